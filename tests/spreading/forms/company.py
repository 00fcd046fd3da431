"""A company that was made up: the accounts of some years, in whole steps, on which every statement is a sum.

The amounts are integers, so that totals of what is printed add up wherever the printed unit is the step.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from finvet.line_items import chart
from tests.spreading.forms.amounts import evaluated
from tests.spreading.forms.sums import FORMULAS

Accounts = Mapping[str, tuple[int, ...]]
"""Amounts by account, a year each, the oldest first; the first is the opening year, which no statement shows."""


@dataclass(frozen=True)
class Company:
    """What a company is called, and its accounts: `last` is the fiscal year of the newest amounts, `step` their unit."""

    name: str
    accounts: Accounts
    last: int = 2024
    step: float = 1.0

    @property
    def years(self) -> int:
        """How many years of statements there are."""
        return len(next(iter(self.accounts.values()))) - 1

    def amount(self, expression: str, back: int = 0) -> int:
        """The sum of accounts in steps, `back` years before the last."""
        return evaluated(expression, lambda name: self._account(name, back))

    def _account(self, name: str, back: int) -> int:
        """An account; its rise over the year after `up_`, its balance a year before after `was_`."""
        if name in self.accounts:
            return self.accounts[name][self.years - back]
        if (name, back) not in self._known:
            self._known[name, back] = self._summed(name, back)
        return self._known[name, back]

    def _summed(self, name: str, back: int) -> int:
        if name.startswith("up_"):
            return self._account(name[3:], back) - self._account(name[3:], back + 1)
        if name.startswith("was_"):
            return self._account(name[4:], back + 1)
        return self.amount(FORMULAS[name], back)

    @cached_property
    def _known(self) -> dict[tuple[str, int], int]:
        return {}

    def value(self, item: str, back: int = 0) -> float | None:
        """What a line item of the chart amounts to in units of currency, None where this company keeps no such item."""
        if item not in chart() or (item not in self.accounts and item not in FORMULAS):
            return None
        return self.amount(item, back) * self.step

    def with_changes(self, back: int, **changes: int) -> Company:
        """The company with other amounts on some accounts of one year."""
        at = self.years - back
        changed = {
            name: (*of[:at], of[at] + changes[name], *of[at + 1 :]) if name in changes else of
            for name, of in self.accounts.items()
        }
        return replace(self, accounts=changed)
