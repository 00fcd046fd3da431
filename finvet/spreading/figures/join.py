"""Joins the tables of all files into one set of figures: the newest report leads, in it the fullest table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from finvet.model import Message, RefusedFile, SpreadWarning
from finvet.spreading.figures.companies import weighty
from finvet.spreading.figures.fiscal import fiscal_periods
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.overlaps import contradicts, overlap_of
from finvet.spreading.figures.paired_months import say_later_balances, say_paired_months
from finvet.spreading.figures.parts import COLUMN_GUESSED, FigureStore, Part, parts_of
from finvet.spreading.figures.pieces import Piece
from finvet.spreading.figures.rival_tables import say_rivals
from finvet.spreading.figures.unlike_parts import say_unlike
from finvet.spreading.figures.untied_files import say_untied
from finvet.spreading.figures.versions import another_company, weigh_across, weigh_within
from finvet.spreading.figures.years import say_years
from finvet.spreading.settings import settings
from finvet.spreading.units.shares import Shares
from finvet.spreading.units.unit_doubts import unit_denied, unit_unlikely
from finvet.spreading.units.unit_ties import settle
from finvet.spreading.units.units import SILENT, Unit, is_other_currency

__all__ = ["GUESSED", "FigureStore", "Joined", "join"]

NO_SHARES: Mapping[tuple[str, str], Shares] = {}
GUESSED = frozenset({COLUMN_GUESSED})
"""Notes on figures of which nothing says that they are the company's: no check makes them sure."""


def join(
    pieces: Sequence[Piece], elsewhere: Unit = SILENT, shares: Mapping[tuple[str, str], Shares] = NO_SHARES
) -> Joined:
    """One set of figures from all pieces.

    `elsewhere`: what the files say of units outside their statements; `shares`: of shares, by file and sheet.
    """
    fiscal = fiscal_periods(pieces)
    settled = settle(pieces, fiscal.periods, elsewhere)
    joined = Joined(settled.main, warnings=list(settled.warnings))
    parts = parts_of(pieces, fiscal.periods, settled)
    full = {id(piece) for piece in weighty(pieces)}
    for own in _by_file(parts, settled.main):
        reason = another_company(joined, [part for part in own if id(part.piece) in full])
        if reason:
            joined.refused.append(RefusedFile(own[0].file.file, reason))
            continue
        for part in sorted(own, key=lambda part: part.piece.is_aside):
            if (id(part.piece) in full or _goes_with(joined, part)) and not _is_below_refused(joined, part):
                _take(joined, part)
    joined.warnings += [SpreadWarning(remark) for remark in fiscal.remarks]
    say_rivals(joined, parts)
    say_unlike(joined)
    _say_unread(joined)
    _say_denied(joined, shares)
    _say_unlikely(joined)
    say_years(joined)
    say_paired_months(joined)
    say_later_balances(joined)
    say_untied(joined)
    _say_unit(joined)
    return joined


def _by_file(parts: Sequence[Part], main: Unit) -> Iterator[list[Part]]:
    """The parts file by file, the newest report first; in each the fullest table first, those in the main currency.

    What is in shares of a whole comes last: its lines are no amounts, however many they are.
    """
    files: dict[str, list[Part]] = {}
    for part in parts:
        files.setdefault(part.file.sha256 + part.file.file, []).append(part)
    for own in sorted(files.values(), key=lambda own: (_newest(own), sum(map(_weight, own))), reverse=True):
        full = {id(piece) for piece in weighty([part.piece for part in own])}
        fullest = sorted(own, key=lambda p: (is_other_currency(p.unit, main), p.whole is not None, -_weight(p)))
        yield [part for part in fullest if id(part.piece) in full]


def _newest(own: Sequence[Part]) -> tuple[int, date]:
    return max(part.newest for part in own)


def _weight(part: Part) -> float:
    """How full the table is; the group's statement goes before the company's, and last what is set back."""
    return part.piece.weight + float(settings()["tables"]["whole"]) * (part.is_whole - part.is_set_back)


def _goes_with(joined: Joined, part: Part) -> bool:
    """Whether the few lines that a file holds of a statement, beside another file's, tell what that one tells."""
    return bool(overlap_of(joined.known, part).agreement >= settings()["tables"]["agreement"])


def _is_below_refused(joined: Joined, part: Part) -> bool:
    """Whether a part is told below a statement that was not taken: ratios, a segment, another company."""
    return part.piece.is_aside and all(used.piece.table is not part.piece.table for used in joined.used)


def _take(joined: Joined, part: Part) -> None:
    """Adds what a part tells beyond what is known, and says where it tells it differently."""
    is_other = is_other_currency(part.unit, joined.unit)
    if is_other and any(joined.figure(*key) for key in part.keys):
        _say_translated(joined, part)
        return
    within = overlap_of(joined.of_file(part.file, it=True), part)
    across = overlap_of(joined.of_file(part.file, it=False), part)
    if part.contradicted and (contradicts(within) or contradicts(across)):
        return  # the same figures in a unit that they deny, which is said
    weigh_within(joined, part, within)
    weigh_across(joined, part, across)
    if within.agreement < settings()["tables"]["agreement"] or contradicts(across):
        return
    joined.add(part)
    if is_other or part.contradicted:
        joined.doubt(part.keys, "currency-doubtful" if is_other else "unit-doubtful")
    _say_twice(joined, part)


def _say_translated(joined: Joined, part: Part) -> None:
    """A file that shows the same figures in another currency is left out; a column or a sheet of them is no loss."""
    names = {"file": part.file.file, "currency": part.unit.currency, "main": joined.unit.currency}
    message = Message("file-in-other-currency", names)
    is_file = all(used.file != part.file for used in joined.used)
    if is_file and all(warning.message != message for warning in joined.warnings):
        joined.warnings.append(SpreadWarning(message))


def _say_twice(joined: Joined, part: Part) -> None:
    """A period that stands in two columns without a word which one is meant: the figures taken rest on a guess."""
    table = part.piece.table
    for column, period in part.columns.items() if table.twice else ():
        if part.piece.columns[column] in table.twice:
            items = tuple(item for item, entries in part.piece.entries.items() if column in entries)
            keys = [(item, period.id) for item in items]
            joined.say("period-in-two-columns", keys, period=period.id, sheet=table.name)


def _say_denied(joined: Joined, shares: Mapping[tuple[str, str], Shares]) -> None:
    """Units that the figures deny; whatever else is read in the same unit is in doubt with them."""
    told = [(part, shares.get((part.file.file, part.piece.table.sheet))) for part in joined.used]
    denied = {part.unit.factor: warning for part, of_sheet in told if (warning := unit_denied(part, of_sheet))}
    joined.warnings += denied.values()
    for part in joined.used:
        if part.unit.factor in denied:
            joined.doubt(part.keys, "unit-doubtful")


def _say_unread(joined: Joined) -> None:
    """Units that are stated in words that are not understood; no figure that may be in one is relied on."""
    cells = dict.fromkeys(part.unread for part in joined.used if part.unread)
    for cell in cells:
        parts = [part for part in joined.used if part.unread == cell]
        keys = [(f.name, f.period.id) for part in parts for f in part.every_figure() if joined.tells(f)]
        sheets = [part.piece.table.sheet for part in parts]
        where = {"sheet": cell.table, "cell": cell.cell, "table": cell.sheet if cell.sheet in sheets else sheets[0]}
        factor = f"{parts[0].unit.factor or 1.0:,.0f}"
        joined.say("unit-not-understood", keys, [cell], text=cell.text or cell.label, factor=factor, **where)
        joined.doubt(keys, "unit-unread")


def _say_unlikely(joined: Joined) -> None:
    """Silent tables that seem to have a unit all the same; where one is denied, that is said already."""
    is_denied = any(doubt.code in ("unit-doubtful", "unit-unread") for doubt in joined.doubts.values())
    unlikely = next(filter(None, map(unit_unlikely, joined.used)), None)
    if unlikely and not is_denied:
        joined.warnings.append(unlikely)
        for part in joined.used:
            if part.unit.factor is None:
                joined.doubt(part.keys, "unit-unsaid")


def _say_unit(joined: Joined) -> None:
    unit = joined.unit
    stated = [p.piece.table.unit for p in joined.used if p.piece.table.unit.factor is not None]
    factors = {u.factor for u in stated if u.factor is not None}
    if len(factors) > 1:
        basis = [source for u in stated for source in u.basis]
        joined.say("units-differ", basis=basis, factors=[f"{factor:,.0f}" for factor in sorted(factors)])
    mixed = [part for part in joined.used if is_other_currency(part.unit, unit)]
    if mixed:
        currencies = sorted({str(part.unit.currency) for part in mixed} | {str(unit.currency)})
        joined.say("currencies-differ", [key for part in mixed for key in part.keys], currencies=currencies)
    if unit.sign and unit.currency:
        joined.say("currency-assumed", sign=unit.sign, currency=unit.currency)
    elif unit.sign:
        joined.say("currency-unclear", sign=unit.sign)
    elif unit.currency is None:
        joined.say("currency-not-stated")
    if unit.factor is None and not unit.unread:
        joined.say("scale-not-stated")
    _say_borrowed(joined)


def _say_borrowed(joined: Joined) -> None:
    """Statements that do not state their scale: that of another table may not be theirs."""
    for basis in dict.fromkeys(part.unit.basis for part in joined.used if part.unit.borrowed):
        parts = [part for part in joined.used if part.unit.borrowed and part.unit.basis == basis]
        keys = [key for part in parts for key in part.keys]
        joined.say("scale-borrowed", keys, basis, text=basis[0].text, sheet=basis[0].table, cell=basis[0].cell)
        joined.doubt(keys, "unit-borrowed")
