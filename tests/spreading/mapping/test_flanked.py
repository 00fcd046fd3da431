from __future__ import annotations

from tests.books import spread_of

FINANCING = """
Statement of cash flows | 2024 | 2023
Cash flows from investing activities
Purchase of property, plant and equipment | -631 | -619
Cash flows from financing activities
Proceeds from borrowings | 359 | 353
{}
Dividends paid | -97 | -83
Repayment of borrowings | -390 | -383
"""
BUYBACK = "Common shares repurchased | -211 | -223"


def grades(drawn: str, item: str = "cf_share_buybacks") -> set[str]:
    return {f.confidence for f in spread_of(drawn).figures[item].values()}


def test_what_its_words_say_between_two_lines_of_its_block_is_relied_on_without_sums() -> None:
    assert grades(FINANCING.format(BUYBACK)) == {"medium"}


def test_what_stands_at_the_edge_of_its_block_or_in_another_has_one_witness() -> None:
    last = FINANCING.format("Issue of shares | 10 | 20") + BUYBACK
    assert grades(last) == {"low"}
    first = FINANCING.format("Issue of shares | 10 | 20").replace("Proceeds from b", f"{BUYBACK}\nProceeds from b")
    assert grades(first) == {"low"}


def test_a_line_that_nobody_understands_between_them_leaves_the_block_open() -> None:
    assert grades(FINANCING.format(f"Quux of quuz | -7 | -9\n{BUYBACK}")) == {"low"}
    assert grades(FINANCING.format(f"{BUYBACK}\nQuux of quuz | -7 | -9")) == {"low"}


def test_neither_does_a_line_read_by_its_words_bear_out_another() -> None:
    two = f"{BUYBACK}\nIssue of common shares to employees | 12 | 11"
    assert grades(FINANCING.format(two)) == {"medium"}
    assert grades(
        FINANCING.replace("Dividends paid | -97 | -83\nRepayment of borrowings | -390 | -383\n", "").format(two)
    ) == {"low"}


def test_a_line_of_a_block_that_does_not_add_up_stays_low() -> None:
    broken = FINANCING.format(BUYBACK) + "Net cash used in financing activities | -539 | -536"
    assert grades(broken) == {"low"}


def test_an_income_statement_is_one_list_in_which_everything_stands_between() -> None:
    drawn = """
Income statement | 2024 | 2023
Revenue | 9011 | 8707
Cost of sales | 5303 | 5099
Selling expenses | 809 | 787
Corporate general and administrative expense | 900 | 820
Research and development expenses | 401 | 383
"""
    assert grades(drawn, "general_admin_expenses") == {"low"}
