"""The plain way and the parser's agree on everything: what they read, what they refuse, and in which line."""

import random

import pytest

from finvet.errors import FileRefused
from finvet.reading.markup import parse
from finvet.reading.sheet_cells import Book
from finvet.reading.styles import Styles
from finvet.reading.worksheet import SheetReader, read_sheet
from tests.reading import packed

BOOK = Book({"0": "Cash", "1": "Debt"}, Styles())
CELLS = [
    '<c r="{a}"><v>{n}</v></c>', '<c r="{a}" s="1" t="s"><v>1</v></c>', '<c r="{a}" t="n"><f>A1+B2</f><v>{n}</v></c>',
    '<c r="{a}" s="3"/>', '<c r="{a}" t="inlineStr"><is><t xml:space="preserve"> x é </t></is></c>',
    '<c r="{a}" t="str"><f>A1</f><v></v></c>', '<c r="{a}"><f>A1</f><v /></c>', '<c r="{a}" t="e"><v>#REF!</v></c>',
    '<c r="{a}"><f t="shared" ref="A1:B9" si="{n}">A1*2</f><v>1</v></c>', '<c r="{a}"><f t="shared" si="{n}"/><v>2</v></c>',
    '<c r="{a}"><f aca="false">A1</f><v>2</v></c>', '<c r="{a}"><f t="array" ref="A1">A1</f></c>', '<c r="{a}"><f/></c>',
]  # fmt: skip
ODD_CELLS = [
    '<c t="str" r="{a}"><v>a &amp; b</v></c>', "<c><v>7</v></c>", '<c r="{a}">\n<v>1</v>\n</c>', '<c r="{a}"><!-- no --><v>1</v></c>',
    '<c r="{a}"><v><![CDATA[5]]></v></c>', '<c r="{a}" r="A1"><v>1</v></c>', "<x:c r='{a}'><x:v>1</x:v></x:c>",
    '<c r="{a}"><v>]]></v></c>', '<c r="A1"><v>1</v></c>', '<c r="{a}" t="s"><v>9</v></c>', '<c r="ZZZZ1"><v>1</v></c>',
    '<c r="{a}"><f></f><v>1</v></c>', '<c r="{a}" t="str"><v>\ufffe</v></c>', '<c r="{a}" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
]  # fmt: skip
ROWS = [
    '<row r="{r}">{c}</row>',
    '<row r="{r}" spans="1:5" x14ac:dyDescent="0.2">{c}</row>',
    '<row r="{r}" hidden="1">{c}</row>',
]
ODD_ROWS = [
    "<row>{c}</row>", '\n<row r="{r}">{c}</row>', '<row ht="5" r="{r}">{c}</row>', '<!-- <row r="{r}">{c}</row> -->',
    '<row r="{r}" a="1" a="2">{c}</row>', '<row r="{r}"/>', '<row r="{r}">{c}</row ><!-- </row> -->', '<foo><row r="{r}">{c}</row></foo>',
    '<row r="{r}"><row>{c}</row></row>', "<?p <row> ?><row>{c}</row>", '<row r="{r}" b="&lt;">{c}</row>', "<row/><!--</row>{c}<row>--> ",
    '<row r="{r}">{c}</row ><!-- </row><row r="9"><c r="A9"><v>1</v></c></row> -->', '<row ht="5" r="9999999">{c}</row>',
    '<row r="{r}" ht="1" r="{r}">{c}</row>', '<row r="{r}"><c r="F{r}"><v>1</v><row></row><row r="{r}">{c}</row></c></row>',
    '<row r="{r}">{c}</row ><?p </row><row r="9"><c r="A9"><v>1</v></c></row> ?>',
]  # fmt: skip
HEADS = [
    "", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', "<?xml version='1.0' encoding='iso-8859-1'?>", "<!-- a -->",
    "\ufeff", "<?p <sheetData> ?>",
]  # fmt: skip
BEFORE = [
    "",
    "<cols><col min='2' max='3' hidden='1'/></cols>",
    "<!-- <sheetData> -->",
    "<sheetData/>",
    "<a>",
    "<x><sheetData></sheetData></x>",
]
AFTER = [
    "</sheetData></worksheet>",
    "</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>",
    "</sheetData>",
    "</worksheet>",
]


def made(dice, odd):
    """A sheet's XML; `odd` is the share of what is not plain."""

    def pick(plain, unusual):
        return dice.choice(unusual if dice.random() < odd else plain)

    rows = []
    for number in range(1, dice.randint(2, 7)):
        cells = [
            pick(CELLS, ODD_CELLS).format(a=f"{letter}{number}", n=dice.randint(0, 3))
            for letter in dice.sample("ABCDE", dice.randint(0, 5))
        ]
        rows.append(pick(ROWS, ODD_ROWS).format(r=number, c="".join(cells)))
    text = (
        f"{pick(HEADS[:2], HEADS)}<worksheet>{pick(BEFORE[:2], BEFORE)}<sheetData>"
        f"{''.join(rows)}{pick(AFTER[:2], AFTER)}"
    )
    content = text.encode()
    if dice.random() < odd:
        place = dice.randrange(len(content))
        with_noise = dice.choice([b"<", b">", b"\xff", b"\x00", b"&", b'"', b"\r\n", b"", b"<!--", b"\xef\xbf\xbe"])
        content = content[:place] + with_noise + content[place + dice.randint(0, 1) :]
    return content


def pieces(dice, content):
    cuts = sorted(dice.sample(range(len(content)), min(dice.choice([0, 0, 1, 4]), len(content))))
    return [content[start:end] for start, end in zip([0, *cuts], [*cuts, len(content)], strict=True)]


def by_the_parser(content):
    reader = SheetReader("p", BOOK)
    parse("p", content, reader.start, reader.end, reader.text.append)
    return list(reader.found.cells.items()), reader.found.shared, tuple(reader.merged)


def by_both(content):
    sheet = read_sheet("p", content, BOOK, "BS")
    return list(sheet.cells.items()), sheet.shared, sheet.merged


def outcome(way, content):
    try:
        return way(content)
    except FileRefused as refused:
        return refused.message


@pytest.mark.parametrize("odd", [0.0, 0.03, 0.3])
def test_both_ways_read_and_refuse_the_same(odd):
    dice = random.Random(f"{odd}")
    refused = 0
    for _ in range(1500):
        content = pieces(dice, made(dice, odd))
        expected = outcome(by_the_parser, content)
        refused += not isinstance(expected, tuple)
        assert outcome(by_both, content) == expected, content
    assert refused < 1400


def test_plain_rows_never_reach_the_parser(monkeypatch):
    def unexpected(*_arguments):
        raise AssertionError("a plain cell went to the parser")

    monkeypatch.setattr(SheetReader, "_written", unexpected)
    cells = "".join(cell.format(a=f"{letter}1", n=0) for letter, cell in zip("ABCDEFGHIJK", CELLS, strict=False))
    rows = "".join(row.format(r=1, c=cells) for row in ROWS[:1])
    sheet = read_sheet("p", [packed.sheet_xml(rows).encode()], BOOK, "BS")
    assert len(sheet.cells) == 10


def test_a_row_that_is_not_plain_leaves_those_after_it_plain(monkeypatch):
    taken = []
    monkeypatch.setattr(
        SheetReader, "take", lambda self, text, position: taken.append(text[position:]) or take(self, text, position)
    )
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2">\n<c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>'
    assert len(read_sheet("p", [packed.sheet_xml(rows).encode()], BOOK, "BS").cells) == 3
    assert [text[:12] for text in taken] == ['<row r="1"><', '<row r="3"><']


take = SheetReader.take
