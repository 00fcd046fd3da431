from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import items, mapped

DRAWN = [
    "Trade receivables | 100 | 90\nAllowance for doubtful debts | -10 | -8\nOther receivables | 20 | 10",
    "Clientes | 100 | 90\nOtros deudores | 20 | 10\nDeterioro de valor de créditos comerciales | -10 | -8",
    "Kundfordringar | 100 | 90\nNedskrivning av kundfordringar | -10 | -8\nÖvriga fordringar | 20 | 10",
]


@pytest.mark.parametrize("drawn", DRAWN)
def test_what_a_total_takes_off_an_item_is_counted_to_it(drawn: str) -> None:
    found = mapped("BS", f"{drawn}\nTotal | 110 | 92")
    net = [m.line.values for m in found.mapped if m.item == "trade_receivables"]
    assert net == [{2: 100, 3: 90}, {2: -10, 3: -8}]
    assert "receivables_allowance" in items(found)


def test_an_allowance_that_no_total_takes_off_stays_apart() -> None:
    found = mapped("BS", """
Trade receivables | 90 | 82
Other receivables | 20 | 10
Total receivables | 110 | 92
Allowance for doubtful debts | -10 | -8
""")  # fmt: skip
    assert items(found).count("trade_receivables") == 1


def test_an_allowance_of_receivables_that_stand_elsewhere_is_counted_to_none() -> None:
    found = mapped("BS", """
Other receivables | 20 | 10
Allowance for doubtful debts | -10 | -8
Prepaid expenses | 5 | 5
Total | 15 | 7
Trade receivables | 90 | 82
""")  # fmt: skip
    assert items(found).count("trade_receivables") == 1
