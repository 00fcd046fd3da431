"""What the guard's child does with what it is handed, in this process."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from finvet import child, worker
from finvet.hints import Hints, LineHint
from finvet.model import Message, RefusedFile
from finvet.worker import Handed, Request

CSV = b"Balance sheet,2023,2024\nCash,10,12\nTotal assets,100,120\nTotal equity,60,70\nTotal liabilities,40,50\n"
REQUEST = Request(
    (Handed("alder.csv", CSV), Handed("ä\n.csv", b"\n\x00{}"), Handed("b.csv", b"")),
    (RefusedFile("cedar.csv", Message("zip-too-many-entries", {"limit": 2000})),),
    "secret",
    (Hints("h.toml", (), (LineHint("cash_and_equivalents", label="Cash"),)),),
    as_read=True,
)


def answered(request: Request) -> dict[str, object]:
    found = json.loads(request.work(is_limited=True))
    assert isinstance(found, dict)
    return found


def test_a_request_reaches_another_interpreter_as_it_is() -> None:
    assert worker._unpacked(REQUEST.packed()) == REQUEST


def test_a_password_is_shown_nowhere() -> None:
    assert "secret" not in repr(REQUEST)


def test_one_file_s_refusal_is_the_answer_and_one_of_several_is_named() -> None:
    text = Handed("birch.csv", b"no statement at all")
    assert "refused" in answered(Request((text,), ()))
    found = json.dumps(answered(Request((Handed("alder.csv", CSV), text), ())))
    assert '"found"' in found
    assert '"birch.csv"' in found


def test_an_answer_too_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "ANSWER_BYTES", 100)
    assert "reader-answer-too-long" in json.dumps(answered(Request((Handed("alder.csv", CSV),), ())))


def test_what_is_prepared_is_there_in_every_child() -> None:
    code = "from finvet import compiled, worker; loaded = compiled.label_meanings.cache_info\n"
    code += "before = loaded().currsize; list(worker.primer()); print(before, loaded().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "1"]
