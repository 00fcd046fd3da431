"""Lines of a cash flow that only their heading tells: "Payments for:" over "Tangible assets", "Cash:" over "At end"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from finvet.compiled import lexicons
from finvet.line_items import chart
from finvet.spreading.mapping.nominees import nominees_of_label
from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.concepts import said
from finvet.spreading.wording.labels import Languages, Reading, inferred

WORKING_CAPITAL = "cf_change_working_capital"
ONE_WAY = ("inflow", "outflow")
CASH = ({"cash_beginning"}, {"cash_end"}, {"cf_net_change"})
WHEN = {"begin": "cash_beginning", "end": "cash_end"}
MARKS = ("-", "–", "—", "•", "*")
NAMED = re.compile(r"(?P<what>.*\S) \((?P<done>[^()]*)\)")


def below_headings(nominated: Nominated, lines: Sequence[LabelledLine], languages: Languages) -> Nominated:
    """The readings of every line of a cash flow, below a heading that says what was done as that was done to it.

    Fixed assets are bought under "Payments for:" and sold under "Receipts from:". The other way round "Disposals" are
    of what stands above: "Financial assets (investments)". Cash is the heading of "At beginning of year", and so is how
    it moved.
    """
    found = list(nominated)
    head = ""
    for position, line in enumerate(lines):
        says_only = _says_only(line.label, languages)
        if not line.has_amounts:
            head = line.label
        elif whole := _with_head(head, line, languages, says_only=says_only):
            found[position] = _read(whole, found[position], languages, is_known=says_only)
        elif not found[position] and _says_only(line.label, languages, "when"):
            above = found[position - 1] if position else []
            found[position] = _cash(head, line.label, languages) or _then(above, line.label, languages)
        if line.has_amounts and (named := NAMED.fullmatch(line.label)) and _says_only(named["done"], languages):
            head = named["what"]
    return found


def without_losses(nominated: Nominated, lines: Sequence[LabelledLine], languages: Languages) -> Nominated:
    """The readings of every line of a cash flow, balances right below a heading of losses on them as no changes.

    "Trade receivables" below "Allowance for impairment of:" is what was written off, before working capital.
    """
    found = list(nominated)
    is_below = False
    for position, line in enumerate(lines):
        is_change = any(r.statement == "CF" and r.item in _changes() for r in found[position])
        if not line.has_amounts:
            is_below = _tells_of_losses(line.label, languages)
        elif is_below and is_change and not _tells_change(line.label, languages):
            found[position] = []
        else:
            is_below = is_below and line.label.startswith(MARKS)
    return found


def _with_head(head: str, line: LabelledLine, languages: Languages, *, says_only: bool) -> str:
    """The label with what the heading says before it, where one of them says what was done and the other to what."""
    if not head or line.hint or says_only == _says_only(head, languages):
        return ""
    return f"{head} {line.label}" if says_only or not _says_what_was_done(line.label, languages) else ""


def in_totals(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree, languages: Languages) -> Nominated:
    """The readings of every line of a cash flow, in a total that says what was done as that was done to it.

    A total that is a flow one way is none of its item where a line in it is another one: "Payments for investments"
    of plant and of software. Nor is what else there is without cash all that holds depreciation.
    """
    if all(readings[0].statement != "CF" for readings in nominated if readings):
        return nominated
    found = list(nominated)
    for total, parts in tree.parts.items():
        if _says_only(lines[total].label, languages):
            for part in parts:
                whole = _with_head(lines[total].label, lines[part], languages, says_only=False)
                found[part] = _read(whole, found[part], languages) if whole else found[part]
    for total in tree.parts:
        leaves = {r.item for p in tree.leaves_of(total) if len(found[p]) == 1 for r in found[p]}
        found[total] = [r for r in found[total] if not leaves or leaves <= {r.item} or not _is_one_thing(r)]
    return found


def _cash(head: str, label: str, languages: Languages) -> list[Reading]:
    """What a line that says no more than when, or how much more, means below a heading: cash then, or its change."""
    readings = nominees_of_label(f"{head} {label}", None, "CF", languages)
    if {r.item for r in readings} in CASH:
        return list(readings)
    is_of_cash = bool(head) and {r.item for r in nominees_of_label(head, None, "CF", languages)} in CASH
    when = [item for word, item in WHEN.items() if _says_only(label, languages, word)] if is_of_cash else []
    return [inferred(when[0])._replace(by_grammar=True)] if len(when) == 1 else []


def _then(above: Sequence[Reading], label: str, languages: Languages) -> list[Reading]:
    """What a line that says no more than "at the end" means right below the cash that there was before."""
    is_end = {r.item for r in above} in CASH[:1] and _says_only(label, languages, "end")
    return [inferred("cash_end")._replace(by_grammar=True)] if is_end else []


def _is_one_thing(reading: Reading) -> bool:
    """Whether a reading is no sum of flows of several kinds: what goes one way, or the rest of a block."""
    return reading.statement == "CF" and chart()[reading.item].sign in ONE_WAY


def _read(label: str, own: list[Reading], languages: Languages, *, is_known: bool = False) -> list[Reading]:
    """What a label with its heading means; its `own` readings where that is nothing else.

    `is_known`: a dictionary must hold both together, for a heading may name the statement: "Cash flow".
    """
    found = nominees_of_label(label, None, "CF", languages)
    is_new = bool(found) and {r.item for r in found} != {r.item for r in own}
    return list(found) if is_new and (not is_known or all(r.exact for r in found)) else own


@lru_cache(maxsize=50_000)
def _says_only(label: str, languages: Languages, words: str = "done") -> bool:
    """Whether a label says no more than what was done, or when, in the first of the languages that knows its words."""
    for language in languages:
        saying = said(label, language) if language in lexicons() else None
        if saying and saying.concepts and not saying.unknown:
            return set(saying.concepts) <= _concepts(words)
    return False


def _tells_of_losses(heading: str, languages: Languages) -> bool:
    """Whether a heading speaks of losses, gains or allowances, and of no change."""
    told = {concept for one in languages if one in lexicons() for concept in said(heading, one).concepts}
    return not told.isdisjoint(_concepts("losses")) and not _tells_change(heading, languages)


def _tells_change(label: str, languages: Languages) -> bool:
    return any(not _concepts("moved").isdisjoint(said(label, one).concepts) for one in languages if one in lexicons())


def _says_what_was_done(label: str, languages: Languages) -> bool:
    return any(not _concepts("done").isdisjoint(said(label, one).concepts) for one in languages if one in lexicons())


@cache
def _changes() -> frozenset[str]:
    return frozenset(item for item, line in chart().items() if line.parent == WORKING_CAPITAL)


@cache
def _concepts(words: str) -> frozenset[str]:
    return frozenset(settings()["flows"][words])
