"""A policy file to start from: a commented copy under a name of its own."""

from __future__ import annotations

import json
import re
from pathlib import Path

from finvet.assessment.policy import load
from finvet.assessment.policy_files import policy_content, shipped_policies
from finvet.errors import FinvetError
from finvet.outputs import write_file
from finvet.vetting import figure_names

OWN_LINES = ("name", "version")


def start(file: Path, source: str) -> Path:
    """Writes the policy with all its comments, named after the file, version 1.

    Raises PolicyError where the policy is wrong, FinvetError where the file is there already, would be
    called as a shipped policy, or cannot be written.
    """
    if file.exists():
        raise FinvetError("policy-exists", where=file.name)
    if file.stem in shipped_policies():
        raise FinvetError("policy-name-shipped", where=file.name, name=file.stem)
    load(source, figure_names())
    text = policy_content(source)[1].decode("utf-8")
    for key, value in zip(OWN_LINES, (file.stem, "1"), strict=True):
        text = _with(text, f"{key} = {json.dumps(value, ensure_ascii=False)}")
    return write_file(file, text.encode())


def _with(text: str, line: str) -> str:
    """The file with another line for the key of this one."""
    key = line.split(" ", maxsplit=1)[0]
    old = re.search(rf"^{key} *=.*$", text, flags=re.MULTILINE)
    return text.replace(old.group(), line, 1) if old else text
