"""Workbooks whose sheets are odd: where cells stand, what they hold, and what is hidden."""

from __future__ import annotations

from tests.hostile.accounts import (
    BY_DATE,
    FACTS,
    GROSS_PROFIT,
    REVENUE,
    cell,
    changed,
    repacked,
    rows_xml,
    with_cells,
    written,
    xlsx,
)
from tests.hostile.outcomes import Absent, Odd, Right, refused
from tests.hostile.packages import BOOK, BOOK_RELS, STRINGS, rels
from tests.reading import packed
from tests.reading.packed import SHEET_PART

AT = f"D{REVENUE}"
OTHERS = {key: value for key, value in FACTS.items() if key != ("revenue", "2023")}


def revenue(inner: str, kind: str = "n") -> bytes:
    """The accounts with what stands in the cell of the latest revenue."""
    return with_cells(**{AT: f'<c r="{AT}" t="{kind}">{inner}</c>'})


def unknown(*reasons: str) -> Absent:
    return Absent("revenue", "2023", reasons, OTHERS)


def extra(row: str) -> bytes:
    """The accounts with one more row of XML below them."""
    return repacked({SHEET_PART: packed.sheet_xml(rows_xml() + row)})


def blank_rows(count: int) -> bytes:
    blanks = "".join(f'<row r="{n}" s="1" customFormat="1"><c r="A{n}" s="1"/></row>' for n in range(19, count + 1))
    return repacked({SHEET_PART: packed.sheet_xml(rows_xml() + blanks)})


def labelled(label: str) -> bytes:
    """The accounts whose revenue is a shared string, as XML."""
    raw = f'<c r="A{REVENUE}" t="s"><v>0</v></c>'
    return packed.zipped(packed.parts_of(rows_xml(A4=raw), strings=label))


def string_number(index: str) -> bytes:
    return with_cells(A4=f'<c r="A4" t="s"><v>{index}</v></c>')


def many_strings(count: int) -> bytes:
    return repacked({STRINGS: "<sst>" + "".join(f"<si><t>{n * 7919}</t></si>" for n in range(count)) + "</sst>"})


def dated(cells: tuple[str, str, str], before: str = "", kind: str = "") -> bytes:
    """The accounts whose headings are dates."""
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    raw = {
        f"{column}{row}": f'<c r="{column}{row}" s="1"{kind}><v>{value}</v></c>'
        for row in (3, 9)
        for column, value in zip("BCD", cells, strict=True)
    }
    book = packed.workbook_xml(properties=before)
    return packed.zipped(packed.parts_of(rows_xml(**raw), styles=styles, workbook=book))


def tabs(*states: tuple[str, str]) -> bytes:
    """Tabs as (name, state), each of which is the accounts; states other than "visible" are hidden."""
    listed = [(f"s{n}", "worksheet", "worksheets/sheet1.xml") for n in range(len(states))]
    sheets = "".join(
        f'<sheet name="{name}" sheetId="{n + 1}" state="{state}" r:id="s{n}"/>'
        for n, (name, state) in enumerate(states)
    )
    return repacked({BOOK: packed.workbook_xml(sheets), BOOK_RELS: rels(*listed)})


def named(name: str) -> bytes:
    return tabs((name, "visible"))


def names_defined(*defined: str) -> bytes:
    listed = "".join(f'<definedName name="n{n}">{text}</definedName>' for n, text in enumerate(defined))
    book = packed.workbook_xml().replace("</workbook>", f"<definedNames>{listed}</definedNames></workbook>")
    return repacked({BOOK: book})


def formula(text: str, value: str = "", attributes: str = "") -> str:
    return f"<f{attributes}>{text}</f>" + (f"<v>{value}</v>" if value else "")


UNPLACED = "".join("<row>" + "".join(cell("", v).replace(' r=""', "") for v in row) + "</row>" for row in changed())
NOWHERE = refused("cell-nowhere")
NO_STRING = refused("string-missing")
NEVER_CALCULATED = (
    "formula-link", "formula-error-cell", "formula-not-understood", "formula-circle", "formula-no-number", "no-amount",
    "formula-without-value",
)  # fmt: skip

PLACES = [
    *(
        Odd(f"address {address!r}", lambda a=address: extra(f'<row r="30"><c r="{a}"><v>1</v></c></row>'), NOWHERE)
        for address in ("A0", "ZZZZ1", "1A", "A", "1", "XFE30", "A1048577", "A-1", "$A$30", "A30:B30", "Ａ30", "A" + "9" * 40, "R1C1", "..", "A3²")
    ),
    Odd("row 1,048,577", lambda: extra('<row r="1048577"><c><v>1</v></c></row>'), NOWHERE),
    Odd("no addresses at all", lambda: repacked({SHEET_PART: packed.sheet_xml(UNPLACED)}), Right()),
    Odd("cell at XFD1048576", lambda: extra('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), Right()),
    Odd("dimension of a whole sheet", lambda: xlsx(before='<dimension ref="A1:XFD1048576"/>'), Right()),
    Odd("1,048,576 formatted blank rows", lambda: blank_rows(1_048_576), Right(), deep=True),
    Odd("cell twice", lambda: extra(f'<row r="{REVENUE}"><c r="{AT}"><v>9</v></c></row>'), refused("cell-twice")),
    Odd("blank beside the same cell", lambda: extra(f'<row r="{REVENUE}"><c r="{AT}" s="1"/></row>'), Right()),
    Odd("1,000,001 cells", lambda: extra("".join(f"<row><c><v>{n}</v></c><c><v>{n * 3}</v></c></row>" for n in range(500_001))), refused("too-many-cells"), deep=True),
    Odd("16,384 columns hidden at once", lambda: xlsx(before='<cols><col min="6" max="999999999" hidden="1"/></cols>'), Right()),
    Odd("merged ranges over the accounts", lambda: repacked({SHEET_PART: packed.sheet_xml(rows_xml())[:-12] + '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:XFD1048576"/></mergeCells></worksheet>'}), Right()),
    Odd("merged range that is none", lambda: repacked({SHEET_PART: packed.sheet_xml(rows_xml())[:-12] + '<mergeCells><mergeCell ref="x"/></mergeCells></worksheet>'}), NOWHERE),
]  # fmt: skip

VALUES = [
    *(Odd(f"string number {index}", lambda i=index: string_number(i), NO_STRING) for index in ("0", "1", "-1", "99999999999999999999", "1.0", "x", "1e3", "²")),
    Odd("500,001 strings", lambda: many_strings(500_001), refused("too-many-strings"), deep=True),
    Odd("rich text", lambda: labelled("<si><r><rPr><b/></rPr><t>Rev</t></r><r><t>enue</t></r></si>"), Right()),
    Odd("phonetic guide", lambda: labelled('<si><t>Revenue</t><rPh sb="0" eb="1"><t>Total assets</t></rPh></si>'), Right()),
    Odd("escaped characters", lambda: labelled("<si><t>_x0052_evenue_x000D_</t></si>"), Right()),
    Odd("bidi overrides and controls in a label", lambda: labelled("<si><t>Rev\u200b\u202eenue\u2066_x0007_</t></si>"), Right()),
    Odd("label of 32,767 characters", lambda: xlsx(changed(A2="in EUR " + "x " * 16_000)), Right()),
    Odd("inline strings in runs", lambda: with_cells(A4='<c r="A4" t="inlineStr"><is><r><t>Reve</t></r><r><t>nue</t></r></is></c>'), Right()),
    Odd("formula with text as result", lambda: with_cells(A4='<c r="A4" t="str"><f>"Rev"&amp;"enue"</f><v>Revenue</v></c>'), Right()),
    *(Odd(f"error {error}", lambda e=error: revenue(f"<v>{e}</v>", "e"), unknown("error-cell")) for error in ("#REF!", "#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#SPILL!")),
    Odd("boolean as an amount", lambda: revenue("<v>1</v>", "b"), unknown("no-figure", "no-amount")),
    *(Odd(f"{text} as a number", lambda t=text: revenue(f"<v>{t}</v>"), unknown("no-amount", "no-figure")) for text in ("NaN", "INF", "-inf", "1e999", "1_200", "0x4B0", "1,2,0,0", "12OO")),
    *(Odd(f"{text} is 1,200", lambda t=text: revenue(f"<v>{t}</v>"), Right()) for text in ("1.2E3", "1200.0", " 1200 ", "+1200", "1200.00000000000000000000")),
    Odd("9,999 digits", lambda: revenue(f"<v>{'9' * 9999}</v>"), unknown("no-amount", "no-figure")),
    Odd("unknown cell type", lambda: revenue("<v>1200</v>", "zz"), Right()),
    Odd("amount that is a date", lambda: revenue("<v>2023-05-05</v>", "d"), unknown("no-amount")),
    Odd("date headings", lambda: dated(("44561", "44926", "45291")), Right(BY_DATE)),
    Odd("date headings of the 1904 calendar", lambda: dated(("43099", "43464", "43829"), '<workbookPr date1904="1"/>'), Right(BY_DATE)),
    Odd("ISO date headings", lambda: dated(("2021-12-31", "2022-12-31T00:00:00", "2023-12-31"), kind=' t="d"'), Right(BY_DATE)),
    Odd("negative dates", lambda: dated(("-1", "-44926", "-1e300")), refused("undated")),
    Odd("dates beyond the calendar", lambda: dated(("99999999", "1e15", "1e300")), refused("undated")),
    Odd("style number out of range", lambda: with_cells(**{AT: f'<c r="{AT}" s="99999999999"><v>1200</v></c>'}), Right()),
]  # fmt: skip

FORMULAS = [
    Odd("cached formula", lambda: revenue(formula("B4+200", "1200")), Right()),
    Odd("array formula", lambda: revenue(formula("SUM(B4:C4*1)", "1200", f' t="array" ref="{AT}"')), Right()),
    Odd("shared formula, cached", lambda: revenue(formula("", "1200", ' t="shared" si="0"')), Right()),
    Odd("formula with an external link, cached", lambda: revenue(formula("[1]Sheet1!A1", "1200")), Right()),
    Odd("formula that calls a program", lambda: revenue(formula('cmd|"/c calc"!A0', "1200")), Right()),
    Odd("sum never calculated", lambda: with_cells(**{f"D{GROSS_PROFIT}": f'<c r="D{GROSS_PROFIT}"><f>SUM(D4:D5)</f></c>'}), Right({**FACTS, ("gross_profit", "2023"): 500.0})),
    *(
        Odd(f"never calculated: {text[:24]}", lambda t=text: revenue(formula(t)), unknown(*NEVER_CALCULATED))
        for text in ("[1]Sheet1!A1", "'file:///etc/passwd'!A1", 'WEBSERVICE("http://example.com")', "D4", "NoSuchName", "1/0", "INDIRECT(A1)", "(" * 4000 + "1", "SUM(" * 60 + "1", '"text"')
    ),
    Odd("shared formula without a master", lambda: revenue(formula("", "", ' t="shared" si="7"')), unknown(*NEVER_CALCULATED)),
]  # fmt: skip

HIDDEN = [
    Odd("only a hidden sheet", lambda: tabs(("BS", "hidden")), refused("no-statement")),
    Odd("only a very hidden sheet", lambda: tabs(("BS", "veryHidden")), refused("no-statement")),
    Odd("sheet in a state nobody knows", lambda: tabs(("BS", "visible"), ("B", "nowhere")), Right(warned=("hidden-sheets",))),
    Odd("very hidden copy", lambda: tabs(("BS", "visible"), ("Copy", "veryHidden")), Right(warned=("hidden-sheets",))),
    Odd("hidden rows", lambda: repacked({SHEET_PART: packed.sheet_xml(rows_xml()).replace('<row r="5"', '<row r="5" hidden="1"')}), Right()),
    Odd("hidden columns", lambda: xlsx(before='<cols><col min="3" max="3" hidden="1"/></cols>'), Right()),
]  # fmt: skip

TAB_NAMES = (
    "Bilanz 2023 😀", "ميزانية", "\u202eteehs", "x" * 5000, "../../etc/x", "a/b\\c:d", "=cmd|calc!A1", "&lt;script&gt;",
    "_x0000__x000A_", "O'Neil's &quot;BS&quot;", " ", "", "{{7*7}}", "%s%n", "\u0000".replace("\0", "_x0000_"),
)  # fmt: skip

NAMES = [
    *(Odd(f"tab named {name[:20]!r}", lambda n=name: named(n), Right()) for name in TAB_NAMES),
    Odd(
        "defined names",
        lambda: names_defined("BS!$A$1:$D$18", "[1]Other!A1", "#REF!", "cmd|calc!A0", "x" * 100_000),
        Right(),
    ),
]

TEXT_AMOUNTS = [
    Odd(f"amounts as text: {name}", lambda w=write: xlsx(written(changed(), w)), Right())
    for name, write in {
        "plain": str, "with decimals": lambda v: f"{v:,.2f}", "in brackets": lambda v: f"({-v:,.1f})" if v < 0 else f"{v:,.1f}",
        "decimal comma": lambda v: f"{v:,.2f}".translate({44: 46, 46: 44}), "trailing minus": lambda v: f"{abs(v):,.1f}" + "-" * (v < 0),
        "minus sign": lambda v: f"{v:,.2f}".replace("-", "−"), "triangle": lambda v: f"{v:,.2f}".replace("-", "△"),
        "apostrophes": lambda v: f"{v:,.2f}".replace(",", "'"), "narrow spaces": lambda v: f"{v:,.2f}".replace(",", "\u202f"),
        "full width": lambda v: str(v).translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789"}), "with currency": lambda v: f"€ {v:,.2f}",
        "in thousands by letter": lambda v: f"{v / 1000:.3f}k", "padded": lambda v: f"\u00a0 {v} \t",
    }.items()
]  # fmt: skip

SHEETS = [*PLACES, *VALUES, *FORMULAS, *HIDDEN, *NAMES, *TEXT_AMOUNTS]
