"""The sections on cash and earnings: each states its finding, then shows the few figures that bear it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from finvet.memo.blocks import Block, Heading, Paragraph
from finvet.memo.text import sentence
from finvet.memo.view import View

CASH_FLOW_ROWS = ("cf_operating", "cf_capex", "cf_capex_intangibles", "fcf")
DEBT_SERVICE_ROWS = ("cf_interest_paid", "cf_interest_paid_financing", "cf_debt_repayment")
CLOSING_ROWS = ("cf_net_change", "cash_end")
FUNDING_ROWS = ("cash_and_equivalents", "undrawn_credit_lines")
DUE_ROWS = ("bank_debt_due",)
LIQUIDITY_RATIOS = ("current_ratio", "quick_ratio", "cash_days", "ocf_ratio", "dscr")
RUNWAY = ("runway_months",)
PAYMENT_RATIOS = ("dpo", "dpo_best", "payables_stretch")
DAYS_DRAWN = ("dso", "dio", "dpo", "ccc")
PAYMENT_EVIDENCE = (
    "dpo_vs_terms", "dpo_with_financing", "dpo_with_financing_vs_terms", "payables_overdue_share", "tax_social_arrears",
)  # fmt: skip
EARNINGS_ROWS = ("revenue", "ebitda", "operating_margin", "net_income")
SOLVENCY_RATIOS = ("equity_ratio", "net_debt_to_ebitda", "interest_cover")
CONVERSION = ("cash_conversion_3y", "memo-cash-conversion")
LINES = (*CASH_FLOW_ROWS[:3], *DEBT_SERVICE_ROWS, *CLOSING_ROWS, *FUNDING_ROWS, *EARNINGS_ROWS)
"""The line items of these sections: why one is absent stands in the appendix."""

SHOWN = (
    *CASH_FLOW_ROWS, *DUE_ROWS, *LIQUIDITY_RATIOS, *RUNWAY, *PAYMENT_RATIOS, *DAYS_DRAWN, *PAYMENT_EVIDENCE,
    *EARNINGS_ROWS, *SOLVENCY_RATIOS, CONVERSION[0],
)  # fmt: skip
"""What these sections show: its formulas stand in the appendix."""


def cash_flow(view: View) -> Iterator[Block]:
    """Operating cash flow, what was invested and what was left, with charts A and B."""
    yield Heading(sentence("memo-heading-cash-flow"))
    yield from _told([*_operating_cash_flow(view), *_left(view), *_stands(view, *CONVERSION)], "memo-cfo-not-shown")
    names = (*CASH_FLOW_ROWS[:2], *view.present(CASH_FLOW_ROWS[2:3]), CASH_FLOW_ROWS[3])
    closing = CLOSING_ROWS if view.is_known("cash_end") else (CLOSING_ROWS[0], "cash_and_equivalents")
    yield view.year_table("memo-caption-cash-flow", (*names, *view.present((*DEBT_SERVICE_ROWS, *closing))))
    yield from view.charts.blocks("cash_flow", "earnings_and_cash")


def _operating_cash_flow(view: View) -> Iterator[str]:
    """In how many years operations brought in cash, and which way that went."""
    known = [flow for flow in view.series("cf_operating") if flow is not None]
    if not known:
        return
    found, positive = view.trend("cf_operating"), sum(flow > 0 for flow in known)
    way = f"-{found.way}" if found.throughout and found.way in ("rising", "falling") else ""
    if not way and positive and known[-1] < 0:
        way = "-turned"
    first, last = (view.value("cf_operating", value, spelled=True) for value in (known[0], known[-1]))
    yield sentence(f"memo-cfo-positive{way}", positive=positive, years=len(known), first=first, last=last)


def _left(view: View) -> Iterator[str]:
    """Whether it paid for what was invested."""
    left = [value for value in view.series("fcf") if value is not None]
    if left:
        covered = sum(value >= 0 for value in left)
        how = "never" if covered == 0 else "always" if covered == len(left) else "partly"
        last = view.value("fcf", left[-1], spelled=True)
        yield sentence(f"memo-capex-covered-{how}", covered=covered, years=len(left), last=last)


def liquidity(view: View) -> Iterator[Block]:
    """What falls due within the year, and what stands against it."""
    yield Heading(sentence("memo-heading-liquidity"))
    findings = [
        *_moved(view, "current_ratio", "memo-current-ratio"),
        *_stands(view, "cash_days", "memo-cash-days"),
        *_covers(view, _judged_by(view).get("dscr", "dscr"), "memo-dscr"),
    ]
    yield from _told(findings, "memo-liquidity-not-shown")
    runway = RUNWAY if view.latest(*RUNWAY) is not None else ()
    names = (*view.present((*FUNDING_ROWS, *DUE_ROWS)), *_judged(view, LIQUIDITY_RATIOS), *runway)
    yield view.year_table("memo-caption-liquidity", names)


def payment(view: View) -> Iterator[Block]:
    """How long customers take, how long suppliers wait and what vendors say, with charts C and D."""
    yield Heading(sentence("memo-heading-payment"))
    findings = [*_moved(view, "dpo", "memo-dpo"), *_stands(view, "dso", "memo-dso"), *_references(view)]
    yield from _told(findings, "memo-payment-not-shown")
    names = dict.fromkeys((*_judged(view, PAYMENT_RATIOS), *view.present(PAYMENT_EVIDENCE)))
    if view.series("dpo_best") == view.series("dpo"):
        names.pop("dpo_best", None)
    yield view.year_table("memo-caption-payment", names)
    yield from view.charts.blocks("cash_and_debt", "working_capital_days")


def _references(view: View) -> Iterator[str]:
    """How many vendors were asked, and how many of them are content."""
    standings = [reference.standing for reference in view.partner.case.references]
    if standings:
        counts = {kind: standings.count(kind) for kind in ("clean", "mixed", "bad")}
        yield sentence("memo-references", asked=len(standings), **counts)


def solvency(view: View) -> Iterator[Block]:
    """What the owners have in it, what is owed, and what is earned."""
    yield Heading(sentence("memo-heading-solvency"))
    findings = [
        *_moved(view, "equity_ratio", "memo-equity-ratio"),
        *_stands(view, "net_debt_to_ebitda", "memo-net-debt"),
        *_covers(view, "interest_cover", "memo-interest-cover"),
    ]
    yield from _told(findings, "memo-solvency-not-shown")
    yield view.year_table("memo-caption-solvency", (*view.present(EARNINGS_ROWS), *_judged(view, SOLVENCY_RATIOS)))


def _told(findings: Sequence[str], otherwise: str) -> Iterator[Paragraph]:
    """The first finding leads, the others follow; one sentence where nothing is shown."""
    lead, *others = findings or [sentence(otherwise)]
    yield Paragraph(lead, "lead")
    if others:
        yield Paragraph(" ".join(others))


def _judged(view: View, names: Iterable[str]) -> Iterator[str]:
    """The ratios, each followed by the one that the scorecard judged in its place where that says something else."""
    judged = _judged_by(view)
    for name in names:
        other = judged.get(name, name)
        if view.is_known(name) or other == name:
            yield name
        if view.series(other) != view.series(name):
            yield other


def _judged_by(view: View) -> Mapping[str, str]:
    """The figure by which the scorecard judged each indicator."""
    return {i.name: i.figure.name for i in view.verdict.scorecard if i.figure and i.figure.value is not None}


def _moved(view: View, name: str, code: str) -> Iterator[str]:
    """A ratio's way over the years where it went one way, otherwise where it stands."""
    values, way = view.series(name), view.trend(name).way
    if way in ("rising", "falling"):
        first, last = view.value(name, values[0]), view.value(name, values[-1])
        yield sentence(f"{code}-{way}", first=first, last=last)
    else:
        yield from _stands(view, name, code)


def _stands(view: View, name: str, code: str) -> Iterator[str]:
    last = view.latest(name)
    if last is not None:
        yield sentence(code, last=view.value(name, last))


def _covers(view: View, name: str, code: str) -> Iterator[str]:
    """A cover where it stands; a negative one covers nothing."""
    last = view.latest(name)
    return iter(()) if last is None else _stands(view, name, code if last > 0 else f"{code}-none")
