"""Good files of every kind, and the same damaged where their structure is; file number N is always the same bytes."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache
from io import BytesIO
from warnings import catch_warnings, simplefilter
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tests.hostile import accounts, packages, sheets
from tests.hostile.crowds import crowd
from tests.running import SAMPLES

SEED = 3
CROWD = "crowd.csv"
"""Another one each time."""
NASTY = (
    "", "0", "-1", "1e999", "NaN", "4294967296", "9" * 400, "=1+1", "#REF!", "\u202e", "_x0000_", "../../x", "A0",
    "ZZZZ1", "A1:XFD1048576", "SUM(A:XFD)", "(" * 500, "&a;", "]]>", "<a>", '"', ";", "\t", "1,2,3", "2023", "31.12.2023",
    "\ud7ff" * 50, "x" * 40_000, "in thousands", "%", "1048577",
)  # fmt: skip
Dice = random.Random


@cache
def good_files() -> dict[str, bytes]:
    """Small files of every kind, by name."""
    return {
        "plain.xlsx": accounts.xlsx(),
        "strict.xlsx": packages.strict(),
        "prefixed.xlsx": packages.prefixed(),
        "dates.xlsx": sheets.dated(("44561", "44926", "45291")),
        "strings.xlsx": sheets.labelled("<si><r><t>Rev</t></r><r><t>enue</t></r></si>"),
        "formulas.xlsx": sheets.revenue(sheets.formula("SUM(B4:C4)-900")),
        "sample.xlsx": (SAMPLES / "worked_case_v1.xlsx").read_bytes(),
        "comma.csv": accounts.text().encode(),
        "german.csv": accounts.text(delimiter=";").encode("utf-16"),
        "quoted.csv": accounts.text(quote='"').encode("cp1252"),
        "plain.ods": accounts.ods(),
        "table.html": accounts.html(),
        "markup.xml": accounts.spreadsheetml(),
        "old.xls": accounts.xls(),
        "older.xls": accounts.biff(4),
    }


def damaged(number: int, seed: int = SEED) -> tuple[str, bytes]:
    """Name and bytes of one damaged file."""
    dice = random.Random(f"{seed}/{number}")
    name = dice.choice([*sorted(good_files()), CROWD])
    content = crowd(dice) if name == CROWD else good_files()[name]
    for _ in range(dice.choice((1, 1, 2, 5))):
        content = _damage(name, dice)(content, dice)
    return name, content


def _damage(name: str, dice: Dice) -> Callable[[bytes, Dice], bytes]:
    anywhere = (flipped, cut, repeated)
    if name.endswith((".xlsx", ".ods")):
        return dice.choice((part_damaged, part_damaged, part_damaged, parts_shuffled, *anywhere))
    if name.endswith(".xls"):
        return dice.choice(anywhere)
    return dice.choice((text_damaged, text_damaged, *anywhere))


def flipped(content: bytes, dice: Dice) -> bytes:
    """A few other bytes."""
    changed = bytearray(content)
    for _ in range(dice.choice((1, 3, 30)) if changed else 0):
        changed[dice.randrange(len(changed))] = dice.choice((0, 255, dice.randrange(256)))
    return bytes(changed)


def cut(content: bytes, dice: Dice) -> bytes:
    """Less at the end, at the beginning or in the middle."""
    first, last = sorted((dice.randrange(len(content) + 1), dice.randrange(len(content) + 1)))
    return dice.choice((content[:last], content[first:], content[:first] + content[last:]))


def repeated(content: bytes, dice: Dice) -> bytes:
    """A stretch many times."""
    start = dice.randrange(len(content) + 1)
    stretch = content[start : start + dice.randrange(1, 200)]
    return content[:start] + stretch * dice.choice((2, 50, 2000)) + content[start:]


def part_damaged(content: bytes, dice: Dice) -> bytes:
    """One part of a zip damaged as text, in a sound zip."""
    parts = _unzipped(content)
    if not parts:
        return flipped(content, dice)
    number = dice.randrange(len(parts))
    name, part = parts[number]
    return _zipped([*parts[:number], (name, text_damaged(part, dice)), *parts[number + 1 :]])


def parts_shuffled(content: bytes, dice: Dice) -> bytes:
    """A part left out, named twice, renamed, or two parts exchanged."""
    parts = _unzipped(content)
    if not parts:
        return cut(content, dice)
    first, second = dice.randrange(len(parts)), dice.randrange(len(parts))
    (name, part), (other_name, other) = parts[first], parts[second]
    changes = {
        "left out": [p for p in parts if p[0] != name],
        "twice": [*parts, (name, other)],
        "renamed": [
            *parts[:first],
            (dice.choice((name.upper(), "/" + name, name + "/", "../" + name)), part),
            *parts[first + 1 :],
        ],
        "exchanged": [(n, other if n == name else part if n == other_name else p) for n, p in parts],
    }
    return _zipped(changes[dice.choice(sorted(changes))])


def text_damaged(content: bytes, dice: Dice) -> bytes:
    """An element, an attribute, a field or a line changed, left out or repeated."""
    text = content.decode("utf-8", "surrogateescape")
    pattern = dice.choice(
        (r"<[^>]*>", r'"[^"]*"', r">[^<]+<", r"[^,;\t\n]+", r"[^\n]*\n", r"\d+", r"[A-Z]+\d+", r"<(\w+)[^>]*>.*?</\1>")
    )
    places = [match.span() for match in re.finditer(pattern, text[:200_000], re.DOTALL)]
    if not places:
        return cut(content, dice)
    start, end = dice.choice(places)
    found = text[start:end]
    kept = (found[:1], found[-1:]) if found[:1] in ('"', ">") else ("", "")
    new = dice.choice((kept[0] + dice.choice(NASTY) + kept[1], dice.choice(NASTY), "", found * 2, found * 300))
    return (text[:start] + new + text[end:]).encode("utf-8", "surrogateescape")


def _unzipped(content: bytes) -> list[tuple[str, bytes]]:
    try:
        with ZipFile(BytesIO(content)) as package:
            return [(entry.filename, package.read(entry)) for entry in package.infolist()]
    except Exception:  # noqa: BLE001 - a zip that is damaged already raises nearly anything
        return []


def _zipped(parts: list[tuple[str, bytes]]) -> bytes:
    stream = BytesIO()
    with catch_warnings(), ZipFile(stream, "w", ZIP_DEFLATED) as package:
        simplefilter("ignore")
        for name, part in parts:
            package.writestr(ZipInfo(name), part, ZIP_DEFLATED)
    return stream.getvalue()
