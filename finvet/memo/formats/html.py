"""Renders the memo as one html file: no network, no script, light and dark, fit to print."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from jinja2 import Environment
from markupsafe import Markup, escape

from finvet.memo.blocks import Block, Chart, Memo
from finvet.memo.formats.markup import templates
from finvet.memo.text import bound, printable
from finvet.shipped import DATA

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def render(memo: Memo) -> str:
    """The memo as html; every text is escaped, charts stand inside as svg images."""
    return written("memo.html.jinja", memo=memo)


def fragment(blocks: Iterable[Block]) -> str:
    """Blocks as a part of a page."""
    macros: Any = _environment().get_template("blocks.html.jinja").module
    return "".join(macros.render(block) for block in blocks)


def written(template: str, **told: object) -> str:
    """A template of data/memo/ filled in, every text in it escaped."""
    return _environment().get_template(template).render(**told)


@cache
def _environment() -> Environment:
    environment = templates()
    environment.filters |= {"data_uri": _data_uri, "whole": _whole}
    environment.globals["css"] = Markup(_css())  # noqa: S704  our own file
    return environment


def _css() -> str:
    return (DATA / "memo" / "memo.css").read_text("utf-8")


def _whole(text: str) -> Markup:
    """A cell's text, in which no date breaks at its hyphens and no number before its unit."""
    escaped = str(escape(bound(printable(text))))
    return Markup(DATE.sub(r'<span class="whole">\g<0></span>', escaped))  # noqa: S704  escaped above


def _data_uri(chart: Chart) -> str:
    """The chart as an image of its own: apart from the page, and named by its alternative text."""
    return "data:image/svg+xml;base64," + base64.b64encode(chart.draw("svg")).decode("ascii")
