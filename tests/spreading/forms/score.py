"""Scores finvet on the forms: `python -m tests.spreading.forms.score [--only NAME ...] [--details] [--write FOLDER]`.

A form a line: the figures it shows, how many are read right (recall), silently wrong, invented, flagged, missing,
usable (right at high or medium confidence), and how many of the right ones name the right cell. `--accept` writes down
what is reached now, so that the tests hold it; it takes back nothing that was reached before.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.spreading.forms.catalogue import (
    EIGHTH,
    ELEVENTH,
    FIFTEENTH,
    FIFTH,
    FORMS,
    FOURTEENTH,
    FOURTH,
    LATER,
    NINTH,
    SEVENTH,
    SIXTEENTH,
    SIXTH,
    TENTH,
    THIRD,
    THIRTEENTH,
    TWELFTH,
)
from tests.spreading.forms.files import content
from tests.spreading.forms.judge import SILENT, Outcome, judged
from tests.spreading.forms.record import accept

LOTS = (
    ("second lot", LATER), ("third lot", THIRD), ("fourth lot", FOURTH), ("fifth lot", FIFTH), ("sixth lot", SIXTH),
    ("seventh lot", SEVENTH), ("eighth lot", EIGHTH), ("ninth lot", NINTH), ("tenth lot", TENTH),
    ("eleventh lot", ELEVENTH), ("twelfth lot", TWELFTH), ("thirteenth lot", THIRTEENTH),
    ("fourteenth lot", FOURTEENTH), ("fifteenth lot", FIFTEENTH), ("sixteenth lot", SIXTEENTH),
)  # fmt: skip
COLUMNS = ("cells", "recall", "wrong", "invented", "flagged", "missing", "usable", "traced")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", nargs="+", default=[], help="forms whose name holds one of these")
    parser.add_argument("--details", action="store_true", help="name every figure that is wrong or invented")
    parser.add_argument("--missing", action="store_true", help="name every figure that is missing or flagged as well")
    parser.add_argument("--write", type=Path, help="write the forms' files into this folder")
    parser.add_argument("--accept", action="store_true", help="hold what is reached now in tests/data/forms.csv")
    chosen = parser.parse_args(arguments)
    names = [name for name in FORMS if not chosen.only or any(part in name for part in chosen.only)]
    outcomes = {name: judged(FORMS[name]()) for name in names}
    told = (*SILENT, "flagged", "missing") if chosen.missing else SILENT if chosen.details else ()
    for name in names:
        for outcome in (o for o in outcomes[name] if o.result in told):
            print(sentence(name, outcome))
    print(table(outcomes))
    if chosen.accept:
        accept(outcomes)
    if chosen.write:
        write(names, chosen.write)
    return 0


def sentence(name: str, o: Outcome) -> str:
    """What is wrong with one figure, on a line."""
    place = f"{o.spot[0]}!{o.spot[1]}" if o.spot[1] else "derived"
    wanted = "nothing" if o.wanted is None else f"{o.wanted:,.2f}"
    got = "nothing" if o.got is None else f"{o.got:,.2f} ({o.confidence})"
    return f"{name}: {o.result}: {place} {o.item} {o.period}: expected {wanted}, got {got}: {o.label.strip()}"


def table(outcomes: Mapping[str, Sequence[Outcome]]) -> str:
    """The scores of the forms and of all together."""
    rows = [f"{'form':34}" + "".join(f"{column:>9}" for column in COLUMNS)]
    rows += [_row(name, of_form) for name, of_form in outcomes.items()]
    for lot, names in LOTS:
        of_lot = [o for name, of_form in outcomes.items() if name in names for o in of_form]
        rows += [_row(lot, of_lot)] if of_lot else []
    rows.append(_row("all", [o for of_form in outcomes.values() for o in of_form]))
    return "\n".join(rows)


def _row(name: str, outcomes: Sequence[Outcome]) -> str:
    count = Counter(o.result for o in outcomes)
    cells = sum(o.result not in {"invented", "interim"} for o in outcomes)
    right = count["correct"]
    usable, traced = sum(o.is_usable for o in outcomes), sum(o.traced for o in outcomes)
    shares = (right / max(cells, 1), usable / max(cells, 1), traced / max(right, 1))
    counts = (count["wrong"] + count["interim"], count["invented"], count["flagged"], count["missing"])
    return (
        f"{name:34}{cells:9}{shares[0]:9.1%}"
        + "".join(f"{n:9}" for n in counts)
        + "".join(f"{s:9.1%}" for s in shares[1:])
    )


def write(names: Sequence[str], folder: Path) -> None:
    """Writes the files, to be looked at."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        form = FORMS[name]()
        (folder / f"{name}.{form.file.partition('.')[2]}").write_bytes(content(form))


if __name__ == "__main__":
    raise SystemExit(main())
