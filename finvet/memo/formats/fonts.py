"""The fonts that a memo's letters ask for: those that finvet brings along, then those of this system."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

import matplotlib as mpl
import typst
from matplotlib.ft2font import FT2Font
from msgspec import Struct

from finvet.shipped import DATA

OURS = ("Libertinus Serif", "DejaVu Sans")
"""The first comes with typst, the second with matplotlib; they hold Latin, Greek, Cyrillic, Hebrew and Arabic."""

FOLDER = Path(mpl.get_data_path()) / "fonts" / "ttf"
WIDEST = FOLDER / "DejaVuSans.ttf"  # has every letter of the other one that statements are written in
SHOWN_AS_BOXES = ("lastresort", "adobeblank")  # families that pretend to have every letter
ANY_SCRIPT = "fonts-noto-core"
SYMBOLS = "symbols"


class Script(Struct, frozen=True):
    """A script as readers call it, families that are known to have it, and what to install where none is there."""

    name: str
    families: tuple[str, ...]
    install: str


class Choice(Struct, frozen=True):
    """The families to set a text in, in their order, and the letters of it that none has, by their script."""

    families: tuple[str, ...]
    missing: Mapping[Script, frozenset[str]]


def chosen(text: str) -> Choice:
    """The fonts for a text; those of the system are looked through only for letters that ours lack."""
    own = _own_letters()
    return _from_system(frozenset(c for c in set(text) if ord(c) not in own and not is_invisible(c)))


def files_beside_ours(text: str) -> Mapping[str, str]:
    """Where this system's fonts are that have the letters of a text which ours lack, by their families."""
    return {family: _system_files()[family] for family in chosen(text).families[len(OURS) :]}


def is_invisible(character: str) -> bool:
    """Whether a character has no shape of its own, so that no font needs it: spaces, joiners, variation selectors."""
    return character.isspace() or unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f"


@cache
def our_fonts() -> typst.Fonts:
    """What is there on every system."""
    return typst.Fonts(include_system_fonts=False, font_paths=[FOLDER])


@cache
def all_fonts() -> typst.Fonts:
    """Those, and what this system has."""
    return typst.Fonts(include_system_fonts=True, font_paths=[FOLDER])


@lru_cache(maxsize=64)
def _from_system(letters: frozenset[str]) -> Choice:
    families: list[str] = []
    missing: dict[Script, frozenset[str]] = {}
    left = set(letters)
    for script, of_script in _by_script(letters).items():
        for family in _candidates(script, of_script & left):
            found = _covered(family, of_script & left)
            if found:
                families.append(family)
                left -= _covered(family, left)
            if not of_script & left:
                break
        if of_script & left:
            missing[script] = frozenset(of_script & left)
    return Choice((*OURS, *dict.fromkeys(families)), missing)


def _candidates(script: Script, letters: set[str]) -> Iterator[str]:
    """Families that may have the letters: known ones first, then whichever has most of them."""
    files = _system_files()
    yield from (family for family in script.families if family in files)
    yield from sorted(files, key=lambda family: (-len(_covered(family, letters)), family))


def _covered(family: str, letters: Iterable[str]) -> set[str]:
    try:
        font = FT2Font(_system_files()[family])
    except (OSError, RuntimeError):  # a kind of font file that FreeType does not read
        return set()
    return {c for c in letters if font.get_char_index(ord(c))}


@cache
def _system_files() -> Mapping[str, str]:
    """One file of each family of this system."""
    fonts = sorted(all_fonts().fonts(), key=lambda f: (f.family, f.style != "normal", abs(f.weight - 400)))
    found: dict[str, str] = {}
    for font in fonts:
        if font.path and not font.family.replace(" ", "").lower().lstrip(".").startswith(SHOWN_AS_BOXES):
            found.setdefault(font.family, str(font.path))
    return found


@cache
def _own_letters() -> frozenset[int]:
    return frozenset(FT2Font(str(WIDEST)).get_charmap())


# ---------------------------------------------------------------- scripts


def _by_script(letters: frozenset[str]) -> Mapping[Script, set[str]]:
    """The letters by their script: the known ones in their order, then the others by name."""
    found: dict[Script, set[str]] = {}
    for letter in letters:
        found.setdefault(_script_of(letter), set()).add(letter)
    known = list(dict.fromkeys(_known().values()))
    return dict(sorted(found.items(), key=lambda e: (known.index(e[0]) if e[0] in known else len(known), e[0].name)))


def _script_of(letter: str) -> Script:
    """The script by the character's name in Unicode, whose first word is mostly it."""
    words = unicodedata.name(letter, "UNNAMED").replace("-", " ").split()
    known = [_known()[word] for word in words if word in _known()]
    if known:
        return known[0]
    if unicodedata.category(letter)[0] not in "LMN":
        return Script(SYMBOLS, (), ANY_SCRIPT)
    name = words[0].capitalize()
    return Script(name, (f"Noto Sans {name}",), ANY_SCRIPT)


@cache
def _known() -> Mapping[str, Script]:
    file = DATA / "memo" / "fonts.toml"
    tables = tomllib.loads(file.read_text("utf-8"))
    return {
        word: Script(name, tuple(table["fonts"]), table["install"])
        for name, table in tables.items()
        for word in table["words"]
    }
