from __future__ import annotations

from tests.spreading.mapping.test_mapping import mapped

ACCOUNTS = """
Operating account | 208 | 210
Payroll account | 12 | 13
Petty cash | 1 | 2
Accounts receivable | 125 | 87
Office equipment | 48 | 47
Furniture and fittings of staff | 22 | 21
Security deposit of tenants | 15 | 14
Accounts payable | 16 | 28
Accrued something | 86 | 84
Common stock | 100 | 99
Retained earnings | 126 | 124
"""


def guesses(drawn: str) -> set[str]:
    return {m.item for m in mapped("BS", drawn).mapped if m.ambiguous}


def test_in_a_list_of_accounts_without_a_total_every_item_is_a_guess() -> None:
    assert guesses(ACCOUNTS) >= {"cash_and_equivalents", "trade_receivables", "trade_payables"}
    assert "trade_receivables" not in guesses(ACCOUNTS + "Total assets | 431 | 394")
    short = "\n".join(ACCOUNTS.strip("\n").splitlines()[-4:])
    assert "trade_payables" not in guesses(short)


def test_a_list_that_adds_up_or_names_nearly_all_its_lines_is_no_list_of_accounts() -> None:
    added = ACCOUNTS.replace("Petty cash | 1 | 2", "Accounts in all | 220 | 223\nPetty cash | 1 | 2")
    assert "trade_payables" not in guesses(added)
    known = """
Cash | 208 | 210
Accounts receivable | 125 | 87
Inventories | 48 | 47
Prepaid expenses | 22 | 21
Goodwill | 15 | 14
Accounts payable | 16 | 28
Provisions | 86 | 84
Bonds | 12 | 13
Share capital | 100 | 99
Retained earnings | 126 | 124
"""
    assert "trade_receivables" not in guesses(known)
