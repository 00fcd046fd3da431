"""The partner's stressed year with our contract on top, and the limit; in the appendix all that they are made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finvet.memo.blocks import Block, Column, Heading, Paragraph, Table
from finvet.memo.numbers import LOW_CONFIDENCE_MARK, MoneyUnit, absent, shown
from finvet.memo.sections.contract import money_of, schedule
from finvet.memo.text import sentence
from finvet.memo.view import LABEL_SHARE, View
from finvet.model import Component, DealExposure, Figure, Limit, Mitigant, Scenario
from finvet.wording import amount, name_of, say

COVERS = ("cash_days", "dscr", "interest_cover", "months_to_least_cash")
FLOWS = ("cf_operating", "fcf", "closing_cash")
FIRST_MEASURES = ("cf_operating", "closing_cash", "cash_days", "dscr")
PLACES = {"cash_days": 0, "dscr": 2, "interest_cover": 2, "months_to_least_cash": 1}


def stress(view: View) -> Iterator[Block]:
    """Whether the partner's cash lasts with our contract on top, beside the limit; nothing without a contract."""
    exposure = view.partner.exposure
    deal = exposure.deal if exposure else None
    if exposure is None or deal is None:
        return
    yield Heading(sentence("memo-heading-stress"))
    if deal.scenarios:
        yield Paragraph(say(deal.sensitivity), "lead")
        yield _scenarios(view, deal, FIRST_MEASURES)
    yield Paragraph(" ".join(_limit(view, exposure.limit)))


def _limit(view: View, found: Limit) -> Iterator[str]:
    """The limit, what it is made of, and that it is taken before signed security counts."""
    yield limit_in_words(found, view.statements.currency)
    if found.middle is not None and found.amount:
        money, by_verdict = MoneyUnit(view.statements.currency, 1.0), found.factor * found.middle
        whole = "memo-limit-median-whole" if found.factor == 1 else "memo-limit-made"
        code = whole if found.cap is None or by_verdict <= found.cap else "memo-limit-capped"
        verdict, factor = sentence(f"memo-verdict-{found.verdict}"), shown(found.factor, "")
        yield sentence(
            code, middle=money.spelled(found.middle), factor=factor, verdict=verdict, amount=money.spelled(by_verdict)
        )
    if found.verdict != view.verdict.code:
        yield sentence("memo-limit-before-lift")


def limit_in_words(found: Limit, currency: str | None) -> str:
    """The recommended limit as a sentence."""
    if found.amount is None:
        return say(found.reason) if found.reason else absent()
    if not found.amount:
        return sentence("memo-limit-none")
    code = "memo-limit-is-secured" if found.verdict == "secured" else "memo-limit-is"
    amount = MoneyUnit(currency, 1.0).spelled(found.amount)
    unknown = sentence("memo-currency-unknown")
    told = amount if currency else sentence("memo-amount-unknown-currency", amount=amount, currency=unknown)
    return sentence(code, amount=told)


# ---------------------------------------------------------------- appendix


def exposure(view: View) -> Iterator[Block]:
    """Every component of the limit, the contract month by month, the stressed year in full, and every mitigant."""
    found = view.partner.exposure
    if found is None:
        return
    yield Heading(sentence("memo-heading-exposure"), 2)
    yield _components(found.limit, MoneyUnit(view.statements.currency, 1.0))
    if found.deal:
        yield from schedule(view, found.deal)
        if found.deal.scenarios:
            yield _scenarios(view, found.deal, (*FLOWS, *COVERS), tuple(_stress_notes(found.deal)))
        yield from _mitigants(found.deal)


def _components(found: Limit, money: MoneyUnit) -> Table:
    columns = (
        Column(sentence("memo-column-figure"), share=LABEL_SHARE),
        Column(sentence("memo-column-value"), "right"),
        Column(sentence("memo-column-amount"), "right"),
    )
    notes = (
        sentence("memo-limit-how"),
        say(found.cap_ground),
        *(sentence("memo-absent", figures=name_of(c.name), reason=say(c.reason)) for c in found.components if c.reason),
    )
    rows = (*(_component(component, money) for component in found.components), *_steps(found, money))
    return Table(sentence("memo-caption-limit", unit=money.name), columns, rows, notes)


def _component(component: Component, money: MoneyUnit) -> tuple[str, str, str]:
    name = sentence("memo-limit-share", share=component.share, figure=component.name)
    figure = component.figure
    mark = LOW_CONFIDENCE_MARK if figure and figure.confidence == "low" and figure.value is not None else ""
    return name, money.shown(figure.value if figure else None) + mark, money.shown(component.amount)


def _steps(found: Limit, money: MoneyUnit) -> Iterator[tuple[str, str, str]]:
    yield sentence("memo-limit-median"), "", money.shown(found.middle)
    verdict = sentence(f"memo-verdict-{found.verdict}")
    by_verdict = None if found.middle is None else max(0.0, found.factor * found.middle)
    yield sentence("memo-limit-factor", verdict=verdict), shown(found.factor, "ratio"), money.shown(by_verdict)
    yield sentence("memo-limit-cap"), "", money.shown(found.cap)
    yield sentence("memo-limit-recommended"), "", money.shown(found.amount)


# ---------------------------------------------------------------- the stressed year


def _scenarios(view: View, found: DealExposure, measures: tuple[str, ...], notes: tuple[str, ...] = ()) -> Table:
    """The scenarios by these measures; without notes, the appendix has them."""
    columns = (
        Column(sentence("memo-column-scenario"), share=2.1 if notes else 4.2),
        *(Column(_stress_heading(name), "right", 1.35 if name in FLOWS else 0.95) for name in measures),
        Column(sentence("memo-column-survives"), "right", 0.8),
    )
    scenarios = found.scenarios if notes else tuple(_telling(found.scenarios))
    rows = tuple(_scenario(view, scenario, measures) for scenario in scenarios)
    caption = "memo-caption-stress-in-full" if notes else "memo-caption-stress"
    elsewhere = () if notes else (sentence("memo-stress-where"),)
    return Table(sentence(caption, unit=view.money.name), columns, rows, notes or elsewhere)


def _telling(scenarios: Sequence[Scenario]) -> Iterator[Scenario]:
    """The year without a shock, the single scenario that leaves the least cash, and the combined one."""
    first, *single, last = scenarios
    known = [(left, one) for one in single if (left := one.figures["closing_cash"].value) is not None]
    yield first
    if known:
        yield min(known, key=lambda pair: pair[0])[1]
    yield last


def _stress_heading(measure: str) -> str:
    return sentence(f"memo-stress-{measure.replace('_', '-')}")


def _scenario(view: View, scenario: Scenario, measures: tuple[str, ...]) -> tuple[str, ...]:
    name = sentence("memo-scenario", name=scenario.id, shocks=[say(shock) for shock in scenario.shocks])
    survives = {True: "memo-yes", False: "memo-no", None: "memo-not-known"}[scenario.survives]
    return name, *(_cell(view, measure, scenario.figures[measure]) for measure in measures), sentence(survives)


def _cell(view: View, name: str, figure: Figure) -> str:
    if figure.value is None and any(note.code == "stress-cash-enough" for note in figure.notes):
        return sentence("memo-never")
    if figure.value is None:
        return absent()
    if name == "months_to_least_cash" and figure.value == 0:
        return sentence("memo-at-once")
    text = amount(figure.value, PLACES[name]) if name in PLACES else view.money.shown(figure.value)
    return text + (LOW_CONFIDENCE_MARK if figure.confidence == "low" else "")


def _stress_notes(found: DealExposure) -> Iterator[str]:
    yield sentence("memo-stress-how")
    told: dict[str, list[str]] = {}
    for scenario in found.scenarios:
        absent = (f.notes[0] for f in scenario.figures.values() if f.value is None and f.notes)
        reasons = [note for note in (*scenario.notes, *absent) if note.code != "stress-cash-enough"]
        for text in dict.fromkeys(map(say, reasons)):
            told.setdefault(text, []).append(sentence("memo-scenario-name", name=scenario.id))
    for text, names in told.items():
        yield sentence("memo-stress-note", scenarios=names, note=text)


# ---------------------------------------------------------------- what would protect us


def _mitigants(found: DealExposure) -> Iterator[Block]:
    money = money_of(found)
    if found.closed_by:
        yield Paragraph(sentence("memo-closed-by", mitigant=found.closed_by))
    elif found.open_gap:
        yield Paragraph(sentence("memo-closed-by-none"))
    if found.protections:
        yield Paragraph(" ".join(_protections(found, money)))
    if not found.mitigants:
        return
    columns = (
        Column(sentence("memo-column-mitigant"), share=1.4),
        Column(sentence("memo-column-clause"), share=3.2),
        Column(sentence("memo-column-relief"), "right"),
        Column(sentence("memo-column-closes"), "right", 0.8),
    )
    rows = tuple(_mitigant(mitigant, money) for mitigant in found.mitigants)
    notes = (sentence("memo-mitigants-how"),)
    yield Table(sentence("memo-caption-mitigants", unit=money.name), columns, rows, notes)


def _protections(found: DealExposure, money: MoneyUnit) -> Iterator[str]:
    """What is signed and what it leaves open; what was offered counts for nothing yet."""
    signed, offered = ([p.kind for p in found.protections if p.signed is is_signed] for is_signed in (True, False))
    if signed:
        yield sentence("memo-signed-cover", kinds=signed, amount=money.spelled(found.signed_cover))
        if found.gap and found.open_gap is not None:
            code = "memo-signed-leaves" if found.open_gap else "memo-signed-enough"
            yield sentence(code, left=money.spelled(found.open_gap))
    if offered:
        yield sentence("memo-offered", kinds=offered)


def _mitigant(mitigant: Mitigant, money: MoneyUnit) -> tuple[str, ...]:
    closes = {True: "memo-yes", False: "memo-no", None: "memo-not-known"}[mitigant.closes_gap]
    return name_of(mitigant.id), say(mitigant.clause), money.shown(mitigant.relief), sentence(closes)
