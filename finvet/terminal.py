"""What a person sees at the command line: the answer first, then why, then what to ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from textwrap import wrap

from finvet.line_items import chart
from finvet.memo.numbers import MoneyUnit, money_unit
from finvet.memo.sections.contract import money_of
from finvet.memo.sections.limit import limit_in_words
from finvet.memo.text import override_in_words, printable, sentence, shortened
from finvet.memo.view import View, trend_in_words
from finvet.model import NOT_ON_CREDIT, DealExposure, Figure, Message, SourceFile, Statements, VerdictCode
from finvet.partner import Partner, reference
from finvet.questionnaire import by_section, title_of
from finvet.wording import heading_of, name_of, say

WIDTH = 100
HEAD_WIDTH = 13
KEY_FIGURES = (
    "revenue", "net_income", "cf_operating", "fcf", "cash_and_equivalents", "total_equity", "ocf_ratio", "dscr",
    "cash_days", "quick_ratio", "dpo_best", "equity_ratio", "altman_z_double_prime",
)  # fmt: skip


def verdict(partner: Partner) -> str:
    """The verdict on one partner, its reasons, the key figures of its years and the requests."""
    view, found = View.of(partner, reference(partner.policy)), partner.assessment.verdict
    score = "" if found.score is None else say(Message("terminal-score", {"score": found.score}))
    heads = [
        ("terminal-verdict", sentence(f"memo-verdict-{found.code}") + score),
        ("terminal-viable", sentence(f"memo-viable-{found.viable_cash_flow}")),
        ("terminal-pays", sentence(f"memo-pays-{found.pays_on_time}")),
        ("terminal-confidence", sentence(f"memo-confidence-{found.confidence}")),
        *_statistics(partner),
    ]
    if own := partner.case.override:
        heads.insert(1, ("terminal-override", override_in_words(own)))
    heads += _exposure(view)
    stamp = partner.assessment.policy
    lines = [
        view.name,
        say(
            Message(
                "terminal-stamp", {"as_of": partner.assessment.as_of, "policy": stamp.name, "version": stamp.version}
            )
        ),
        "",
        *(line for code, text in heads for line in _headed(say(Message(code)), text)),
        *_listed("terminal-for", found.reasons_for, "+"),
        *_listed("terminal-against", found.reasons_against, "-"),
        *_key_figures(view),
        *_listed("terminal-requests", [request.document for request in found.requests]),
        *_open_questions(partner),
    ]
    return "\n".join(lines)


def _open_questions(partner: Partner) -> Iterator[str]:
    """How many questions are open, and on what; the letter has them all."""
    asked = by_section(partner.open_questions)
    if asked:
        sections = [title[:1].lower() + title[1:] for title in (title_of(section) for section, _ in asked)]
        parameters = {"count": len(partner.open_questions), "sections": sections}
        yield from ("", *wrap(say(Message("terminal-open-questions", parameters)), WIDTH))


def statements(spread: Statements) -> str:
    """The statements as spread, a line an item, and what was not understood."""
    unit = money_unit(spread)
    lines = [
        shortened(spread.partner),
        say(Message("terminal-files", {"files": [printable(f.file) for f in spread.files], "unit": unit.name})),
        "",
        *_table(["", *map(heading_of, spread.periods)], _figures(spread, unit)),
        "",
        say(Message("terminal-marks")),
        *(printable(line) for file in spread.files for line in _read_of(file)),
    ]
    lines += [f"! {printable(say(w.message))}" for w in spread.warnings]
    return "\n".join(lines)


def _figures(spread: Statements, unit: MoneyUnit) -> Iterator[list[str]]:
    """A line an item under the name of its statement."""
    shown = [item for item in chart() if item in spread.figures]
    blanks = [""] * len(spread.periods)
    for statement, items in groupby(shown, key=lambda item: chart()[item].statement):
        yield [name_of(statement), *blanks]
        for item in items:
            yield [name_of(item), *(_amount(spread.figure(item, period), unit) for period in spread.periods)]


def ratios(chosen: Mapping[str, Mapping[str, str]]) -> str:
    """The catalogue a line each, or one ratio in full."""
    if len(chosen) == 1:
        ((name, facts),) = chosen.items()
        return "\n".join([name, *(f"  {key:<16}{value}" for key, value in facts.items())])
    rows = [[name, facts["family"], facts["unit"], facts["meaning"]] for name, facts in chosen.items()]
    return "\n".join(_table(["ratio", "family", "unit", "meaning"], rows, left=(0, 1, 2, 3)))


# ---------------------------------------------------------------- parts


def _statistics(partner: Partner) -> Iterator[tuple[str, str]]:
    risk = partner.risk
    if risk and risk.absent:
        yield "terminal-statistics", sentence("memo-risk-none", reason=risk.absent)
    elif risk:
        told = {"probability": risk.probability, "base_rate": risk.base_rate, "grade": risk.grade}
        code = "terminal-risk-outside" if risk.outside else "terminal-risk"
        yield "terminal-statistics", say(Message(code, told))


def _read_of(source: SourceFile) -> Iterator[str]:
    """What was read of a file: its format and sheets, and what a person does not see when the file is opened."""
    named = {"file": source.file, "format": source.format}
    sheets = [sheet.name for sheet in source.sheets if sheet.name]
    yield say(
        Message("terminal-read-sheets", {**named, "sheets": sheets}) if sheets else Message("terminal-read", named)
    )
    hidden = [sheet.name for sheet in source.sheets if sheet.hidden]
    if hidden:
        yield say(Message("terminal-hidden-sheets", {"file": source.file, "sheets": hidden}))
    for sheet in source.sheets:
        if sheet.hidden_cells:
            counted = {"file": source.file, "sheet": sheet.name, "count": sheet.hidden_cells}
            yield say(Message("terminal-hidden-cells", counted))


def _headed(head: str, text: str) -> list[str]:
    """A line with its head; the lines that follow stand under its text."""
    indent = " " * HEAD_WIDTH
    return wrap(printable(text), WIDTH, initial_indent=f"{head:<{HEAD_WIDTH}}", subsequent_indent=indent)


def _exposure(view: View) -> Iterator[tuple[str, str]]:
    """The recommended limit, and what our contract would reach beside it."""
    exposure = view.partner.exposure
    if exposure is None:
        return
    yield "terminal-limit", limit_in_words(exposure.limit, view.statements.currency)
    if exposure.deal:
        found, money = exposure.deal, money_of(exposure.deal)
        told = {
            "peak": money.spelled(found.schedule.peak),
            "month": found.schedule.peak_month,
            "gap": money.spelled(found.gap or 0.0),
            "by": found.closed_by,
        }
        yield "terminal-contract", say(Message(f"terminal-contract-{_how_open(found, exposure.limit.verdict)}", told))
        yield "terminal-stress", say(found.sensitivity)


def _how_open(found: DealExposure, verdict: VerdictCode) -> str:
    """Whether a contract stays within the limit, and else what closes the gap where there is credit to protect."""
    if found.gap is None or found.open_gap is None:
        return "unknown"
    if not found.gap:
        return "within"
    if not found.open_gap:
        return "covered"
    if verdict in NOT_ON_CREDIT:
        return "above"
    return "closed" if found.closed_by else "open"


def _listed(title: str, messages: Sequence[Message], mark: str | None = None) -> list[str]:
    if not messages:
        return []
    lines = ["", say(Message(title))]
    for number, message in enumerate(messages, start=1):
        start = f"  {mark or f'{number}.'} "
        lines += wrap(printable(say(message)), WIDTH, initial_indent=start, subsequent_indent=" " * len(start))
    return lines


def _key_figures(view: View) -> list[str]:
    names = view.present(KEY_FIGURES)
    trends = [view.trend(name) for name in names]
    rows = [[name_of(found.name), *map(view.cell, view.figures(found.name)), trend_in_words(found)] for found in trends]
    title = say(Message("terminal-figures", {"unit": view.money.name}))
    heads = [title, *(str(year.year) for year in view.years), sentence("memo-column-trend")]
    shown = len(heads) if any(found.word for found in trends) else len(heads) - 1
    table = _table(heads[:shown], [row[:shown] for row in rows], left=(0, len(heads) - 1))
    return ["", *table] if rows else []


def _amount(figure: Figure | None, unit: MoneyUnit) -> str:
    if figure is None:
        return ""
    return unit.shown(figure.value) + {"high": "", "medium": "~", "low": "?"}[figure.confidence]


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], left: Sequence[int] = (0,)) -> list[str]:
    """Columns as wide as their widest cell, numbers to the right."""
    body = [list(heads), *(list(r) for r in rows)]
    widths = [max(len(row[i]) for row in body) for i in range(len(heads))]
    return [
        "  ".join(
            f"{text:<{w}}" if i in left else f"{text:>{w}}" for i, (text, w) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in body
    ]
