"""The model beside published scores and plain ratios, on companies that it had not seen: points to draw."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.zones import zone_of, zones
from finvet.risk.curves import MODEL, Check, Curve, Part, Spread, Zone
from finvet.risk.fit.additive import Column, Whole
from finvet.risk.fit.measures import auc, average_precision, drawn, spread
from finvet.risk.fit.outcomes import ASSETS, Outcomes
from finvet.risk.fit.plan import Plan, SubPlan
from finvet.risk.fit.validation import DIGITS, anew, later_years, other_companies, probabilities, probabilities_by_fold

LATER, OTHERS = "later years", "other companies"


@dataclass(frozen=True, eq=False)
class Judged:
    """Companies with the probabilities of a model that had not seen them."""

    check: str
    rows: Outcomes
    probability: Column


def checks(plan: Plan, outcomes: Outcomes, judged: Sequence[Judged]) -> tuple[Check, ...]:
    """The points of every check: the model, the compared figures as they stand, and some ratios fitted anew."""
    refitted = {name: _fitted_anew(plan, name, terms, outcomes) for name, terms in plan.curves.fitted_anew.items()}
    return tuple(_check(plan, one, {name: found[one.check] for name, found in refitted.items()}) for one in judged)


def _fitted_anew(plan: Plan, name: str, terms: tuple[str, ...], outcomes: Outcomes) -> Mapping[str, Column]:
    """What the model would have said if it knew these ratios alone, by check."""
    fit = anew(plan, SubPlan(name, terms))
    later, of_earlier = later_years(plan, outcomes, fit)
    others, by_fold = other_companies(plan, outcomes, fit)
    return {LATER: probabilities(of_earlier, later), OTHERS: probabilities_by_fold(by_fold, others)}


def _check(plan: Plan, judged: Judged, refitted: Mapping[str, Column]) -> Check:
    risks = {MODEL: judged.probability, **refitted}
    risks |= {name: _riskiest_first(name, judged.rows.ratios[name]) for name in plan.curves.compared}
    has = ~np.any([np.isnan(risk) for risk in risks.values()], axis=0)
    common = judged.rows.at(np.flatnonzero(has))
    return Check(
        name=judged.check,
        statements=len(common),
        failures=int(common.failed.sum()),
        curves=tuple(_curves(plan, common, {name: risk[has] for name, risk in risks.items()})),
        zones=tuple(_zones(plan, common)),
        by_risk=tuple(_by_risk(plan, judged)),
        by_year=tuple(_parts(judged, judged.rows.year, {int(year): str(year) for year in np.unique(judged.rows.year)})),
        by_assets=tuple(_by_assets(plan, judged)),
    )


def _riskiest_first(name: str, values: Column) -> Column:
    """A figure turned so that more of it is worse."""
    return values if CATALOGUE[name].better == "lower" else -values


# ---------------------------------------------------------------- curves


def _curves(plan: Plan, rows: Outcomes, risks: Mapping[str, Column]) -> Iterator[Curve]:
    resamples = plan.validation.resamples
    once = np.ones(len(rows))
    of_model = auc(rows.failed, risks[MODEL], once)
    draws_of_model = drawn(auc, rows.failed, risks[MODEL], rows.company, resamples)
    for name, risk in risks.items():
        ranked = auc(rows.failed, risk, once)
        draws = drawn(auc, rows.failed, risk, rows.company, resamples)
        precise = average_precision(rows.failed, risk, once)
        draws_of_precision = drawn(average_precision, rows.failed, risk, rows.company, resamples)
        flagged, caught = points(rows.failed, risk, plan.curves.flagged)
        yield Curve(
            of=name,
            flagged=flagged,
            caught=caught,
            auc=_told(spread(ranked, draws)),
            average_precision=_told(spread(precise, draws_of_precision)),
            behind=_told(spread(of_model - ranked, draws_of_model - draws)),
        )


def _told(found: Spread) -> Spread:
    value, low, high = (round(one, DIGITS) for one in found)
    return value, low, high


def points(failed: Column, risk: Column, shares: Sequence[float]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """How many are flagged and how many of them failed, from none to all, near each share of the companies.

    Companies alike by the figure cannot be told apart: they are flagged together.
    """
    order = np.argsort(-risk, kind="stable")
    last_alike = np.flatnonzero(np.append(np.diff(risk[order]) != 0, True))
    caught = np.cumsum(failed[order])[last_alike]
    wanted = np.searchsorted(last_alike + 1, np.array(shares) * len(failed))
    kept = np.unique([*wanted, len(last_alike) - 1])
    return (0, *(last_alike[kept] + 1).tolist()), (0, *caught[kept].astype(int).tolist())


# ---------------------------------------------------------------- expected and observed


def _zones(plan: Plan, rows: Outcomes) -> Iterator[Zone]:
    for score in plan.curves.compared:
        if score in zones():
            found = np.array([zone_of(score, value) for value in rows.ratios[score]])
            for zone in zones()[score]:
                failed = rows.failed[found == zone.name]
                yield Zone(score, zone.name, len(failed), int(failed.sum()))


def _by_risk(plan: Plan, judged: Judged) -> Iterator[Part]:
    """Parts by probability that expect equally many failures: where they are, the companies are few."""
    order = np.argsort(judged.probability, kind="stable")
    expected = judged.probability[order]
    before = np.cumsum(expected) - expected
    number = np.empty(len(order), dtype=np.int64)
    number[order] = (plan.curves.parts * before / expected.sum()).astype(np.int64)
    return _parts(judged, number, {part: str(part + 1) for part in range(plan.curves.parts)})


def _by_assets(plan: Plan, judged: Judged) -> Iterator[Part]:
    number = np.searchsorted(plan.curves.assets, judged.rows.ratios[ASSETS], side="right")
    ends = pairwise(("", *(f"{end:.15g}" for end in plan.curves.assets), ""))
    return _parts(judged, number, {part: f"{low} to {high}".strip() for part, (low, high) in enumerate(ends)})


def _parts(judged: Judged, number: Whole, names: Mapping[int, str]) -> Iterator[Part]:
    for part, name in names.items():
        held = number == part
        expected = round(float(judged.probability[held].sum()), DIGITS)
        yield Part(name, int(held.sum()), expected, int(judged.rows.failed[held].sum()))
