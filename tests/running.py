"""Runs finvet as a person does, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "sample_data"
not_measured = pytest.mark.skipif(
    "COVERAGE_PROCESS_CONFIG" in os.environ, reason="make coverage adds to what is counted"
)
"""For tests of what a process imports or writes: measured, it imports coverage.py and writes what it ran."""


@dataclass(frozen=True)
class Answer:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


def finvet(*arguments: object, cwd: Path = ROOT, env: Mapping[str, str] | None = None) -> Answer:
    """`finvet ARGUMENTS` with no standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "finvet", *map(str, arguments)],
        cwd=cwd, capture_output=True, stdin=subprocess.DEVNULL, timeout=120, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
    )  # fmt: skip
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
