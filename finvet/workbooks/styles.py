"""How the cells of the workbooks that we write look: colours, number formats, and the styles that they share."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, NamedTuple

FONT, FONT_SIZE = "Calibri", 10
INK, FAINT, RULE = "#1a1a1a", "#6e6e6e", "#9aa5b1"
HEADING_FILL, LINK_COLOR, INPUT_COLOR = "#0b4f8a", "#0b4f8a", "#1f3fbf"
FILLS = {
    "good": "#e2f0d9", "caution": "#fff2cc", "bad": "#f8cbad", "neutral": "#ededed",
    "low": "#fce4d6", "medium": "#fffbea",
}  # fmt: skip

AMOUNT = "#,##0"
NUMBERS: Mapping[str, str] = {
    "currency": AMOUNT, "percent": "0.0%", "points": "0.0%", "days": "#,##0.0", "months": "#,##0.0",
    "years": "#,##0.0", "count": AMOUNT, "yes_no": "0", "row": "0", "rate": "0.0000",
    "probability": "0.00%",
}  # fmt: skip
"""How the value of each unit is shown; any other with two decimals."""

MARKS: Mapping[str, str] = {"medium": '"~"', "low": '"?"'}
"""What stands behind a figure of less than high confidence, as on the terminal."""

Align = Literal["left", "right", "center"]


class Style(NamedTuple):
    """How a cell looks."""

    number: str = ""
    bold: bool = False
    italic: bool = False
    size: int = FONT_SIZE
    color: str = INK
    fill: str = ""
    align: Align | None = None
    indent: int = 0
    wrap: bool = False
    rule: bool = False

    def properties(self) -> Mapping[str, Any]:
        """The style in XlsxWriter's words."""
        optional = {
            "num_format": self.number, "bg_color": self.fill, "align": self.align or "", "indent": self.indent,
            "bottom": int(self.rule), "bottom_color": RULE if self.rule else "",
        }  # fmt: skip
        fixed = {
            "font_name": FONT, "font_size": self.size, "font_color": self.color, "bold": self.bold,
            "italic": self.italic, "text_wrap": self.wrap, "valign": "bottom" if self.rule else "top",
        }  # fmt: skip
        return {**fixed, **{name: value for name, value in optional.items() if value}}


TEXT = Style()
WRAPPED = Style(wrap=True)
NOTE = Style(color=FAINT, italic=True)
FAINT_TEXT = Style(color=FAINT, indent=1)
BOLD = Style(bold=True)
TITLE = Style(bold=True, size=16)
SECTION = Style(bold=True, size=11, color=HEADING_FILL, rule=True)
HEADING = Style(bold=True, color="#ffffff", fill=HEADING_FILL, wrap=True)
INDENTED = Style(indent=1)
INDENTED_HEADING = HEADING._replace(indent=1)
NUMBER_HEADING = HEADING._replace(align="right")
DAY = Style(number="yyyy-mm-dd", align="left")
LINK = Style(color=LINK_COLOR, indent=1)


@cache
def number_style(unit: str, confidence: str = "high") -> Style:
    """How a figure of this unit and confidence looks: negative in parentheses, marked where it is less than sure."""
    return Style(number_format(unit, MARKS.get(confidence, "")), align="right", fill=FILLS.get(confidence, ""))


def number_format(unit: str, mark: str = "") -> str:
    """The number format of a unit: a negative number in parentheses, its digits below those of the others."""
    if unit == "date":
        return "yyyy-mm-dd"
    shown = NUMBERS.get(unit, "#,##0.00")
    return f"{shown}{mark}_);({shown}){mark};{shown}{mark}_)"
