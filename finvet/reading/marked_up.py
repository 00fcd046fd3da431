"""Tables in Markdown: what their marks say of type is taken off, so that a total set in bold is the amount it shows."""

from __future__ import annotations

import re

RULE = re.compile(r"\s*(?:-{2,}|:-+:?|-+:)\s*")
"""The line below a heading, `|---|---:|`; nothing else in a table of text looks like it."""
WHOLE = re.compile(r"(\s*)(\*{1,3}|_{1,3}|~~|`)(?=\S)((?:(?!\2).)*\S)\2(\s*)")
WITHIN = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|__(?=\S)(.+?)(?<=\S)__")
HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?=\S)")
"""Before a title, which may name the company."""
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")  # "\$4,678": a sign that is to be no mark
BREAK = re.compile(r"<br\s*/?>|&nbsp;", re.IGNORECASE)
TYPE = re.compile(r"</?(?:b|i|u|em|strong)>", re.IGNORECASE)


def without_marks(rows: list[list[str]]) -> list[list[str]]:
    """The rows without marks for bold, italic and the like, where a line of dashes shows that they are Markdown.

    That line itself is left empty: it stands between the names of columns and what they name.
    """
    if not any(map(is_rule, rows)):
        return rows
    return [[] if is_rule(row) else [_plain(field) for field in _without_heading(row)] for row in rows]


def is_rule(row: list[str]) -> bool:
    """Whether a row is the line of dashes below the heading of a table in Markdown."""
    told = [field for field in row if field.strip()]
    return len(told) > 1 and all(map(RULE.fullmatch, told))


def _without_heading(row: list[str]) -> list[str]:
    """A title without its mark; in a row of a table the sign is a number: "# of employees"."""
    return [HEADING.sub("", field) for field in row] if len(row) == 1 else row


def _plain(field: str) -> str:
    """A single star or underline is a mark only around the whole field: behind an amount it points to a note."""
    text = TYPE.sub("", BREAK.sub(" ", field))
    while whole := WHOLE.fullmatch(text):
        text = f"{whole[1]}{whole[3]}{whole[4]}"
    return ESCAPED.sub(r"\1", WITHIN.sub(lambda bold: bold[1] or bold[2], text))
