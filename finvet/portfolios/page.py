"""The portfolio as one html file: every partner a row of a table that can be read, sorted and chosen from offline.

A row is written once, here. The script only picks rows and puts them in order by the places that stand beside the
table; without it the table is whole and ranked. Names are text, and links lead to files that finvet made.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from msgspec import Struct

from finvet.memo.numbers import score_shown
from finvet.memo.text import LABEL_LENGTH, NAME_LENGTH, bound, printable, sentence, shortened
from finvet.portfolios.bars import HEIGHT, WIDTH, Bars, bars, shown
from finvet.portfolios.columns import COLUMNS, OUTCOMES, Column, outcome, reason
from finvet.portfolios.links import Link, links
from finvet.portfolios.ranking import Key, places, ranked
from finvet.portfolios.summary import Whole, counts, lead, title, whole, word
from finvet.results import Row
from finvet.shipped import DATA
from finvet.version import VERSION
from finvet.wording import sentences, share

REASON_LENGTH = 200
MOST_EVIDENCE = 20
EXTENSION = re.compile(r"(?=\.\w{2,5}$)")
WORDS = ("shown", "none", "ranked", "sorted", "sorted-within", "rising", "falling")


def portfolio_page(rows: Sequence[Row], of: Whole | None = None) -> str:
    """The page of partners, the worst first; the same rows in any order give the same bytes.

    `of`: all the partners, where these are not all.
    """
    order, of = ranked(rows), of or whole(rows)
    template = _environment().get_template("portfolio.html.jinja")
    return template.render(
        title=title(of),
        lead=lead(rows, of),
        notes=[sentence(f"portfolio-{note}") for note in ("marks", "bars", "exact")],
        counts=list(counts(of)),
        outcomes=OUTCOMES,
        columns=COLUMNS,
        lines=lines_of(order),
        choices=[
            (column, options) for column in COLUMNS if column.is_chosen and len(options := _choices(column, order)) > 1
        ],
        data=_data(order),
        footer=sentence("portfolio-footer", tool=f"finvet {VERSION}"),
        height=HEIGHT,
        width=WIDTH,
    )


# ---------------------------------------------------------------- one partner


class Line(Struct, frozen=True):
    """A partner as its row of the table shows it; what it does not know is empty."""

    row: Row
    rank: str
    name: str
    file: str
    outcome: str
    reason: str
    currency: str
    period: str
    memos: tuple[Link, ...]
    bars: Bars | None

    @property
    def memo(self) -> str:
        """Where the name leads: to the memo as a page, else to the first of its files."""
        paths = [link.path for link in self.memos]
        return next((path for path in paths if path.endswith(".html")), paths[0] if paths else "")

    def money(self, item: str) -> str:
        """An amount to be read, marked where its confidence is low."""
        value: float | None = getattr(self.row, item)
        return "" if value is None else shown(value, self.row.is_sure(item, self.row.period))

    @property
    def evidence(self) -> list[str]:
        """What the documents are called that came with the statements; of very many the first."""
        names, more = self.row.evidence[:MOST_EVIDENCE], len(self.row.evidence) - MOST_EVIDENCE
        told = [shortened(name, LABEL_LENGTH) for name in names]
        return [*told, sentence("portfolio-evidence-more", count=more)] if more > 0 else told

    @property
    def probability(self) -> str:
        """The probability of failure as a percentage."""
        return "" if self.row.failure_probability is None else share(self.row.failure_probability)

    @property
    def score(self) -> str:
        """The score to be read."""
        return "" if self.row.score is None else score_shown(self.row.score)

    @property
    def status(self) -> str:
        """How the files were read, and how many warnings there were."""
        status, count = word(self.row.status), len(self.row.warnings)
        return sentence("portfolio-warnings", status=status, count=count) if count else status


def lines_of(order: Sequence[Row]) -> list[Line]:
    """The partners as rows of a table, in their order."""
    return [_line(row, place) for place, row in enumerate(order, start=1)]


def _line(row: Row, place: int) -> Line:
    file = shortened(row.file, NAME_LENGTH)
    name = shortened(row.partner or "", NAME_LENGTH) or ("" if row.verdict else file) or sentence("portfolio-unnamed")
    return Line(
        row=row,
        rank=f"{place:,}" if row.verdict else "",
        name=name,
        file="" if name == file else shortened(file, LABEL_LENGTH),
        outcome=outcome(row),
        reason=bound(shortened(reason(row) or "", REASON_LENGTH)),
        currency=row.currency or "",
        period=row.period or "",
        memos=tuple(link for link in links(row) if not link.is_chart),
        bars=bars(row),
    )


# ---------------------------------------------------------------- what the script sorts and chooses by


def _keys(column: Column, order: Sequence[Row]) -> list[Key]:
    return [column.key(row) if column.key else None for row in order]


def _choices(column: Column, order: Sequence[Row]) -> list[tuple[int, str, int]]:
    """The values to choose from in a column: the place of each, what it is called, and how many rows have it."""
    counted = Counter(_places(column, order))
    words = [word(code) for code in column.choices] or sorted({str(k) for k in _keys(column, order) if k is not None})
    return [(place, text, counted[place]) for place, text in enumerate(words) if counted[place]]


def _data(order: Sequence[Row]) -> Markup:
    """Places and words for the script, as json that ends no element."""
    found = {
        "places": {column.name: _places(column, order) for column in COLUMNS if column.key},
        "words": {word: sentences()[f"portfolio-told-{word}"] for word in WORDS},
        "charts": _charts(order),
    }
    text = json.dumps(found, separators=(",", ":"), allow_nan=False)  # ASCII: U+2028 and surrogates are escapes
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704  no "<" is left


def _charts(order: Sequence[Row]) -> dict[str, Any]:
    """Which charts lie beside the memo of each partner: the sets there are, and the place of its own among them."""
    sets: dict[tuple[tuple[str, str], ...], int] = {}
    of = [
        sets.setdefault(tuple((link.file, link.title) for link in links(row) if link.is_chart), len(sets))
        for row in order
    ]
    told = [_counted(len(one)) if one else "" for one in sets]
    return {"of": of, "sets": [{"told": words, "links": one} for words, one in zip(told, sets, strict=True)]}


def _counted(charts: int) -> str:
    return sentence("portfolio-chart") if charts == 1 else sentence("portfolio-charts", count=charts)


def _places(column: Column, order: Sequence[Row]) -> list[int | None]:
    """Of words the place among all there are, which a reader chooses by; else the place among the values."""
    keys = _keys(column, order)
    return [None if key is None else int(key) for key in keys] if column.choices else places(keys)


# ---------------------------------------------------------------- the template


def _finalize(value: object) -> object:
    """Plain text loses what cannot be printed; markup of our own stays."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _breaking(name: str) -> Markup:
    """The name of a file that a narrow column breaks before the extension, and not inside it."""
    return Markup("<wbr>").join(EXTENSION.split(printable(name)))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("finvet", "data/portfolio"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {"say": sentence, "word": word}
    environment.filters["breaking"] = _breaking
    for name, file in (("style", "portfolio.css"), ("script", "portfolio.js")):
        text = (DATA / "portfolio" / file).read_text("utf-8")
        environment.globals[name] = Markup(text)  # noqa: S704  our own file
        environment.globals[f"{name}_hash"] = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
    return environment
