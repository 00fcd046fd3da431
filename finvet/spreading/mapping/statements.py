"""Which statement each line of a table belongs to: the lines are judged as a sequence, not one by one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from operator import sub

from finvet.hints import LineHint
from finvet.line_items import chart
from finvet.model import StatementName
from finvet.spreading.mapping.changes import as_changes
from finvet.spreading.mapping.cost_lists import lists_costs
from finvet.spreading.mapping.minorities import with_shares_of_profit
from finvet.spreading.settings import settings
from finvet.spreading.sheets.written_amounts import clean
from finvet.spreading.tables.tables import Table
from finvet.spreading.wording.labels import Languages, Reading, readings
from finvet.spreading.wording.meanings import meanings
from finvet.spreading.wording.words import holds

STATES: tuple[StatementName | None, ...] = ("BS", "IS", "CF", None)

EQUITY = "total_equity"
PROFITS = frozenset({"net_income", "profit_before_tax", "operating_profit", "net_income_parent"})

# Log-odds of a sequence model, in units of one label that only one statement knows.
ONLY_HERE = 1.5
ALSO_HERE = 0.5
ELSEWHERE = -1.0
RECONCILED = 0.25  # a cash flow starts from profit and takes its items back
BALANCES = 0.0  # it may list balances of which it shows the change
RESULT = 0.25  # a profit ends an income statement, and shown again it opens a cash flow
BY_GRAMMAR = 0.5  # the share of a label whose words alone say what it is, or that other statements show as well
UNKNOWN_OUTSIDE = -0.4
TITLE_LINE = 4.0
TITLE_OF_TABLE = 3.0
CHANGE = -3.0
CHANGE_AFTER_GAP = -2.0  # where a row is left out
CHANGE_AT_HEADING = -2.9  # from one statement to another: likelier there, all else being equal
CHANGE_IN_LIST = -0.5  # from one column of a list of records to the next
CHANGE_BY_ALPHABET = 0.0  # where those stand in the order of their names, which says nothing of statements
USUAL = 0.25  # in a list profit is that of the year, receivables are a balance and what else changes is of cash

FEWEST_BY_ALPHABET = 12  # columns
MOST_IN_ORDER = 0.9  # of their neighbours; others may have been put behind them
NO_VOTES = (0.0,) * len(STATES)


def statement_of_lines(table: Table) -> list[StatementName | None]:
    """The statement of every line, None for lines of no statement (key figures, notes).

    The best path through the lines (Viterbi): labels vote, titles weigh more, and a change of statement costs
    something unless a title stands there. What a list of costs calls like an asset is one of its costs.
    """
    if table.statement:
        return [table.statement] * len(table.lines)
    lines = table.lines
    said = tuple([(line.label, line.hint, bool(line.amounts)) for line in lines])
    rows = tuple([line.row for line in lines])
    told = _path(_prior(table), said, rows, table.languages, _cost_of_change(table))
    owners = with_shares_of_profit(told, lines, table.languages)
    owners = _with_lone_profits(owners, table) if table.is_turned else owners
    return ["IS" if owner == "BS" else owner for owner in owners] if "BS" in owners and lists_costs(table) else owners


def _with_lone_profits(owners: list[StatementName | None], table: Table) -> list[StatementName | None]:
    """The statements of a list's columns, of results among balances the income statement where no part of equity is."""
    told = [frozenset(r.item for r in meanings(line.label, line.hint, table.languages)) for line in table.lines]
    balances = [items for items, owner in zip(told, owners, strict=True) if owner == "BS"]
    if any(chart()[item].parent == EQUITY for items in balances if not items & PROFITS for item in items):
        return owners
    return ["IS" if owner == "BS" and items & PROFITS else owner for items, owner in zip(told, owners, strict=True)]


def _cost_of_change(table: Table) -> float:
    """What it costs to find another statement from one line to the next; less in a list of records of all three."""
    if not table.is_turned or len(statements_named(table)) == 1:  # the deferred tax of a cash flow is no debt
        return CHANGE
    names = [line.label.casefold() for line in table.lines]
    in_order = sum(name <= behind for name, behind in pairwise(names))
    is_by_alphabet = len(names) >= FEWEST_BY_ALPHABET and in_order >= MOST_IN_ORDER * (len(names) - 1)
    return CHANGE_BY_ALPHABET if is_by_alphabet else CHANGE_IN_LIST


_Said = tuple[str, LineHint | None, bool]
"""What a line says of its statement: its label, the hint for it, and whether it shows amounts."""


@lru_cache(maxsize=2_000)  # of one form the lines are the same for every company and year
def _path(
    prior: tuple[float, ...], lines: tuple[_Said, ...], rows: tuple[int, ...], languages: Languages, usual: float
) -> tuple[StatementName | None, ...]:
    """The best path through lines and their rows; `usual`: what a change of statement costs from one to the next."""
    apart = frozenset(_behind_gaps(rows))
    best: Sequence[float] = prior
    back: list[list[int]] = []
    results: set[str] = set()
    for position, (label, hint, has_amounts) in enumerate(lines):
        titled = (_titled(label) if not has_amounts else None) or ()
        found = meanings(label, hint, languages)
        most = max(best)
        leader = best.index(most)
        votes = _votes(found) if usual == CHANGE else _votes_in_list(found)
        if STATES[leader] == "IS" and (told := PROFITS & {r.item for r in found}):
            votes = _with_result(votes, "CF" if told <= results else "IS")
            results |= told
        change = max(usual, CHANGE_AFTER_GAP) if position in apart else usual
        below = change if has_amounts or STATES[leader] is None else max(change, CHANGE_AT_HEADING)
        moves = [most if s in titled else most + (change if s is None else below) for s in STATES]
        ways = list(zip(moves, best, votes, strict=True))
        back.append([leader if move > stays else state for state, (move, stays, _) in enumerate(ways)])
        best = [(move if move > stays else stays) + vote for move, stays, vote in ways]
        if titled:
            best = [most + TITLE_LINE if state in titled else most for state, most in zip(STATES, best, strict=True)]
    return tuple(_trace(best, back))


@lru_cache(maxsize=5_000)
def title_statements(text: str) -> tuple[StatementName | None, ...]:
    """The statements that a title names; (None,) where it names something that is no statement."""
    low = clean(text).casefold()
    if holds(low, "statements", "none"):
        return (None,)
    named = [s for s in ("CF", "BS", "IS") if holds(low, "statements", s)]
    return tuple(named)  # type: ignore[arg-type]


def _behind_gaps(rows: Sequence[int]) -> list[int]:
    """The lines, by position, more rows below the one before than most are: a sheet may leave every other row empty."""
    steps = list(map(sub, rows[1:], rows))
    count = Counter(steps)
    usual = max(count, key=lambda step: (count[step], -step), default=1)
    return [position for position, step in enumerate(steps, start=1) if step > usual]


def _trace(best: Sequence[float], back: Sequence[Sequence[int]]) -> list[StatementName | None]:
    state = max(range(len(STATES)), key=best.__getitem__)
    path = []
    for came in reversed(back):
        path.append(STATES[state])
        state = came[state]
    return path[::-1]


def statements_named(table: Table) -> set[StatementName | None]:
    """The statements that the titles of a table, the name of its sheet or the one of its file call it."""
    return {state for states in _named(table) for state in states}


def _named(table: Table) -> list[tuple[StatementName | None, ...]]:
    """What the titles of a table, the name of its sheet and the one of its file say that it is."""
    texts = (*(text for text, _ in table.titles), table.file.file)
    return [states for text in texts if (states := _titled_statements(text))]


def _prior(table: Table) -> tuple[float, ...]:
    """What the names of sheet and file and the titles say of the first line."""
    weights = [0.0] * len(STATES)
    for position, states in enumerate(reversed(_named(table))):
        for state in states:
            weights[STATES.index(state)] += TITLE_OF_TABLE / (position + 1) / len(states)
    return tuple(weights)


@lru_cache(maxsize=20_000)
def _votes(readings: tuple[Reading, ...]) -> tuple[float, ...]:
    """What the meanings of a label say of its statement."""
    if not readings:
        return NO_VOTES
    found = {r.statement for r in (*readings, *as_changes(readings))}
    here = ONLY_HERE if len(found) == 1 else ALSO_HERE
    votes: dict[StatementName | None, float] = {state: here if state in found else ELSEWHERE for state in STATES}
    votes[None] = UNKNOWN_OUTSIDE
    if found == {"IS"}:
        votes["CF"] = RECONCILED
    if found == {"BS"} and all(chart()[r.item].kind == "line" for r in readings):
        votes["CF"] = BALANCES
    is_aside = all(r.item in settings()["asides"]["usual"] for r in readings)
    weight = BY_GRAMMAR if readings[0].by_grammar or is_aside else 1.0
    return tuple(weight * votes[state] for state in STATES)


def _votes_in_list(found: tuple[Reading, ...]) -> tuple[float, ...]:
    """The votes of a column of a list, which has less around it that could tell a balance from its change."""
    votes = _votes(found)
    statements = {r.statement for r in (*found, *as_changes(found))}
    usual = "IS" if PROFITS & {r.item for r in found} else "BS" if statements == {"BS", "CF"} else "CF"
    is_open = len(statements) > 1 and usual in statements
    return tuple(v + USUAL * (is_open and state == usual) for state, v in zip(STATES, votes, strict=True))


def _with_result(votes: tuple[float, ...], statement: StatementName) -> tuple[float, ...]:
    """The votes of a profit below an income statement: the first of its kind belongs to that."""
    return tuple(vote + RESULT * (state == statement) for state, vote in zip(STATES, votes, strict=True))


@cache
def _titled(label: str) -> tuple[StatementName | None, ...] | None:
    """The statements a line without amounts announces, where it says little else and is no line item's heading."""
    words = len(clean(label).split())
    return title_statements(label) if 0 < words <= 12 and not readings(label) else None  # noqa: PLR2004 - a title is short


@lru_cache(maxsize=5_000)
def _titled_statements(name: str) -> tuple[StatementName | None, ...]:
    return title_statements(re.sub(r"[_.]+", " ", name))
