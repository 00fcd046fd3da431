"""What is left of a block: lines that nothing names, though its total adds up with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from finvet.compiled import lexicons
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine, Row
from finvet.spreading.wording.concepts import Saying, said
from finvet.spreading.wording.labels import Languages, Reading, inferred

OTHER = "other"


def unnamed_in_blocks(lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree) -> dict[int, int]:
    """The lines without an item that the total of a block adds up, each with that total, by position."""
    found = {}
    for position, (line, reading) in enumerate(zip(lines, chosen, strict=True)):
        if reading or not line.has_amounts or line.hint or position not in tree.tied:
            continue
        total = next((t for t in tree.totals_of(position) if chosen[t]), None)
        if total is not None and _residual(chosen[total]):
            found[position] = total
    return found


def residuals(
    lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree, unnamed: Mapping[int, int]
) -> dict[int, Reading]:
    """The lines that are too small to ask about: the residual of their block, where no line of its own shows that.

    Nothing where another line of the block is a question: they are not all that is left of it.
    """
    named = {reading.item for reading in chosen if reading}
    named |= {_residual(chosen[total]) or "" for p, total in unnamed.items() if weighs(lines[p], lines[total])}
    taken_off = {part for s in tree.sums for part in s.subtracted}
    found = {}
    for position, total in unnamed.items():
        item = _residual(chosen[total])
        is_leaf = tree.totals_of(position)[0] == total and position not in tree.parts and position not in taken_off
        if item and item not in named and is_leaf and not weighs(lines[position], lines[total]):
            found[position] = inferred(item)
    return found


def rests(
    lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree, unnamed: Mapping[int, int], languages: Languages
) -> dict[int, Reading]:
    """The lines that say no more than "other": what their block holds besides, where no line of its own shows that."""
    named = {reading.item for reading in chosen if reading}
    found: dict[int, Reading] = {}
    for position, total in unnamed.items():
        item = _residual(chosen[total])
        is_leaf = tree.totals_of(position)[0] == total and position not in tree.parts
        if item and item not in named and is_leaf and _says_only_other(lines[position].label, languages):
            named.add(item)
            found[position] = inferred(item)._replace(by_grammar=True)
    return found


def without_others_beside(
    lines: Sequence[LabelledLine], chosen: Chosen, blocks: Sequence[str | None], languages: Languages
) -> list[Reading | None]:
    """The items, none for a line that says "other" beside one that bears the item's name: deposits, for the most part,
    are "other financial assets" where investments stand in the same block.
    """
    items: list[str] = settings()["residuals"]["named_apart"]
    apart = {p for p, r in enumerate(chosen) if r and r.item in items}
    others = {p for p in apart if (r := chosen[p]) and r.by_grammar and says(OTHER, lines[p].label, languages)}
    named = {(r.item, blocks[p]) for p in apart - others if (r := chosen[p])}
    return [None if r and p in others and (r.item, blocks[p]) in named else r for p, r in enumerate(chosen)]


def _says_only_other(label: str, languages: Languages) -> bool:
    return any(saying.concepts == (OTHER,) and not saying.unknown for saying in _sayings(label, languages))


def says(concept: str, label: str, languages: Languages) -> bool:
    """Whether a label holds a word for a concept."""
    return any(concept in saying.concepts for saying in _sayings(label, languages))


def _sayings(label: str, languages: Languages) -> Iterator[Saying]:
    return (said(label, language) for language in languages if language in lexicons())


def weighs(part: LabelledLine, total: LabelledLine) -> bool:
    """Whether a line that was not understood is so large beside a total that it is a question."""
    return part.ask(are_a_question, total)


def are_a_question(part: Row, total: Row) -> bool:
    """Whether the amounts of such a line are that large beside those of a total."""
    share = settings()["unmatched"]["question_above"]
    return any(abs(value) > share * abs(total.get(column, 0.0)) for column, value in part.items())


def _residual(total: Reading | None) -> str | None:
    """The item that holds what else stands in a block."""
    found: str | None = settings()["residual_of"].get(total.item) if total else None
    return found
