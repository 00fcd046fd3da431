"""A reader that does what a file's text says: stands for native code which a crafted file brings down."""

from __future__ import annotations

import os
import signal
import sys
import time

from finvet import child, confinement
from finvet.errors import FileRefused
from finvet.model import Workbook
from finvet.reading import read_bytes as sound


class Panic(BaseException):
    """How a native reader's panic arrives."""


def read_bytes(content: bytes, file: str, password: str | None = None) -> Workbook:
    """Breaks down as `content` says, or reads it."""
    deed = DEEDS.get(content.decode("latin-1"))
    if deed:
        deed()
    return sound(content, file, password)


def _die(number: int) -> None:
    os.kill(os.getpid(), number)


def _spin() -> None:
    while True:
        pass


def _eat() -> None:
    hoard = []
    while True:
        hoard.append(bytearray(16 * confinement.MIB))


def _panic() -> None:
    raise Panic("index out of bounds")


def _fail() -> None:
    raise KeyError("xf")


def _refuse() -> None:
    raise FileRefused("zip-broken")


def _refuse_oddly() -> None:
    raise FileRefused("part-missing", part=object())


def _recurse() -> None:
    _recurse()


def _to_every_pipe(words: bytes) -> None:
    """Writes past finvet into whatever is open."""
    for descriptor in range(256):
        try:
            os.write(descriptor, words)
        except OSError:
            continue


def _garbage() -> None:
    _to_every_pipe(child.LENGTH.pack(7) + b"garbage")
    os._exit(0)


def _lies() -> None:
    _to_every_pipe(child.LENGTH.pack(38) + b'{"statements": {"partner": "Mallory"}}')
    os._exit(0)


def _boast() -> None:
    _to_every_pipe(child.LENGTH.pack(1 << 62))
    os._exit(0)


def _close() -> None:
    os.closerange(3, 256)
    time.sleep(60)


def _leave_grandchild() -> None:
    if os.fork() == 0:
        time.sleep(60)
        os._exit(0)
    os._exit(0)


def _print() -> None:
    print("noise " * 1000)  # noqa: T201 - what a library prints must not reach the answer
    os.write(1, b"more noise")
    sys.stdin = None


DEEDS = {
    "segfault": lambda: _die(signal.SIGSEGV),
    "abort": os.abort,
    "sleep": lambda: time.sleep(60),
    "spin": _spin,
    "eat": _eat,
    "panic": _panic,
    "fail": _fail,
    "exit": lambda: sys.exit("bye"),
    "recurse": _recurse,
    "refuse": _refuse,
    "refuse oddly": _refuse_oddly,
    "garbage": _garbage,
    "lies": _lies,
    "boast": _boast,
    "close": _close,
    "grandchild": _leave_grandchild,
    "print": _print,
}
