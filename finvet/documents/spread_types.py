"""The types of the document `finvet.spread/1`, which `finvet schema spread` prints as JSON Schema."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from finvet.model import Confidence, PeriodKind


class SourceDocument(TypedDict):
    """A cell that a figure was read from."""

    file: str
    sheet: str
    cell: str
    label: NotRequired[str]
    text: NotRequired[str]


class SourceSheetDocument(TypedDict):
    """A sheet; `hidden_cells` counts the cells in hidden rows and columns of one that is shown."""

    name: str
    hidden: bool
    hidden_cells: int


class SourceFileDocument(TypedDict):
    """A file by name and content, what it is ("xlsx", "csv, utf-8, ;"), and its sheets ('' in a csv file)."""

    file: str
    sha256: str
    format: str
    sheets: list[SourceSheetDocument]


class ScaleDocument(TypedDict):
    """The main unit of the statements."""

    factor: float
    stated: bool
    basis: list[SourceDocument]


class PeriodDocument(TypedDict):
    """A fiscal period."""

    id: str
    end: str | None
    year: int
    months: int | None
    kind: PeriodKind


class ItemDocument(TypedDict):
    """A line item of one period."""

    value: float | None
    basis: list[SourceDocument]
    method: str
    confidence: Confidence
    notes: list[str]
    scale: NotRequired[float]


class UnmatchedDocument(TypedDict):
    """A line with amounts that no figure came from: not understood, told by another line, or of no statement."""

    file: str
    sheet: str
    cell: str
    label: str
    values: dict[str, float]


class WarningDocument(TypedDict):
    """What a reader of the statements must know."""

    code: str
    message: str
    items: list[str]
    periods: list[str]
    basis: list[SourceDocument]


class SpreadDocument(TypedDict):
    """The spread statements of one partner."""

    schema: Literal["finvet.spread/1"]
    partner: str
    files: list[SourceFileDocument]
    currency: str | None
    scale: ScaleDocument
    periods: list[PeriodDocument]
    items: dict[str, dict[str, ItemDocument]]
    unmatched: list[UnmatchedDocument]
    not_used: list[UnmatchedDocument]
    warnings: list[WarningDocument]


class SpreadsDocument(TypedDict):
    """The spread statements of the companies that share a workbook."""

    schema: Literal["finvet.spread/1"]
    partners: list[SpreadDocument]
