"""What a line shows of itself below it: "Financial income", and then "of which interest"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import partial

from msgspec import Struct

from finvet.compiled import lexicons
from finvet.line_items import blocks_of, chart
from finvet.model import StatementName
from finvet.spreading.mapping.blocks import side_of
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.numbered import enumerated
from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.settings import settings
from finvet.spreading.sums.addends import last_digit
from finvet.spreading.tables.labelled_lines import LabelledLine, Row, is_within
from finvet.spreading.wording.concepts import said
from finvet.spreading.wording.labels import Languages, Reading, is_of_which
from finvet.spreading.wording.meanings import said_in_words
from finvet.spreading.wording.spelling import after_of_which, announces_parts, normalise

INTEREST, TRADE = "interest", "trade"
WHOLES = ("subtotal", "total")
ALSO_TOLD = ("unsplit_beside", "holds")  # by whole, the parts that make a guess of it
FEWEST_ADDED = 2  # lines that make up another one


class Parts(Struct, frozen=True):
    """The lines that are shown as a part of another one above, each with that, by position.

    `announced`: those of them that say so only by the end of the line above: "Wages, of which:".
    """

    of: Mapping[int, int]
    announced: Set[int]


def parts_of(lines: Sequence[LabelledLine]) -> Parts:
    """The lines that tell a part of another one, by their own words or those of the line right above them."""
    found: dict[int, int] = {}
    announced = set()
    whole: int | None = None
    for position, line in enumerate(lines):
        is_told = is_of_which(line.label)
        if whole is not None and line.has_amounts and (is_told or _is_announced(position, whole, lines)):
            found[position] = whole
            announced |= set() if is_told else {position}
        elif not is_told:
            whole = position if line.has_amounts else None
    return Parts(found, announced)


def _is_announced(position: int, whole: int, lines: Sequence[LabelledLine]) -> bool:
    """Whether the line above says that a part follows, or a line "of which:" stands between; not all parts of a sum.

    A line of the statement's own begins with a capital or a number; of what stands behind dashes `announced_by` tells.
    """
    line, above, total = lines[position], lines[position - 1], lines[whole]
    says_so = announces_parts(above.label) if position - 1 == whole else after_of_which(normalise(above.label)) == ""
    may_be_part = says_so and line.label[:1].islower() and not enumerated(line.label)
    is_small = may_be_part and line.is_within(total) and not line.shows_same(total)
    return is_small and not total.ask(
        partial(_is_added_up_by, lines[0].ask(_last_digit, *lines[1:])), *lines[position:]
    )


def _last_digit(*rows: Row) -> float:
    return last_digit(rows)


def _is_added_up_by(off: float, total: Row, *below: Row) -> bool:
    """Whether the lines from one on add up to the whole above them; `off`: the last digit printed."""
    sums = dict.fromkeys(total, 0.0)
    for count, row in enumerate(below, start=1):
        if not is_within(row, total):
            return False
        sums = {c: amount + row.get(c, 0.0) for c, amount in sums.items()}
        if count >= FEWEST_ADDED and all(abs(sums[c] - amount) <= off * count for c, amount in total.items()):
            return True
    return False


def with_what_wholes_say(
    nominated: Nominated, lines: Sequence[LabelledLine], parts: Parts, statement: StatementName, languages: Languages
) -> Nominated:
    """The readings of every line, of a part that says nothing by itself by the words of its whole before its own.

    "Of which from trade" among current liabilities are trade payables.
    """
    found = list(nominated)
    for position, whole in parts.of.items():
        if nominated[position] or not lines[position].is_within(lines[whole]):
            continue
        text = after_of_which(normalise(lines[position].label)) or lines[position].label
        items = {r.item for r in nominated[whole]}
        told = [r for r in said_in_words(f"{lines[whole].label} {text}", languages) if r.statement == statement]
        found[position] = [
            r._replace(part=True) for r in told if r.item not in items and _can_be_part(r, nominated[whole])
        ]
    return found


def without_what_parts_say(
    nominated: Nominated, lines: Sequence[LabelledLine], parts: Parts, languages: Languages
) -> Nominated:
    """The readings of every line, an item that a part shows apart as the part's and no longer as its whole's.

    What says the same itself keeps it: of "Interest", of which interest to owners, all is interest, and trade and bills
    receivables are all of trade. A part is of the side of its whole, and is no block unless that is a wider one.
    """
    apart = settings()["totals_of_several"]["named"]
    found = list(nominated)
    for position, whole in parts.of.items():
        part = position in parts.announced
        found[position] = [r._replace(part=True, exact=False) if part else r for r in nominated[position]]
        found[position] = [r for r in found[position] if _can_be_part(r, nominated[whole])]
        if not lines[position].is_within(lines[whole]):
            continue
        items = {r.item for r in nominated[whole]} & {*apart}
        told = [*nominated[position], *_interest(lines[position].label, languages)] if items else ()
        shown = [r for r in told if r.item in items]
        if shown and _is_kind_of_trade(lines[position].label, lines[whole].label, languages):
            found[position] = []
        elif shown and not _says_interest(lines[whole].label, languages):
            found[position] = shown[:1]
            found[whole] = [r for r in found[whole] if r.item != shown[0].item and not r.rare]
    return found


def _can_be_part(reading: Reading, wholes: Sequence[Reading]) -> bool:
    sides = {side_of(r.item) for r in wholes}
    is_opposed = side_of(reading.item) is not None and None not in sides and side_of(reading.item) not in sides
    is_block = chart()[reading.item].kind in WHOLES
    return not (wholes and (is_opposed or is_block)) or any(
        r.item == reading.item or r.item in blocks_of(reading.item) for r in wholes
    )


def _interest(label: str, languages: Languages) -> Iterator[Reading]:
    """What a part says of interest: for sure where it says nothing else, by its words where it is that of loans."""
    text = after_of_which(normalise(label))
    for reading in said_in_words(text, languages) if text else ():
        concepts = said(text or "", reading.language).concepts
        if INTEREST in concepts:
            yield reading._replace(part=True, by_grammar=concepts != (INTEREST,))


def _says_interest(label: str, languages: Languages) -> bool:
    return any(INTEREST in said(label, language).concepts for language in languages if language in lexicons())


def _is_kind_of_trade(part: str, whole: str, languages: Languages) -> bool:
    """Whether a whole says no more than what trade owes in all its kinds, and a part no other: notes and accounts."""
    allowed = {*settings()["totals_of_several"]["only_trade"]}
    text = after_of_which(normalise(part)) or part
    for language in (language for language in languages if language in lexicons()):
        told, own = said(whole, language), said(text, language)
        if TRADE in told.concepts and not told.unknown and {*own.concepts} <= {*told.concepts} <= allowed:
            return True
    return False


def counted_twice(
    chosen: Chosen, nominated: Nominated, parts: Parts, lines: Sequence[LabelledLine], due: Sequence[str]
) -> set[int]:
    """The parts of lines that are another item, so that both would be counted: an overdraft among loans.

    What says of a whole that is not split by maturity how much is due is no such part, nor is interest, nor what makes
    a guess of its whole; one that was taken for what is due is a guess above a part that is. `due`: the labels with
    what is due in them.
    """
    rules = settings()
    found = set()
    for position, whole in parts.of.items():
        own, other = chosen[position], chosen[whole]
        if other is None or chart()[other.item].kind != "line":
            continue
        says_when = due[position] != lines[position].label
        if says_when and any(r.item == other.item for r in nominated[position]):
            found.add(whole)
        kept = (rules["totals_of_several"]["named"], *(rules[key].get(other.item, ()) for key in ALSO_TOLD))
        if own and own.item != other.item and not any(own.item in items for items in kept):
            found.add(position)
    return found
