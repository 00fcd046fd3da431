"""A partner's ratios and scores as frames: trends, the policy's marks and zones beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import pandas as pd

from finvet.errors import UnknownName
from finvet.memo.numbers import absent
from finvet.memo.text import sentence
from finvet.memo.view import View, trend_in_words
from finvet.nearest import nearest
from finvet.notebook.figures import Figures, Origin, frame_of
from finvet.notebook.table import Beside
from finvet.ratios.catalogue import CATALOGUE, while_it_stands
from finvet.ratios.directions import trend_of
from finvet.wording import heading_of, say

RATIO, SCORE = "ratio", "score"


class Ratios(Figures):
    """The ratios by fiscal year, each in its unit; an absent one is empty, with its reason in `absent`.

    A family of them is an attribute: `ratios.liquidity`, `ratios.cash_flow`; `families` lists them.
    """

    @property
    def families(self) -> tuple[str, ...]:
        """The families that there are, as attributes are called."""
        return tuple(dict.fromkeys(_family(str(name)) for name in self.index if name in CATALOGUE))

    def __getattr__(self, name: str) -> Any:  # type: ignore[misc]  # final in the stubs alone
        if name in _families():
            return self.loc[[_family(str(ratio)) == name for ratio in self.index]]
        try:
            return super().__getattr__(name)
        except AttributeError:
            near = [] if name.startswith("_") else nearest(name, _families())
            if near:
                raise UnknownName("family-unknown", family=name, near=near) from None
            raise

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self.families]


class Scores(Figures):
    """The published scores by fiscal year; `attrs["zones"]` has the zone of each year, `absent` why there is none."""


@while_it_stands
def _families() -> frozenset[str]:
    return frozenset(map(_family, CATALOGUE))


def _family(name: str) -> str:
    return CATALOGUE[name].family.replace(" ", "_")


def ratios(view: View) -> Ratios:
    """The frame of a partner's ratios."""
    table = view.analysis.ratios
    beside = (_trend(view), _mark(view, "fine"), _mark(view, "concern"))
    part_of = {name: CATALOGUE[name].family.capitalize() for name in table}
    return frame_of(Ratios, _origin(view, table, RATIO, beside=beside, part_of=part_of), RATIO)


def scores(view: View) -> Scores:
    """The frame of a partner's scores."""
    table = view.analysis.scores
    zone = Beside(sentence("memo-column-zone"), "left", partial(_zone, view))
    fitted = Beside(sentence("memo-column-fitted-to"), "left", view.fitted_to)
    off = tuple(
        sentence("memo-score-off", name=name, reason=reason) for name, reason in view.analysis.unverified.items()
    )
    frame = frame_of(Scores, _origin(view, table, SCORE, beside=(_trend(view), zone, fitted), notes=off), SCORE)
    frame.attrs["zones"] = {name: dict(zones) for name, zones in view.analysis.zones.items()}
    return frame


def indicators(view: View, names: Iterator[str]) -> Origin:
    """Any figures of the vetted years, line items among them, with trends and marks."""
    table = {name: {y.id: f for y in view.years if (f := view.figure(name, y))} for name in names}
    return _origin(view, table, "indicator", beside=(_trend(view), _mark(view, "fine"), _mark(view, "concern")))


def trends(view: View) -> pd.DataFrame:
    """Where the ratios and scores are heading: a plain word, change, growth, volatility, or why there is none."""
    names = [*view.analysis.ratios, *view.analysis.scores]
    found = [trend_of(view.analysis, name) for name in names]
    columns = {
        "trend": [one.word for one in found],
        "change": [one.change for one in found],
        "growth": [one.growth for one in found],
        "volatility": [one.volatility for one in found],
        "note": [say(one.reason) if one.reason else None for one in found],
    }
    frame = pd.DataFrame(columns, index=pd.Index(names, name=RATIO))
    return frame.astype({"change": "float64", "growth": "float64", "volatility": "float64"})


def _origin(view: View, table: Mapping[str, Any], kind: str, **others: Any) -> Origin:
    return Origin(
        title=sentence(f"notebook-{kind}s", unit=view.money.name),
        figures=table,
        periods={heading_of(year): year for year in view.years},
        printing=view,
        points=_points(view),
        **others,
    )


def _points(view: View) -> Mapping[tuple[str, str], int]:
    """What each figure earned in the scorecard of its year."""
    latest = {view.years[-1].id: view.verdict.scorecard} if view.years else {}
    return {
        (one.figure.name, year): one.points
        for year, scorecard in ({**view.partner.assessment.earlier} | latest).items()
        for one in scorecard
        if one.figure and one.points is not None
    }


def _trend(view: View) -> Beside:
    return Beside(sentence("memo-column-trend"), "left", partial(_trend_of, view))


def _trend_of(view: View, name: str) -> str:
    found = view.trend(name)
    return trend_in_words(found) if found.word else ""


def _mark(view: View, cut: str) -> Beside:
    return Beside(sentence(f"notebook-column-{cut}"), "right", partial(_cut, view, cut))


def _cut(view: View, which: str, name: str) -> str:
    """The mark of the policy that the figure is held to."""
    band = view.reference.bands.get(name)
    cut: float | None = getattr(band, which) if band else None
    if band is None or cut is None:
        return ""
    return f"{'≥' if band.better == 'higher' else '≤'} {view.value(name, cut)}"


def _zone(view: View, name: str) -> str:
    zone = view.analysis.zones.get(name, {}).get(view.years[-1].id) if view.years else None
    return sentence(f"memo-zone-{zone}") if zone else absent()
