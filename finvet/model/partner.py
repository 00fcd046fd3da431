"""All that is known and said of one partner: what vetting hands over."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct

from finvet.benchmarks import NO_BENCHMARKS, Benchmarks, Standing
from finvet.model.analysis import Analysis
from finvet.model.assessment import Assessment, VerdictCode
from finvet.model.case import NO_CASE, Case
from finvet.model.deal import Exposure
from finvet.model.questionnaire import Question
from finvet.model.risk import FailureRisk
from finvet.model.statements import Statements


class Partner(Struct, frozen=True, dict=True):
    """All that is known and said of one partner."""

    statements: Statements
    analysis: Analysis
    assessment: Assessment
    case: Case = NO_CASE
    benchmarks: Benchmarks = NO_BENCHMARKS
    exposure: Exposure | None = None
    risk: FailureRisk | None = None
    open_questions: tuple[Question, ...] = ()

    @cached_property
    def comparable(self) -> Benchmarks:
        """The benchmarks of those among whom it belongs: by the latest total assets, where these are sure enough."""
        years = self.statements.years
        figure = self.statements.figure("total_assets", years[-1]) if years else None
        assets = figure.value if figure and figure.confidence != "low" else None
        return self.benchmarks.suiting(self.statements.currency, assets)

    def standings(self) -> Mapping[str, Mapping[str, Standing]]:
        """Where the ratios of the latest year stand among others, by ratio and the name of the population."""
        found: dict[str, dict[str, Standing]] = {}
        for year in self.analysis.years[-1:]:
            for one in self.comparable.distributions:
                figure = self.analysis.figure(one.ratio, year)
                if figure and figure.value is not None:
                    found.setdefault(one.ratio, {})[one.population.name] = one.standing(figure.value)
        return found

    @property
    def verdicts(self) -> tuple[VerdictCode, ...]:
        """The policy's verdict, and the analyst's own beside it where there is one."""
        own = (self.case.override.verdict,) if self.case.override else ()
        return (self.assessment.verdict.code, *own)

    @cached_property
    def name(self) -> str:
        """The name that the case gives, else the one on the statements."""
        return self.case.partner or self.statements.partner
