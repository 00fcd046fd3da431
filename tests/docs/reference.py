"""The pages of docs/ that are made from the code: `python -m tests.docs.reference` writes them anew."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from importlib import resources
from itertools import groupby

from finvet.line_items import chart
from finvet.ratios.page import reference_page
from finvet.risk.card import card
from finvet.risk.model_file import shipped_model
from finvet.wording import name_of
from tests.docs.blocks import ROOT
from tests.docs.commands_page import commands_page
from tests.docs.documents_page import documents_page
from tests.docs.library_page import library_page
from tests.docs.policies_page import policies_page

STATEMENTS = {
    "BS": "Balance sheet",
    "IS": "Income statement",
    "CF": "Cash flow statement",
    "MEMO": "Beside the statements",
}


def line_items_page() -> str:
    """The chart of line items, statement by statement."""
    return "\n".join(_line_items())


def _line_items() -> Iterator[str]:
    data = (resources.files("finvet") / "data" / "line_items.csv").read_text("utf-8")
    notes = {row["id"]: row["note"] for row in csv.DictReader(data.splitlines())}
    yield "# Line items\n"
    yield "The chart that every partner's own lines are put on. In hints, in a table for `finvet panel` and in policies they are"
    yield "called by these names. *Stored as* tells the sign of an amount: plain on its natural side, signed either way, cost"
    yield "and contra as positive magnitudes, an outflow negative, an inflow positive.\n"
    for statement, items in groupby(chart().values(), key=lambda item: item.statement):
        yield f"## {STATEMENTS[statement]}\n"
        yield "| item | part of | stored as | |"
        yield "|---|---|---|---|"
        for item in items:
            part_of = name_of(item.parent) if item.parent else ""
            yield f"| `{item.id}`<br>{name_of(item.id)} | {part_of} | {item.sign} | {notes[item.id]} |"
        yield ""


PAGES: Mapping[str, Callable[[], str]] = {
    "commands.md": commands_page,
    "documents.md": documents_page,
    "library.md": library_page,
    "line_items.md": line_items_page,
    "model_card.md": lambda: card(shipped_model()),
    "policies.md": policies_page,
    "ratios.md": reference_page,
}


def main() -> None:
    for name, page in PAGES.items():
        (ROOT / "docs" / name).write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
