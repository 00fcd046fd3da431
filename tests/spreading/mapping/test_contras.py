from __future__ import annotations

import pytest

from tests.books import spread_of, values
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


def test_depreciation_that_makes_a_net_amount_gross_again_is_not_taken_off_it_twice() -> None:
    found = values(spread_of("""
 | 2024 | 2023 | 2022 | 2021
Net PPE | 8620 | 7675 | 6950 | 5772
Accumulated depreciation | -2822 | -2500 | -2240 | -1965
Gross PPE | 8530 | 10175 | 9190 | 7737
Inventories | 300 | 400 | 500 | 600
Total assets | 9900 | 9800 | 9700 | 9600
"""))  # fmt: skip
    assert found["property_plant_equipment"] == {"2021": 5772, "2022": 6950, "2023": 7675, "2024": 8620}


@pytest.mark.parametrize("sign", ["", "-"])
@pytest.mark.parametrize("net", ["", "Trade receivables, net | 1400 | 1310\n"])
def test_what_is_taken_off_may_be_printed_without_its_sign(sign: str, net: str) -> None:
    found = values(spread_of(f"""
 | 2024 | 2023
Cash | 500 | 450
Trade receivables | 1500 | 1400
Allowance for doubtful accounts | {sign}100 | {sign}90
{net}Inventories | 800 | 700
Total current assets | 2700 | 2460
Property, plant and equipment | 5000 | 4800
Less: accumulated depreciation | {sign}2000 | {sign}1900
Net property, plant and equipment | 3000 | 2900
Total assets | 5700 | 5360
"""))  # fmt: skip
    assert found["property_plant_equipment"] == {"2024": 3000, "2023": 2900}
    assert found["trade_receivables"] == {"2024": 1400, "2023": 1310}
    assert found["accumulated_depreciation"] == {"2024": 2000, "2023": 1900}


def test_an_allowance_that_a_gross_amount_nobody_knows_gives_back_is_not_taken_off_the_net_one() -> None:
    found = mapped("BS", """
Inventories | 7 | 8
Trade receivables | 26473.5 | 22682.9
Allowance for doubtful debts | -1055.3 | -1408.4
Grishu polnek | 27528.8 |
Cash | 5 | 9
Total current assets | 26485.5 | 22699.9
""")  # fmt: skip
    assert items(found).count("trade_receivables") == 1
