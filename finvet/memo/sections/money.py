"""The sections on cash and earnings: each states its finding, then shows the figures of every vetted year."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from finvet.memo.blocks import Block, Chart, Charts, Heading, ImageFormat, Paragraph
from finvet.memo.findings import (
    alternative_text,
    cash_flow_title,
    chart_gaps,
    days_title,
    earnings_title,
)
from finvet.memo.text import sentence
from finvet.memo.view import View

CASH_FLOW_ROWS = ("cf_operating", "cf_capex", "cf_capex_intangibles", "fcf")
DEBT_SERVICE_ROWS = ("cf_interest_paid", "cf_interest_paid_financing", "cf_debt_repayment")
CLOSING_ROWS = ("cf_net_change", "cash_end")
LIQUIDITY_ROWS = (
    "cash_and_equivalents", "short_term_investments", "undrawn_credit_lines", "short_term_debt",
    "current_portion_long_term_debt", "bank_overdrafts",
)  # fmt: skip
LIQUIDITY_RATIOS = ("current_ratio", "quick_ratio", "cash_days", "ocf_ratio", "dscr")
MORE_LIQUIDITY_RATIOS = (
    "current_ratio_with_reserve", "quick_ratio_with_reserve", "cash_ratio", "cash_interest_cover", "runway_months",
    "cash_to_short_term_debt",
)  # fmt: skip
PAYMENT_RATIOS = ("dso", "dio", "dpo", "dpo_best", "ccc")
DAYS_DRAWN = ("dso", "dio", "dpo", "ccc")
MORE_PAYMENT_RATIOS = (
    "dpo_vs_terms", "dpo_with_financing", "dpo_with_financing_vs_terms", "payables_stretch", "payables_overdue_share",
    "tax_social_arrears",
)  # fmt: skip
EARNINGS_ROWS = ("revenue", "ebitda", "operating_profit", "net_income", "total_equity", "net_debt")
SOLVENCY_RATIOS = ("equity_ratio", "net_debt_to_ebitda", "interest_cover")
MORE_SOLVENCY_RATIOS = (
    "equity_ratio_with_reserve",
    "operating_margin",
    "net_margin",
    "revenue_growth",
    "debt_to_assets",
)


def cash_flow(view: View) -> Iterator[Block]:
    """Operating cash flow, what was invested and what was left, with charts A and B."""
    yield Heading(sentence("memo-heading-cash-flow"))
    yield Paragraph(" ".join(_cash_flow_findings(view)), "lead")
    names = (*CASH_FLOW_ROWS[:2], *view.present(CASH_FLOW_ROWS[2:3]), CASH_FLOW_ROWS[3])
    closing = CLOSING_ROWS if view.is_known("cash_end") else (CLOSING_ROWS[0], "cash_and_equivalents")
    yield view.year_table("memo-caption-cash-flow", (*names, *view.present(DEBT_SERVICE_ROWS), *closing))
    if view.years:
        yield Charts(
            (
                _chart(view, "cash_flow", cash_flow_title(view), ("cf_operating", "cf_capex", "fcf")),
                _chart(view, "earnings_and_cash", earnings_title(view), ("net_income", "cf_operating")),
            )
        )


def _cash_flow_findings(view: View) -> Iterator[str]:
    flows = view.series("cf_operating")
    known = [flow for flow in flows if flow is not None]
    if not known:
        yield sentence("memo-cfo-not-shown")
        return
    yield sentence("memo-cfo-positive", positive=sum(flow > 0 for flow in known), years=len(known))
    found = view.trend("cf_operating")
    if found.throughout:
        first, last = (
            view.value("cf_operating", known[0], spelled=True),
            view.value("cf_operating", known[-1], spelled=True),
        )
        yield sentence(f"memo-cfo-{found.way}", first=first, last=last)
    left = [value for value in view.series("fcf") if value is not None]
    if left:
        covered = sum(value >= 0 for value in left)
        how = "never" if covered == 0 else "always" if covered == len(left) else "partly"
        last = view.value("fcf", left[-1], spelled=True)
        yield sentence(f"memo-capex-covered-{how}", covered=covered, years=len(left), last=last)
    yield from _stands(view, "cash_conversion_3y", "memo-cash-conversion")


def liquidity(view: View) -> Iterator[Block]:
    """What falls due within the year, and what stands against it."""
    yield Heading(sentence("memo-heading-liquidity"))
    findings = [
        *_moved(view, "current_ratio", "memo-current-ratio"),
        *_stands(view, "quick_ratio", "memo-quick-ratio"),
        *_stands(view, "cash_days", "memo-cash-days"),
        *_covers(view, "dscr", "memo-dscr"),
    ]
    yield Paragraph(" ".join(findings) or sentence("memo-liquidity-not-shown"), "lead")
    names = (*view.present(LIQUIDITY_ROWS), *LIQUIDITY_RATIOS, *view.present(MORE_LIQUIDITY_RATIOS))
    yield view.year_table("memo-caption-liquidity", names)


def payment(view: View) -> Iterator[Block]:
    """How long customers take, how long suppliers wait, with chart D."""
    yield Heading(sentence("memo-heading-payment"))
    findings = [*_moved(view, "dpo", "memo-dpo"), *_stands(view, "dso", "memo-dso")]
    yield Paragraph(" ".join(findings) or sentence("memo-payment-not-shown"), "lead")
    yield view.year_table("memo-caption-payment", (*PAYMENT_RATIOS, *view.present(MORE_PAYMENT_RATIOS)))
    if view.years:
        yield Charts((_chart(view, "working_capital_days", days_title(view), DAYS_DRAWN),))


def solvency(view: View) -> Iterator[Block]:
    """What the owners have in it, what is owed, and what is earned."""
    yield Heading(sentence("memo-heading-solvency"))
    findings = [
        *_moved(view, "equity_ratio", "memo-equity-ratio"),
        *_stands(view, "net_debt_to_ebitda", "memo-net-debt"),
        *_covers(view, "interest_cover", "memo-interest-cover"),
    ]
    yield Paragraph(" ".join(findings) or sentence("memo-solvency-not-shown"), "lead")
    names = (*view.present(EARNINGS_ROWS), *SOLVENCY_RATIOS, *view.present(MORE_SOLVENCY_RATIOS))
    yield view.year_table("memo-caption-solvency", names)


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


def _chart(view: View, name: str, title: str, names: tuple[str, ...]) -> Chart:
    caption = " ".join(
        [sentence(f"memo-chart-{name.replace('_', '-')}", unit=view.money.name), *chart_gaps(view, names)]
    )
    return Chart(caption, alternative_text(view, title, names), partial(_draw, view, name))


def _draw(view: View, name: str, image: ImageFormat) -> bytes:
    from finvet.memo import charts  # matplotlib is loaded when a chart is drawn, not with the memo

    return charts.render(charts.BY_NAME[name](view.partner), image)
