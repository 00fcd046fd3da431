"""What the number formats of a table say of its amounts: a currency, a unit, and that they are shown smaller."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from finvet.compiled import data_table
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.numbers import amount
from finvet.spreading.units.units import SILENT, Unit, unit_of

Said = TypeVar("Said")

_PLAIN = Marks("point", decided=True)
_MANY = 100  # "12m" is a year, "100m" are millions
_SCALING = re.compile(r"[0#](,+)(?![0#?,])")
_PRINTED = re.compile(r'\[\$([^\]-]*)|"([^"]*)"|\\(.)|([€£$¥])')


def unit_of_formats(formats: Counter[str]) -> Unit:
    """The unit that most of the formats print behind the amounts, and the currency of all that print one."""
    units = {unit for f in formats if (unit := unit_of(_printed(f))).currency or unit.sign}
    currencies = {(unit.currency, unit.sign) for unit in units}
    currency, sign = currencies.pop() if len(currencies) == 1 else (None, "")
    factors = _counted(_factor, formats)
    usual, count = factors.most_common(1)[0] if factors else (None, 0)
    factor = usual if 2 * count > formats.total() else None
    return Unit(factor, currency, sign) if factor or currency or sign else SILENT


def unread_format(formats: Counter[str]) -> str | None:
    """The usual one of the formats, where most of them print a word beside amounts that is no unit known here."""
    unread = Counter({f: amounts for f, amounts in formats.items() if _is_unread(f)})
    return unread.most_common(1)[0][0] if 2 * unread.total() > formats.total() else None


def shown_smaller(formats: Counter[str]) -> float:
    """By how much most of the formats show the amounts smaller than they are: `#,##0,` prints thousands."""
    commas = _counted(_scaling_commas, formats)
    return 1000.0 ** max(commas, key=lambda n: (commas[n], -n), default=0)


def _counted(say: Callable[[str], Said], formats: Counter[str]) -> Counter[Said]:
    """What the formats say, and of how many amounts."""
    found: Counter[Said] = Counter()
    for number_format, amounts in formats.items():
        found[say(number_format)] += amounts
    return found


@lru_cache(maxsize=4096)
def _scaling_commas(number_format: str) -> int:
    match = _SCALING.search(_positive(number_format))
    return len(match[1]) if match else 0


@lru_cache(maxsize=4096)
def _factor(number_format: str) -> float | None:
    """The unit behind the digits: `0" M"`, `#,##0,"T€"`; None where none is printed, or one that cannot be meant."""
    text = _printed(number_format)
    factor = unit_of(text).factor or (amount(f"{_MANY}{text}", _PLAIN) or 0.0) / _MANY
    is_unit = factor > 1.0 and factor >= 1000.0 ** _scaling_commas(number_format)
    return factor if is_unit else None


@lru_cache(maxsize=4096)
def _is_unread(number_format: str) -> bool:
    """Whether a word stands behind the digits that states nothing; if negative amounts show another, it is a side."""
    positive, negative = (*map(_words, number_format.split(";")[:2]), "")[:2]
    is_word = any(map(str.isalpha, positive)) and positive.casefold() not in data_table("units")["printed"]["no_unit"]
    is_side = negative not in ("", positive)
    return is_word and not is_side and _factor(number_format) is None and unit_of(_printed(number_format)) == SILENT


def _words(section: str) -> str:
    return "".join(quoted or escaped for _, quoted, escaped, _ in _PRINTED.findall(section)).strip(" .()-+")


@lru_cache(maxsize=4096)
def _printed(number_format: str) -> str:
    """What a format prints beside the digits of a positive amount: `[$€-407]`, `"T€"`, `\\M`."""
    groups = _PRINTED.findall(_positive(number_format))
    return " ".join(text for group in groups for text in group if text.strip(" ()-+_"))


def _positive(number_format: str) -> str:
    return number_format.partition(";")[0]
