"""Where an answer goes that cannot be written."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.running import ROOT


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize(
    ("stream", "status", "said"),
    [
        (
            "> /dev/full",
            1,
            "finvet: the answer cannot be written (No space left on device); see where the output is sent\n",
        ),
        (">&-", 0, ""),
    ],
)
def test_an_answer_that_cannot_be_written_is_one_line(stream: str, status: int, said: str) -> None:
    command = f'exec "$0" -m finvet ratios dscr {stream}'
    done = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (status, said)
