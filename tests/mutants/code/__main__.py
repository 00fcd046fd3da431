"""Reports the changes of code that no test notices: `python -m tests.mutants.code`."""

from __future__ import annotations

import argparse
import csv
import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.mutants.code.covering import watched
from tests.mutants.code.processes import KEPT
from tests.mutants.code.sample import COUNT, SEED, UNDER_TEST, Mutant, sample
from tests.mutants.code.trial import Outcome, tried

EXPLAINED = Path(__file__).with_name("survivors.csv")
"""Mutants that change nothing that can be seen, each with the reason."""
LEAST_SHARE = 0.9
NOTICED = ("noticed", "late")
"""What counts as killed: a test fails, or the change never comes to an end."""
LIBRARIES = ("lxml.etree", "numpy", "openpyxl", "pandas", "pydantic", "xlsxwriter", "xlrd", "jinja2", "hypothesis")
"""What every child would load: it is loaded once, before the first is forked."""


def main() -> int:
    asked = _asked()
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(KEPT / "pycache")
    for library in LIBRARIES:
        __import__(library)
    mutants = [mutant for mutant in sample()[asked.first : asked.last] if asked.only in str(mutant)]
    began = time.monotonic()
    tests = watched(asked.processes)
    print(f"mutants: {len(tests)} tests, watched in {time.monotonic() - began:.0f} s", flush=True)
    outcomes = [_told(outcome) for outcome in tried(mutants, tests, asked.processes)]
    return _report(outcomes, _explained(mutants))


def _asked() -> argparse.Namespace:
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("--first", type=int, default=0, help="where in the sample to begin")
    reading.add_argument("--last", type=int, default=COUNT, help="where in the sample to end")
    reading.add_argument("--only", default="", help="only mutants that read so, such as a module's name")
    reading.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return reading.parse_args()


def _told(outcome: Outcome) -> Outcome:
    by = f", by {outcome.noticed_by}" if outcome.noticed_by else ""
    print(f"{outcome.state}: {outcome.mutant}{by}", flush=True)
    return outcome


def _explained(mutants: Sequence[Mutant]) -> dict[str, str]:
    """The mutants asked about that are known to change nothing, with the reason."""
    with EXPLAINED.open(encoding="utf-8", newline="") as lines:
        known = {row["mutant"]: row["why_nothing_changes"] for row in csv.DictReader(lines)}
    return {name: known[name] for name in map(str, mutants) if name in known}


def _report(outcomes: Sequence[Outcome], explained: dict[str, str]) -> int:
    """The table of rooms, and what is not as it must be; 1 where there is any."""
    alive = {str(one.mutant) for one in outcomes if one.state not in NOTICED}
    print(f"\n{'':28}{'mutants':>9}{'noticed':>9}{'late':>6}{'alive':>7}{'noticed':>10}")
    for room in (*UNDER_TEST, ""):
        states = Counter(one.state for one in outcomes if one.mutant.room.startswith(room))
        if tried := states.total():
            noticed, late = states["noticed"], states["late"]
            share = (noticed + late) / tried
            print(f"{room or 'all':28}{tried:9}{noticed:9}{late:6}{tried - noticed - late:7}{share:10.1%}")
    for name in sorted(alive - set(explained)):
        print(f"survives: {name}")
    for name in sorted(set(explained) - alive):
        print(f"is noticed, and still listed in {EXPLAINED.name}: {name}")
    share = 1 - len(alive) / max(1, len(outcomes))
    print(
        f"seed {SEED}: {share:.1%} of {len(outcomes)} noticed; {len(explained)} of {len(alive)} survivors are explained"
    )
    return int(alive != set(explained) or share < LEAST_SHARE)


if __name__ == "__main__":
    sys.exit(main())
