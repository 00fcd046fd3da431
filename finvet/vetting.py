"""The whole way from a partner's files to a verdict: the one place that knows the order of the stages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace

from finvet.assessment.assess import assess
from finvet.assessment.mitigants import is_covered, lifted
from finvet.assessment.policy import Policy
from finvet.benchmark_files import shipped_benchmarks
from finvet.benchmarks import Benchmarks
from finvet.cases.open_questions import open_questions
from finvet.deal.exposure import Plan, figures, plan, weigh
from finvet.deal.figures import Latest
from finvet.exchange_rates import DOLLAR, ExchangeRates, RateTable
from finvet.guard import OPENING, Opening, guarded, guarded_answer
from finvet.line_items import chart
from finvet.model import (
    NO_CASE,
    Case,
    Confidence,
    Figure,
    Ground,
    Message,
    Period,
    Source,
    SpreadWarning,
    Statements,
)
from finvet.partner import Partner
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE, user_facts, while_it_stands
from finvet.risk.failure import failure_risk
from finvet.spreading.periods.weeks import counted_in_weeks
from finvet.spreading.spread import several_companies
from finvet.spreading.units.country import in_currency_of
from finvet.worker import Answer, primer


def vet(
    files: Sequence[Path],
    policy: Policy,
    case: Case = NO_CASE,
    *,
    as_of: date,
    opening: Opening = OPENING,
    benchmarks: Benchmarks | None = None,
    rates: RateTable | None = None,
) -> Partner:
    """Vets one partner from its files on one day; the case's own date comes before `as_of`.

    `benchmarks` take the place of the shipped ones, `rates` come before those of the European Central Bank.
    Raises FileRefused where none of the files holds a statement that can be read, or they hold several companies.
    """
    found = vet_companies(files, policy, case, as_of=as_of, opening=opening, benchmarks=benchmarks, rates=rates)
    return _only(found, lambda partner: partner.statements)


def vet_companies(
    files: Sequence[Path],
    policy: Policy,
    case: Case = NO_CASE,
    *,
    as_of: date,
    opening: Opening = OPENING,
    benchmarks: Benchmarks | None = None,
    rates: RateTable | None = None,
) -> tuple[Partner, ...]:
    """Vets every company whose statements the files hold; mostly it is one."""
    day = case.as_of or as_of
    others = benchmarks or shipped_benchmarks()
    answer = guarded_answer(files, opening)
    return tuple(_vetted(statements, policy, known, day, others, rates) for statements, known in _known(answer, case))


def prepare(policy: Policy, as_of: date) -> None:
    """Vets a few lines of our own, so that every child which is forked later finds all loaded that it needs.

    Worth its time where many partners follow: it halves what each of them costs.
    """
    for statements in primer():
        _vetted(statements, policy, NO_CASE, as_of, shipped_benchmarks(), None)


def _known(answer: Answer, case: Case) -> Iterator[tuple[Statements, Case]]:
    """The statements of each company with its case; what was filled in beside them is known of one company."""
    if len(answer.statements) > 1:
        left_out = (SpreadWarning(Message("filled-several")),) if answer.filled else ()
        yield from ((_warned(statements, left_out), case) for statements in answer.statements)
        return
    (statements,) = answer.statements
    if not answer.filled:
        yield statements, case
        return
    from finvet.cases.filled import with_filled  # only where something was filled in: most partners send statements

    known, told = with_filled(case, answer.filled, statements)
    yield _warned(statements, told), known


def _warned(statements: Statements, more: tuple[SpreadWarning, ...]) -> Statements:
    return replace(statements, warnings=(*statements.warnings, *more)) if more else statements


def _vetted(
    spread: Statements, policy: Policy, case: Case, day: date, others: Benchmarks, rates: RateTable | None
) -> Partner:
    case = held_on(case, day)
    spread = counted_in_weeks(in_currency_of(spread, case.country))
    known_rates = ExchangeRates(case.rates, rates)
    statements = with_facts(with_dollars(known_on(spread, day), known_rates), case)
    analysis = analyse(statements)
    planned = _planned(case, Latest(statements, analysis), known_rates, policy)
    if planned and statements.years:  # the collection day of a deal rests on the analysis, its ratios on the deal
        statements = with_figures(statements, figures(planned, Latest(statements, analysis), case.file or "case"))
        analysis = analyse(statements)
    risk = failure_risk(statements, analysis, partial(_worth, statements), policy.risk.base_rate)
    assessment = assess(statements, analysis, policy, case, day, risk)
    rules = (policy.limit.rules, policy.stress.rules)
    exposure = weigh(planned, Latest(statements, analysis), assessment.verdict.code, rules, analyse)
    assessment = lifted(assessment, policy, covers=is_covered(exposure, policy))
    asked = open_questions(case, assessment)
    return Partner(statements, analysis, assessment, case, others, exposure, risk, asked, policy)


def _worth(statements: Statements, currency: str) -> float | None:
    """What a unit of the statements' currency is worth in another one, as far as a figure tells."""
    if currency == statements.currency:
        return 1.0
    return statements.value("usd_rate", statements.years[-1]) if currency == DOLLAR else None


def _planned(case: Case, latest: Latest, rates: ExchangeRates, policy: Policy) -> Plan | None:
    if case.deal is None:
        return None
    return plan(case.deal, case.mitigants, latest, rates, policy.collection.assumed_days_late)


def spread_files(files: Sequence[Path], opening: Opening = OPENING) -> Statements:
    """The statements that the files of one partner hold.

    A file that is refused leaves the others standing and is named; where none is left, FileRefused is raised, and
    where they hold several companies.
    """
    return _only(guarded(files, opening), lambda statements: statements)


Found = TypeVar("Found")


def _only(found: Sequence[Found], statements: Callable[[Found], Statements]) -> Found:
    if len(found) > 1:
        raise several_companies([statements(one) for one in found])
    return found[0]


def known_on(statements: Statements, day: date) -> Statements:
    """The statements as they can be known on a day: a year that ends after it is no actual one."""
    later = {p.id: replace(p, kind="forecast") for p in statements.periods if p.is_actual_year and _is_after(p, day)}
    if not later:
        return statements
    return replace(
        statements,
        periods=tuple(later.get(p.id, p) for p in statements.periods),
        warnings=(
            *statements.warnings,
            SpreadWarning(Message("year-not-over", {"periods": list(later)}), periods=tuple(later)),
        ),
    )


def _is_after(period: Period, day: date) -> bool:
    return period.end > day if period.end else period.year > day.year


def held_on(case: Case, day: date) -> Case:
    """The case as it holds on a day: a fact that has ended by then, such as an expired credit line, is left out."""
    ended = tuple(name for name, ground in case.grounds.items() if ground.until and ground.until < day)
    if not ended:
        return case
    return replace(case, facts={name: value for name, value in case.facts.items() if name not in ended}, ended=ended)


def with_facts(statements: Statements, case: Case) -> Statements:
    """The statements with what the case knows beside them, as figures of the latest year."""
    if not (case.facts or case.ended) or not statements.years:
        return statements
    facts = {name: _fact(name, value, statements, case) for name, value in sorted(case.facts.items())}
    warnings = tuple(SpreadWarning(Message("case-fact-ended", {"fact": name}), (name,)) for name in case.ended)
    return with_figures(replace(statements, warnings=(*statements.warnings, *warnings)), facts)


def with_dollars(statements: Statements, rates: ExchangeRates) -> Statements:
    """The statements with what their currency was worth in US dollars at the end of every vetted year.

    Scores and populations of US companies ask for it; a currency without a rate has none.
    """
    own = statements.currency
    if own is None or own == DOLLAR:
        return statements
    found = {year.id: figure for year in statements.years if (figure := _dollars(own, year, rates))}
    return replace(statements, figures={**statements.figures, "usd_rate": found}) if found else statements


def _dollars(currency: str, year: Period, rates: ExchangeRates) -> Figure | None:
    rate = rates.on(currency, DOLLAR, year.last_day)
    if rate is None:
        return None
    day = rate.day.isoformat() if rate.day else ""
    source = Source(rate.source, "", day, f"{currency}{DOLLAR}", f"{rate.value:.15g}")
    return Figure("usd_rate", year, rate.value, (source,), method="known")


def with_figures(statements: Statements, latest: Mapping[str, Figure]) -> Statements:
    """The statements with other figures of their latest year."""
    year = statements.years[-1].id
    others = {name: {**statements.figures.get(name, {}), year: figure} for name, figure in latest.items()}
    return replace(statements, figures={**statements.figures, **others})


def _fact(name: str, value: float, statements: Statements, case: Case) -> Figure:
    """A fact as a figure: what was only stated is of medium confidence."""
    ground = case.grounds.get(name, Ground(f"facts.{name}"))
    source = ground.source or Source(case.file or "case", "", ground.key, name, f"{value:.15g}")
    confidence: Confidence = "medium" if ground.evidence == "stated" else "high"
    notes = (Message(f"case-evidence-{ground.evidence}"),) if ground.evidence else ()
    return Figure(name, statements.years[-1], value, (source,), method="case", confidence=confidence, notes=notes)


@while_it_stands
def figure_names() -> frozenset[str]:
    """Every name that a policy may speak of: line items, ratios, scores and facts of the case."""
    return frozenset(chart()) | frozenset(CATALOGUE) | frozenset(user_facts())
