"""The findings on a partner as a frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from finvet.documents.vet import finding_documents
from finvet.memo.blocks import Column, Table
from finvet.memo.formats import notebook
from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.wording import name_of

COLUMNS = ("severity", "message", "figures", "basis")


class Findings(pd.DataFrame):
    """The rules that fired, by code; a notebook shows their sentences whole."""

    @property
    def _constructor(self) -> Callable[..., Any]:
        return type(self)

    def _repr_html_(self) -> str | None:
        if not {"severity", "message", "figures"} <= set(self.columns):
            plain: str | None = super()._repr_html_()  # type: ignore[misc]
            return plain
        columns = (
            Column(sentence("notebook-column-code"), share=0.8),
            Column(sentence("notebook-column-severity"), share=0.6),
            Column(sentence("notebook-column-message"), share=4),
            Column(sentence("notebook-column-figures"), share=1.6),
        )
        rows = tuple(
            (str(code), str(row["severity"]), str(row["message"]), ", ".join(map(name_of, row["figures"])))
            for code, row in self.iterrows()
        )
        return notebook.render([Table(sentence("notebook-findings"), columns, rows)])


def findings(view: View) -> Findings:
    """The findings on a partner, in the order of the policy; `basis` are the cells that they walk back to."""
    documents = finding_documents(view.partner.assessment.findings)
    return Findings(documents, columns=pd.Index(["code", *COLUMNS])).set_index("code")
