"""What a workbook costs from its bytes to the statements: three of one company, and a report with notes around them."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Mapping
from random import Random
from statistics import median

from finvet.reading import read_bytes
from finvet.spreading.spread import spread
from tests.bench_figures import Figure
from tests.spreading.forms.files import content
from tests.spreading.forms.first.british import FORMS
from tests.spreading.forms.first.plain import plain
from tests.spreading.forms.simulate import company

RUNS = 15
MOST = (10.0, 60.0)
"""CPU milliseconds that each of the books may take."""
YEARS = 11
"""Of statements, for a workbook of 779 cells."""
SHEETS, TEXTS = 126, 50
"""Of a report as the American regulator gives it out, and how many of them are nothing but text."""
LINES = 20  # of a note
WORDS = (
    "agreements allocated annual balances benefit certain contracts customers discount effective estimated exercised "
    "expected facility forfeited fourth granted holders incurred instruments intangible issuance leases measured other "
    "outstanding period plan portfolio pricing program rate recognized related remaining reporting restricted segment "
    "settled shares six terms total transferred unit unrecognized value vested weighted years"
)


def workbook() -> bytes:
    """Income statement, balance sheet and cash flow of many years, a sheet each."""
    books = company("Bellwood Castings plc", sales=48_200, years=YEARS)
    return content(plain(books, order=tuple(range(YEARS))))


def report() -> bytes:
    """The same of three years, and the notes: texts, and tables of what no statement shows."""
    random = Random(0)
    form = plain(company("Bellwood Castings plc", sales=48_200))
    for number in range(len(form.pages) + 1, SHEETS + 1):
        page = form.page(f"Note {number}")
        page.put(f"{_words(random, 3)} (Details) - USD ($) $ in Thousands", "Dec. 31, 2024", "Dec. 31, 2023")
        for _ in range(LINES):
            if number <= TEXTS:
                page.put(_words(random, 4), f"{_words(random, 60)}.")
            else:
                page.put(_words(random, 5), float(random.randrange(10**6)), float(random.randrange(10**6)))
    return content(form)


def _words(random: Random, count: int) -> str:
    return " ".join(random.choices(WORDS.split(), k=count)).capitalize()


BOOKS: Mapping[str, Callable[[], bytes]] = {"three statements": workbook, f"a report of {SHEETS} sheets": report}


def spreading_costs() -> Mapping[str, Mapping[str, float]]:
    """CPU milliseconds from the bytes of each to the statements: seen the first time, and the median of many more.

    Dictionaries are loaded by then, for another workbook of the language, as in a batch; and nobody looks for rings of
    garbage meanwhile, as in the guard's child, which ends before there could be much of it.
    """
    other = FORMS[0]()
    spread([read_bytes(content(other), other.file)])
    return {f"{name}, {_cells(book())} cells": _cost(book()) for name, book in BOOKS.items()}


def _cells(book: bytes) -> int:
    return sum(len(sheet.cells) for sheet in read_bytes(book, "a.xlsx").sheets)


def _cost(book: bytes) -> Mapping[str, float]:
    gc.collect()  # what was made before is not this workbook's cost
    gc.freeze()
    gc.disable()
    taken = []
    for _ in range(RUNS + 1):
        start = time.process_time()
        spread([read_bytes(book, "a.xlsx")])
        taken.append((time.process_time() - start) * 1000)
        gc.collect()
    gc.enable()
    gc.unfreeze()
    return {"first": taken[0], "warm": median(taken[1:])}


def figures() -> Iterator[Figure]:
    """The costs as figures; asked for are those of words that were seen before, as in a batch."""
    for (name, cost), most in zip(spreading_costs().items(), MOST, strict=True):
        yield Figure("from bytes to statements", name, "CPU ms", (cost["warm"],), at_most=most)
        yield Figure("from bytes to statements", f"{name}, seen first", "CPU ms", (cost["first"],))
