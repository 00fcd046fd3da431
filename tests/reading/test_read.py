import hashlib
import random
import re
from contextlib import suppress
from pathlib import Path

import pytest

import finvet.reading
from finvet.errors import FileRefused
from finvet.reading import read, read_bytes
from finvet.wording import sentences
from tests.reading import packed

ROOM = Path(finvet.reading.__file__).parent


def line(content, file="alder.xlsx"):
    with pytest.raises(FileRefused) as refused:
        read_bytes(content, file)
    return str(refused.value)


def test_a_file_is_named_by_its_base_name_and_known_by_its_hash(tmp_path):
    content = packed.zipped(packed.parts_of())
    (tmp_path / "alder.csv").write_bytes(content)
    book = read(tmp_path / "alder.csv")
    assert book.source.file == "alder.csv"
    assert book.source.sha256 == hashlib.sha256(content).hexdigest()
    assert book.format == "xlsx"


def test_a_csv_file_named_xlsx_is_read_as_what_it_is():
    assert read_bytes(b"Item,2023\nRevenue,5\n", "alder.xlsx").format == "csv, utf-8, comma"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "alder.xlsx: the file is empty; ask for it to be sent again"),
        (b"hello there\n", "alder.xlsx: plain text and no table; ask for the workbook"),
        (b"%PDF-1.7", "alder.xlsx: a PDF, whose figures cannot be walked back to cells; ask for the workbook, or send"),
        (b"PK\x03\x04 cut off", "alder.xlsx: cut off or damaged on its way"),
        (b"Item\x00\x00\x00\xff,5", "alder.xlsx: neither a workbook nor text"),
    ],
)
def test_a_refusal_is_one_line_with_the_file_and_the_mend(content, said):
    assert line(content).startswith(said)
    assert "\n" not in line(content)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(FileRefused, match=r"^none\.xlsx: there is no such file"):
        read(tmp_path / "none.xlsx")


def test_every_refusal_has_its_sentence_and_every_sentence_its_refusal():
    source = "".join(part.read_text("utf-8") for part in ROOM.glob("*.py"))
    raised = set(re.findall(r'FileRefused\(\s*"([a-z-]+)"', source)) | set(re.findall(r'"(file-[a-z-]+)"', source))
    table = (ROOM.parent / "data" / "wording" / "en" / "reading.toml").read_text("utf-8")
    written = set(re.findall(r"^([a-z-]+) =", table, re.MULTILINE))
    assert raised <= set(sentences())
    assert {code for code in written - raised if not code.startswith("file-is-")} == set()


def test_a_part_name_from_the_file_cannot_break_the_line():
    content = packed.zipped({"a\nb.xml": "1", "A\nB.xml": "2"})
    assert "\n" not in line(content)


def test_a_damaged_file_is_read_or_refused_but_never_a_traceback():
    whole = packed.workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings="<si><t>Cash</t></si>")
    dice = random.Random(2)
    for _ in range(300):
        damaged = bytearray(whole)
        for _ in range(dice.choice((1, 3, 20))):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        with suppress(FileRefused):
            read_bytes(bytes(damaged[: dice.choice((None, None, dice.randrange(len(damaged))))]), "a.xlsx")


def test_nothing_that_only_one_system_has_is_imported():
    source = "".join(part.read_text("utf-8") for part in ROOM.glob("*.py"))
    assert not re.search(r"import (resource|fcntl)|os\.fork", source)
