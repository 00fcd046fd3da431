"""What finvet reached on every form, as tests/data/forms.csv keeps it: it may rise, and what is wrong may go."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.spreading.forms.judge import SILENT, Outcome

FILE = Path(__file__).parents[2] / "data" / "forms.csv"
OPEN = "not looked into"


@dataclass(frozen=True)
class Reached:
    """How many figures of a form are read right, how many of these at high or medium confidence, and why some are still
    silently wrong ("" where none is).
    """

    right: int = 0
    usable: int = 0
    wrong_since: str = ""


def reached() -> Mapping[str, Reached]:
    """The record, by form."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return {
            row["form"]: Reached(int(row["right"]), int(row["usable"]), row["silently_wrong"])
            for row in csv.DictReader(file)
        }


def right(outcomes: Sequence[Outcome]) -> int:
    return sum(o.result == "correct" for o in outcomes)


def usable(outcomes: Sequence[Outcome]) -> int:
    return sum(o.is_usable for o in outcomes)


def silent(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The figures that are wrong without saying so."""
    return [o for o in outcomes if o.result in SILENT]


def accept(outcomes: Mapping[str, Sequence[Outcome]]) -> None:
    """Raises the record to what is reached now; a reason goes where nothing is wrong any more, a new form gets one."""
    record = dict(reached())
    for name, of_form in outcomes.items():
        before = record.get(name, Reached(wrong_since=OPEN))
        now = max(before.right, right(of_form)), max(before.usable, usable(of_form))
        record[name] = Reached(*now, before.wrong_since if silent(of_form) else "")
    with FILE.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(["form", "right", "usable", "silently_wrong"])
        lines.writerows((name, of.right, of.usable, of.wrong_since) for name, of in sorted(record.items()))
