"""Reads and spreads a partner's files in one limited child process; only plain data comes back.

A file is untrusted, and some readers are native code that a crafted file can bring down. What happens to the child,
it ends as statements or as a refusal with its reason, and of several files those are answered that do no harm.
"""

from __future__ import annotations

import hashlib
import json
import signal
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from traceback import extract_tb
from typing import Any

from finvet import child
from finvet.as_read import FileAsRead, as_read
from finvet.child import LIMITS, MIB, Ending, Limits
from finvet.errors import FileRefused, FinvetError, ReaderBroke
from finvet.hints import Hints
from finvet.model import Message, RefusedFile, SpreadWarning, Statements, Workbook
from finvet.plain import NotPlainError, from_plain, refusal_from_plain, refusal_to_plain, to_plain
from finvet.reading import read_bytes
from finvet.reading.cleaning import clean
from finvet.reading.intake import content_of
from finvet.spreading.fingerprint import fingerprint
from finvet.spreading.spread import spread_companies

WITHOUT_LIMITS = "guard-without-limits"
OUT_OF_TIME = ("SIGXCPU", "SIGALRM")


@dataclass(frozen=True, slots=True)
class Opening:
    """How a partner's files are opened: their password, the folder that no link may lead out of, limits, hints."""

    password: str | None = field(default=None, repr=False)
    within: Path | None = None
    limits: Limits = LIMITS
    hints: tuple[Hints, ...] = ()


OPENING = Opening()

PRIMER = b"""in EUR thousand,,
Balance sheet,31 December 2024,31.12.2023
Cash and equivalents,"1,234","1,100"
Trade receivables,200,300
Total assets,"1,434","1,400"
Total equity,434,400
Total liabilities,"1,000","1,000"
"""


def guarded(files: Sequence[Path], opening: Opening = OPENING) -> tuple[Statements, ...]:
    """The statements that the files hold, read and spread where they can do no harm; mostly of one company.

    A file that is refused leaves the others standing and is named; where none is left, FileRefused is raised.
    """
    return _guarded(_opened(files, opening), opening).statements


def guarded_as_read(files: Sequence[Path], opening: Opening = OPENING) -> Answer:
    """The statements, and beside them every sheet as it was read. Raises FileRefused as `guarded` does."""
    return _guarded(replace(_opened(files, opening), as_read=True), opening)


def _guarded(request: Request, opening: Opening) -> Answer:
    try:
        return _asked(request, opening.limits)
    except ReaderBroke:
        left = _without_culprits(request, opening.limits) if len(request.files) > 1 else request
        if left.files == request.files:
            raise
    return _asked(left, opening.limits)


def prepare() -> None:
    """Spreads a few lines of our own, so that every child which is forked later finds labels and patterns loaded.

    Worth its time where many partners follow: it halves what each of them costs.
    """
    spread_companies([read_bytes(PRIMER, "primer.csv")])


def main() -> None:
    """What an interpreter that is started as the child runs."""
    child.serve(lambda packed, is_limited: _unpacked(packed).work(is_limited))


# ---------------------------------------------------------------- the request


@dataclass(frozen=True, slots=True)
class Handed:
    """A file as the child gets it: what it is called, and its bytes."""

    file: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What a child gives back: the statements of each company, and where asked for the sheets as they were read."""

    statements: tuple[Statements, ...]
    as_read: tuple[FileAsRead, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """What a child is asked to read and spread; `refused` are files of the partner that it does not get."""

    files: tuple[Handed, ...]
    refused: tuple[RefusedFile, ...]
    password: str | None = field(default=None, repr=False)
    hints: tuple[Hints, ...] = ()
    as_read: bool = False
    module: str = __name__

    def work(self, is_limited: bool) -> bytes:
        """The answer as json: statements, a refusal, or what broke down."""
        try:
            answer = _json({"is_limited": is_limited, **self._found()})
        except MemoryError:
            return _broke("reader-out-of-memory")
        except BaseException as error:  # noqa: BLE001 - a native reader's panic is no Exception; whatever it is, is told
            return _broke("reader-failed", error=type(error).__name__, place=_place(error))
        return answer if len(answer) <= child.ANSWER_BYTES else _broke("reader-answer-too-long")

    def _found(self) -> dict[str, Any]:
        try:
            return {"found": to_plain(self._answer())}
        except FileRefused as refusal:
            return {"refused": refusal_to_plain(refusal)}

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
            raise _none_left(refused)
        statements = spread_companies(workbooks, refused, self.hints)
        sheets = tuple(as_read(book, fingerprint(book)) for book in workbooks) if self.as_read else ()
        return Answer(statements, sheets)

    def packed(self) -> bytes:
        """The request for another interpreter: a line of json, then the files' bytes."""
        head = {
            "files": [[handed.file, len(handed.content)] for handed in self.files],
            "refused": [refusal_to_plain(_refusal(r)) for r in self.refused],
            "password": self.password,
            "hints": [to_plain(hints) for hints in self.hints],
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
        head["as_read"],
    )


def _refusal(refused: RefusedFile) -> FileRefused:
    refusal = FileRefused(refused.reason.code, where=refused.file)
    refusal.message = refused.reason
    return refusal


def _none_left(refused: Sequence[RefusedFile]) -> FileRefused:
    return FileRefused("no-file-left", where=", ".join(r.file for r in refused))


def _broke(code: str, **parameters: str) -> bytes:
    return _json({"broke": refusal_to_plain(ReaderBroke(code, **parameters))})


def _place(error: BaseException) -> str:
    """Where the error arose, as whoever mends it needs to know; the same on every machine."""
    last = extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}, line {last.lineno}"


def _json(plain: dict[str, Any]) -> bytes:
    return json.dumps(plain, allow_nan=False).encode()


# ---------------------------------------------------------------- here


def _opened(files: Sequence[Path], opening: Opening) -> Request:
    handed, refused = [], []
    for path in files:
        file = clean(path.name or str(path))
        try:
            handed.append(Handed(file, content_of(path, opening.within)))
        except FileRefused as refusal:
            refusal.where = file
            if len(files) == 1:
                raise
            refused.append(RefusedFile(file, refusal.message))
    return Request(tuple(handed), tuple(refused), opening.password, opening.hints)


def _asked(request: Request, limits: Limits) -> Answer:
    """What a child answers. Raises ReaderBroke where it broke down, FileRefused where it says so."""
    if not request.files:
        raise _none_left(request.refused)
    try:
        ending = child.run(request, limits)
    except OSError as error:
        raise FinvetError("guard-cannot-start", reason=error.strerror or type(error).__name__) from error
    try:
        return _understood(ending, request)
    except ReaderBroke as broke:
        where = ", ".join(handed.file for handed in request.files)
        measures = {"seconds": limits.wall_seconds, "memory": limits.address_space // MIB}
        raise ReaderBroke(broke.message.code, where=where, **broke.message.parameters, **measures) from None


def _understood(ending: Ending, request: Request) -> Answer:
    if ending.is_late or _signal(ending) in OUT_OF_TIME:
        raise ReaderBroke("reader-out-of-time")
    if ending.answer is None:
        raise ReaderBroke("reader-crashed", cause=_signal(ending))
    try:
        return _answered(json.loads(ending.answer), request)
    except (ValueError, RecursionError) as error:
        raise ReaderBroke("reader-crashed", cause="no statements in its answer") from error


def _answered(plain: Any, request: Request) -> Answer:
    """The answer as what it says; NotPlainError, a ValueError, where it says nothing, or speaks of other files."""
    if not isinstance(plain, dict):
        raise NotPlainError("no object")
    if "refused" in plain:
        raise refusal_from_plain(plain["refused"], FileRefused)
    if "broke" in plain:
        raise refusal_from_plain(plain["broke"], ReaderBroke)
    found = from_plain(Answer, plain.get("found"))
    handed = {(h.file, hashlib.sha256(h.content).hexdigest()) for h in request.files}
    named = {(file.file, file.sha256) for statements in found.statements for file in statements.files}
    if not found.statements or not named <= handed:
        raise NotPlainError("other files than those that were handed over")
    return found if plain.get("is_limited") is True else replace(found, statements=_unlimited(found.statements))


def _unlimited(found: Sequence[Statements]) -> tuple[Statements, ...]:
    warning = SpreadWarning(Message(WITHOUT_LIMITS))
    return tuple(replace(statements, warnings=(*statements.warnings, warning)) for statements in found)


def _signal(ending: Ending) -> str:
    """What the child died of, in the system's word."""
    try:
        return signal.Signals(-ending.status).name
    except ValueError:
        return f"status {ending.status}"


def _without_culprits(request: Request, limits: Limits) -> Request:
    """The request without the files that break a child of their own."""
    harmless, refused = [], list(request.refused)
    for handed in request.files:
        try:
            _asked(replace(request, files=(handed,), refused=()), limits)
        except ReaderBroke as broke:
            refused.append(RefusedFile(handed.file, broke.message))
            continue
        except FileRefused:  # an orderly answer: read beside the others, it is named again
            pass
        harmless.append(handed)
    return replace(request, files=tuple(harmless), refused=tuple(refused))
