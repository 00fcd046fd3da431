import pytest

from finvet.errors import FileRefused
from finvet.model import Cell
from finvet.reading import limits, read_bytes


def cells(text, encoding="utf-8"):
    book = read_bytes(text.encode(encoding), "bs.csv")
    return {place: cell.value for place, cell in book.sheets[0].cells.items()}


def refusal(text):
    with pytest.raises(FileRefused) as refused:
        read_bytes(text.encode(), "bs.csv")
    return refused.value


@pytest.mark.parametrize(
    ("text", "amounts", "named"),
    [
        ("Item,2023,2022\nRevenue,100,90\n", {(2, 2): "100", (2, 3): "90"}, "csv, utf-8, comma"),
        ('Item,2023\nRevenue,"1,234.5"\n', {(2, 2): "1,234.5"}, "csv, utf-8, comma"),
        ("Posten;2023;2022\nUmsatz;1.234,56;2.345,67\n", {(2, 2): "1.234,56", (2, 3): "2.345,67"}, "csv, utf-8, ;"),
        ("Umsatz;1.234,56;2.345,67\nMiete;1,5;2,5\n", {(2, 2): "1,5", (2, 3): "2,5"}, "csv, utf-8, ;"),
        ("Item\t2023\nRevenue\t1,234\nCash, net\t5\n", {(2, 2): "1,234", (3, 1): "Cash, net"}, "csv, utf-8, tab"),
        ("Item|2023\nRevenue|1,234\n", {(2, 2): "1,234"}, "csv, utf-8, |"),
        ("| Item | 2023 |\n|---|---:|\n| Revenue | **1,234** |\n", {(3, 3): " 1,234"}, "csv, utf-8, |"),
        (
            "One, 2, or more\nSo, 3, too\nAnd, 4, then\nOr, 5, not\n\n| Item | 2023 |\n|---|---|\n| Revenue | 1,5 |\n",
            {(8, 3): " 1,5"},
            "csv, utf-8, |",
        ),
        ("Acme, Inc.\n\nItem;2023\nRevenue;7\nCost;8\n", {(4, 2): "7", (1, 1): "Acme, Inc."}, "csv, utf-8, ;"),
        ("sep=;\r\nItem;2023\r\nRevenue;7\r\n", {(1, 2): "2023", (2, 2): "7"}, "csv, utf-8, ;"),
        ('Item, 2023\n"Cash, net", "1,234"\n', {(2, 1): "Cash, net", (2, 2): "1,234"}, "csv, utf-8, comma"),
        ("Item,2023\rRevenue,7\r", {(2, 2): "7"}, "csv, utf-8, comma"),
    ],
)
def test_the_delimiter_is_the_one_that_makes_a_table(text, amounts, named):
    found = cells(text)
    assert {place: found.get(place) for place in amounts} == amounts
    assert read_bytes(text.encode(), "x.csv").format == named


def test_amounts_stay_text_and_blanks_are_not_there():
    book = read_bytes(b"Item,2023,2022\n\n  Revenue,, 1234 \n", "bs.csv")
    (sheet,) = book.sheets
    assert sheet.name == ""
    assert sheet.cells[3, 1] == Cell("  Revenue")
    assert sheet.cells[3, 3] == Cell(" 1234")
    assert set(sheet.cells) == {(1, 1), (1, 2), (1, 3), (3, 1), (3, 3)}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_every_encoding_of_the_ladder(encoding):
    assert cells("Posten;2023\nErlöse in €;5\n", encoding)[2, 1] == "Erlöse in €"


def test_a_line_break_within_a_field_is_one_row():
    assert cells('Item,2023\n"Cash and\nequivalents",5\nDebt,6\n')[3, 2] == "6"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('Item,2023\n"Revenue,100\nCost,50\nProfit,50\n', 5),
        ('Item,2023\n"Revenue,100\nCost,50\nProfit",50\n', 2),
        ('Item,2023\n"Alder" Ltd,100\n', 2),
    ],
)
def test_quotes_that_swallow_lines_are_refused(text, line):
    refused = refusal(text)
    assert refused.message.code == "csv-quotes"
    assert refused.message.parameters["line"] <= line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Item,2023,2022\nRevenue,1,234,567,1,100,200\nCosts,1,034,567,1,000,200\nNet income,150,000,110,000\n", 2),
        ("Item,2023,2022\nRevenue,1,234,900\nNet income,150,110\n", 2),
        ("Item,2023,2022\nNet income,150,110\nRevenue,12,345,(1,100)\n", 3),
        ("Posten,2023,2022\nUmsatz,1234,56,1100,20\nSteuern,-34,10,-40,00\n", 2),
        ("Item,2023,2022\nRevenue,1,234,,1,100\nNet income,150,110\n", 2),
        ("Item, 2023, 2022\nRevenue, 1,234, 1,100\nCosts, 1,034, 1,000\n", 2),
        ("Item,This year,Last year\nRevenue,1,234,1,100\nCosts,1,034,1,000\n", 2),
        (
            "The accounts, as agreed, in full, of all, of us, now\nItem,2023,2022\nRevenue,1,234,1,100\nCosts,1,034,1,000\n",
            3,
        ),
    ],
)
def test_amounts_that_the_delimiter_cuts_in_two_are_refused(text, line):
    refused = refusal(text)
    assert refused.message.code == "csv-amounts"
    assert refused.message.parameters["line"] == line


@pytest.mark.parametrize(
    "text",
    [
        "Item,2023,2022\nRevenue,1,234\nCosts,12,345\n",  # amounts below a thousand
        'Item,2023,2022\nRevenue,"1,234","1,100"\n',
        "Item,2023,,2022,\nRevenue,1,234,1,100\n",  # digits in groups, or details beside totals, under headings
        "As at,31.12.2023\nItem,This year,Last year\nRevenue,100,900\nCosts,90,800\n",
        "Item,2023\nRevenue,1000,see 5\nCosts,900,see 6\n",
        "Item,2023,2022\nRevenue,1,234,see 5\nCosts,1,200,see 6\n",
        "Item,2023,2022\nRevenue,1000,90,7\nCosts,900,80,6\n",
        "Cash,1,234\nDebt,5,678\n",
        "Alder Ltd\nCash,1,234\nDebt,5,678\n",  # a title heads no column
        "Item,2023,2022\nRevenue,150,110,\nCosts,120,100,\n",  # a delimiter more at the end of lines
        "Item;2023;2022\nRevenue;1;234;900\nCosts;1;034;800\n",
    ],
)
def test_amounts_that_stand_whole_in_their_fields_are_read(text):
    assert cells(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Sir,\nplease find attached, as agreed,\nour accounts.\n",
        "one\ntwo\n",
        "   \n",
        "Dear Sir,,all,the,best\nour,accounts,of,year,2024\n",  # below a number stands no name
        "as,they,are,here\nour,accounts,of,2024\n",  # too few names for a table
    ],
)
def test_prose_is_no_table(text):
    assert str(refusal(text)).startswith("bs.csv: plain text and no table")


def test_too_many_cells(monkeypatch):
    monkeypatch.setattr(limits, "CELLS", 3)
    assert refusal("a,1\nb,2\n").message.code == "too-many-cells"


def test_lines_that_were_quoted_whole_are_read_as_they_were_before():
    found = cells('"Item;2023;2022"\n"Revenue;100;90"\n\n"Cost of ""sales"";60;50"\n')
    assert (found[2, 2], found[4, 1], found[4, 3]) == ("100", 'Cost of "sales"', "50")
    assert cells('"Item";"2023"\n"Revenue";"100"\n')[2, 2] == "100"


def test_one_line_of_numbers_below_as_many_names_is_a_table():
    assert cells("Period,Cash,Receivables,Inventory,Debt\n2023,5,1,8,4\n")[2, 3] == "1"
    assert refusal("Dear Sir, thanks, regards, yours, me\nWe have 5 tables\n").message.code == "file-is-text"
