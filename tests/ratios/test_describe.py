"""One tree, three writings: words, numbers and a spreadsheet formula."""

import math
import re
from collections.abc import Mapping

import pytest

from finvet.model import Analysis, Figure
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.describe import conditions, numbers, spreadsheet, words
from finvet.ratios.formula import Input, Number, read_parameter
from finvet.ratios.settle import Settled
from tests.companies import made_up, period, statements, v1, v2


def latest(analysis: Analysis, name: str) -> Figure:
    figure = analysis.figure(name, analysis.years[-1])
    assert figure is not None
    return figure


def test_words() -> None:
    assert words(CATALOGUE["dso"]) == "Trade receivables / Revenue × Days"
    assert words(CATALOGUE["ocf_ratio"]).endswith("/ Total current liabilities, for a year of 365 days")


def test_every_ratio_can_be_put_in_words() -> None:
    for ratio in CATALOGUE.values():
        assert words(ratio), ratio.name
        assert all(words_of_condition for words_of_condition, _, _ in conditions(ratio))


def test_conditions_say_when_a_ratio_has_no_meaning() -> None:
    assert conditions(CATALOGUE["debt_to_equity"]) == [("Total equity ≤ 0", "weak", "equity-not-positive")]


def test_numbers_of_the_worked_company() -> None:
    analysis = analyse(v1())
    assert numbers(latest(analysis, "dpo")) == "1,250,000 / 5,040,000 × 365 = 90.53"
    assert numbers(latest(analysis, "dscr")) == "(129,000 − (−120,000)) / (−(−120,000 + (−150,000) + 0)) = 0.9222"
    assert numbers(latest(analysis, "total_debt")) == "500,000 + 150,000 + 1,200,000 = 1,850,000"
    assert numbers(latest(analysis, "payables_stretch")) == "88.08 − 73 = 15.08"


def test_an_absent_figure_has_no_numbers_and_no_formula() -> None:
    figure = latest(analyse(v2()), "interest_cover")
    assert numbers(figure) is None
    assert spreadsheet(figure, {}) is None


def test_spreadsheet_formula_takes_the_cells_of_both_years() -> None:
    figure = latest(analyse(v1()), "asset_turnover")
    cells = {
        ("revenue", "2024-12-31"): "D9",
        ("total_assets", "2024-12-31"): "D4",
        ("total_assets", "2023-12-31"): "C4",
    }
    assert spreadsheet(figure, cells) == "=D9/AVERAGE(D4,C4)"


def test_spreadsheet_formula_of_a_first_year_uses_the_closing_balance() -> None:
    figure = analyse(v1()).figure("asset_turnover", period(2022))
    assert figure is not None
    cells = {("revenue", "2022-12-31"): "B9", ("total_assets", "2022-12-31"): "B4"}
    assert spreadsheet(figure, cells) == "=B9/B4"


def test_a_recomputed_item_takes_the_stated_line_under_its_own_key() -> None:
    analysis = analyse(made_up({2024: {"gross_profit": 40.0}}))
    assert spreadsheet(latest(analysis, "gross_profit"), {("stated_gross_profit", "2024-12-31"): "D7"}) == "=D7"


class _Values(dict[tuple[str, str], str]):
    """The value of every input in place of its cell, so that a formula can be worked out here."""

    def __init__(self, figure: Figure) -> None:
        super().__init__({(used.name, used.period.id): f"({used.value!r})" for used in figure.inputs})

    def __missing__(self, key: tuple[str, str]) -> str:
        return self[key[0].removeprefix("stated_"), key[1]]


FUNCTIONS = {
    "AVERAGE": lambda *values: sum(values) / len(values),
    "SUM": lambda *values: sum(values),
    "MIN": min,
    "MAX": max,
    "ABS": abs,
    "AND": lambda *conditions: all(conditions),
    "SQRT": math.sqrt,
    "LN": math.log,
    "OR": lambda *values: any(values),
    "LOG10": math.log10,
    "STDEV": lambda *values: math.sqrt(
        sum((value - sum(values) / len(values)) ** 2 for value in values) / (len(values) - 1)
    ),
}


def worked_out(formula: str) -> float:
    assert re.fullmatch(r"=[-+*/<>=(),.\de A-Z]*", formula), formula
    return float(eval(formula[1:], {"__builtins__": {}}, FUNCTIONS))  # noqa: S307 - our own formula, checked above


@pytest.mark.parametrize("company", ["v1", "v2", "v3"])
def test_every_spreadsheet_formula_works_out_to_its_figure(company: str) -> None:
    analysis = analyse(statements(company))
    tables: Mapping[str, Mapping[str, Figure]] = {**analysis.ratios, **analysis.scores}
    for name, table in tables.items():
        for figure in table.values():
            formula = spreadsheet(figure, _Values(figure))
            if figure.value is not None:
                assert formula is not None
                assert worked_out(formula) == pytest.approx(figure.value, rel=1e-9), f"{name}: {formula}"


def test_a_part_year_says_that_it_was_brought_to_a_year() -> None:
    values = {"cf_operating": 50.0, "total_current_liabilities": 200.0, "days": 182.5}
    settled = Settled(CATALOGUE["ocf_ratio"].tree, lambda needed: values[needed.name])
    assert [(note.code, note.parameters["days"]) for note in settled.notes] == [("annualised", 182.5)]


def test_a_counted_default_stands_in_the_tree_as_its_number() -> None:
    absent = read_parameter("cf_capex_intangibles", required=False, default=0.0)

    def value_of(needed: Input) -> float:
        return math.nan if needed == absent else 1.0

    settled = Settled(CATALOGUE["fcf"].tree, value_of)
    assert absent not in settled.inputs
    assert Number(0.0) in settled.tree.arguments  # type: ignore[attr-defined]
    assert [note.code for note in settled.notes] == ["counted-as"]
