"""Units that lines state for themselves, behind their labels and in a column of units."""

from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import spread_of, values

LINES = (("Revenue", 120, 110), ("Cost of sales", 80, 75), ("Gross profit", 40, 35), ("Net income", 9, 8))


def behind(form: str, *forms: str) -> Statements:
    """A statement with a unit behind each label, the last one behind all that are left."""
    every = [form, *forms, *(forms[-1:] or [form]) * len(LINES)]
    lines = (f"{f.format(label)} | {new} | {old}" for f, (label, new, old) in zip(every, LINES, strict=False))
    return spread_of("\n | 2023 | 2022\n" + "\n".join(lines))


def beside(*units: str, head: str = "Unit") -> Statements:
    """A statement with a column of units."""
    lines = (f"{label} | {unit} | {new} | {old}" for unit, (label, new, old) in zip(units, LINES, strict=True))
    return spread_of(f"Item | {head} | 2023 | 2022\n" + "\n".join(lines))


def revenue(statements: Statements) -> tuple[float | None, str]:
    figure = statements.figures["revenue"]["2023"]
    return figure.value, figure.confidence


def codes(statements: Statements) -> set[str]:
    return {warning.message.code for warning in statements.warnings}


@pytest.mark.parametrize(
    ("form", "factor"),
    [
        ("{} in mn", 1e6), ("{} (mn)", 1e6), ("{} (M)", 1e6), ("{} [M]", 1e6), ("{} m", 1e6), ("{}, M", 1e6), ("{} MM", 1e6),
        ("{} (k)", 1e3), ("{} in Tsd", 1e3), ("{} (000)", 1e3), ("{} '000", 1e3), ("{} Mio.", 1e6), ("{} bn", 1e9),
        ("{} (Lakh)", 1e5), ("{} m€", 1e6), ("{} (K€)", 1e3), ("{} USD m", 1e6), ("{} (thd)", 1e3),
    ],
)  # fmt: skip
def test_a_unit_behind_every_label_is_that_of_the_table(form: str, factor: float) -> None:
    statements = behind(form)
    assert revenue(statements) == (120 * factor, "high")
    assert (statements.scale.factor, statements.scale.stated) == (factor, True)
    assert statements.scale.basis[0].cell == "A2"


@pytest.mark.parametrize("form", ["{} (Cr)", "{} (T)", "{} mil", "{} (tn)"])
def test_what_may_be_of_several_sizes_is_named_and_not_relied_on(form: str) -> None:
    statements = behind(form)
    assert revenue(statements) == (120, "low")
    assert "unit-not-understood" in codes(statements)


def test_each_line_is_read_by_its_own_unit() -> None:
    found = values(behind("{} (M)", "{} (k)", "{} (k)", "{} (M)"))
    assert (found["revenue"]["2023"], found["cost_of_sales"]["2023"], found["net_income"]["2023"]) == (120e6, 80e3, 9e6)
    found = values(beside("EUR m", "EUR k", "EUR", "EUR m"))
    assert (found["revenue"]["2023"], found["cost_of_sales"]["2023"], found["gross_profit"]["2023"]) == (
        120e6,
        80e3,
        40,
    )


def test_a_letter_behind_one_label_may_be_a_unit_and_nothing_is_relied_on() -> None:
    assert revenue(behind("{} (M)", "{}")) == (120, "low")
    assert revenue(behind("{} (A)", "{} (B)", "{} (C = A - B)", "{} (M)"))[1] != "low"
    assert values(behind("{} (mn)", "{}"))["revenue"] == {"2023": 120e6, "2022": 110e6}


def test_units_that_differ_beside_lines_without_one_are_not_relied_on() -> None:
    assert revenue(behind("{} (M)", "{} (k)", "{} (k)", "{}"))[1] == "low"


@pytest.mark.parametrize(
    ("unit", "factor", "currency"),
    [
        ("EUR k", 1e3, "EUR"), ("TEUR", 1e3, "EUR"), ("T€", 1e3, "EUR"), ("million", 1e6, None), ("mn", 1e6, None),
        ("M", 1e6, None), ("Mio", 1e6, None),
    ],
)  # fmt: skip
def test_a_column_of_units_says_it_for_every_line(unit: str, factor: float, currency: str | None) -> None:
    statements = beside(unit, unit, unit, unit)
    assert revenue(statements) == (120 * factor, "high")
    assert (statements.currency, statements.scale.stated) == (currency, True)


@pytest.mark.parametrize("head", ["", "Einheit", "Anm."])
@pytest.mark.parametrize("other", ["%", "Stück", "x"])
def test_beside_units_of_money_ratios_and_pieces_have_theirs(head: str, other: str) -> None:
    found = values(
        spread_of(
            f"Kennzahlen | {head} | 2023 | 2022\nUmsatzerlöse | Mio. € | 120 | 110\nMarge | {other} | 8 | 7\n"
            f"Rohertrag | Mio. € | 40 | 35\nQuote | {other} | 33 | 32\nAbschreibungen | T€ | 8000 | 7500\n"
            "Jahresüberschuss | Mio. € | 9 | 8"
        )
    )
    assert (found["revenue"]["2023"], found["depreciation_amortisation"]["2023"]) == (120e6, 8e6)


def test_a_letter_in_a_column_of_another_name_is_no_unit() -> None:
    assert revenue(beside("K", "K", "K", "K", head="Type")) == (120, "high")
    assert beside("EUR", "EUR", "EUR", "EUR").currency == "EUR"


@pytest.mark.parametrize("name", ["{}_m", "{}_mn", "{}_in_mn", "{}_usd_mn"])
def test_a_list_whose_columns_end_with_a_scale_alone(name: str) -> None:
    names = " | ".join(name.format(label.lower().replace(" ", "_")) for label, *_ in LINES)
    new, old = (" | ".join(str(line[year]) for line in LINES) for year in (1, 2))
    statements = spread_of(f"company | year | {names}\nAlder | 2022 | {old}\nAlder | 2023 | {new}")
    assert revenue(statements) == (120e6, "high")


def test_amounts_that_all_end_with_cr_may_be_crores_and_are_not_relied_on() -> None:
    lines = "\n".join(f"{label} | {new}.0 Cr | {old}.0 Cr" for label, new, old in LINES)
    statements = spread_of("\n | 2023 | 2022\n" + lines)
    assert revenue(statements)[1] == "low"
    assert "unit-not-understood" in codes(statements)
    ledger = spread_of("\n | 2023 | 2022\n" + lines.replace("80.0 Cr", "80.0 Dr").replace("75.0 Cr", "75.0 Dr"))
    assert "unit-not-understood" not in codes(ledger)


@pytest.mark.parametrize(("amount", "value"), [(8_500_000_000_000, 8_500_000_000_000), (8_500, 8_500e9)])
def test_a_unit_of_which_the_amounts_of_one_line_are_told_already_is_that_of_its_name_alone(
    amount: int, value: float
) -> None:
    lines = "Cost of sales | 5400000000000\nGross profit | 3100000000000\nProfit before tax | 2600000000000"
    found = values(spread_of(f" | 2023\nRevenue (Bn. VND) | {amount}\n{lines}\nNet profit | 2300000000000"))
    assert found["revenue"]["2023"] == value
