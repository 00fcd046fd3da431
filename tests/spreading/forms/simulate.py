"""Lives through a company's years: what it sells, spends, invests and borrows, from a seed; the books tie.

Cash is what is left over; where it would fall short, the company draws on its bank.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.spreading.forms.company import Company


@dataclass(frozen=True)
class Trade:
    """What a kind of company lives on: cost as shares of sales, balances as shares of a year's sales or cost."""

    goods: float
    materials: float
    services: float
    wages: float
    stocks: dict[str, float]
    fixed: float
    software: float = 0.01
    own_work: float = 0.0

    @property
    def worn(self) -> float:
        """Depreciation and amortisation of a year, about, as a share of sales."""
        return 2 * (self.fixed * sum(share / life for share, life in CLASSES.values()) + self.software / 5)


CLASSES = {"buildings": (0.5, 30), "machinery": (0.38, 9), "fixtures": (0.12, 6)}
"""Classes of tangible assets with their share of them and their years of use."""

TRADES = {
    "manufacturer": Trade(0.96, 0.46, 0.12, 0.24, {"raw": 0.09, "wip": 0.04, "finished": 0.07}, 0.42, own_work=0.006),
    "trader": Trade(0.98, 0.74, 0.08, 0.10, {"merchandise": 0.14}, 0.10),
    "services": Trade(0.0, 0.07, 0.24, 0.50, {}, 0.06, 0.03),
    "software": Trade(0.04, 0.03, 0.27, 0.48, {}, 0.03, 0.16, own_work=0.05),
    "builder": Trade(0.90, 0.38, 0.30, 0.21, {"raw": 0.03, "wip": 0.16}, 0.18),
}
State = dict[str, int]

CHANGE = ("fx_gain", "fx_loss")
EXCEPTIONAL = ("exceptional_income", "exceptional_costs")
DEFERRED_TAX = ("deferred_tax_assets", "deferred_tax_liabilities")
PLAIN = CHANGE + EXCEPTIONAL
"""Accounts that most forms have no line for."""

HEALTH = {"healthy": 0.08, "strained": 0.025, "distressed": -0.06}
"""What is earned of a unit of sales beyond what the trade's shares leave."""


def company(
    name: str,
    trade: str = "manufacturer",
    health: str = "healthy",
    *,
    sales: int = 8_000,
    step: float = 1000.0,
    last: int = 2024,
    years: int = 3,
    seed: int = 0,
    without: tuple[str, ...] = PLAIN,
) -> Company:
    """A company with first-year sales of about so many steps; the same arguments give the same company.

    It keeps nothing on the accounts that it is `without`.
    """
    random = Random(f"{name} {trade} {health} {seed}")
    life = Life(random, TRADES[trade], HEALTH[health], sales, dict.fromkeys(without, 0))
    states = [life.opening()]
    for _ in range(years):
        states.append(life.year(states[-1]))
    accounts = {account: tuple(state[account] for state in states) for account in states[-1]}
    return Company(name, accounts, last, step)


@dataclass
class Life:
    """A company's way through its years."""

    random: Random
    trade: Trade
    margin: float
    sales: int
    nothing: State

    def about(self, amount: float, spread: float = 0.12) -> int:
        return round(amount * self.random.uniform(1 - spread, 1 + spread))

    def opening(self) -> State:
        """The state at the end of the opening year; free reserves are what the other balances leave."""
        state = self._flows(self.sales, {})
        state |= self._working_capital(state) | self._opening_assets() | self._opening_funds()
        state |= self.nothing
        state["cash_hand"], state["cash_bank"] = self._cash(self.about(self.sales * 0.06))
        self._settle_income(state, {})
        company = Company("", {name: (0, amount) for name, amount in state.items()})
        gap = company.amount("total_assets - total_liabilities - total_equity")
        state["retained_brought"] += gap
        return state

    def year(self, before: State) -> State:
        """The state after another year."""
        sales = before["sales_goods"] + before["sales_services"]
        state = self._flows(self.about(sales * (1.04 + self.margin), 0.06), before)
        state |= self._working_capital(state)
        state |= self._investments(before, state)
        state |= self._funds(before) | self.nothing
        self._settle_income(state, before)
        self._settle_cash(before, state)
        return state

    def _flows(self, sales: int, before: State) -> State:
        """Income and cost of the year but for depreciation, interest and tax."""
        trade, about = self.trade, self.about
        goods = round(sales * trade.goods)
        spent = sales * (1 - self.margin - 0.028 - trade.worn) / (trade.materials + trade.services + trade.wages * 1.21)
        wages = about(spent * trade.wages, 0.03)
        services = about(spent * trade.services, 0.05)
        return {
            "sales_goods": goods, "sales_services": sales - goods,
            "own_work_capitalised": about(sales * trade.own_work),
            "sundry_income": about(sales * 0.007),
            "materials": about(spent * trade.materials, 0.03),
            "external_services": services, "services_selling": round(services * 0.31),
            "services_admin": round(services * 0.22),
            "wages": wages, "social_cost": about(wages * 0.19, 0.03), "pension_cost": about(wages * 0.02),
            "wages_selling": round(wages * 0.24), "wages_admin": round(wages * 0.27),
            "other_taxes": about(sales * 0.006), "sundry_costs": about(sales * 0.02), "bad_debt_expense": about(sales * 0.002, 0.5),
            "fx_gain": about(sales * 0.0015, 0.6), "fx_loss": about(sales * 0.001, 0.6),
            "exceptional_income": about(sales * 0.004, 0.5),
            "exceptional_costs": about(sales * 0.009, 0.5),
            "goodwill": before.get("goodwill", about(sales * 0.03)),
        }  # fmt: skip

    def _working_capital(self, state: State) -> State:
        sales, about = state["sales_goods"] + state["sales_services"], self.about
        late = 1 + max(0.0, 0.03 - self.margin) * 5
        receivables = about(sales * 0.155 * late)
        stocks = {kind: about(sales * share * late) for kind, share in self.trade.stocks.items()}
        return dict.fromkeys(("raw", "wip", "finished", "merchandise"), 0) | stocks | {
            "advances_paid": about(sales * 0.008) if stocks else 0,
            "allowance": about(receivables * 0.025), "trade_gross": receivables,
            "vat_receivable": about(sales * 0.008), "sundry_receivables": about(sales * 0.011),
            "prepaid_expenses": about(sales * 0.007),
            "trade_payables": about((state["materials"] + state["external_services"]) * 0.17 * late),
            "advances_received": about(sales * 0.012), "deferred_income": about(sales * 0.014),
            "vat_payable": about(sales * 0.021 * late), "social_payable": about(state["wages"] * 0.04 * late),
            "employee_payables": about(state["wages"] * 0.06), "accrued_expenses": about(sales * 0.013),
            "other_current_liabilities": about(sales * 0.009), "provisions_current": about(sales * 0.008),
        }  # fmt: skip

    def _opening_assets(self) -> State:
        state: State = {}
        for name, (share, _) in CLASSES.items():
            gross = self.about(self.sales * self.trade.fixed * share * 2)
            state |= {f"{name}_gross": gross, f"{name}_worn": self.about(gross * 0.45)}
        software = self.about(self.sales * self.trade.software * 2)
        return state | {
            "construction": self.about(self.sales * self.trade.fixed * 0.04),
            "software_gross": software, "software_worn": self.about(software * 0.5),
            "long_term_investments": self.about(self.sales * 0.02), "deposits": self.about(self.sales * 0.006),
            "deferred_tax_assets": self.about(self.sales * 0.006), "short_term_investments": self.about(self.sales * 0.01),
            "depreciation_ppe": 0, "amortisation": 0, "depreciation_selling": 0, "depreciation_admin": 0,
            "disposal_gain": 0, "disposal_proceeds": 0, "capex": 0, "capex_intangibles": 0,
        }  # fmt: skip

    def _opening_funds(self) -> State:
        need = self.sales * (0.16 + self.trade.fixed * 0.5) * (1 - self.margin * 4)
        capital = self.about(self.sales * 0.05)
        return {
            "bank_long": self.about(need * 0.5), "bank_portion": self.about(need * 0.09), "bank_short": self.about(need * 0.08),
            "owner_loan": self.about(need * 0.05), "pension_obligations": self.about(self.sales * 0.012),
            "provisions_noncurrent": self.about(self.sales * 0.009), "deferred_tax_liabilities": self.about(self.sales * 0.005),
            "share_capital": capital, "share_premium": self.about(capital * 0.3), "legal_reserve": round(capital * 0.1),
            "free_reserves": self.about(capital * 0.6), "retained_brought": 0,
            "borrowed": 0, "repaid": 0, "raised": 0, "dividends_declared": 0,
        }  # fmt: skip

    def _investments(self, before: State, state: State) -> State:
        """Fixed assets after a year's purchases, wear and disposals."""
        after: State = {}
        spent = worn = book = 0
        for name, (_, life) in CLASSES.items():
            gross, old = before[f"{name}_gross"], before[f"{name}_worn"]
            sold = self.about(gross * 0.03) if name != "buildings" else 0
            sold_worn = min(round(sold * 0.8), old)
            bought, wear = self.about(gross / life * (1.1 + self.margin * 3), 0.3), round(gross / life)
            after |= {f"{name}_gross": gross + bought - sold, f"{name}_worn": old + wear - sold_worn}
            spent, worn, book = spent + bought, worn + wear, book + sold - sold_worn
        begun = self.about(before["construction"] * 0.1, 0.9)
        software = self.about(before["software_gross"] * 0.2) + state["own_work_capitalised"]
        written_off = round(before["software_gross"] / 5)
        gain = self.about(book * 0.2)
        return after | {
            "construction": before["construction"] + begun,
            "software_gross": before["software_gross"] + software, "software_worn": before["software_worn"] + written_off,
            "depreciation_ppe": worn, "amortisation": written_off,
            "depreciation_selling": round(worn * 0.12), "depreciation_admin": round(worn * 0.2),
            "capex": spent + begun, "capex_intangibles": software, "disposal_gain": gain, "disposal_proceeds": book + gain,
            "long_term_investments": before["long_term_investments"] + self.about(self.sales * 0.002, 0.8),
            "deposits": self.about(before["deposits"], 0.05),
            "deferred_tax_assets": self.about(before["deferred_tax_assets"]),
            "short_term_investments": self.about(before["short_term_investments"], 0.4),
        }  # fmt: skip

    def _funds(self, before: State) -> State:
        """Equity and long-term funds after a year of borrowing, repaying and paying out."""
        borrowed, repaid = self.about(before["bank_long"] * 0.16, 0.4), before["bank_portion"]
        portion = self.about((before["bank_long"] + borrowed) * 0.14)
        earned = before["net_income_told"]
        paid_out = self.about(earned * 0.35, 0.3) if earned > 0 and self.margin > 0 else 0
        reserved = round(earned * 0.05) if earned > 0 and "legal_reserve" not in self.nothing else 0
        raised = self.about(before["share_capital"] * 0.3) if self.margin < 0 and self.random.random() < 0.5 else 0
        return {
            "bank_long": before["bank_long"] + borrowed - portion, "bank_portion": portion,
            "borrowed": borrowed, "repaid": repaid, "raised": raised, "dividends_declared": paid_out,
            "owner_loan": before["owner_loan"],
            "pension_obligations": self.about(before["pension_obligations"], 0.06),
            "provisions_noncurrent": self.about(before["provisions_noncurrent"]),
            "deferred_tax_liabilities": self.about(before["deferred_tax_liabilities"]),
            "share_capital": before["share_capital"] + raised, "share_premium": before["share_premium"],
            "legal_reserve": before["legal_reserve"] + reserved, "free_reserves": before["free_reserves"],
            "retained_brought": before["retained_brought"] + earned - paid_out - reserved,
        }  # fmt: skip

    def _settle_income(self, state: State, before: State) -> None:
        """Interest on what was owed, and tax on what was earned."""
        owed = sum((before or state)[name] for name in ("bank_long", "bank_portion", "bank_short", "owner_loan"))
        rise = sum(state[k] - before.get(k, state[k]) for k in ("wip", "finished"))
        state |= {
            "interest_expense": self.about(owed * 0.055), "interest_income": self.about(self.sales * 0.0012, 0.5),
            "change_in_inventories_fg": rise, "deferred_tax": 0, "current_tax": 0, "current_tax_payable": 0,
        }  # fmt: skip
        if before:
            state["deferred_tax"] = sum(
                sign * (state[k] - before[k])
                for k, sign in (("deferred_tax_liabilities", 1), ("deferred_tax_assets", -1))
            )
        profit = _of(state, "profit_before_tax")
        state["current_tax"] = max(0, round(profit * 0.25) - state["deferred_tax"]) if profit > 0 else 0
        state["current_tax_payable"] = round(state["current_tax"] * 0.3)
        state["net_income_told"] = _of(state, "net_income")

    def _settle_cash(self, before: State, state: State) -> None:
        """Draws on the bank for what is lacking, pays back what is not needed, and leaves the rest in cash."""
        state |= {
            "bank_short": before["bank_short"],
            "cash_hand": before["cash_hand"],
            "cash_bank": before["cash_bank"],
        }
        accounts = {name: (0, before[name], state[name]) for name in state}
        free = before["cash_hand"] + before["cash_bank"] + Company("", accounts).amount("cf_net_change")
        least = self.about(self.sales * 0.03)
        if free < least:
            state["borrowed"] += least - free
            state["bank_short"] += least - free
        elif free > 4 * least:
            returned = min(state["bank_short"], free - 4 * least)
            state["repaid"] += returned
            state["bank_short"] -= returned
            least = free - returned
        else:
            least = free
        state["cash_hand"], state["cash_bank"] = self._cash(least)

    def _cash(self, amount: int) -> tuple[int, int]:
        hand = round(amount * 0.02)
        return hand, amount - hand


def _of(state: State, expression: str) -> int:
    return Company("", {name: (0, amount) for name, amount in state.items()}).amount(expression)
