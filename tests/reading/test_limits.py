"""Every limit of reading, hit by a file that a person hands to `finvet spread`: one line that names it."""

import hashlib
from collections.abc import Iterator

import pytest

from finvet.reading import limits
from finvet.spreading.tables.tally import MOST_AMOUNTS, MOST_ROWS
from tests.big_files import statement, xlsx
from tests.hostile.accounts import ACCOUNTS, repacked, rows_xml
from tests.hostile.packages import bomb
from tests.reading import packed
from tests.running import finvet

MIB = limits.MIB
NO_LIMIT_OF_A_FILE = {"MIB", "RATIO_FROM", "TEXT_CHARACTERS"}  # a text is cut, and ends in an ellipsis
DEEP = pytest.mark.deep


def accounts(rows="", **changes):
    return packed.workbook(rows_xml() + rows, **changes)


def rows(count, row):
    """Rows below the accounts."""
    return "".join(f'<row r="{n}">{row(n)}</row>' for n in range(len(ACCOUNTS) + 1, len(ACCOUNTS) + 1 + count))


def long_part(mebibytes):
    filler = "".join(hashlib.sha256(bytes([n])).hexdigest() for n in range(8)) + "x" * 32_000
    count = mebibytes * MIB // len(filler) + 1
    return packed.sheet_xml("".join(f'<row r="{n}" x="{filler}"/>' for n in range(1, count + 1)))


def three_sheets():
    listed = "".join(f'<sheet name="{n}" sheetId="{n}" r:id="worksheet{n}"/>' for n in (1, 2, 3))
    targets = "".join(
        f'<Relationship Id="worksheet{n}" Type="{packed.OFFICE}/worksheet" Target="{n}.xml"/>' for n in (1, 2, 3)
    )
    part = long_part(100)
    return packed.zipped(
        packed.parts_of(workbook=packed.workbook_xml(listed))
        | {"xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{packed.PACKAGE}/relationships">{targets}</Relationships>'}
        | {f"xl/{n}.xml": part for n in (1, 2, 3)}
    )  # fmt: skip


def named(count):
    names = "".join(f'<definedName name="n{n}">BS!$A${n * 7919 % 1_000_003}</definedName>' for n in range(count))
    tabs = f'</sheets><definedNames>{names}</definedNames><sheets><sheet name="BS" sheetId="1" r:id="worksheet"/>'
    return accounts(workbook=packed.workbook_xml(tabs))


def merged(count):
    ranges = "".join(f'<mergeCell ref="A{n}:B{n}"/>' for n in range(100, 100 + count))
    return accounts(before=f"<mergeCells>{ranges}</mergeCells>")


def uncalculated(formulas):
    """The accounts with these formulas in column F, and the revenue of 2023 as the first of them."""
    below = "".join(f'<row r="{n}"><c r="F{n}"><f>{text}</f></c></row>' for n, text in enumerate(formulas, start=30))
    return packed.workbook(rows_xml(D4='<c r="D4"><f>F30</f></c>') + below)


def of_years(years: int) -> Iterator[list[str | float]]:
    """A statement of as many years, with more amounts than are read and fewer lines than a list."""
    yield ["Balance sheet, in EUR", *(str(2000 + year) for year in range(years))]
    for row in range(MOST_AMOUNTS // years + 1):
        yield [f"Line {row}", *(float(row * 31 + year * 7) for year in range(years))]


REFUSED = [
    ("FILE_BYTES", lambda: bytes(64 * MIB + 1), "larger than 64 MiB"),
    ("ENTRIES", lambda: repacked({f"xl/media/{n}": "" for n in range(2_000)}), "more than 2,000 parts in the workbook"),
    ("RATIO", lambda: bomb(packed.SHEET_PART, 20), "unpacks to more than 200 times its packed size"),
    ("XML_DEPTH", lambda: accounts("<a>" * 300 + "</a>" * 300), "sheet1.xml nests deeper than 256 levels"),
    ("STYLES", lambda: accounts(styles=f"<cellXfs>{'<xf/>' * 65_537}</cellXfs>"), "more than 65,536 cell styles"),
    ("NAMES", lambda: named(65_537), "more than 65,536 names of cells"),
    ("MERGED_RANGES", lambda: merged(100_001), "more than 100,000 merged ranges in a sheet"),
    ("MOST_AMOUNTS", lambda: xlsx(of_years(12)), "more than 50,000 amounts under fiscal years"),
    ("MOST_ROWS", lambda: xlsx(statement(MOST_ROWS)), "more than 100,000 rows"),
    ("PART_BYTES", lambda: repacked({packed.SHEET_PART: long_part(129)}), "sheet1.xml unpacks to more than 128 MiB"),
    ("UNPACKED_BYTES", three_sheets, "unpacks to more than 256 MiB"),
    ("CELLS", lambda: accounts(rows(500_001, lambda n: f"<c><v>{n}</v></c><c><v>{n * 3}</v></c>")), "more than 1,000,000 cells"),
    ("STRINGS", lambda: accounts(strings="".join(f"<si><t>{n}</t></si>" for n in range(500_001))), "more than 500,000 texts"),
]  # fmt: skip
SAID = [
    ("FORMULA_STEPS", lambda: uncalculated([*["SUM(G$1:G$9)+SUM(F31:F2100)"] * 2_000, "1"]), "too many for finvet"),
    ("FORMULA_CHAIN", lambda: uncalculated([*(f"F{n}+1" for n in range(31, 50_040)), "1"]), "too many for finvet"),
    ("FORMULA_CHARACTERS", lambda: uncalculated(["1" + "+1" * 5_000]), "never calculated"),
]
LARGE = {
    "FILE_BYTES",
    "MOST_ROWS",
    "PART_BYTES",
    "UNPACKED_BYTES",
    "CELLS",
    "STRINGS",
    "MOST_AMOUNTS",
    "FORMULA_STEPS",
    "FORMULA_CHAIN",
}


def listed(cases):
    return [pytest.param(build, said, id=name, marks=DEEP if name in LARGE else ()) for name, build, said in cases]


@pytest.mark.parametrize(("build", "said"), listed(REFUSED))
def test_a_file_beyond_a_limit_is_refused_in_one_line_that_names_it(build, said, tmp_path):
    (tmp_path / "alder.xlsx").write_bytes(build())
    answer = finvet("spread", tmp_path / "alder.xlsx")
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.count("\n") == 1
    assert "alder.xlsx: " in answer.err
    assert said in answer.err


@pytest.mark.parametrize(("build", "said"), listed(SAID))
def test_a_limit_that_leaves_the_file_readable_is_said_of_its_cell(build, said, tmp_path):
    (tmp_path / "alder.xlsx").write_bytes(build())
    answer = finvet("spread", tmp_path / "alder.xlsx")
    assert said in " ".join(answer.out.split())


def test_every_limit_is_hit():
    every = {name for name in vars(limits) if name.isupper()} - NO_LIMIT_OF_A_FILE
    assert every == {name for name, _, _ in (*REFUSED, *SAID)} - {"MOST_ROWS", "MOST_AMOUNTS"}
