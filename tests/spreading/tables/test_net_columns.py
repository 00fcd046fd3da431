"""Of gross, deduction and net columns the net one is read."""

from __future__ import annotations

import pytest

from tests.spreading.drawn_tables import cells, tables

NET_IN_D = {
    "French, in words": """
Bilan actif | Exercice N, clos le 31/12/2024 | | | 31/12/2023
 | Brut | Amort. | Net | Net
Matériel | 100 | 40 | 60 | 55
Stocks | 30 | | 30 | 29
Créances | 50 | 5 | 45 | 44
""",
    "Czech, in words": """
Aktiva | 2024 | | | 2023
 | Brutto | Korekce | Netto | Netto
Stroje | 100 | -40 | 60 | 55
Zásoby | 30 | | 30 | 29
Pohledávky | 50 | -5 | 45 | 44
""",
    "by arithmetic alone": """
 | 2024 | 2024 | 2024 | 2023
Machines | 100 | 40 | 60 | 55
Stocks | 30 | | 30 | 29
Debtors | 50 | 5 | 45 | 44
""",
    "what is the year's own, of earlier years, and both": """
 | 2024 | 2024 | 2024 | 2023
Machines | 60 | 5 | 65 | 55
Stocks | 30 | | 30 | 29
Debtors | 50 | 5 | 55 | 44
""",
    "by arithmetic, one heading over all three": """
 | 2024 | | | 2023
Machines | 100 | 40 | 60 | 55
Stocks | 30 | | 30 | 29
Debtors | 50 | 5 | 45 | 44
""",
    "a date in the title": """
Balance sheet 31.12.2024
Machines | 100 | 40 | 60
Stocks | 30 | | 30
Debtors | 50 | 5 | 45
""",
}


@pytest.mark.parametrize("kind", NET_IN_D)
def test_the_net_column_is_the_statement_s(kind: str) -> None:
    found = {cell for (_, year), cell in cells(NET_IN_D[kind]).items() if year == 2024}
    assert {cell[0] for cell in found} == {"D"}
    assert len(found) == 3
    assert all(not table.twice for table in tables(NET_IN_D[kind]))


@pytest.mark.parametrize(("retail", "wholesale"), [("40 | 70", "3 | 27"), ("40 | 60", " | 20")])
def test_three_columns_that_do_not_net_are_a_guess(retail: str, wholesale: str) -> None:
    (table,) = tables(f"""
 | 2024 | 2024 | 2024
Retail | 100 | {retail}
Wholesale | 30 | {wholesale}
Services | 50 | 5 | 45
""")
    assert [period.year for period in table.twice] == [2024]


@pytest.mark.parametrize(("net", "is_net"), [("60", True), ("61", True), ("61.2", False)])
def test_a_net_may_be_off_by_what_rounding_leaves_and_no_further(net: str, is_net: bool) -> None:
    others = "".join(f"Machine {n} | {100 * n} | {n} | {99 * n}\n" for n in range(1, 21))
    (table,) = tables(f" | 2024 | 2024 | 2024\n{others}Land | 100 | 40 | {net}")
    assert (list(table.columns) == [4], not table.twice) == (is_net, is_net)


FUNDS = """
Statement of financial activities
 | Unrestricted funds | Restricted funds | Endowment funds | Total funds | Total funds
 | 2024 | 2024 | 2024 | 2024 | 2023
 | £ | £ | £ | £ | £
Donations | 120 | 45 | | 165 | 150
Charitable activities | 410 | 70 | 6 | 486 | 455
Total income | 530 | 115 | 6 | {income} | 605
"""


def test_the_total_of_several_funds_is_the_charity_s() -> None:
    drawn = FUNDS.format(income=651)
    assert {cell[0] for (_, year), cell in cells(drawn).items() if year == 2024} == {"E"}
    assert not any(table.twice for table in tables(drawn))


def test_what_several_funds_do_not_come_to_is_a_guess() -> None:
    (table,) = tables(FUNDS.format(income=671))
    assert [period.year for period in table.twice] == [2024]


def test_parts_of_a_fund_count_once_in_the_total_of_all() -> None:
    (table,) = tables("""
 | General | Designated | Unrestricted | Restricted | Total
 | 2024 | 2024 | 2024 | 2024 | 2024
Donations | 80 | 40 | 120 | 45 | 165
Charitable activities | 400 | 10 | 410 | 70 | 480
Investments | 20 | | 20 | | 20
""")
    assert (list(table.columns), not table.twice) == ([6], True)


def test_one_row_with_several_parts_proves_no_total() -> None:
    (table,) = tables("""
 | 2024 | 2024 | 2024 | 2024
Donations | 80 | 40 | 45 | 165
Charitable activities | | 410 | | 410
Investments | 20 | | | 20
""")
    assert [period.year for period in table.twice] == [2024]
