"""Columns that are forecasts or budgets though no heading marks them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from finvet.model import Message, PeriodKind
from finvet.spreading.periods.stamps import Stamp
from finvet.spreading.periods.titles import kind_of_titles, newest_year
from finvet.spreading.periods.told_columns import Columns


def mark_coming(columns: Columns, of_accounts: Stamp, titles: Sequence[str]) -> None:
    """Bare years after that of the accounts as forecasts, where it is one of the columns and no title names later ones.

    A forecast is pasted beside its history as often as not, without a formula or a letter that tells them apart.
    """
    bare = {c: s for c, s in columns.stamps.items() if not s.end and not s.kind}
    if of_accounts.year not in {s.year for s in bare.values()}:
        return
    last = max(of_accounts.year or 0, newest_year(titles))
    coming = {c: s for c, s in bare.items() if (s.year or 0) > last}
    columns.stamps |= {c: replace(s, kind="forecast") for c, s in coming.items()}
    if coming:
        years = sorted({str(s.year) for s in coming.values()})
        columns.remarks.append(Message("forecast-after-accounts", {"year": str(last), "years": years}))


def mark_kinds(columns: Columns, titles: Sequence[str]) -> None:
    """Forecasts that no heading marks: what the titles say of the table, and years later than marked ones.

    A word that heads one column only, over which it may stand as a title, says nothing of the others.
    """
    stamps = columns.stamps
    of_table = kind_of_titles(titles)
    of_table = None if any(s.kind == of_table for s in stamps.values()) else of_table
    newest_actual = max((_order(s) for s in stamps.values() if s.kind == "actual"), default=None)
    first_forecast = min((_order(s) for s in stamps.values() if s.kind == "forecast"), default=None)
    for column, stamp in stamps.items():
        is_later = newest_actual is not None and _order(stamp) > newest_actual
        is_beyond = first_forecast is not None and _order(stamp) > first_forecast
        kind: PeriodKind | None = "forecast" if is_later or is_beyond else of_table
        if kind and not stamp.kind:
            stamps[column] = replace(stamp, kind=kind)


def _order(stamp: Stamp) -> tuple[int, date]:
    return stamp.year or 0, stamp.end or date(stamp.year or 1, 12, 31)
