"""What the columns of a list of records hold: companies, units, kinds of periods, line items, amounts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, partial
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from finvet.model import Cell
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.periods import periods
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.company_columns import are_the_same, company_column, names_codes
from finvet.spreading.sheets.records import Records
from finvet.spreading.units.counted import counts
from finvet.spreading.units.named_units import is_unit, names_unit
from finvet.spreading.units.units import speaks_of_units_alone, unit_of
from finvet.spreading.units.unread_units import states_unread_unit
from finvet.spreading.wording.labels import readings
from finvet.spreading.wording.lexicon import keys_of, plain
from finvet.spreading.wording.scope_words import are_scopes
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import words

MOST_LINES = 5_000  # of a statement: those by account have a few hundred, a ledger or a price list has more
MOST_CHARACTERS_OF_CODE = 6
TICKER = re.compile(r"[A-Z][A-Z0-9.-]{0,9}")
PRINTED = re.compile(r"[,\s%₹$€£]")  # around the digits of an amount
NO_ITEMS = frozenset({"excluded", "line"})  # what the name of a column says in which no line items stand


class ListColumns(Struct, frozen=True, dict=True):
    """What the columns of a list of records hold."""

    records: Records

    @cached_property
    def company(self) -> int | None:
        """The column of company names: its own name says so.

        Where each record has many amounts, one of codes in capitals is of tickers and not of accounts.
        """
        named = [(c, self.records.name(c)) for c in self.records.texts]
        return company_column(named, self.records.at) or next(
            (c for c, name in named if self._is_of_tickers(c, name)), None
        )

    @cached_property
    def units(self) -> list[int]:
        """The columns of units and currencies, understood or not; a record without one is in that of the others."""
        return [c for c in self.others() if self._states_units(c)]

    @cached_property
    def joint_units(self) -> list[int]:
        """The columns of a currency and of a scale that say a unit only together: "REAL" beside "MIL"."""
        named = [c for c in self.others() if names_unit(self.records.name(c))]
        told = {self.unit(row, named) for row in self.records.rows}
        is_joint = len(told) == 1 and unit_of(next(iter(told))).factor is not None
        return named if is_joint and not all(map(self._states_units, named)) else []

    def unit(self, row: int, columns: Iterable[int]) -> str:
        """What some columns of units say of a record, one behind the other."""
        return " ".join(filter(None, (self.records.text(row, column) for column in columns)))

    @cached_property
    def changing_units(self) -> list[int]:
        """The columns of units in which records differ."""
        return [c for c in self.units if len(self._money(c)) > 1]

    @cached_property
    def scope(self) -> int | None:
        """The column that says of each record whose accounts it is from, the group's or the company's own."""
        others = (c for c in self.others() if c not in self.units)
        return next((c for c in others if are_scopes(set(self.records.at(c)))), None)

    @cached_property
    def kinds(self) -> list[int]:
        """The columns that say how long or of which kind the period of a record is: "FY", "Q1", "Actual".

        Where its days say how long it is, such a word tells the report in which it stood.
        """
        others = (c for c in self.others() if c != self.scope)
        found = [c for c in others if all(map(_says_how, set(self.records.at(c))))]
        return [c for c in found if not self.records.is_spanned or not any(map(_says_length, set(self.records.at(c))))]

    @cached_property
    def item(self) -> int | None:
        """The column of line items, where each record holds one amount; the one with most labels that are known.

        What stands in a column of notes is of no line, though a note may name one: "Gross profit / Revenue".
        """
        if self.amount is None:
            return None
        others = [c for c in self.others() if c not in (self.scope, *self.units, *self.kinds)]
        known = {c: sum(map(bool, map(readings, islice(self.texts(c), MOST_LINES)))) for c in others}
        return max(known, key=lambda c: (not self._is_of_notes(c), known[c], c), default=None)

    @cached_property
    def amount(self) -> int | None:
        """The only column of amounts, beside those that tell the same number of the same text every time, codes, or one
        number throughout, and those that show its amounts once more as they were printed.
        """
        amounts = self.records.amounts
        if len(amounts) > 1:
            amounts = tuple(c for c in amounts if not self._is_code(c))
        if len(amounts) > 1:
            first = _plain_numbers(self.records, amounts[0])
            amounts = (amounts[0], *(c for c in amounts[1:] if _plain_numbers(self.records, c) != first))
        return amounts[0] if len(amounts) == 1 else None

    def groups(self) -> list[int]:
        """The columns that may group the items: by statement, by section."""
        left = [c for c in self.others() if c not in (self.item, self.scope, *self.units, *self.kinds)]
        return [c for c in left if len(set(self.records.at(c))) > 1]

    @cached_property
    def names_parts(self) -> bool:
        """Whether a column may say of which part of a company a record is: a department, a product."""
        left = [c for c in self.others() if c not in (self.scope, *self.units, *self.kinds)]
        return any(self.company is None or len(set(self.records.at(c))) > 1 for c in left)

    def identities(self) -> list[int]:
        """The columns of names or numbers that tell items of one label apart: the element of each "Other", its code."""
        labels = self.records.at(self.item or 0)
        told = ((c, [_shown(self.records, row, c) for row in self.records.rows]) for c in self.groups())
        return [
            c for c, names in told if len(set(names)) == len(set(zip(names, labels, strict=True))) > len(set(labels))
        ]

    def statements(self) -> list[int]:
        """The columns of groups that name statements."""
        return [c for c in self.groups() if all(map(title_statements, set(self.records.at(c))))]

    def companies(self) -> dict[tuple[str | None, str], list[int]]:
        """The records of each company and scope, without shares and rates and those of what is no statement of ours, as
        changes in equity; of one without a name where no column names them.
        """
        found: dict[tuple[str | None, str], list[int]] = {}
        named = self.statements()
        strange = {(c, text) for c in named for text in self.texts(c) if title_statements(text) == (None,)}
        for row in self.records.rows:
            if any(_is_no_money(self.records.text(row, c)) for c in self.units):
                continue
            if strange and any((c, self.records.text(row, c)) in strange for c in named):
                continue
            company = _shown(self.records, row, self.company) if self.company else None
            scope = self.records.text(row, self.scope) if self.scope else ""
            found.setdefault((company, scope), []).append(row)
        return found

    def others(self) -> list[int]:
        """The columns of texts but for that of companies."""
        return [c for c in self.records.texts if c != self.company]

    def texts(self, column: int) -> Iterable[str]:
        """The different texts of a column."""
        return dict.fromkeys(self.records.at(column))

    def _states_units(self, column: int) -> bool:
        """Whether units stand in a column: a look at its first text tells of most that none do.

        A scale alone is a unit where the column's name says so: "M" may be a month.
        """
        money, is_named = False, names_unit(self.records.name(column))
        for text in filter(None, self.texts(column)):
            if not _is_no_money(text):
                if not (_states_unit(text) or (is_named and is_unit(text))):
                    return False
                money = True
        return money

    def _money(self, column: int) -> list[str]:
        """The texts of a column of units without those that say of an amount that it is none of money."""
        return [text for text in self.texts(column) if text and not _is_no_money(text)]

    def _is_of_tickers(self, column: int, name: str) -> bool:
        is_named = normalise(name) in words("name_labels", "code") and len(self.records.amounts) > 1
        return is_named and all(map(TICKER.fullmatch, self.records.at(column)))

    def _is_of_notes(self, column: int) -> bool:
        return not keys_of(plain(self.records.name(column))).isdisjoint(NO_ITEMS)

    def _is_code(self, column: int) -> bool:
        texts = {c: self.records.at(c) for c in self.records.texts}
        numbers = _numbers(self.records, column)
        if len(set(numbers)) == 1 < len(numbers):
            return True
        is_short = all(n.isdigit() and len(n) <= MOST_CHARACTERS_OF_CODE for n in numbers)
        return is_short and any(_determines(text, numbers) for text in texts.values())


def with_numbers_as_names(records: Records) -> Records:
    """The records, companies that are told by a number alone by that: the "cik" of each, which beside names is none.

    Beside one amount each the number of a company stands in many records; "Group | Company" are amounts of both.
    """
    column = company_column(((c, records.name(c)) for c in records.amounts), partial(_numbers, records))
    if column is None:
        return records
    numbers = _numbers(records, column)
    amounts = tuple(c for c in records.amounts if c != column)
    named = company_column(((c, records.name(c)) for c in records.texts), records.at)
    if named is not None:
        is_told = bool(amounts) and names_codes(records.name(column)) and are_the_same(numbers, records.at(named))
        return with_numbers_as_names(replace(records, amounts=amounts)) if is_told else records
    is_rare = len(amounts) > 1 or 2 * len(set(numbers)) <= len(numbers)
    is_name = is_rare and all(map(str.isdecimal, numbers))
    return replace(records, texts=(*records.texts, column), amounts=amounts) if is_name else records


def _numbers(records: Records, column: int) -> list[str]:
    """What all records show in a column of numbers."""
    return [_shown(records, row, column) for row in records.rows]


def _plain_numbers(records: Records, column: int) -> list[str]:
    """The numbers of a column without marks of thousands and zeros behind the point."""
    shown_numbers = (PRINTED.sub("", number) for number in _numbers(records, column))
    return [number.rstrip("0").rstrip(".") if "." in number else number for number in shown_numbers]


def _shown(records: Records, row: int, column: int) -> str:
    return shown(records.grid.rows[row].get(column, Cell(None)))


def _determines(texts: Sequence[str], numbers: Sequence[str]) -> bool:
    """Whether each text stands beside one number, though it stands several times."""
    return len(set(zip(texts, numbers, strict=True))) == len(set(texts)) < len(texts)


def _states_unit(text: str) -> bool:
    return speaks_of_units_alone(text) or states_unread_unit(text)


def _is_no_money(text: str) -> bool:
    return "%" in text or counts(text) is not None


def _says_how(text: str) -> bool:
    return periods.spans(text) or periods.is_heading(text)


def _says_length(text: str) -> bool:
    stamp = periods.stamp_of(text)
    return stamp.months is not None or stamp.whole
