import pytest

from finvet.cases.case_file import read_case


@pytest.fixture(name="case")
def _case(tmp_path):
    def write(text):
        file = tmp_path / "alder.case.toml"
        file.write_text(text, "utf-8")
        return read_case(file)

    return write
