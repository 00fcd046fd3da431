"""What the guard's child does: it reads and spreads the files that it is handed, and answers in json."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from finvet import child
from finvet.as_read import FileAsRead, as_read
from finvet.errors import FileRefused, ReaderBroke
from finvet.hints import Hints
from finvet.model import FilledIn, Message, RefusedFile, Statements, Workbook
from finvet.plain import from_plain, refusal_from_plain, refusal_to_plain, to_plain
from finvet.reading import read_bytes
from finvet.spreading.sheets.fingerprint import fingerprint
from finvet.spreading.spread import spread_companies
from finvet.template.asking import is_template
from finvet.wording import say

PRIMER = b"""in EUR thousand,,
Balance sheet,31 December 2024,31.12.2023
Cash and equivalents,"1,234","1,100"
Trade receivables,200,300
Total assets,"1,434","1,400"
Total equity,434,400
Total liabilities,"1,000","1,000"
"""

DOCUMENTS = frozenset(
    ("file-is-pdf", "file-is-image", "file-is-word", "file-is-presentation", "file-is-message", "file-is-text")
)
"""The refusals of what is written for people: beside statements that could be read it is evidence."""
NAMES_OF_TABLES = (".csv", ".tsv", ".xls", ".xlsx", ".xlsm", ".xlsb", ".ods")
"""What is called so was sent as a table, and is missed where it is none."""


def main() -> None:
    """What an interpreter that is started as the child runs."""
    child.serve(lambda packed, is_limited: _unpacked(packed).work(is_limited))


def primer() -> tuple[Statements, ...]:
    """Statements of a few lines of our own: once they are spread, labels and patterns are loaded."""
    return spread_companies([read_bytes(PRIMER, "primer.csv")])


class Handed(Struct, frozen=True):
    """A file as the child gets it: what it is called, and its bytes."""

    file: str
    content: bytes


class Answer(Struct, frozen=True):
    """What a child gives back: the statements of each company, what the partner filled in beside them, and where
    asked for the sheets as they were read.
    """

    statements: tuple[Statements, ...]
    as_read: tuple[FileAsRead, ...] = ()
    filled: tuple[FilledIn, ...] = ()


class Request(Struct, frozen=True):
    """What a child is asked to read and spread; `refused` are files of the partner that it does not get."""

    files: tuple[Handed, ...]
    refused: tuple[RefusedFile, ...]
    password: str | None = None
    hints: tuple[Hints, ...] = ()
    takes_evidence: bool = False
    as_read: bool = False
    module: str = __name__

    def __repr__(self) -> str:
        """Without the password, which no log and no traceback may show."""
        return f"{type(self).__name__}({[handed.file for handed in self.files]})"

    def work(self, is_limited: bool) -> bytes:
        """The answer as json: statements, a refusal, or what broke down."""
        try:
            answer = _json({"is_limited": is_limited, **self._told()})
        except MemoryError:
            return _broke(ReaderBroke("reader-out-of-memory"))
        except ValueError as error:
            return _broke(_failed(error))
        return answer if len(answer) <= child.ANSWER_BYTES else _broke(ReaderBroke("reader-answer-too-long"))

    def _told(self) -> dict[str, Any]:
        try:
            return {"found": to_plain(self.answer())}
        except ReaderBroke as broke:
            return {"broke": refusal_to_plain(broke)}
        except FileRefused as refusal:
            return {"refused": refusal_to_plain(refusal)}

    def answer(self) -> Answer:
        """What is found in the files. Raises FileRefused for an orderly refusal, ReaderBroke where a reader failed."""
        try:
            return self._answer()
        except FileRefused:
            raise
        except MemoryError as error:
            raise ReaderBroke("reader-out-of-memory") from error
        except BaseException as error:
            raise _failed(error) from error

    def _answer(self) -> Answer:
        workbooks: list[Workbook] = []
        refused = list(self.refused)
        for handed in self.files:
            try:
                workbooks.append(read_bytes(handed.content, handed.file, self.password))
            except FileRefused as refusal:
                if len(self.files) + len(self.refused) == 1:
                    raise
                refused.append(RefusedFile(handed.file, refusal.message))
        if not workbooks:
            raise none_left(refused)
        documents = [r for r in refused if self.takes_evidence and _is_document(r)]
        evidence = tuple(document.file for document in documents)
        found, filled = self._spread(workbooks, [r for r in refused if r not in documents])
        statements = tuple(replace(one, evidence=evidence) for one in found)
        sheets = tuple(as_read(book, fingerprint(book)) for book in workbooks) if self.as_read else ()
        return Answer(statements, sheets, filled)

    def _spread(
        self, workbooks: Sequence[Workbook], refused: list[RefusedFile]
    ) -> tuple[tuple[Statements, ...], tuple[FilledIn, ...]]:
        """The statements, with what was filled in beside them.

        A workbook of ours that holds none, for nobody filled them in, is named as such.
        """
        if not any(map(is_template, workbooks)):
            return spread_companies(workbooks, refused, self.hints), ()
        from finvet.template.filled import filled_in, is_filled_in, without_questionnaire

        empty = [book for book in workbooks if is_template(book) and not is_filled_in(book)]
        if empty and len(empty) == len(workbooks):
            raise FileRefused("template-not-filled-in", where=", ".join(book.source.file for book in empty))
        told = [without_questionnaire(book) for book in workbooks if book not in empty]
        left = [RefusedFile(b.source.file, Message("template-not-filled-in")) for b in empty if not filled_in(b)]
        answers = tuple(replace(b.source, format=b.format) for b in empty if filled_in(b))
        found = spread_companies(told, [*refused, *left], self.hints)
        filled = tuple(entry for book in workbooks for entry in filled_in(book))
        return tuple(replace(one, files=(*one.files, *answers)) for one in found), filled

    def packed(self) -> bytes:
        """The request for another interpreter: a line of json, then the files' bytes."""
        head = {
            "files": [[handed.file, len(handed.content)] for handed in self.files],
            "refused": [refusal_to_plain(_refusal(r)) for r in self.refused],
            "password": self.password,
            "hints": [to_plain(hints) for hints in self.hints],
            "takes_evidence": self.takes_evidence,
            "as_read": self.as_read,
        }
        return b"".join([_json(head), b"\n", *(handed.content for handed in self.files)])


def _unpacked(packed: bytes) -> Request:
    line, _, rest = packed.partition(b"\n")
    head, files, start = json.loads(line), [], 0
    for name, length in head["files"]:
        files.append(Handed(name, rest[start : start + length]))
        start += length
    refused = [refusal_from_plain(r, FileRefused) for r in head["refused"]]
    return Request(
        tuple(files),
        tuple(RefusedFile(r.where, r.message) for r in refused),
        head["password"],
        tuple(from_plain(Hints, hints) for hints in head["hints"]),
        head["takes_evidence"],
        head["as_read"],
    )


def _refusal(refused: RefusedFile) -> FileRefused:
    refusal = FileRefused(refused.reason.code, where=refused.file)
    refusal.message = refused.reason
    return refusal


def _is_document(refused: RefusedFile) -> bool:
    return refused.reason.code in DOCUMENTS and not refused.file.lower().endswith(NAMES_OF_TABLES)


def none_left(refused: Sequence[RefusedFile]) -> FileRefused:
    """The refusal of a partner none of whose files is left to read."""
    reasons = list(dict.fromkeys(say(r.reason) for r in refused))
    return FileRefused("no-file-left", where=", ".join(r.file for r in refused), reasons=reasons)


def _failed(error: BaseException) -> ReaderBroke:
    return ReaderBroke("reader-failed", error=type(error).__name__, place=_place(error))


def _broke(broke: ReaderBroke) -> bytes:
    return _json({"broke": refusal_to_plain(broke)})


def _place(error: BaseException) -> str:
    """Where the error arose, as whoever mends it needs to know; the same on every machine."""
    from traceback import extract_tb

    last = extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}, line {last.lineno}"


def _json(plain: dict[str, Any]) -> bytes:
    return json.dumps(plain, allow_nan=False).encode()
