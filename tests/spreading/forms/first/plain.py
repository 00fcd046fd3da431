"""The three statements as plainly as they can be laid out, for tests that then change or break one thing about them."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

from tests.spreading.forms.company import Company
from tests.spreading.forms.first.packs import IFRS_BALANCE, IFRS_INCOME
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

CASH = """
Profit for the year => cf_start_profit
Depreciation and amortisation => cf_depreciation
Other non-cash items => cf_other_noncash
Change in trade and other receivables => cf_change_receivables
Change in inventories => cf_change_inventories
Change in trade payables => cf_change_payables
Change in other working capital => cf_change_other_wc
*Net cash from operating activities => cf_operating
Purchase of property, plant and equipment => cf_capex
Purchase of intangible assets => cf_capex_intangibles
Proceeds from sale of property, plant and equipment => cf_disposal_proceeds
Other investing cash flows => cf_other_investing
*Net cash used in investing activities => cf_investing
Proceeds from borrowings => cf_debt_proceeds
Repayment of borrowings => cf_debt_repayment
Proceeds from issue of shares => cf_equity_proceeds
Dividends paid => cf_dividends_paid
*Net cash from financing activities => cf_financing
*Net change in cash and cash equivalents => cf_net_change
Cash and cash equivalents at the beginning of the year => cash_beginning
Cash and cash equivalents at the end of the year => cash_end
"""
UNITS = {1000.0: "EUR thousand", 1.0: "EUR"}
WORDS = Path(__file__).parents[3] / "data" / "plain_labels.csv"
LABEL = re.compile(r"^(\*?)(.*?)(?= *(?:\||::|=>|$))", re.MULTILINE)


def plain(books: Company, *, unit: float = 1000.0, order: tuple[int, ...] = (0, 1, 2), language: str = "en") -> Form:
    """Income statement, balance sheet and cash flow, a sheet each; `order` is that of the years, 0 the last one."""
    words = _words(language)
    form = Form(books, "plain.xlsx", date(books.last, 12, 31), prints=Print(unit, number_format="#,##0;(#,##0)"))
    for name, title, drawn in (
        ("Income statement", "Income statement", IFRS_INCOME),
        ("Balance sheet", "Statement of financial position", IFRS_BALANCE),
        ("Cash flow", "Statement of cash flows", CASH),
    ):
        page = form.page(words.get(name, name))
        page.put(books.name)
        page.put(f"{words.get(title, title)} in {words.get(UNITS[unit], UNITS[unit])}")
        page.put(None, *(f"31.12.{books.last - back}" for back in order))
        said = LABEL.sub(lambda line: line[1] + words.get(line[2], line[2]), drawn.strip("\n"))
        page.table(said, (0, *(Amount(back) for back in order)))
    return form


@cache
def _words(language: str) -> Mapping[str, str]:
    with WORDS.open(encoding="utf-8", newline="") as file:
        return {row["en"]: row[language] for row in csv.DictReader(file)}


def ifrs_in_german() -> Form:
    """The plain statements with the wording of German IFRS accounts."""
    form = plain(company("Immenhof Werkzeugbau AG", "manufacturer", "strained", sales=48_200), language="de")
    form.leave_open("revenue_reserves")
    return form


def ifrs_in_french() -> Form:
    """The plain statements with the wording of French IFRS accounts."""
    return plain(company("Groupe Aubépine SA", "trader", "healthy", sales=48_200), language="fr")


def ifrs_in_spanish() -> Form:
    """The plain statements with the wording of Spanish IFRS accounts."""
    return plain(company("Grupo Almenara, S.A.", "services", "distressed", sales=48_200), language="es")


FORMS = (ifrs_in_german, ifrs_in_french, ifrs_in_spanish)
