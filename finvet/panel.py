"""A table of many partners' statements -> their ratios and scores: the catalogue on a million rows."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
from msgspec import Struct

from finvet.errors import FileRefused
from finvet.exchange_rates import DOLLAR, ExchangeRates
from finvet.line_items import chart
from finvet.model import DAYS_IN_A_YEAR
from finvet.panel_tables import CURRENCY, DAYS, KEYS, PARTNER, YEAR, columns_of, sorted_table, tables, writing
from finvet.ratios.catalogue import CATALOGUE, user_facts
from finvet.ratios.engine import BLOCK, Panel
from finvet.ratios.formula import Column
from finvet.ratios.operations import DAYS_PER_YEAR
from finvet.ratios.prices import gnp_index
from finvet.ratios.years import Rows
from finvet.risk.columns import NONE, grades_of, scored
from finvet.risk.model_file import shipped_model

RISK = ("failure_probability", "grade", "risk_model")
PLAIN_YEAR = "^[0-9]{4}$"
PERIOD_END = "period_end"
"""The one fact that every row brings in its keys."""


class PanelReport(Struct, frozen=True):
    """What was done: how many rows, whether they had to be sorted first, and the columns that are no line item."""

    rows: int
    was_sorted: bool
    ignored: tuple[str, ...]


def compute_panel(source: Path, target: Path, *, scale: float = 1.0) -> PanelReport:
    """Writes every ratio and score of every partner and year of a table to another one.

    `scale`: what the amounts of the table are multiples of; only terms of size need it. Rows in order of partner and
    year are computed block by block as they are read; others are sorted first. Raises FileRefused for a table without
    partner or fiscal_year or with a column twice, with a cell that is no number, with days that are no length of a
    period, and with years of a partner that do not come one after the other.
    """
    names = columns_of(source)
    lacking = [key for key in KEYS if key not in names]
    if lacking:
        raise FileRefused("panel-without-key", where=source.name, keys=lacking)
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise FileRefused("panel-column-twice", where=source.name, columns=twice)
    used = [name for name in names if name in KEYS or name in (DAYS, CURRENCY) or _is_input(name)]
    keys = _keys_of(source)
    read = tables(source, used) if keys.in_order else sorted_table(source, used)
    rows, schema = 0, _schema(keys)
    with writing(target, schema) as writer:
        for block in _blocks(read):
            writer.write_table(_computed(block, source, scale, schema))
            rows += block.num_rows
    return PanelReport(rows, not keys.in_order, tuple(name for name in names if name not in used))


def _is_input(name: str) -> bool:
    return name in chart() or (name in user_facts() and name != PERIOD_END)


class _Keys(Struct, frozen=True):
    """What a table's keys are: whether its rows stand in their order, and whether every year is a plain number."""

    in_order: bool
    numbered: bool


def _schema(keys: _Keys) -> pa.Schema:
    """The columns of the answer; years that are all numbers stay numbers, so that a table is joined to its source."""
    risk = [(RISK[0], pa.float64()), (RISK[1], pa.string()), (RISK[2], pa.string())]
    year = pa.int64() if keys.numbered else pa.string()
    return pa.schema([(PARTNER, pa.string()), (YEAR, year), *((name, pa.float64()) for name in CATALOGUE), *risk])


# ---------------------------------------------------------------- rows in order


def _keys_of(source: Path) -> _Keys:
    in_order = numbered = True
    held: list[pa.Table] = []
    for table in tables(source, KEYS):
        if table[PARTNER].null_count or table[YEAR].null_count:
            raise FileRefused("panel-empty-key", where=source.name)
        rows = pa.concat_tables([*held, table])
        in_order = in_order and _is_in_order(rows)
        numbered = numbered and pc.all(pc.match_substring_regex(table[YEAR], PLAIN_YEAR), min_count=0).as_py()
        held = [rows.slice(max(rows.num_rows - 1, 0))]
    return _Keys(in_order, numbered)


def _is_in_order(rows: pa.Table) -> bool:
    """Whether each row comes after the one before, by partner and year."""
    before, after = rows.slice(0, max(rows.num_rows - 1, 0)), rows.slice(1)
    is_next_partner = pc.less(before[PARTNER], after[PARTNER])
    is_same_partner = pc.equal(before[PARTNER], after[PARTNER])
    is_later = pc.and_(is_same_partner, pc.less_equal(before[YEAR], after[YEAR]))
    return bool(pc.all(pc.or_(is_next_partner, is_later), min_count=0).as_py())


def _blocks(read: Iterable[pa.Table]) -> Iterator[pa.Table]:
    """The rows in blocks that end with a partner: its years are never torn apart."""
    held: list[pa.Table] = []
    for table in read:
        held.append(table)
        if sum(part.num_rows for part in held) >= BLOCK:
            whole = pa.concat_tables(held).combine_chunks()
            *ready, rest = _cut(whole)
            yield from ready
            held = [rest]
    if held and (whole := pa.concat_tables(held).combine_chunks()).num_rows:
        yield whole


def _cut(whole: pa.Table) -> list[pa.Table]:
    """The rows in pieces of about a block, each but the last with all years of its partners."""
    starts = _starts(whole)
    pieces, begin = [], 0
    while whole.num_rows - begin > BLOCK:
        ends = starts[(starts > begin) & (starts <= begin + BLOCK)]
        later = starts[starts > begin + BLOCK]
        end = int(ends[-1]) if len(ends) else int(later[0]) if len(later) else whole.num_rows
        pieces.append(whole.slice(begin, end - begin))
        begin = end
    return [*pieces, whole.slice(begin)]


def _starts(table: pa.Table) -> Rows:
    """The rows in which another partner begins."""
    partners = table[PARTNER]
    is_other = pc.not_equal(partners.slice(1), partners.slice(0, max(table.num_rows - 1, 0)))
    return np.flatnonzero(is_other.to_numpy(zero_copy_only=False)).astype(np.int64) + 1


# ---------------------------------------------------------------- one block


def _computed(block: pa.Table, source: Path, scale: float, schema: pa.Schema) -> pa.Table:
    partner = np.zeros(block.num_rows, dtype=np.int64)
    partner[_starts(block)] = 1
    partner = np.cumsum(partner)
    end_of = {text: _year_end(text, source) for text in block[YEAR].unique().to_pylist()}
    end = _each(block[YEAR], lambda text: end_of[text].toordinal() / DAYS_IN_A_YEAR)
    _refuse_mistaken(block, partner, end, source)
    columns = _columns(block, end_of, scale)
    ratios = Panel(columns, partner, end).compute(CATALOGUE)
    found = {key: pc.cast(block[key], schema.field(key).type) for key in KEYS}
    found |= {name: pa.array(ratios[name], pa.float64(), from_pandas=True) for name in CATALOGUE}
    found |= dict(zip(RISK, _risk(ratios), strict=True))
    return pa.table(found, schema=schema)


def _risk(ratios: Mapping[str, Column]) -> tuple[pa.Array, pa.Array, pa.Array]:
    """Probability of failure, grade and sub-model of every row, all empty where no sub-model fits."""
    model = shipped_model()
    found = scored(model, ratios)
    grades = np.where(found.sub_model == NONE, NONE, grades_of(model, found.probability))
    sub_models = [f"{model.stamp}/{sub_model.name}" for sub_model in model.sub_models]
    return (
        pa.array(found.probability, pa.float64(), from_pandas=True),
        _named(grades, [band.grade for band in model.grades]),
        _named(found.sub_model, sub_models),
    )


def _named(numbers: Rows, names: Sequence[str]) -> pa.Array:
    """The names of these numbers; nothing for NONE."""
    return pa.array(names, pa.string()).take(pa.array(numbers, mask=numbers == NONE))


def _columns(block: pa.Table, end_of: Mapping[str, date], scale: float) -> Mapping[str, Column]:
    rows = block.num_rows
    columns = {name: _numbers(block[name]) for name in block.column_names if name not in (*KEYS, CURRENCY)}
    known = {
        DAYS: np.full(rows, float(DAYS_PER_YEAR)),
        "usd_rate": _dollars(block, end_of) if CURRENCY in block.column_names else np.ones(rows),
        "gnp_index": _each(block[YEAR], lambda text: gnp_index(end_of[text].year)),
    }
    for name, column in known.items():
        stated = columns.get(name, column)
        columns[name] = np.where(np.isnan(stated), column, stated)
    columns["usd_rate"] *= scale
    columns[PERIOD_END] = _each(block[YEAR], lambda text: float(end_of[text].toordinal()))
    return columns


def _dollars(block: pa.Table, end_of: Mapping[str, date]) -> Column:
    """US dollars for a unit of each row's currency at its year end, as one partner has them; NaN without a rate."""
    rates = ExchangeRates()

    def dollars(currency_and_year: str | None) -> float:
        currency, _, year = (currency_and_year or "").rpartition(" ")
        rate = rates.on(currency, DOLLAR, end_of[year]) if currency else None
        return rate.value if rate else math.nan

    return _each(pc.binary_join_element_wise(block[CURRENCY], block[YEAR], " "), dollars)


def _each(texts: pa.ChunkedArray, number_of: Callable[..., float]) -> Column:
    """What a text stands for, in every row; worked out once for each of the few that there are."""
    found = texts.combine_chunks().dictionary_encode(null_encoding="encode")
    numbers = np.array([number_of(text) for text in found.dictionary.to_pylist()], dtype=np.float64)
    in_rows: Column = numbers[found.indices.to_numpy()]
    return in_rows


def _numbers(column: pa.ChunkedArray) -> Column:
    values: npt.NDArray[np.float64] = column.to_numpy().astype(np.float64)
    return np.where(np.isfinite(values), values, math.nan)


def _year_end(text: str, source: Path) -> date:
    """The last day of a fiscal year: "2023" is 31 December, "2023-06-30" that day."""
    try:
        return date(int(text), 12, 31) if text.isdigit() else date.fromisoformat(text)
    except ValueError:
        raise FileRefused("panel-no-year", where=source.name, text=text) from None


def _refuse_mistaken(block: pa.Table, partner: Rows, end: Column, source: Path) -> None:
    """A year twice or written in two ways, so that the order of the texts is not that of the years; days below 1."""
    later = np.where(np.diff(partner) == 0, np.diff(end), math.inf)
    wrong = {"panel-year-twice": later == 0, "panel-year-order": later < 0}
    if DAYS in block.column_names:
        days = block[DAYS].to_numpy()
        wrong["panel-days"] = (days < 1) | np.isinf(days)
    for code, is_wrong in wrong.items():
        if is_wrong.any():
            row = int(np.argmax(is_wrong))
            raise FileRefused(code, where=source.name, **{key: block[key][row].as_py() for key in KEYS})
