"""The scorecard: what each indicator earns, and the score of those that are available."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from finvet.assessment.evidence import Evidence, is_complete
from finvet.assessment.judging import judge
from finvet.assessment.scorecard_rules import Flag, IndicatorRule, Measure
from finvet.model import Figure, Indicator, Message

BEST_POINTS = 2
POINTS_OF_POLARITY = {"strong": 2, "weak": 0}


def mark(rule: IndicatorRule, evidence: Evidence, company: Evidence | None = None) -> Indicator:
    """An indicator with its points, None where it is missing, and the figure that earned them.

    `company`: what tells which measures are meant for it, where that is more than the evidence that is marked.
    """
    measured = _count_flags(rule, evidence) if rule.flags else _measured(rule, evidence, company or evidence)
    return Indicator(rule.id, rule.pillar, rule.weight, rule.star, *measured)


class Earlier(Mapping[str, tuple[Indicator, ...]]):
    """The scorecard of every vetted year before the latest by period id, judged on the years up to it when asked for.

    Charts ask for it; of a thousand partners hardly any has one drawn.
    """

    def __init__(self, rules: Sequence[IndicatorRule], evidence: Evidence) -> None:
        self._rules, self._evidence = rules, evidence
        self._years = {year.id: year for year in evidence.years[:-1]}

    def __getitem__(self, period: str) -> tuple[Indicator, ...]:
        known = self._evidence.up_to(self._years[period])
        return tuple(mark(rule, known, self._evidence) for rule in self._rules)

    def __iter__(self) -> Iterator[str]:
        return iter(self._years)

    def __len__(self) -> int:
        return len(self._years)


def score(indicators: Iterable[Indicator]) -> float | None:
    """Points won of points possible, 0 to 100, over the available weight; None where nothing is available."""
    available = [indicator for indicator in indicators if indicator.points is not None]
    weight = sum(indicator.weight for indicator in available)
    won = sum(indicator.weight * (indicator.points or 0) for indicator in available)
    return 100 * won / (BEST_POINTS * weight) if weight else None


def pillars(indicators: Iterable[Indicator]) -> Mapping[str, float | None]:
    """The score of every pillar, in percent."""
    every = tuple(indicators)
    names = dict.fromkeys(indicator.pillar for indicator in every)
    return {name: score(indicator for indicator in every if indicator.pillar == name) for name in names}


# ---------------------------------------------------------------- measures


class Marked(Struct, frozen=True):
    """A measure with what it earned."""

    measure: Measure
    figure: Figure
    points: int


Marks = tuple[int | None, Figure | None, Message | None]


def _measured(rule: IndicatorRule, evidence: Evidence, company: Evidence) -> Marks:
    measures = _applicable(rule, company)
    marked = [m for measure in measures if (m := _mark_measure(measure, evidence))]
    if not marked:
        return None, None, _absence(measures, evidence)
    counted = marked[0] if rule.take == "first" else min(marked, key=lambda m: m.points)
    usual = next((measure for measure in rule.measures if measure.when is None), rule.measures[0])
    return counted.points, counted.figure, _note(counted, is_usual=counted.measure is usual)


def _applicable(rule: IndicatorRule, evidence: Evidence) -> Sequence[Measure]:
    """The measures that are meant for this company."""
    return [measure for measure in rule.measures if measure.when is None or judge(measure.when, evidence)]


def _mark_measure(measure: Measure, evidence: Evidence) -> Marked | None:
    figure = evidence.decisive(measure.figure)
    points = None if figure is None else _points(measure, figure, evidence)
    return None if figure is None or points is None else Marked(measure, figure, points)


def _points(measure: Measure, figure: Figure, evidence: Evidence) -> int | None:
    if figure.value is not None:
        return measure.zones.get(evidence.zone(figure.name) or "") if measure.zones else measure.points(figure.value)
    if measure.not_meaningful:
        settled = judge(measure.not_meaningful.when, evidence)
        return None if settled is None else measure.not_meaningful.points if settled else 0
    return POINTS_OF_POLARITY.get(figure.polarity or "")


def _absence(measures: Sequence[Measure], evidence: Evidence) -> Message:
    """Why none of the measures is available: the reason of the first that the statements could show."""
    if not measures:
        return Message("no-measure-applies")
    figures = [measure.figure for measure in measures]
    first = next((name for name in figures if not evidence.is_fact(name)), figures[0])
    if evidence.is_low(first):
        return Message("figure-low-confidence", {"figure": first})
    figure = evidence.figure(first)
    return figure.notes[0] if figure and figure.notes else Message("figure-not-computed", {"figure": first})


def _note(counted: Marked, *, is_usual: bool) -> Message | None:
    """What stands beside the points: another measure than the usual one, or why it is not meaningful."""
    if counted.figure.value is None:
        return counted.figure.notes[0] if counted.figure.notes else None
    if not is_usual:
        return Message("measured-by", {"figure": counted.figure.name})
    return None


# ---------------------------------------------------------------- flags


def is_raised(flag: Flag, evidence: Evidence) -> bool | None:
    """Whether a credibility flag is raised; None where it cannot be computed."""
    figure = None if evidence.has_none(flag.figure) else evidence.decisive(flag.figure)
    if figure is None or figure.value is None:
        return None
    if flag.complete and not is_complete(figure):
        return None
    return flag.hold(figure.value)


def _count_flags(rule: IndicatorRule, evidence: Evidence) -> Marks:
    answers = {flag.id: is_raised(flag, evidence) for flag in rule.flags}
    computed = [name for name, answer in answers.items() if answer is not None]
    raised = [name for name in computed if answers[name]]
    if len(computed) < rule.fewest_flags:
        return None, None, Message("flags-too-few", {"computed": len(computed), "fewest": rule.fewest_flags})
    points = BEST_POINTS if not raised else 1 if len(raised) <= rule.one_point_flags else 0
    return points, None, Message("flags-raised", {"raised": raised, "computed": len(computed)})
