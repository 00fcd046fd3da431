"""The document `finvet.spread/1`: a partner's statements as plain data, and what of them could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from finvet.documents.cells import cell_document
from finvet.line_items import chart
from finvet.model import Figure, Period, SourceFile, SpreadWarning, Statements, UnmatchedLine
from finvet.wording import say

if TYPE_CHECKING:
    from finvet.documents.spread_types import (
        ItemDocument,
        PeriodDocument,
        SourceFileDocument,
        SpreadDocument,
        SpreadsDocument,
        UnmatchedDocument,
        WarningDocument,
    )

SPREAD: Literal["finvet.spread/1"] = "finvet.spread/1"


def spread_document(statements: Statements) -> SpreadDocument:
    """The statements as the contract's `finvet.spread/1`."""
    return {
        "schema": SPREAD,
        "partner": statements.partner,
        "files": [_file(f) for f in statements.files],
        "currency": statements.currency,
        "scale": {
            "factor": statements.scale.factor,
            "stated": statements.scale.stated,
            "basis": [cell_document(s) for s in statements.scale.basis],
        },
        "periods": [period_document(p) for p in statements.periods],
        "items": {i: {p: _item(f) for p, f in row.items()} for i, row in statements.figures.items() if i in chart()},
        "unmatched": [_line(u) for u in statements.unmatched],
        "not_used": [_line(u) for u in statements.not_used],
        "warnings": [_warning(w) for w in statements.warnings] + _refused(statements),
    }


def spread_documents(found: Sequence[Statements]) -> SpreadDocument | SpreadsDocument:
    """The document of one company, or those of several that share a workbook."""
    documents = [spread_document(statements) for statements in found]
    return documents[0] if len(documents) == 1 else {"schema": SPREAD, "partners": documents}


UNREADABLE = ("unreadable-error-cell", "unreadable-no-amount")
LEFT_OUT = "filled-"  # how the codes begin of entries that a partner filled in and that do not fit


def unreadable(statements: Statements) -> list[str]:
    """What could not be read, a line each: refused files, answers that do not fit, amounts of the vetted years."""
    vetted = {year.id for year in statements.years}
    files = [f"{r.file}: {say(r.reason)}" for r in statements.refused]
    cells = [
        f"{w.basis[0].file}: {say(w.message)}" if w.basis else say(w.message)
        for w in statements.warnings
        if w.message.code.startswith(LEFT_OUT) or (w.message.code in UNREADABLE and vetted & set(w.periods))
    ]
    return files + cells


# ---------------------------------------------------------------- parts


def _file(source: SourceFile) -> SourceFileDocument:
    return {
        "file": source.file,
        "sha256": source.sha256,
        "format": source.format,
        "sheets": [{"name": s.name, "hidden": s.hidden, "hidden_cells": s.hidden_cells} for s in source.sheets],
    }


def period_document(period: Period) -> PeriodDocument:
    """A fiscal period."""
    end = period.end.isoformat() if period.end else None
    return {"id": period.id, "end": end, "year": period.year, "months": period.months, "kind": period.kind}


def _item(figure: Figure) -> ItemDocument:
    document: ItemDocument = {
        "value": figure.value,
        "basis": [cell_document(s) for s in figure.basis],
        "method": figure.method,
        "confidence": figure.confidence,
        "notes": [say(n) for n in figure.notes],
    }
    if figure.scale is not None:
        document["scale"] = figure.scale
    return document


def _line(line: UnmatchedLine) -> UnmatchedDocument:
    file, sheet, cell, label, _ = line.source
    return {"file": file, "sheet": sheet, "cell": cell, "label": label, "values": dict(line.values)}


def _warning(warning: SpreadWarning) -> WarningDocument:
    return {
        "code": warning.message.code,
        "message": say(warning.message),
        "items": list(warning.items),
        "periods": list(warning.periods),
        "basis": [cell_document(s) for s in warning.basis],
    }


def _refused(statements: Statements) -> list[WarningDocument]:
    return [
        {"code": "file-refused", "message": f"{r.file}: {say(r.reason)}", "items": [], "periods": [], "basis": []}
        for r in statements.refused
    ]
