"""What vetting millions takes, computed from the figures of docs/many_partners.md: `python -m tests.arithmetic`.

It writes the page's table anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "many_partners.md"
FIGURE = re.compile(r"^\| .+? \| ([\d.]+)(?: .+)? \|$", re.MULTILINE)
TABLE = re.compile(r"(?<=<!-- arithmetic -->\n)[\s\S]*(?=<!-- end -->)")
HEAD = """| partners | memos | core hours | hours | at the journal, hours | cores, $ | requests, $ | read | written | $ a month |
|---|---|---|---|---|---|---|---|---|---|
"""
CORES = 100
MS_AN_HOUR = 3_600_000
PARTNERS = {"1 million": 1_000_000, "100 million": 100_000_000}


def table(page: str) -> str:
    """The table that follows from the page's figures."""
    figures = [float(figure) for figure in FIGURE.findall(page.partition("<!-- arithmetic -->")[0])]
    return HEAD + "".join(f"| {' | '.join(row)} |\n" for row in _rows(figures))


def _rows(figures: Sequence[float]) -> Iterator[Sequence[str]]:
    answer, journal, memos, workbook, results, written, files, flagged, core, reading, writing, keeping = figures
    for name, partners in PARTNERS.items():
        for who, share in (("none", 0.0), ("flagged", flagged / 100), ("all", 1.0)):
            hours = partners * (answer + share * memos) / MS_AN_HOUR
            requests = partners / 1e6 * (reading + share * files * writing)
            kept = partners * (results + share * written)
            yield (
                name, who, _number(hours), _number(hours / CORES), _number(partners * journal / MS_AN_HOUR),
                _number(hours * core), _number(requests), _size(partners * workbook), _size(kept), _number(kept / 1e9 * keeping),
            )  # fmt: skip


def _number(number: float) -> str:
    """Two digits are what such figures are worth."""
    places = 0 if number >= 10 else 1 if number >= 0.1 else 2
    return f"{float(f'{number:.2g}'):,.{places}f}"


def _size(kilobytes: float) -> str:
    return f"{_number(kilobytes / 1e9)} TB" if kilobytes >= 1e9 else f"{_number(kilobytes / 1e6)} GB"


def main() -> None:
    page = PAGE.read_text("utf-8")
    PAGE.write_text(TABLE.sub(table(page), page), "utf-8")


if __name__ == "__main__":
    main()
