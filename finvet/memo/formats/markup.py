"""The templates that formats of markup are written by: every text in them is made printable and bound, then escaped."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from finvet.memo.text import bound, printable


def templates() -> Environment:
    """Those of data/memo/, to which a format adds its own filters."""
    return Environment(
        loader=PackageLoader("finvet", "data/memo"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _finalize(value: object) -> object:
    """Plain text loses what cannot be printed; markup of the template stays."""
    return bound(printable(value)) if isinstance(value, str) and not isinstance(value, Markup) else value
