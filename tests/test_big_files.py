import sys

import pytest

from finvet.reading import read_bytes
from tests import big_files
from tests.big_files import Measured, label, measured, statement, years

KINDS = (
    big_files.xlsx, big_files.xlsb, big_files.xls, big_files.csv, big_files.html, big_files.spreadsheetml,
    big_files.opendocument,
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_holds_the_rows(kind):
    cells = read_bytes(kind(statement(9)), "a").sheets[0].cells
    assert len(cells) == 30
    assert cells[1, 2].value == "2023"
    assert cells[10, 1].value == label(8)
    assert cells[10, 2].value in ("248", 248)
    assert big_files.csv(years(400, 20)) == big_files.csv(years(400, 20))


@pytest.mark.skipif(sys.platform != "linux", reason="what a process holds is told elsewhere in other ways")
def test_what_spreading_takes_is_seen_from_outside(tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(big_files.xlsx(statement(40)))
    found = measured(path)
    assert (found.status, found.said, list(found.findings())) == (0, "", [])
    assert 20 < found.mib < 300
    assert found.cpu_seconds > 0.1
    assert [wrong[:5] for wrong in found.findings(most_mib=20)] == ["takes"]


@pytest.mark.parametrize(
    ("mib", "status", "said", "findings"),
    [
        (513, 0, "", ["takes 513 MiB"]),
        (80, 1, "finvet: a: damaged\n", []),
        (80, 1, "", ["is refused with 0 lines"]),
        (80, 1, "Traceback\nKeyError\n", ["is refused with 2 lines"]),
        (80, -9, "", ["ends with status -9"]),
    ],
)
def test_what_is_wrong_is_told(mib, status, said, findings):
    assert list(Measured("a", 1.0, 1.0, 1.0, mib, status, said).findings()) == findings
