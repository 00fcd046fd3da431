"""Who was vetted, from what, and what the answer is."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Callout, Heading, Items, KeyValues, Paragraph, Tone
from finvet.memo.numbers import shown
from finvet.memo.sections.contract import money_of
from finvet.memo.sections.limit import limit_in_words
from finvet.memo.text import NAME_LENGTH, override_in_words, sentence, shortened
from finvet.memo.view import View, year_name
from finvet.model import Exposure, VerdictCode
from finvet.wording import name_of, say

HASH_LENGTH = 12
PAYMENT_PILLARS = ("liquidity", "payment")
REASONS_SHOWN = 3

LISTS_REQUESTS = ("conditions", "insufficient")

TONES: dict[VerdictCode, Tone] = {
    "accept": "good", "conditions": "caution", "secured": "caution", "decline": "bad",
    "insufficient": "neutral", "stop": "bad",
}  # fmt: skip


def header(view: View) -> Iterator[Block]:
    """The facts that date and bound the opinion."""
    facts = [
        ("memo-partner", view.name),
        ("memo-country", view.partner.case.country or sentence("memo-country-unknown")),
        ("memo-statements", _statements(view)),
        ("memo-audit", sentence(f"memo-audit-{view.partner.case.audit or 'unknown'}")),
        ("memo-files", _files(view)),
        ("memo-prepared", sentence("memo-prepared-by", tool=view.reference.tool, as_of=view.partner.assessment.as_of)),
    ]
    yield KeyValues(tuple((sentence(code), text) for code, text in facts))


def _statements(view: View) -> str:
    if not view.years:
        return sentence("memo-statements-none")
    years = [year_name(year) for year in view.years]
    basis = "memo-statements-used" if view.statements.scale.stated else "memo-statements-unit-assumed"
    return sentence(basis, years=years, unit=view.money.name)


def _files(view: View) -> str:
    files = (
        f"F{number} {shortened(source.file, NAME_LENGTH)} (sha256 {source.sha256[:HASH_LENGTH]})"
        for number, source in enumerate(view.statements.files, start=1)
    )
    return "; ".join(files)


def verdict_box(view: View) -> Iterator[Block]:
    """The verdict with its fixed phrase, both answers, the confidence, and the reasons on either side."""
    verdict = view.verdict
    blocks: list[Heading | Paragraph | KeyValues | Items] = [*_phrase(view), KeyValues(tuple(_answers(view)))]
    for code, reasons in (("memo-reasons-for", verdict.reasons_for), ("memo-reasons-against", verdict.reasons_against)):
        texts = tuple(say(reason) for reason in reasons[:REASONS_SHOWN])
        blocks += [Heading(sentence(code), 2), Items(texts or (sentence("memo-no-reason"),))]
    yield Callout(sentence(f"memo-verdict-{verdict.code}"), TONES[verdict.code], tuple(blocks))


def _phrase(view: View) -> Iterator[Paragraph | Items]:
    """The fixed phrase of the verdict, with its conditions where it names some."""
    positive = sum(value > 0 for value in view.series("cf_operating") if value is not None)
    code = view.verdict.code
    yield Paragraph(sentence(f"memo-phrase-{code}", positive=positive, years=len(view.years)), "lead")
    agreed = tuple(_to_agree(view.partner.exposure)) if code == "conditions" else ()
    if code in LISTS_REQUESTS and (agreed or view.verdict.requests):
        yield Items((*agreed, *(say(request.document) for request in view.verdict.requests)))
    if view.partner.case.override:
        yield Paragraph(override_in_words(view.partner.case.override))


def _to_agree(exposure: Exposure | None) -> Iterator[str]:
    """The cheapest clause that brings the exposure of our contract down to the limit."""
    deal = exposure.deal if exposure else None
    for mitigant in deal.mitigants if deal else ():
        if deal and mitigant.id == deal.closed_by:
            yield say(mitigant.clause)


def _answers(view: View) -> Iterator[tuple[str, str]]:
    verdict = view.verdict
    viable, pays = sentence(f"memo-viable-{verdict.viable_cash_flow}"), sentence(f"memo-pays-{verdict.pays_on_time}")
    yield sentence("memo-question-1"), " ".join([viable, *_years_in_the_black(view)])
    yield sentence("memo-question-2"), " ".join([pays, *_pillars(view)])
    if verdict.score is not None:
        score = shown(verdict.score, "of 100", view.reference.verdict_cuts)
        yield sentence("memo-score"), sentence("memo-score-of", score=score)
    if view.partner.exposure:
        yield sentence("memo-limit"), " ".join(_limit(view.partner.exposure, view.statements.currency))
    steps = [say(step) for step in verdict.confidence_steps]
    confidence = sentence(f"memo-confidence-{verdict.confidence}")
    yield sentence("memo-confidence"), " ".join([confidence, *steps])
    yield sentence("memo-validity"), _validity(view)
    policy = view.partner.assessment.policy
    stamp = sentence("memo-policy-stamp", name=policy.name, version=policy.version, hash=policy.sha256[:HASH_LENGTH])
    yield sentence("memo-policy"), stamp


def _limit(exposure: Exposure, currency: str | None) -> Iterator[str]:
    """The most that should be owed to us without security, and whether this contract stays within it."""
    yield limit_in_words(exposure.limit, currency)
    deal = exposure.deal
    if deal is None:
        return
    peak = money_of(deal).spelled(deal.schedule.peak)
    if deal.gap is None:
        yield sentence("memo-limit-peak-unknown", peak=peak)
    elif deal.gap:
        yield sentence("memo-limit-peak-above", peak=peak, gap=money_of(deal).spelled(deal.gap))
    else:
        yield sentence("memo-limit-peak-within", peak=peak)


def _years_in_the_black(view: View) -> Iterator[str]:
    """What the first answer rests on: years of positive operating and free cash flow."""
    for name, code in (("cf_operating", "memo-viable-ground-cfo"), ("fcf", "memo-viable-ground-fcf")):
        known = [value for value in view.series(name) if value is not None]
        if known:
            yield sentence(code, positive=sum(value > 0 for value in known), years=len(known))


def _pillars(view: View) -> Iterator[str]:
    """What the second answer rests on: the points earned for liquidity and payment behaviour."""
    shares = {pillar: view.verdict.pillars.get(pillar) for pillar in PAYMENT_PILLARS}
    earned = [f"{name_of(pillar)} {shown(share, 'of 100')} %" for pillar, share in shares.items() if share is not None]
    if earned:
        yield sentence("memo-pillars", pillars=earned)


def _validity(view: View) -> str:
    as_of, until = view.partner.assessment.as_of, view.verdict.valid_until
    return (
        sentence("memo-valid-until", as_of=as_of, until=until) if until else sentence("memo-valid-never", as_of=as_of)
    )
