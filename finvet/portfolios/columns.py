"""What stands in the columns of the portfolio, and by what each is sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct

from finvet.memo.text import sentence
from finvet.model import GRADES
from finvet.portfolios.ranking import WORST_FIRST, Key
from finvet.results import Row

VIABLE = ("not_viable", "not_shown", "marginal", "viable")
PAYS = ("doubtful", "not_shown", "late", "likely")
CONFIDENCE = ("low", "medium", "high")
STATUS = ("refused", "warned", "ok")
REFUSED = "refused"
OUTCOMES = (*WORST_FIRST, REFUSED)


def outcome(row: Row) -> str:
    """The verdict, or that there is none because the entry was refused."""
    return row.verdict or REFUSED


def name_in(row: Row) -> str:
    """What a partner is found under: its name, or that of its file where it was refused."""
    return row.partner or row.file


def reason(row: Row) -> str | None:
    """The first reason against a partner, or why its entry was refused."""
    return row.reason if row.status == REFUSED else row.reason_against


class Column(Struct, frozen=True):
    """A column of the portfolio; one without `key` is not sorted by.

    `falls`: a first look wants the highest on top. `is_money`: a sort keeps each currency together. `is_chosen`: a
    reader can choose one of its values; `choices`: which there are, the worst first, where they are known beforehand.
    """

    name: str
    key: Callable[[Row], Key] | None = None
    is_number: bool = False
    falls: bool = False
    is_money: bool = False
    is_searched: bool = False
    is_chosen: bool = False
    choices: tuple[str, ...] = ()

    @property
    def heading(self) -> str:
        """What stands over the column."""
        return sentence(f"portfolio-column-{self.name}")


def _attribute(name: str, row: Row) -> Key:
    value: Key = getattr(row, name)
    return value


def _among(values: Sequence[str], value: Callable[[Row], str | None], row: Row) -> float | None:
    """The place of a word among those of its kind; one that is not of them has none."""
    word = value(row)
    return float(values.index(word)) if word in values else None


def _text(value: Callable[[Row], str | None], row: Row) -> str | None:
    word = value(row)
    return word.casefold() if word else None


def _chosen(name: str, choices: tuple[str, ...], value: Callable[[Row], str | None], *, falls: bool = False) -> Column:
    return Column(name, partial(_among, choices, value), falls=falls, is_chosen=True, choices=choices)


def _number(name: str, *, falls: bool = False, is_money: bool = False) -> Column:
    return Column(name, partial(_attribute, name), is_number=True, falls=falls, is_money=is_money)


COLUMNS: tuple[Column, ...] = (
    Column("rank", is_number=True),
    Column("partner", partial(_text, name_in), is_searched=True),
    _chosen("verdict", OUTCOMES, outcome),
    _chosen("confidence", CONFIDENCE, lambda row: row.confidence),
    _chosen("grade", tuple(reversed(GRADES)), lambda row: row.grade),
    _number("failure_probability", falls=True),
    _number("score"),
    _chosen("viable_cash_flow", VIABLE, lambda row: row.viable_cash_flow),
    _chosen("pays_on_time", PAYS, lambda row: row.pays_on_time),
    Column("series"),
    Column("reason", partial(_text, reason), is_searched=True),
    Column("currency", partial(_attribute, "currency"), is_chosen=True),
    _number("revenue", falls=True, is_money=True),
    _number("cash_and_equivalents", falls=True, is_money=True),
    _number("cf_operating", falls=True, is_money=True),
    _number("recommended_limit", falls=True, is_money=True),
    Column("period", partial(_attribute, "period"), falls=True),
    _chosen("status", STATUS, lambda row: row.status),
    Column("links"),
)
