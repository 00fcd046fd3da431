"""One tree in words and in numbers."""

import math

from finvet.model import Analysis, Figure
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.describe import conditions, numbers, words
from finvet.ratios.formula import Input, Number, read_parameter
from finvet.ratios.settle import Settled
from tests.companies import v1, v2


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


def test_an_absent_figure_has_no_numbers() -> None:
    assert numbers(latest(analyse(v2()), "interest_cover")) is None


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
