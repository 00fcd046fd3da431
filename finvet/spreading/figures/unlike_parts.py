"""Tables that may not be of the company and the years of the others: each is said with its cells, and not relied on."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from finvet.model import Source
from finvet.spreading.figures.company_names import are_others, names_of
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import Key, Part
from finvet.spreading.wording.scope_words import SCOPES

NOT_ACTUAL = ("forecast", "budget")
KINDS = ("actual", *NOT_ACTUAL)
FEWEST_BESIDE = 3  # amounts; a single one is a remark


def say_unlike(joined: Joined) -> None:
    """Doubts what is of another scope, another company or nobody's years, or no amounts as reported."""
    _say_scopes(joined)
    _say_companies(joined)
    _say_unread_heads(joined)
    _say_amounts_beside(joined)
    _say_reworked(joined)
    _say_shares(joined)


def _say_scopes(joined: Joined) -> None:
    """Accounts of one company beside those of its group are a guess, unless figures tie the two: it has no other."""
    told = [(part, *part.scope) for part in joined.used if part.scope]
    own, groups = ([(part, source) for part, scope, source in told if scope == one] for one in SCOPES)
    for part, source in own if groups else ():
        if not _is_tied(part, (group for group, _ in groups)):
            beside, other = groups[0]
            titles = {"own": source.text or source.table, "group": other.text or other.table}
            cells = {"cell": f"{source.table} {source.cell}", "other_cell": f"{other.table} {other.cell}"}
            statements = {"statement": part.statement, "other_statement": beside.statement}
            _doubt(joined, part, ("scopes-differ", "scope-differs"), [source, other], **statements, **titles, **cells)


def _say_companies(joined: Joined) -> None:
    """Tables that name another company than the fullest one of those that name any, and share no figure with it."""
    named = [(part, names) for part in joined.used if (names := names_of([part]))]
    for part, names in named[1:]:
        main, others = named[0]
        if are_others(names, others) and not _is_tied(part, [main]):
            (first, *_), (other, *_) = names.values(), others.values()
            where = {"sheet": part.piece.table.name, "statement": part.statement}
            told = {"name": first.name, "other_name": other.name, **where}
            _doubt(joined, part, ("names-differ", "other-company-named"), [first.cell, other.cell], **told)


def _say_unread_heads(joined: Joined) -> None:
    """Lines below headings of their own that name no period, unless figures tie them to others in the years above."""
    dated = [part for part in joined.used if not part.piece.table.unread]
    for part in joined.used:
        cells = part.piece.table.unread
        if cells and not _is_tied(part, dated):
            where = {"statement": part.statement, "sheet": cells[0].table, "cell": cells[0].cell}
            told = ("columns-not-understood", "period-unread")
            _doubt(joined, part, told, cells, headings=[cell.text for cell in cells], **where)


def _say_amounts_beside(joined: Joined) -> None:
    """Lines among others whose amounts stand under no heading: details or totals of them are not read."""
    for part in joined.used:
        cells = part.piece.table.beside
        if len(cells) >= FEWEST_BESIDE:
            where = {"statement": part.statement, "sheet": part.piece.table.name, "beside": [c.cell for c in cells]}
            _doubt(joined, part, ("amounts-unheaded", "beside-unheaded"), cells, **where)


def _say_reworked(joined: Joined) -> None:
    """What its titles call pro forma, an average, amounts per share or a segment's, unless it ties to others.

    Of actual years beside forecasts the "best case" is one of these alone.
    """
    reported = [part for part in joined.used if not (part.reworked or part.in_case)]
    for part in joined.used:
        title = part.reworked or part.in_case
        if title and not _is_tied(part, reported):
            where = {"statement": part.statement, "sheet": title.table, "cell": title.cell}
            told = ("not-as-reported", "reworked")
            kinds = KINDS if part.reworked else NOT_ACTUAL
            _doubt(joined, part, told, [title], kinds=kinds, title=title.text or title.table, **where)


def _say_shares(joined: Joined) -> None:
    """Amounts that are shares of a whole, which is a hundred or one in every column: a common-size statement."""
    for part in joined.used:
        if part.whole:
            cells = [source for entry in part.piece.entries[part.whole].values() for source in entry.basis]
            where = {"statement": part.statement, "item": part.whole, "sheet": part.piece.table.name}
            _doubt(joined, part, ("shares-of-whole", "share-of-whole"), cells, **where)


def _is_tied(part: Part, others: Iterable[Part]) -> bool:
    """Whether a part shows some figure that one of the others shows as well."""
    return any(part.tied & other.tied for other in others)


def _doubt(
    joined: Joined,
    part: Part,
    codes: tuple[str, str],
    cells: Sequence[Source],
    *,
    kinds: Container[str] = KINDS,
    **parameters: object,
) -> None:
    """Says what is wrong with a part, and marks its figures, of some kinds of period; `codes`: of both."""
    told = (f for f in part.every_figure() if f.period.kind in kinds)
    keys: list[Key] = [(f.name, f.period.id) for f in told if joined.tells(f)]
    if keys:
        joined.say(codes[0], keys, cells, **parameters)
        joined.doubt(keys, codes[1])
