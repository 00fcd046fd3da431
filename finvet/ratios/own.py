"""Ratios of one's own, beside those that finvet brings: defined in a notebook or script, known to the whole program.

```python
from finvet.ratios.own import ratio

@ratio("percent", better="higher", source="our credit manual, 4.2")
def cash_to_revenue(cash_and_equivalents: Column, revenue: Column) -> Column:
    \"\"\"Cash at year end as a share of the year's revenue.\"\"\"
    return per(cash_and_equivalents, positive(revenue))
```
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from finvet.ratios.catalogue import include
from finvet.ratios.define import Annualised, Better, Family, Ratio, Unit

OWN = "own"
"""The family under which memos and workbooks show them."""


def ratio(
    unit: Unit, *, better: Better, source: str, annualised: Annualised | None = None
) -> Callable[[Callable[..., Any]], Ratio]:
    """Defines a ratio of one's own, which every vetting of this program then has; defined again it is replaced.

    Policies, benchmarks and explanations name it like any other. Raises DefinitionError for a name that finvet uses
    itself, an input that nobody knows, and ratios that rest on one another.
    """

    def define(function: Callable[..., Any]) -> Ratio:
        own = Family(OWN)(unit, better=better, source=source, annualised=annualised)(function)
        include(own)
        return own

    return define
