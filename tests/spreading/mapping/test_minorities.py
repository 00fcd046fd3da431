from __future__ import annotations

import pytest

from finvet.spreading.mapping.mapped import MappedStatement
from finvet.spreading.mapping.minorities import with_shares_of_profit
from tests.books import spread_of
from tests.spreading.drawn_tables import tables
from tests.spreading.mapping.test_mapping import mapped


def profits(found: MappedStatement) -> dict[str, str]:
    """The items that are profits after tax, by label."""
    return {m.line.label: m.item for m in found.mapped if m.item.startswith("net_income")}


BEFORE = [
    ("Net income after taxes | 1445 | 929", "Minority interest | -23 | -24", "Net income | 1422 | 905"),
    ("Konzernjahresüberschuss | 1445 | 929", "Anteile anderer Gesellschafter | 23 | 24", "Konzerngewinn | 1422 | 905"),
    ("Résultat net | 1445 | 929", "Intérêts minoritaires | -23 | -24", "Résultat net | 1422 | 905"),
]


@pytest.mark.parametrize("lines", BEFORE)
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
def test_profit_before_the_share_of_others_is_net_income(lines: tuple[str, ...], order: tuple[int, ...]) -> None:
    found = mapped("IS", "Revenue | 9000 | 8000\n" + "\n".join(lines[place] for place in order))
    told = {next(iter(m.line.values.values())): m.item for m in found.mapped if m.item.startswith("net_income")}
    assert told[1445] == "net_income"
    assert told.get(1422, "net_income_parent") == "net_income_parent"


@pytest.mark.parametrize("share", ["Minority interest", "Non-controlling interests", "Intérêts minoritaires"])
def test_a_share_of_others_printed_positive_is_part_of_the_whole(share: str) -> None:
    found = mapped("IS", f"Revenue | 9000 | 8000\nNet income | 1422 | 905\n{share} | 23 | 24\nNet income | 1445 | 929")
    told = {next(iter(m.line.values.values())): m.item for m in found.mapped if m.item.startswith("net_income")}
    assert told == {1445: "net_income", 1422: "net_income_parent"}


@pytest.mark.parametrize(
    "share", ["Auf nicht beherrschende Anteile entfallender Gewinn", "Anteile anderer Gesellschafter"]
)
def test_the_numbered_last_line_after_the_share_of_others_is_what_the_parent_earned(share: str) -> None:
    lines = f"Jahresüberschuss/-fehlbetrag (–) | 1445 | 929\n19. {share} | -23 | -24\n20. Konzerngewinn/-verlust (–) | 1422 | 905"
    found = mapped("IS", f"1. Umsatzerlöse | 9000 | 8000\n{lines}")
    told = {next(iter(m.line.values.values())): m.item for m in found.mapped if m.item.startswith("net_income")}
    assert told == {1445: "net_income", 1422: "net_income_parent"}


def test_lines_that_the_share_of_others_does_not_set_apart_stay_as_they_are() -> None:
    found = mapped("IS", """
Revenue | 9000 | 8000
Net income | 1422 | 905
Minority interest | 40 | 30
""")  # fmt: skip
    assert profits(found) == {"Net income": "net_income"}
    apart = mapped("IS", """
Revenue | 9000 | 8000
Net income after taxes | 1445 | 929
Minority interest | -40 | -30
Net income | 1422 | 905
""")  # fmt: skip
    assert "net_income_parent" not in profits(apart).values()


@pytest.mark.parametrize(
    ("profit", "parent", "others"),
    [
        ("당기순이익(손실)", "지배기업의 소유주에게 귀속되는 당기순이익(손실)", "비지배지분에 귀속되는 당기순이익(손실)"),
        ("Profit for the year", "Profit attributable to owners of the parent", "Profit attributable to non-controlling interests"),
        ("Jahresüberschuss", "Auf Aktionäre entfallender Gewinn", "Auf Minderheiten entfallender Jahresüberschuss"),
    ],
)  # fmt: skip
def test_the_share_of_others_in_a_profit_is_no_net_income(profit: str, parent: str, others: str) -> None:
    found = mapped("IS", f"""
Revenue | 9000 | 8000
{profit} | 6741 | 5068
{parent} | 6539 | 4916
{others} | 202 | 152
""")  # fmt: skip
    assert profits(found)[profit] == "net_income"
    assert others not in profits(found)


@pytest.mark.parametrize(
    "label", ["Profit for the year before minority interests", "Profit for the year after minority interests"]
)
def test_a_profit_before_or_after_the_share_of_others_is_one(label: str) -> None:
    assert label in profits(mapped("IS", f"Revenue | 9000 | 8000\nOther cost | 2 | 1\n{label} | 6741 | 5068"))


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 2, 0)])
def test_equity_without_the_share_of_others_is_the_parents(order: tuple[int, ...]) -> None:
    lines = ("Total stockholders' equity | 700 | 600", "Total equity | 702 | 603", "Minority interest | 2 | 3")
    drawn = "\n".join(lines[place] for place in order)
    found = mapped("BS", f"Total assets | 1000 | 900\nTotal liabilities | 298 | 297\n{drawn}")
    told = {m.line.label: m.item for m in found.mapped}
    assert told["Total equity"] == "total_equity"
    assert told["Total stockholders' equity"] == "equity_attributable_to_parent"


def test_a_label_may_say_that_the_share_of_others_is_in_it() -> None:
    found = mapped("IS", """
Revenue | 9000 | 8000
Net income | 1422 | 905
Minority interests | -21 | -24
Net income including noncontrolling interests | 1400 | 882
""")  # fmt: skip
    told = {next(iter(m.line.values.values())): m.item for m in found.mapped if m.item.startswith("net_income")}
    assert told == {1422: "net_income_parent", 1400: "net_income"}


@pytest.mark.parametrize("beside", ["Profit for the year | 1400 | 900", "Profit for the year | 1320 | 870"])
def test_a_share_of_losses_makes_the_whole_the_lesser_amount(beside: str) -> None:
    found = mapped("IS", f"""
Revenue | 9000 | 8000
{beside}
Net income | 1400 | 900
Minority interests | 150 | 50
Net income including noncontrolling interests | 1250 | 850
""")  # fmt: skip
    told = {next(iter(m.line.values.values())): m.item for m in found.mapped if m.item.startswith("net_income")}
    assert told[1250] == "net_income"
    assert told[1400] == "net_income_parent"


SHARES = """
Income statement
 | 2023 | 2022
Revenue | 1000 | 900
Profit before tax | 400 | 400
Income tax expense | -100 | -100
Profit for the period | 300 | 300
Total comprehensive income | 350 | 340
Profit attributable to:
Owners of the Company | {0} | 270
Non-controlling interests | 20 | 30
Total comprehensive income attributable to:
Owners of the Company | 330 | 310
Non-controlling interests | 20 | 30
"""


def test_lines_of_owners_that_are_the_profit_above_are_its_shares() -> None:
    figures = spread_of(SHARES.format(280)).figures
    assert (figures["net_income_parent"]["2023"].value, figures["net_income_parent"]["2022"].value) == (280, 270)
    assert "noncontrolling_interests" not in figures
    assert "net_income_parent" not in spread_of(SHARES.format(245)).figures


def statements_of(*rows: str) -> list[str | None]:
    """The statement of each line, where the first two are of the income statement and the others of the balance sheet."""
    (table,) = tables("\n".join((" | 2023", "Profit before tax | 400", "Net profit | 300", *rows)))
    lines = [line for line in table.lines if line.values]
    return list(with_shares_of_profit(["IS", "IS", *("BS" for _ in rows)], lines, frozenset({"en"})))[2:]


def test_lines_that_are_no_owners_are_no_shares_of_a_profit_though_they_add_up_to_it() -> None:
    assert statements_of("Owners of the Company | 280", "Trade payables | 20") == ["BS", "BS"]
    assert statements_of("Owners of the Company | 280", "Non-controlling interests | 20") == ["IS", "IS"]


def test_balances_behind_shares_stay_but_those_of_owners() -> None:
    shares = ("Owners of the Company | 280", "Non-controlling interests | 20")
    assert statements_of(*shares, "Owners of the Company | 330", "Cash | 5") == ["IS", "IS", None, "BS"]


CLAIMS_OF_OTHERS = """
 | 2024 | 2023
Share capital | 100 | 100
Reserves and surplus | 500 | 440
{0} | 600 | 540
{1} | 80 | 70
Total non-current liabilities | 220 | 190
Total current liabilities | 300 | 260
Total equity and liabilities | {2} | {3}
"""


@pytest.mark.parametrize("equity", ["Total shareholders' funds", "Total equity", "Total stockholders' equity"])
@pytest.mark.parametrize("share", ["Minority interest", "Non-controlling interests"])
def test_equity_beside_the_share_of_others_in_all_claims_is_the_parents(equity: str, share: str) -> None:
    found = spread_of(CLAIMS_OF_OTHERS.format(equity, share, 1200, 1060))
    told = {item: row["2024"].value for item, row in found.figures.items()}
    assert (told["equity_attributable_to_parent"], told["noncontrolling_interests"]) == (600, 80)
    assert (told["total_equity"], told["total_liabilities"]) == (680, 520)


def test_equity_that_claims_add_up_without_the_share_of_others_is_all() -> None:
    told = spread_of(CLAIMS_OF_OTHERS.format("Total equity", "of which minority interest", 1120, 990)).figures
    assert (told["total_equity"]["2024"].value, "equity_attributable_to_parent" in told) == (600, False)


def test_common_equity_beside_what_was_earned_is_what_was_paid_in() -> None:
    drawn = " | 2024 | 2023\nTotal assets | 900 | 800\nTotal liabilities | 300 | 260\nCommon equity | {}\nTotal equity | 600 | 540"
    told = spread_of(drawn.format("400 | 400\nRetained earnings | 200 | 140")).figures
    assert told["share_capital"]["2024"].value == 400
    assert "equity_attributable_to_parent" not in told
    told = spread_of(drawn.format("560 | 505\nNon-controlling interests | 40 | 35")).figures
    assert told["equity_attributable_to_parent"]["2024"].value == 560
