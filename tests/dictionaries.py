"""Compiles dictionaries, words, policies, wording and tables of data/ to what loads at once: `make labels`, or python -m tests.dictionaries."""

from __future__ import annotations

import csv
import json
import tomllib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from functools import cache
from itertools import product
from math import prod
from pathlib import Path
from typing import Any

import finvet
from finvet.assessment.bounds import Clause
from finvet.assessment.compiled_policies import FILES, KIND, POLICY, file_sha256
from finvet.assessment.policy import Policy
from finvet.assessment.policy_checks import checked
from finvet.assessment.policy_files import policy_text, shipped_policies
from finvet.compiled import LABELS, LEXICONS, PHRASES, POLICIES, SENTENCES, SPELT, TABLES, WORDING, WORDS
from finvet.line_items import chart
from finvet.spreading.wording.concepts import MOST_WAYS, OPEN, Stem, fold, lexicon, parsed
from finvet.spreading.wording.lexicon import STARTS, plain
from finvet.spreading.wording.respelt import WORD
from finvet.spreading.wording.spelling import bare_letters, normalise, one_letter_for_two
from finvet.spreading.wording.words import word_lists
from finvet.vetting import figure_names
from finvet.wording import NAMES
from finvet.wording.language import FORM, LOCALE

DATA = Path(finvet.__file__).parent / "data"
SOURCE, GRAMMAR, COMPILED = DATA / "labels", DATA / "grammar", DATA / "compiled"

PHRASE_TABLES = ("headings", "relative", "statements")
BARE_TABLES = ("statements", "totals", "scopes", "name_labels", "ledger", "headings")
"""Tables whose words are also known as capitals may have them, without their accents."""
BELOW = (GRAMMAR / "items.toml", DATA / "benchmarks" / "us_listed.toml", *sorted((DATA / "template").glob("*.toml")))
"""Tables that every stage finds among those of data/."""
APART = (LOCALE, NAMES, FORM)
"""Tables of a language that hold no sentences."""
LEAST_FOLDED = 5  # letters of a phrase that is also known without its accents; a short one could be another word
BASES = {"ł": "l", "ø": "o", "đ": "d", "ı": "i"}
GREEK = "αεηιουω"  # capitals stand without their accents
TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"})  # as typed on a keyboard without them

Item = tuple[str, bool, bool]
"""A line item, whether its amount is turned, whether it is a rare meaning."""


def language_codes() -> list[str]:
    """The languages, English first."""
    return sorted((path.stem for path in SOURCE.glob("*.csv")), key=lambda code: (code != "en", code))


def compiled() -> Iterator[tuple[Path, str]]:
    """Every file below data/compiled/ with its text, those first by which others are compiled."""
    for folder in sorted((DATA / WORDING).iterdir()):
        yield COMPILED / WORDING / f"{folder.name}.json", _indented(_wording(folder))
    yield COMPILED / TABLES, _by_line(_tables([*sorted(DATA.glob("*.toml")), *BELOW]))
    yield COMPILED / WORDS, _by_line(_words())
    yield COMPILED / PHRASES, _by_line(_phrases())
    yield COMPILED / LABELS, _by_line({text: _entry(found) for text, found in sorted(_meanings().items())})
    for code in language_codes():
        yield COMPILED / SPELT / f"{code}.json", _json(_spelt(code)) + "\n"
        if (GRAMMAR / f"{code}.toml").exists():
            yield COMPILED / LEXICONS / f"{code}.json", _by_line(_lexicon(code))
    for name in shipped_policies():
        yield COMPILED / POLICIES / f"{name}.json", _indented(_policy(name))


def _tables(files: Iterable[Path]) -> dict[str, Any]:
    return {file.stem: tomllib.loads(file.read_text("utf-8")) for file in files}


def _words() -> dict[str, Any]:
    """The tables of every language, with the words without their accents behind those that have them."""
    tables = _tables(SOURCE / f"{code}.toml" for code in language_codes())
    for table in (by_name[name] for by_name in tables.values() for name in BARE_TABLES if name in by_name):
        for key, listed in table.items():
            table[key] = list(dict.fromkeys([*listed, *_spellings(listed)])) if _is_of_words(listed) else listed
    return tables


def _is_of_words(listed: object) -> bool:
    return isinstance(listed, list) and all(isinstance(word, str) for word in listed)


def _by_line(data: Mapping[str, Any]) -> str:
    """Json with an entry a line."""
    return "{\n" + ",\n".join(f"{_json(name)}: {_json(entry)}" for name, entry in data.items()) + "\n}\n"


def _indented(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


@cache
def rows(code: str) -> tuple[Mapping[str, str], ...]:
    """The labels of a language."""
    return tuple(csv.DictReader((SOURCE / f"{code}.csv").read_text("utf-8").splitlines()))


def _meanings() -> dict[str, dict[Item, list[str]]]:
    found: dict[str, dict[Item, list[str]]] = defaultdict(dict)
    for code in language_codes():
        for text, items in _of_language(code).items():
            for item in items:
                found[text].setdefault(item, []).append(code)
    return found


def _of_language(code: str) -> dict[str, list[Item]]:
    """What the labels of one language mean, and what they are typed like without being one."""
    known = _by_text(code)
    typed: dict[str, dict[str, Item]] = defaultdict(dict)
    for text, by_item in known.items():
        for spelling in {bare_letters(text), one_letter_for_two(text)} - known.keys():
            typed[spelling] |= by_item
    return {text: list(by_item.values()) for text, by_item in (known | typed).items()}


def _by_text(code: str) -> dict[str, dict[str, Item]]:
    """The meanings of each label by item; an item that a label usually means is no rare meaning of it."""
    found: dict[str, dict[str, Item]] = defaultdict(dict)
    for row in rows(code):
        by_item = found[normalise(row["label"])]
        for name, turned, rare in _items(row):
            if name not in by_item or (by_item[name][2] and not rare):
                by_item[name] = (name, turned, rare)
    return found


def _items(row: Mapping[str, str]) -> Iterator[Item]:
    yield row["item"], row["sign"] == "-1", False
    yield from ((name, False, True) for name in row["ambiguous_with"].split(";") if name in chart())


def _entry(found: Mapping[Item, list[str]]) -> str:
    return ";".join(
        f"{'-' * turned}{name}{'?' * rare} {','.join(codes)}" for (name, turned, rare), codes in found.items()
    )


# ---------------------------------------------------------------- phrases of headings


def _phrases() -> dict[str, list[tuple[str, list[str], int | None]]]:
    """All phrases by the word that they begin with, longest first; what two languages count otherwise is no month."""
    keys: dict[str, set[str]] = defaultdict(set)
    months: dict[str, set[int]] = defaultdict(set)
    for table in PHRASE_TABLES:
        for key, listed in word_lists(table):
            for spelt in _spellings(listed):
                keys[spelt].add(key)
    for word, number in word_lists("months"):
        for spelt in _spellings([word]):
            months[spelt].add(number)
    found: dict[str, list[tuple[str, list[str], int | None]]] = defaultdict(list)
    for phrase in sorted(keys.keys() | months.keys(), key=lambda p: (-len(p), p)):
        numbers = months.get(phrase, set())
        entry = (phrase, sorted(keys.get(phrase, ())), min(numbers) if len(numbers) == 1 else None)
        found[STARTS.findall(phrase)[0]].append(entry)
    return found


def _spellings(words: Iterable[str]) -> Iterator[str]:
    """The words as headings are read, and as they are typed on a keyboard without their accents."""
    for word in map(plain, words):
        yield word
        if not word.isascii() and len(word) >= LEAST_FOLDED:
            yield "".join(BASES.get(c) or _base(c) for c in word)


def _base(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isalpha() and (base.isascii() or base in GREEK) else character


# ---------------------------------------------------------------- words


def _spelt(code: str) -> list[str]:
    """Every word of the labels of a language, in bare letters."""
    return sorted({word for label in _of_language(code) for word in WORD.findall(bare_letters(label))})


def _lexicon(code: str) -> dict[str, Any]:
    """The stems of a language, every word of its stems and labels, and those of them that it understands."""
    table = tomllib.loads((GRAMMAR / f"{code}.toml").read_text("utf-8"))
    marks = table.get("marks", False)
    stems = _stems(table, marks)
    texts = [*stems, *(fold(label, marks=marks) for label in _of_language(code))]
    words = sorted({word for text in texts for word in text.split()})
    prefixes = table.get("prefixes", [])
    known = lexicon(table["form"], marks, stems, prefixes)
    return {
        "form": table["form"],
        "marks": marks,
        **({"prefixes": prefixes} if prefixes else {}),
        "stems": {text: " ".join(stem.concepts) + OPEN * stem.is_open for text, stem in stems.items()},
        "words": words,
        "understood": [word for word in words if not parsed(word, known).unknown],
    }


def _stems(table: Mapping[str, Any], marks: bool) -> dict[str, Stem]:
    stems: dict[str, Stem] = {}
    space = "" if table["form"] == "joined" else " "
    for concepts, listed in ({"": table["filler"]} | table["concepts"]).items():
        for word in listed:
            bare = word.rstrip(OPEN)
            for spelt in (bare, bare.translate(TWO_LETTERS), _in_other_script(bare, table.get("letters", ""))):
                text = fold(spelt, marks=marks).replace(" ", space)
                is_open = word.endswith(OPEN) or (text in stems and stems[text].is_open)
                stems[text] = Stem(tuple(concepts.split()), is_open)
    return stems | _abbreviated(stems, table.get("abbreviations", {}))


def _abbreviated(stems: Mapping[str, Stem], abbreviations: Mapping[str, list[str]]) -> dict[str, Stem]:
    """The stems with words as they are shortened, one or all of them: "ctas por pagar" beside "cuentas por pagar"."""
    shorter = {fold(word): listed for word, listed in abbreviations.items()}
    found: dict[str, Stem] = {}
    for text, stem in stems.items():
        ways = [(word, *shorter.get(word, ())) for word in text.split()]
        if prod(map(len, ways)) in range(2, MOST_WAYS + 1):
            said = Stem(
                stem.concepts, is_open=False
            )  # of a word that goes on after it nothing is told: "imp" of import
            found |= {short: said for way in product(*ways) if (short := " ".join(way)) not in stems}
    return found


def _in_other_script(word: str, letters: str) -> str:
    """The word in another script, the letters of which stand behind those of the first: "njњ aа"."""
    for pair in letters.split():
        word = word.replace(pair[:-1], pair[-1])
    return word


# ---------------------------------------------------------------- wording


def _wording(folder: Path) -> dict[str, Any]:
    """The sentences of a language, of all stages, and its other tables. Two stages that claim one code are refused."""
    tables = _tables(sorted(folder.glob("*.toml")))
    apart = {name: tables.pop(name) for name in APART if name in tables}
    sentences = [sentence for table in tables.values() for sentence in table.items()]
    twice = sorted(code for code, count in Counter(code for code, _ in sentences).items() if count > 1)
    if twice:
        raise ValueError(f"wording {folder.name}: two sentences for {', '.join(twice)}")
    return {**apart, SENTENCES: dict(sentences)}


# ---------------------------------------------------------------- policies


def _policy(name: str) -> dict[str, Any]:
    """A shipped policy, checked, with the hash of each file that it says something of. Raises PolicyError."""
    policy = checked(Policy, policy_text(name), figure_names())
    files = [name] if policy.extends is None else [policy.extends, name]
    return {FILES: {file: file_sha256(file) for file in files}, POLICY: _part(policy)}


def _part(part: Any) -> Any:
    """A part of a policy as plain data; a clause with its kind, and without the values that it has by default."""
    if isinstance(part, Clause):
        said = {field.name: getattr(part, field.name) for field in fields(part)}
        said = {f.name: said[f.name] for f in fields(part) if said[f.name] != _default(f)}
        return {KIND: type(part).__name__, **{key: _part(value) for key, value in said.items()}}
    if isinstance(part, Mapping):
        return {key: _part(value) for key, value in part.items()}
    return [_part(value) for value in part] if isinstance(part, tuple) else part


def _default(field: Field[Any]) -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()


def main() -> None:
    """Writes every file as soon as it is compiled, for later ones are compiled by it."""
    for path, text in compiled():
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
