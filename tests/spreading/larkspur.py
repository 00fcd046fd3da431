"""Two statements of a made-up company in thousands of pounds, and what is warned of."""

from __future__ import annotations

from finvet.model import Statements

INCOME = """
Larkspur Fittings Limited
Income statement £'000
 | 2024 | 2023
Revenue | 1000 | 900
Cost of sales | 600 | 500
Gross profit | 400 | 400
Operating profit | 100 | 120
"""
BALANCE = """
Balance sheet £'000
 | 2024 | 2023
Inventories | 300 | 250
Sundry lighthouses | 100 | 50
Cash at bank | 100 | 100
Total current assets | 500 | 400
Total assets | 900 | 800
"""


def codes(statements: Statements) -> list[str]:
    return [w.message.code for w in statements.warnings]
