"""Reads and spreads a partner's files in one limited child process; only plain data comes back.

A file is untrusted, and some readers are native code that a crafted file can bring down. What happens to the child,
it ends as statements or as a refusal with its reason, and of several files those are answered that do no harm.
"""

from __future__ import annotations

import hashlib
import json
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from finvet import child
from finvet.child import Ending
from finvet.confinement import LIMITS, MIB, Limits, confined_in_time
from finvet.errors import FileRefused, FinvetError, ReaderBroke
from finvet.hints import Hints
from finvet.model import Message, RefusedFile, SpreadWarning, Statements
from finvet.plain import NotPlainError, from_plain, refusal_from_plain
from finvet.reading.cleaning import clean
from finvet.reading.intake import content_of
from finvet.worker import Answer, Handed, Request, none_left

WITHOUT_LIMITS = "guard-without-limits"
Place = Literal["child", "here", "here-without-limits"]
OUT_OF_TIME = ("SIGXCPU", "SIGALRM")


class Opening(Struct, frozen=True):
    """How a partner's files are opened: their password, the folder that no link may lead out of, limits, hints.

    `takes_evidence`: a letter or a scan that lies beside statements is not refused but named as evidence.
    `called`: what a partner is called whose files name nobody; without it their folder's name.
    `place` is where files are read: in a child of their own, or here, in a process that is itself confined, as a worker
    of a batch is, with a limit of memory or without.
    """

    password: str | None = None
    within: Path | None = None
    limits: Limits = LIMITS
    hints: tuple[Hints, ...] = ()
    takes_evidence: bool = False
    called: str = ""
    place: Place = "child"

    def __repr__(self) -> str:
        """Without the password, which no log and no traceback may show."""
        return f"{type(self).__name__}(within={self.within!r})"


OPENING = Opening()


def guarded(files: Sequence[Path], opening: Opening = OPENING) -> tuple[Statements, ...]:
    """The statements that the files hold, read and spread where they can do no harm; mostly of one company.

    A file that is refused leaves the others standing and is named; where none is left, FileRefused is raised.
    """
    return guarded_answer(files, opening).statements


def guarded_answer(files: Sequence[Path], opening: Opening = OPENING) -> Answer:
    """The statements, and beside them what the partner filled in. Raises FileRefused as `guarded` does."""
    return _named(_guarded(_opened(files, opening), opening), files, opening)


def guarded_as_read(files: Sequence[Path], opening: Opening = OPENING) -> Answer:
    """The statements, and beside them every sheet as it was read. Raises FileRefused as `guarded` does."""
    return _named(_guarded(replace(_opened(files, opening), as_read=True), opening), files, opening)


def _named(answer: Answer, files: Sequence[Path], opening: Opening) -> Answer:
    """Where no file names anybody, only the statement in it, the partner is called by their folder; by a lone file."""
    if all(one.partner for one in answer.statements):
        return answer
    folders = {path.parent.name for path in files} if len(files) > 1 else set()
    folder = folders.pop() if len(folders) == 1 else ""
    name = clean(opening.called or folder) or clean(files[0].stem.replace("_", " "))
    return replace(answer, statements=tuple(replace(one, partner=one.partner or name) for one in answer.statements))


def _guarded(request: Request, opening: Opening) -> Answer:
    try:
        return _asked(request, opening)
    except ReaderBroke:
        left = _without_culprits(request, opening) if len(request.files) > 1 else request
        if left.files == request.files:
            raise
    return _asked(left, opening)


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
    return Request(tuple(handed), tuple(refused), opening.password, opening.hints, opening.takes_evidence)


def _asked(request: Request, opening: Opening) -> Answer:
    """What is found in the files. Raises ReaderBroke where reading broke down, FileRefused where they are refused."""
    if not request.files:
        raise none_left(request.refused)
    try:
        return _read_by_child(request, opening.limits) if opening.place == "child" else _read_here(request, opening)
    except ReaderBroke as broke:
        where = ", ".join(handed.file for handed in request.files)
        measures = {"seconds": opening.limits.wall_seconds, "memory": opening.limits.address_space // MIB}
        raise ReaderBroke(broke.message.code, where=where, **broke.message.parameters, **measures) from None


def _read_by_child(request: Request, limits: Limits) -> Answer:
    try:
        ending = child.run(request, limits)
    except OSError as error:
        raise FinvetError("guard-cannot-start", reason=error.strerror or type(error).__name__) from error
    return _understood(ending, request)


def _read_here(request: Request, opening: Opening) -> Answer:
    with confined_in_time(opening.limits):
        answer = request.answer()
    return answer if opening.place == "here" else replace(answer, statements=_unlimited(answer.statements))


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


def _without_culprits(request: Request, opening: Opening) -> Request:
    """The request without the files that break a child of their own."""
    harmless, refused = [], list(request.refused)
    for handed in request.files:
        try:
            _asked(replace(request, files=(handed,), refused=()), opening)
        except ReaderBroke as broke:
            refused.append(RefusedFile(handed.file, broke.message))
            continue
        except FileRefused:  # an orderly answer: read beside the others, it is named again
            pass
        harmless.append(handed)
    return replace(request, files=tuple(harmless), refused=tuple(refused))
