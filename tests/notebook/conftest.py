"""One partner as the face hands it out, and one whose every text is hostile."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

import pytest
from msgspec.structs import replace

import finvet
from finvet.model import Message, Source, SpreadWarning, UnmatchedLine
from tests.running import SAMPLES

HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&"


class _Live(HTMLParser):
    """What of a page a browser would run, load or follow."""

    found: list[str]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        reaches = [name for name, _ in attrs if name.startswith("on") or name in ("href", "src", "srcdoc", "action")]
        if reaches or tag in ("script", "img", "iframe", "object", "embed", "link", "base", "form"):
            self.found.append(f"{tag} {reaches}")


def live(page: str) -> list[str]:
    parser = _Live()
    parser.found = []
    parser.feed(page)
    parser.close()
    return parser.found


@pytest.fixture(scope="session")
def partner() -> finvet.Partner:
    return finvet.vet(SAMPLES / "worked_case_v1.xlsx", as_of=date(2025, 9, 30))


@pytest.fixture(scope="session")
def hostile(partner) -> finvet.Partner:
    """The same, sent by somebody who names himself, sheets and lines by markup."""
    vetting = partner.vetting
    source = Source(HOSTILE, HOSTILE, "A1", HOSTILE, HOSTILE)
    figures = {
        name: {p: f._replace(basis=(source,), inputs=()) for p, f in row.items()}
        for name, row in vetting.statements.figures.items()
    }
    gone = next(iter(figures["revenue"]))
    note = Message("line-not-understood", {"label": HOSTILE, "sheet": HOSTILE, "cell": "A1"})
    figures["revenue"][gone] = figures["revenue"][gone]._replace(value=None, notes=(note,))
    statements = replace(
        vetting.statements,
        partner=HOSTILE,
        figures=figures,
        files=tuple(replace(file, file=HOSTILE) for file in vetting.statements.files),
        unmatched=(UnmatchedLine(source, {gone: 1.0}),),
        warnings=(SpreadWarning(note),),
    )
    return finvet.Partner(replace(vetting, statements=statements))
