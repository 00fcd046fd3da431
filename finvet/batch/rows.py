"""The row of results that a vetted partner gets, and that of an entry that was refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec.structs import replace

from finvet.batch.entries import Entry, as_text
from finvet.documents.spread import unreadable
from finvet.errors import FinvetError
from finvet.guard import WITHOUT_LIMITS
from finvet.model import Figure, Message, Period, SpreadWarning
from finvet.partner import Partner
from finvet.results import Row, Series
from finvet.wording import say

AMOUNTS = ("revenue", "total_assets", "cash_and_equivalents", "cf_operating", "fcf")
LOCK = "file-is-lock"
"""The refusal of a file that nobody meant to be read."""
NOT_SHOWN = "pdf-not-shown"
"""The warning of a partner whose pdf lacks a font."""


def refused_row(entry: Entry, error: FinvetError, as_of: date) -> Row:
    """The row of an entry that cannot be answered: what is wrong, and the mend."""
    reason, code = as_text(str(error).removeprefix(f"{entry.name}: ")), error.message.code
    return Row(as_text(entry.name), reason=reason, reason_code=code, as_of=as_of.isoformat())


def batch_gaps(count: int) -> Iterator[str]:
    """What files of the batch could not show for want of a font, in one line, where that befell some of them."""
    if count:
        yield say(Message("pdf-not-shown-somewhere", {"count": count}))


def row_of(entry: Entry, partner: Partner, outputs: Sequence[str], has_gaps: bool) -> Row:
    """The row of a partner; `outputs` are its files below the output folder, `has_gaps`: the pdf lacks a font."""
    verdict, risk, exposure = partner.assessment.verdict, partner.risk, partner.exposure
    codes = [warning.message.code for warning in partner.statements.warnings]
    return replace(
        _as_read(entry, partner),
        verdict=verdict.code,
        confidence=verdict.confidence,
        grade=risk.grade if risk else None,
        failure_probability=risk.probability if risk else None,
        score=verdict.score,
        as_of=partner.assessment.as_of.isoformat(),
        warnings=tuple(dict.fromkeys([*codes, *([NOT_SHOWN] if has_gaps else [])])),
        outputs=tuple(outputs),
        override=partner.case.override.verdict if partner.case.override else None,
        viable_cash_flow=verdict.viable_cash_flow,
        pays_on_time=verdict.pays_on_time,
        recommended_limit=exposure.limit.amount if exposure else None,
        reason_against=say(verdict.reasons_against[0]) if verdict.reasons_against else None,
    )


def _as_read(entry: Entry, partner: Partner) -> Row:
    """What the files say, before anybody judges it."""
    statements, troubles = partner.statements, unreadable(partner.statements)
    latest = statements.years[-1] if statements.years else None

    def amount(item: str) -> float | None:
        return statements.value(item, latest) if latest else None

    return Row(
        file=as_text(entry.name),
        partner=partner.name,
        status="warned" if troubles or statements.refused or any(map(_is_of_the_files, statements.warnings)) else "ok",
        reason="; ".join(troubles) or None,
        currency=statements.currency,
        period=latest.id if latest else None,
        revenue=amount("revenue"),
        total_assets=amount("total_assets"),
        cash_and_equivalents=amount("cash_and_equivalents"),
        cf_operating=amount("cf_operating"),
        sha256=partner.identity,
        series=_series(partner),
        low_confidence=tuple(_low_confidence(partner)),
        evidence=statements.evidence,
    )


def _series(partner: Partner) -> Series:
    def of(name: str) -> tuple[float | None, ...]:
        figures = (_figure(partner, name, year) for year in partner.statements.years)
        return tuple(figure.value if figure else None for figure in figures)

    years = tuple(year.id for year in partner.statements.years)
    return Series(years, of("cf_operating"), of("fcf"), of("cash_and_equivalents"))


def _low_confidence(partner: Partner) -> Iterator[str]:
    """Which amounts of the row are of low confidence, by item and year."""
    for name in AMOUNTS:
        for year in partner.statements.years:
            figure = _figure(partner, name, year)
            if figure and figure.value is not None and figure.confidence == "low":
                yield f"{name}:{year.id}"


def _figure(partner: Partner, name: str, year: Period) -> Figure | None:
    """A line item, or a ratio such as free cash flow."""
    return partner.statements.figure(name, year) or partner.analysis.figure(name, year)


def _is_of_the_files(warning: SpreadWarning) -> bool:
    """Whether a warning speaks of what the partner sent; what the system here cannot do is none of its doing."""
    return warning.message.code != WITHOUT_LIMITS
