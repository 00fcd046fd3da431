"""The equations of the chart by hand: what statements obey, and what follows where a line is not shown.

Written from the formats (IAS 1 and 7, HGB 266 and 275, Companies Act, PCG); data/identities.toml must say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from finvet.line_items import Derivation, Identity, Term
from finvet.model import Figure, Period
from finvet.spreading.judgement.checks import added, terms_told

NOW, BEFORE = Period(2024), Period(2023)
Two = tuple[float, float]


class NotShown(Exception):
    """A line that the equation needs is not there."""


class Shown:
    """The lines of two years; an attribute is a line of the later one, that must be there."""

    def __init__(self, lines: Mapping[str, Two]) -> None:
        self.lines = lines
        self.asked: set[str] = set()

    def __getattr__(self, line: str) -> float:
        return self._pair(line)[1]

    def before(self, line: str) -> float:
        """The line a year before."""
        return self._pair(line)[0]

    def change(self, line: str) -> float:
        """What the line grew by."""
        return self._pair(line)[1] - self._pair(line)[0]

    def maybe(self, *lines: str) -> float:
        """The sum of lines that may be absent."""
        self.asked.update(lines)
        return sum(self.lines[line][1] for line in lines if line in self.lines)

    def maybe_change(self, *lines: str) -> float:
        """The growth of lines that may be absent."""
        self.asked.update(lines)
        return sum(self.lines[line][1] - self.lines[line][0] for line in lines if line in self.lines)

    def _pair(self, line: str) -> Two:
        self.asked.add(line)
        if line not in self.lines:
            raise NotShown
        return self.lines[line]


Equation = Callable[[Shown], float]
HARD, SOFT = True, False

IDENTITIES: Mapping[str, tuple[bool, str, Sequence[Equation]]] = {
    "balance-gap": (
        HARD,
        "total_assets",
        [lambda s: s.total_liabilities + s.maybe("mezzanine_equity") + s.total_equity],
    ),
    "balance-sides-gap": (HARD, "total_liabilities_and_equity", [lambda s: s.total_assets]),
    "assets-gap": (
        SOFT,
        "total_assets",
        [
            lambda s: _both_assets(s) + s.maybe("unpaid_share_capital"),
            lambda s: _both_assets(s) + s.maybe("unpaid_share_capital") + s.prepaid_expenses,
            lambda s: _both_assets(s) + s.maybe("unpaid_share_capital", "prepaid_expenses") + s.deferred_tax_assets,
            lambda s: _both_assets(s) - s.maybe("uncovered_deficit") + s.maybe("prepaid_expenses"),
        ],
    ),
    "liabilities-gap": (
        SOFT,
        "total_liabilities",
        [
            lambda s: s.total_current_liabilities + s.total_noncurrent_liabilities,
            lambda s: _creditors(s) + s.maybe("deferred_tax_liabilities", "pension_obligations"),
            lambda s: _creditors(s) + s.maybe("deferred_tax_liabilities"),
            lambda s: s.creditors_total + s.maybe("provisions_total", "deferred_income_bs"),
        ],
    ),
    "net-current-assets-gap": (
        SOFT,
        "net_current_assets",
        [
            lambda s: s.total_current_assets - s.total_current_liabilities,
            lambda s: s.total_current_assets + s.prepaid_expenses - s.total_current_liabilities,
        ],
    ),
    "less-current-liabilities-gap": (
        SOFT,
        "total_assets_less_current_liabilities",
        [
            lambda s: s.total_noncurrent_assets + s.net_current_assets,
            lambda s: s.total_assets - s.total_current_liabilities,
        ],
    ),
    "net-assets-gap": (SOFT, "net_assets", [lambda s: s.total_equity, lambda s: s.total_assets - s.total_liabilities]),
    "equity-gap": (
        SOFT,
        "total_equity",
        [lambda s: s.equity_attributable_to_parent + s.maybe("noncontrolling_interests")],
    ),
    "gross-profit-gap": (SOFT, "gross_profit", [lambda s: s.revenue - s.cost_of_sales]),
    "profit-before-tax-gap": (
        SOFT,
        "profit_before_tax",
        [
            lambda s: (
                s.operating_profit
                + s.maybe(
                    "interest_income", "other_financial_result", "share_of_profit_associates", "exceptional_items"
                )
                - s.maybe("interest_expense")
            ),
            lambda s: (
                s.operating_profit + s.net_financial_result + s.maybe("share_of_profit_associates", "exceptional_items")
            ),
            lambda s: s.ordinary_profit + s.exceptional_items,
            lambda s: (
                s.operating_profit
                + s.maybe("interest_income", "other_financial_result", "exceptional_items")
                - s.maybe("interest_expense")
            ),
            lambda s: s.operating_profit + s.net_financial_result + s.maybe("exceptional_items"),
        ],
    ),
    "net-income-gap": (
        SOFT,
        "net_income",
        [lambda s: s.profit_before_tax - s.income_tax_expense + s.maybe("profit_discontinued")],
    ),
    "cash-gap": (
        HARD,
        "cf_net_change",
        [
            lambda s: s.cf_operating + s.cf_investing + s.cf_financing + s.maybe("cf_fx_effect"),
            lambda s: s.cf_operating + s.cf_investing + s.cf_financing,
        ],
    ),
    "cash-roll-gap": (
        HARD,
        "cash_end",
        [
            lambda s: s.cash_beginning + s.cf_net_change,
            lambda s: s.cash_beginning + s.cf_net_change + s.cf_fx_effect,
        ],
    ),
    "cash-opening-gap": (HARD, "cash_beginning", [lambda s: s.before("cash_end")]),
    "cash-balance-gap": (
        SOFT,
        "cash_end",
        [
            lambda s: s.cash_and_equivalents,
            lambda s: s.cash_and_equivalents - s.bank_overdrafts,
            lambda s: s.cash_and_equivalents + s.restricted_cash,
            lambda s: s.cash_and_equivalents + s.short_term_investments,
        ],
    ),
    "profit-start-gap": (
        SOFT,
        "cf_start_profit",
        [lambda s: s.net_income, lambda s: s.profit_before_tax, lambda s: s.operating_profit]
        + [lambda s: s.net_income_parent],
    ),
}


def _both_assets(s: Shown) -> float:
    return s.total_current_assets + s.total_noncurrent_assets


def _creditors(s: Shown) -> float:
    return s.creditors_total + s.maybe("provisions_total", "deferred_income_bs")


def _flows(s: Shown) -> float:
    return s.cf_operating + s.cf_investing + s.cf_financing


def _receivables(s: Shown) -> float:
    others = s.maybe("other_receivables", "contract_assets", "related_party_receivables_current")
    return s.receivables_total - others


def _before_financial_items(s: Shown) -> float:
    gains = s.maybe("interest_income", "other_financial_result", "share_of_profit_associates", "exceptional_items")
    return s.profit_before_tax + s.interest_expense - gains


def _due_within_a_year(s: Shown) -> float:
    later = s.long_term_debt + s.maybe("bonds_payable", "related_party_payables_noncurrent")
    return _creditors(s) - later - s.maybe("pension_obligations")


def _indirect_cash_flow(s: Shown) -> float:
    tied_up = s.change("trade_receivables") + s.maybe_change(
        "inventories", "other_receivables", "contract_assets", "prepaid_expenses", "other_current_assets",
        "deferred_tax_assets",
    )  # fmt: skip
    owed = s.change("trade_payables") + s.maybe_change(
        "accrued_expenses", "contract_liabilities", "current_tax_payable", "other_tax_social_payables",
        "employee_payables", "other_current_liabilities", "provisions_total", "provisions_current",
        "provisions_noncurrent", "deferred_tax_liabilities", "deferred_income_bs",
    )  # fmt: skip
    return s.net_income + s.depreciation_amortisation - tied_up + owed


DERIVATIONS: Sequence[tuple[str, Equation]] = (
    ("total_assets", lambda s: s.total_liabilities_and_equity),
    ("total_assets", lambda s: s.total_assets_less_current_liabilities + s.total_current_liabilities),
    ("total_assets", lambda s: _both_assets(s) + s.maybe("unpaid_share_capital")),
    ("total_assets", lambda s: _both_assets(s) + s.maybe("unpaid_share_capital") + s.prepaid_expenses),
    ("total_equity", lambda s: s.net_assets),
    ("total_equity", lambda s: s.equity_attributable_to_parent + s.maybe("noncontrolling_interests")),
    ("total_liabilities", lambda s: s.total_assets - s.total_equity - s.maybe("mezzanine_equity")),
    ("total_equity", lambda s: s.total_assets - s.total_liabilities - s.maybe("mezzanine_equity")),
    ("total_current_liabilities", lambda s: s.total_liabilities - s.total_noncurrent_liabilities),
    ("total_noncurrent_liabilities", lambda s: s.total_liabilities - s.total_current_liabilities),
    ("total_current_liabilities", _due_within_a_year),
    ("total_current_liabilities", lambda s: _creditors(s) - s.maybe("pension_obligations")),
    ("total_current_assets", lambda s: s.total_assets - s.total_noncurrent_assets - s.maybe("unpaid_share_capital")),
    ("total_current_assets", lambda s: s.total_assets - s.total_noncurrent_assets - s.maybe("unpaid_share_capital")),
    ("total_noncurrent_assets", lambda s: s.total_assets - s.total_current_assets - s.maybe("unpaid_share_capital")),
    ("trade_receivables", _receivables),
    ("trade_receivables", _receivables),
    ("revenue", lambda s: s.gross_profit + s.cost_of_sales),
    ("gross_profit", lambda s: s.revenue - s.cost_of_sales),
    ("cost_of_sales", lambda s: s.revenue - s.gross_profit),
    ("cost_of_sales", lambda s: s.revenue - s.gross_profit),
    ("operating_profit", _before_financial_items),
    ("operating_profit", lambda s: s.profit_before_tax - s.net_financial_result - s.maybe("exceptional_items")),
    ("profit_before_tax", lambda s: s.net_income + s.income_tax_expense - s.maybe("profit_discontinued")),
    ("profit_before_tax", lambda s: s.ordinary_profit + s.maybe("exceptional_items")),
    ("net_income", lambda s: s.profit_before_tax - s.income_tax_expense + s.maybe("profit_discontinued")),
    ("depreciation_amortisation", lambda s: s.cf_depreciation),
    ("depreciation_amortisation", lambda s: s.cf_depreciation),
    ("cf_net_change", lambda s: _flows(s) + s.maybe("cf_fx_effect")),
    ("cf_operating", lambda s: s.cf_net_change - s.cf_investing - s.cf_financing - s.maybe("cf_fx_effect")),
    ("cf_investing", lambda s: s.cf_net_change - s.cf_operating - s.cf_financing - s.maybe("cf_fx_effect")),
    ("cf_financing", lambda s: s.cf_net_change - s.cf_operating - s.cf_investing - s.maybe("cf_fx_effect")),
    ("cf_operating", _indirect_cash_flow),
    ("cf_capex", lambda s: -s.change("property_plant_equipment") - s.depreciation_amortisation),
)


def differences(identities: Sequence[Identity], derivations: Sequence[Derivation]) -> Iterator[str]:
    """Where equations of the chart say something else than these."""
    for identity in identities:
        hard, total, equations = IDENTITIES.get(identity.code, (None, "", ()))
        if (identity.hard, identity.total, len(identity.alternatives)) != (hard, total, len(equations)):
            yield identity.code
        yield from _unlike(identity.code, identity.alternatives, equations)
    if [derivation.item for derivation in derivations] != [item for item, _ in DERIVATIONS]:
        yield "the items that follow from others"
    terms = [derivation.terms for derivation in derivations]
    yield from _unlike("derivation", terms, [equation for _, equation in DERIVATIONS])


def _unlike(name: str, sums: Sequence[tuple[Term, ...]], equations: Sequence[Equation]) -> Iterator[str]:
    for at, (terms, equation) in enumerate(zip(sums, equations, strict=False)):
        items = sorted({term.item for term in terms} | _asked_by(equation))
        for absent in (None, *items):
            lines = {item: (2.0**place, 3.0**place) for place, item in enumerate(items, start=1) if item != absent}
            if _by_chart(terms, lines) != _by_hand(equation, Shown(lines)):
                yield f"{name} {at}, without {absent}"


def _asked_by(equation: Equation) -> set[str]:
    """The lines that an equation looks for: each is given to it as soon as it asks."""
    shown = Shown({})
    while _by_hand(equation, shown) is None:
        shown = Shown(dict.fromkeys(shown.asked, (1.0, 1.0)))
    return shown.asked


def _by_hand(equation: Equation, shown: Shown) -> float | None:
    try:
        return equation(shown)
    except NotShown:
        return None


def _by_chart(terms: tuple[Term, ...], lines: Mapping[str, Two]) -> float | None:
    figures = {
        item: {period.id: Figure(item, period, value) for period, value in zip((BEFORE, NOW), pair, strict=True)}
        for item, pair in lines.items()
    }
    told = terms_told(terms, figures)
    found = added(told, NOW, BEFORE) if told else None
    return None if found is None else found[0]
