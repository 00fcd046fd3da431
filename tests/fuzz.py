"""Damages good files in the places where their structure is, and looks for a crash, a hang or too much memory.

`python -m tests.fuzz --count 2000` is the long run, `--only 123` one file of it again. File number N is the same
bytes on every machine. Each is read and spread in a worker process without the guard, so that nothing is hidden.
"""

from __future__ import annotations

import argparse
import json
import selectors
import struct
import subprocess
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tests.hostile.damage import SEED, damaged
from tests.running import ROOT

LONGEST_SECONDS = 10
"""Of computing; a busy machine may take MOST_WAITED seconds of waiting over it."""
MOST_WAITED = 60
MEMORY_MIB = 1024
"""Of address space, above what the worker starts with."""


@dataclass(frozen=True)
class Finding:
    """A damaged file that was not answered as it should be."""

    number: int
    name: str
    what: str


# ---------------------------------------------------------------- the worker


def work(stdin: IO[bytes], stdout: IO[bytes]) -> None:
    """Answers each file that comes in with one line: what became of it."""
    _limit_memory()
    while size := stdin.read(4):
        (length,) = struct.unpack("<I", size)
        content = stdin.read(length)
        start = time.process_time()
        said = _answer(content)
        stdout.write(json.dumps((said, time.process_time() - start)).encode() + b"\n")
        stdout.flush()


def _answer(content: bytes) -> str:
    """ "" for a document or one clean line, else what is wrong with the answer."""
    from finvet.documents.spread import spread_document
    from finvet.documents.text import dumps
    from finvet.errors import FileRefused
    from finvet.reading import read_bytes
    from finvet.spreading.spread import spread

    try:
        document = dumps(spread_document(spread([read_bytes(content, "alder.xlsx")])))
    except FileRefused as refused:
        return "" if str(refused).isprintable() else f"not one clean line: {str(refused)!r}"
    except Exception:  # noqa: BLE001 - whatever else is raised is the finding
        return traceback.format_exc(limit=-4)
    json.loads(document, parse_constant=_refuse_constant)
    return ""


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} in a document")


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    started = (
        int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize() if sys.platform == "linux" else 0
    )
    most = started + MEMORY_MIB * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


# ---------------------------------------------------------------- the run


class Worker:
    """A process that reads files, started again where one ended it."""

    def __init__(self) -> None:
        self.process = self._start()

    @staticmethod
    def _start() -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.fuzz", "--worker"]
        return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def answer(self, content: bytes) -> str:
        """What is wrong with the answer to a file; "" where nothing is."""
        assert self.process.stdin
        assert self.process.stdout
        try:
            self.process.stdin.write(struct.pack("<I", len(content)) + content)
            self.process.stdin.flush()
        except BrokenPipeError:
            return self._ended("died")
        if not self._ready():
            return self._ended(f"hangs for more than {MOST_WAITED} s")
        line = self.process.stdout.readline()
        if not line:
            return self._ended("died")
        said, seconds = json.loads(line)
        return said or (f"takes {seconds:.0f} s" if seconds > LONGEST_SECONDS else "")

    def _ready(self) -> bool:
        with selectors.DefaultSelector() as waiting:
            waiting.register(self.process.stdout, selectors.EVENT_READ)  # type: ignore[arg-type]
            return bool(waiting.select(MOST_WAITED))

    def _ended(self, how: str) -> str:
        self.close()
        status = self.process.returncode
        self.process = self._start()
        return f"{how} (status {status})"

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


def findings(numbers: range, seed: int = SEED) -> Iterator[Finding]:
    """What went wrong with damaged files of these numbers."""
    worker = Worker()
    try:
        for number in numbers:
            name, content = damaged(number, seed)
            what = worker.answer(content)
            if what:
                yield Finding(number, name, what)
    finally:
        worker.close()


def main() -> int:
    """The command line; status 1 where something was found."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=300, help="how many files")
    options.add_argument("--only", type=int, help="the number of one file")
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--keep", type=Path, help="a folder for the files that were not answered well")
    options.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.worker:
        work(sys.stdin.buffer, sys.stdout.buffer)
        return 0
    numbers = range(chosen.count) if chosen.only is None else range(chosen.only, chosen.only + 1)
    found = 0
    for finding in findings(numbers, chosen.seed):
        found += 1
        print(f"file {finding.number} ({finding.name}): {finding.what}")
        if chosen.keep:
            chosen.keep.mkdir(parents=True, exist_ok=True)
            (chosen.keep / f"{finding.number}_{finding.name}").write_bytes(damaged(finding.number, chosen.seed)[1])
    print(f"fuzz: {len(numbers)} damaged files, {found} not answered as they should be")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
