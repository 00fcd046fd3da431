from __future__ import annotations

import pytest

from finvet.model import Source
from finvet.spreading.mapping.net_lines import on_net_lines
from finvet.spreading.tables.labelled_lines import labelled_lines
from finvet.spreading.tables.tables import Amount, Line
from finvet.spreading.wording.labels import inferred
from tests.books import spread_of

SHEET = """
Alder Tools Inc, balance sheets
                     | 2024 | 2023
Current assets
Cash                 | 500 | 400
{receivables}
Inventories          | 100 | 90
Total current assets | 900 | 780
{property}
Total assets         | 1800 | 1580
Accounts payable     | 200 | 170
Long-term debt       | 600 | 500
Total liabilities    | 800 | 670
Common stock         | 100 | 100
Retained earnings    | 900 | 810
Total stockholders' equity | 1000 | 910
Total liabilities and stockholders' equity | 1800 | 1580
"""
RECEIVABLES, PROPERTY = "Accounts receivable, net | 300 | 290", "Property and equipment, net | 900 | 800"


def figures(receivables: str = RECEIVABLES, owned: str = PROPERTY) -> dict[str, tuple[float | None, str]]:
    found = spread_of(SHEET.format(receivables=receivables, property=owned)).figures
    return {item: (row["2024"].value, row["2024"].confidence) for item, row in found.items() if "2024" in row}


@pytest.mark.parametrize("sign", ["", "-"])
@pytest.mark.parametrize("first", ["Accounts receivable", "Receivables from customers:\nTrade"])
def test_what_is_left_of_receivables_on_a_nameless_line_is_what_they_are(first: str, sign: str) -> None:
    drawn = f"{first} | 320 | 308\nLess allowance for doubtful accounts | {sign}20 | {sign}18\n | 300 | 290"
    found = figures(receivables=drawn)
    assert found["trade_receivables"] == (300, "medium")
    assert found["receivables_allowance"][0] == 20


@pytest.mark.parametrize("sign", ["", "-"])
def test_property_is_net_on_the_nameless_line_below_its_depreciation(sign: str) -> None:
    drawn = f"Property, plant and equipment, at cost | 1500 | 1400\nLess depreciation to date | {sign}600 | {sign}600\n"
    found = figures(owned=f"{drawn} | 900 | 800")
    assert found["property_plant_equipment"] == (900, "medium")
    assert found["property_plant_equipment_gross"] == (1500, "high")
    assert found["accumulated_depreciation"][0] == 600


@pytest.mark.parametrize(("rest", "item"), [(300.0, ["trade_receivables"]), (900.0, [])])
def test_a_nameless_line_of_another_amount_is_no_rest(rest: float, item: list[str]) -> None:
    source = Source("", "", "")
    said = ("Accounts receivable", 320.0), ("Less allowance for doubtful accounts", 20.0), ("", rest)
    lines = labelled_lines([Line(p, x, source, {1: Amount(source, v)}, {1: v}) for p, (x, v) in enumerate(said)])
    found = on_net_lines([[inferred("trade_receivables")], [inferred("receivables_allowance")], []], lines)
    assert [r.item for r in found[2]] == item


def test_a_named_line_below_an_allowance_is_what_it_says() -> None:
    drawn = "Accounts receivable | 320 | 308\nLess allowance for doubtful accounts | 20 | 18\nTax refunds | 300 | 290"
    assert figures(receivables=drawn).get("trade_receivables", (None, ""))[0] != 300


@pytest.mark.parametrize("sign", ["", "-"])
@pytest.mark.parametrize("total", ["Total", "Total property, plant and equipment", ""])
@pytest.mark.parametrize("net", ["Net property, plant and equipment", "Property, plant and equipment, net"])
def test_kinds_of_property_are_not_added_to_what_is_left_of_all(net: str, total: str, sign: str) -> None:
    kinds = "Property, plant and equipment\nLand | 100 | 100\nBuildings | 500 | 500\nMachinery | 900 | 800\n"
    rest = f"Less accumulated depreciation | {sign}600 | {sign}600\n{net} | 900 | 800"
    found = figures(owned=f"{kinds}{total} | 1500 | 1400\n{rest}")
    assert found["property_plant_equipment"][0] == 900
    assert found["property_plant_equipment_gross"][0] == 1500
    assert found["accumulated_depreciation"][0] == 600


def test_of_property_of_several_kinds_that_are_each_net_none_is_all() -> None:
    land = "Land and buildings, at cost | 1400 | 1300\nLess accumulated depreciation | -600 | -600\nLand and buildings, net | 800 | 700"
    tools = "Equipment | 150 | 150\nLess accumulated depreciation | -50 | -50\nEquipment, net | 100 | 100"
    assert figures(owned=f"{land}\n{tools}")["property_plant_equipment"] == (900, "medium")
