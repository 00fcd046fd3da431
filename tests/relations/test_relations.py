"""Every relation on one made company; on many companies and on the samples in the long runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import pytest
from msgspec.structs import replace

from finvet import vetting
from finvet.model import Cell, Sheet
from finvet.reading import legacy, read
from finvet.spreading import spread
from finvet.spreading.tables import layout
from tests.relations.amounts import AMOUNTS, ZEROS
from tests.relations.facts import Facts, facts_of
from tests.relations.handed import Handed, of
from tests.relations.layouts import LAYOUTS
from tests.relations.relation import LAST, Relation
from tests.relations.surroundings import SURROUNDINGS
from tests.running import SAMPLES
from tests.spreading.forms.simulate import HEALTH, TRADES, company

ALL: tuple[Relation, ...] = (*LAYOUTS, *AMOUNTS, *SURROUNDINGS)
RELATIONS: Mapping[str, Relation] = {relation.name: relation for relation in ALL}
FEWEST = 40


@cache
def made(trade: str = "manufacturer", health: str = "strained", seed: int = 0) -> tuple[Handed, Facts]:
    """A made company as it hands in its statements, and the facts of the answer."""
    handed = of(company("Plain Ltd", trade, health, years=4, seed=seed))
    return handed, facts_of(handed.answer())


@cache
def sample(name: str) -> tuple[Handed, Facts]:
    """The sheets of a sample, written anew without what only its own file has."""
    sheets = [replace(sheet, cells=_plain(sheet), merged=()) for sheet in read(SAMPLES / name).sheets]
    handed = Handed(sheets)
    return handed, facts_of(handed.answer())


def _plain(sheet: Sheet) -> Mapping[tuple[int, int], Cell]:
    return {at: cell for at, cell in sheet.cells.items() if not isinstance(cell.value, bool | None)}


def test_there_are_enough_relations_and_no_two_of_one_name() -> None:
    assert len(RELATIONS) == len(ALL) >= FEWEST


def test_the_made_company_is_read_whole_and_has_an_opinion() -> None:
    """Else the relations would compare nothing."""
    _, facts = made()
    assert facts["verdict.code"] == "conditions"
    assert (facts["warnings"], facts["unmatched"]) == ([], [])
    shown = [p for p, fact in facts.items() if p.startswith(("items.", "ratios.", "scores.")) and fact is not None]
    assert len(shown) > 600
    bases = [f"ratios.{name}.{LAST}" for names in ZEROS.values() for name in names]
    assert {*bases, f"ratios.net_debt_to_ebitda.{LAST}"} <= set(shown)


@pytest.mark.parametrize("name", RELATIONS)
def test_a_relation_holds(name: str) -> None:
    assert RELATIONS[name].broken(*made()) == []


# ---------------------------------------------------------------- a pipeline that is broken breaks relations


def without_thousands(*arguments: Any) -> Any:
    unit = UNIT_OF_TABLE(*arguments)
    return replace(unit, factor=1.0 if unit.factor else None)


def without_minus(content: bytes) -> Any:
    described, sheets = READ_XLS(content)
    return described, tuple(replace(s, cells={at: _positive(c) for at, c in s.cells.items()}) for s in sheets)


def _positive(cell: Cell) -> Cell:
    return cell._replace(value=abs(cell.value)) if isinstance(cell.value, float) else cell


def named_by_the_first_cell(workbooks: Any, *_: object) -> str:
    return str(workbooks[0].sheets[0].texts[0])


def with_cash_of_the_first_year(statements: Any) -> Any:
    cash = statements.figures["cash_and_equivalents"]
    first = cash[statements.years[0].id]
    stale = {period: replace_value(figure, first.value) for period, figure in cash.items()}
    return ANALYSE(replace(statements, figures={**statements.figures, "cash_and_equivalents": stale}))


def replace_value(figure: Any, value: float) -> Any:
    return figure._replace(value=value)


UNIT_OF_TABLE, READ_XLS, ANALYSE = layout.unit_of_table, legacy.read, vetting.analyse
BROKEN: tuple[tuple[str, Any, str, Callable[..., Any]], ...] = (
    ("amounts times 1000, in euros", layout, "unit_of_table", without_thousands),
    ("an xls file", legacy, "read", without_minus),
    ("an unrelated sheet", spread, "partner_name", named_by_the_first_cell),
    ("cash for receivables", vetting, "analyse", with_cash_of_the_first_year),
    ("the oldest year dropped", vetting, "analyse", with_cash_of_the_first_year),
)


@pytest.mark.parametrize(
    ("name", "module", "function", "broken"), BROKEN, ids=lambda value: getattr(value, "__name__", value)
)
def test_a_broken_pipeline_breaks_a_relation(
    name: str, module: Any, function: str, broken: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    handed, _ = made()
    monkeypatch.setattr(module, function, broken)
    assert RELATIONS[name].broken(handed, facts_of(handed.answer()))


# ---------------------------------------------------------------- long runs


COMPANIES = [(trade, health, seed) for trade in TRADES for health in HEALTH for seed in (1, 2)]
OF_BOOKS = [relation.name for relation in (*LAYOUTS, *AMOUNTS)]
OF_SHEETS = [one.name for one in (*LAYOUTS, *AMOUNTS) if not one.of_books]


@pytest.mark.deep
@pytest.mark.parametrize(("trade", "health", "seed"), COMPANIES)
def test_the_relations_hold_of_any_company(trade: str, health: str, seed: int) -> None:
    found = {name: RELATIONS[name].broken(*made(trade, health, seed))[:3] for name in OF_BOOKS}
    assert {name: broken for name, broken in found.items() if broken} == {}


NOISE = "noise of a billionth"
KNOWN: Mapping[tuple[str, str], str] = {
    ("worked_case_v1.xlsx", NOISE): "a return that is exactly on the bound of a grade",
}
"""Relations that do not hold of a sample, and why."""


@pytest.mark.deep
@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("*.xlsx")))
def test_the_relations_hold_of_the_samples(name: str) -> None:
    found = {relation: RELATIONS[relation].broken(*sample(name))[:3] for relation in OF_SHEETS}
    known = {relation for of, relation in KNOWN if of == name}
    assert {relation: broken for relation, broken in found.items() if broken and relation not in known} == {}
    assert {relation for relation in known if not found[relation]} == set(), "holds now: take it off the list"
