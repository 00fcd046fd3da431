"""Who was vetted, from what, and what the answer is."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.memo.blocks import Block, Callout, Heading, Items, KeyValues, Paragraph, Tone
from finvet.memo.numbers import score_shown
from finvet.memo.sections.contract import how_compared, money_of
from finvet.memo.sections.facts import answer_in_words
from finvet.memo.sections.limit import limit_in_words
from finvet.memo.sections.risks import clause_against, worst_of
from finvet.memo.sections.scorecard import pillars_in_words
from finvet.memo.text import NAME_LENGTH, override_in_words, sentence, shortened
from finvet.memo.view import View, year_name
from finvet.model import DealExposure, Exposure, VerdictCode
from finvet.wording import say

HASH_LENGTH = 12
REGISTRY, ACCOUNTING_RULES = "I1", "D2b"
"""The questions whose answers stand over the memo."""
NOT_SHOWN = "not_shown"
PAYMENT = "payment"
PAYMENT_PILLARS = ("liquidity", PAYMENT)
REASONS_SHOWN = 3

LIFTED = "step-mitigants"
"""The step to the verdict that what is signed takes: the first page tells it."""

GIVES_CREDIT = ("accept", "conditions")

TONES: dict[VerdictCode, Tone] = {
    "accept": "good", "conditions": "caution", "secured": "caution", "decline": "bad",
    "insufficient": "neutral", "stop": "bad",
}  # fmt: skip


def header(view: View) -> Iterator[Block]:
    """The facts that date and bound the opinion."""
    facts = [
        ("memo-partner", view.name),
        ("memo-registry", _answered(view, REGISTRY) or sentence("memo-registry-unknown")),
        ("memo-country", view.partner.case.country or sentence("memo-country-unknown")),
        ("memo-statements", _statements(view)),
        ("memo-accounts", " ".join(_accounts(view))),
        ("memo-audit", " ".join(audit_in_words(view))),
        ("memo-files", _files(view)),
        ("memo-prepared", _prepared(view)),
    ]
    yield KeyValues(tuple((sentence(code), text) for code, text in facts))


def _statements(view: View) -> str:
    if not view.years:
        return sentence("memo-statements-none")
    years = [year_name(year) for year in view.years]
    basis = "memo-statements-used" if view.statements.scale.stated else "memo-statements-unit-assumed"
    return sentence(basis, years=years, unit=view.money.name)


def _accounts(view: View) -> Iterator[str]:
    """Whose statements they are, of one company or of a group, and by which rules they were made."""
    case = view.partner.case
    yield sentence(f"memo-accounts-{case.accounts or 'unknown'}")
    of_party = {True: "party", False: "another", None: "unknown"}[case.accounts_of_party]
    yield sentence(f"memo-accounts-of-{of_party}")
    rules = _answered(view, ACCOUNTING_RULES)
    yield sentence("memo-accounting-rules", rules=rules) if rules else sentence("memo-accounting-rules-unknown")


def _answered(view: View, question: str) -> str | None:
    answer = view.partner.case.answers.get(question)
    return answer_in_words(view, answer) if answer and answer.value is not None else None


def audit_in_words(view: View) -> Iterator[str]:
    """Whether somebody audited, and what they said."""
    yield sentence(f"memo-audited-{view.partner.case.audit or 'unknown'}")
    if "audit" in view.partner.case.filled:
        yield sentence("memo-audit-stated")
    opinions = [sentence(f"memo-opinion-{opinion}") for opinion in view.partner.case.opinion]
    if opinions:
        yield sentence("memo-opinion", opinions=opinions)


def _files(view: View) -> str:
    files = (
        sentence("memo-file", number=number, name=shortened(file.file, NAME_LENGTH), hash=file.sha256[:HASH_LENGTH])
        for number, file in enumerate(view.statements.files, start=1)
    )
    return "; ".join(files)


def _prepared(view: View) -> str:
    policy = view.partner.assessment.policy
    stamp = {"policy": policy.name, "version": policy.version, "hash": policy.sha256[:HASH_LENGTH]}
    return sentence("memo-prepared-by", tool=view.reference.tool, as_of=view.partner.assessment.as_of, **stamp)


def verdict_box(view: View) -> Iterator[Block]:
    """The verdict with its fixed phrase, both answers, the confidence, and the reasons on either side."""
    verdict = view.verdict
    blocks: list[Heading | Paragraph | KeyValues | Items] = [*_phrase(view), KeyValues(tuple(_answers(view)))]
    for code, reasons in (("memo-reasons-for", verdict.reasons_for), ("memo-reasons-against", verdict.reasons_against)):
        texts = tuple(say(reason) for reason in reasons[:REASONS_SHOWN])
        none = "memo-no-reason-insufficient" if verdict.code == "insufficient" else "memo-no-reason"
        blocks += [Heading(sentence(code), 2), Items(texts or (sentence(none),))]
    yield Callout(sentence(f"memo-verdict-{verdict.code}"), TONES[verdict.code], tuple(blocks))


def _phrase(view: View) -> Iterator[Paragraph | Items]:
    """The fixed phrase of the verdict, with its conditions or the documents that it names."""
    known = [value for value in view.series("cf_operating") if value is not None]
    code, requests = view.verdict.code, view.verdict.requests
    positive = sum(value > 0 for value in known)
    expected = _expected(view)
    lifted = [say(step) for step in view.verdict.steps if step.code == LIFTED]
    phrase = sentence(f"memo-phrase-{code}", positive=positive, years=len(known), expected=expected)
    yield Paragraph(" ".join([phrase, *lifted]), "lead")
    if code == "conditions":
        asked = [sentence("memo-condition-documents", last=len(requests))] if requests else []
        yield Items((*_to_agree(view.partner.exposure), *_to_settle(view), *asked))
    if code == "insufficient" and requests:
        yield Items(tuple(say(request.document) for request in requests), numbered=True)
    if view.partner.case.override:
        yield Paragraph(override_in_words(view.partner.case.override))


def _expected(view: View) -> str:
    """When we expect to be paid, where an answer gives that; of our contract as its exposure counts on it."""
    code = f"memo-expected-{view.verdict.pays_on_time}"
    deal = view.partner.exposure.deal if view.partner.exposure else None
    late = deal.schedule.collection.days - deal.deal.terms_days if deal else 0.0
    return (
        sentence(f"{code}-after", days=late) if late > 0 and view.verdict.pays_on_time == "likely" else sentence(code)
    )


def _to_agree(exposure: Exposure | None) -> Iterator[str]:
    """The cheapest clause that brings our contract down to the limit; without a gap, that the limit is agreed."""
    deal = exposure.deal if exposure else None
    closing = [say(mitigant.clause) for mitigant in deal.mitigants if mitigant.id == deal.closed_by] if deal else []
    yield from closing or [sentence("memo-condition-limit")]


def _to_settle(view: View) -> Iterator[str]:
    """The knock-outs that leave no better verdict than one with conditions, unless what is signed answers them."""
    if any(step.code == LIFTED for step in view.verdict.steps):
        return
    for finding in view.partner.assessment.findings:
        if finding.message.parameters.get("cap") == "conditions":
            clause = clause_against(view, finding)
            told = sentence("memo-condition-settled", finding=finding.message, clause=clause)
            yield told if clause else say(finding.message)


def _answers(view: View) -> Iterator[tuple[str, str]]:
    verdict = view.verdict
    viable, pays = sentence(f"memo-viable-{verdict.viable_cash_flow}"), sentence(f"memo-pays-{verdict.pays_on_time}")
    yield sentence("memo-question-1"), " ".join([viable, *_years_in_the_black(view)])
    yield sentence("memo-question-2"), " ".join([pays, *_on_payment(view)])
    if view.partner.exposure:
        yield sentence("memo-limit"), " ".join(_limit(view, view.partner.exposure))
    yield sentence("memo-terms-recommended"), sentence(f"memo-terms-{verdict.code}")
    yield sentence("memo-confidence"), " ".join(_confidence(view))
    yield sentence("memo-validity"), _validity(view)


def _confidence(view: View) -> Iterator[str]:
    verdict = view.verdict
    yield sentence(f"memo-confidence-{verdict.confidence}")
    if verdict.score is not None:
        yield sentence("memo-score-of", score=score_shown(verdict.score))
    yield from (say(step) for step in verdict.confidence_steps)


def _limit(view: View, exposure: Exposure) -> Iterator[str]:
    """The most that should be owed to us without security, and whether this contract stays within it."""
    yield limit_in_words(exposure.limit, view.statements.currency)
    deal = exposure.deal
    if deal is None:
        return
    if deal.schedule.peak <= 0:
        yield sentence("memo-peak-none")
        return
    amounts = {"peak": deal.schedule.peak, "gap": deal.gap or 0.0}
    told = {name: money_of(deal).spelled(value) for name, value in amounts.items()}
    yield sentence(f"memo-limit-peak-{how_compared(deal, exposure.limit)}", **told)
    if deal.gap:
        yield from _two_voices(view.verdict.code, deal)


def _two_voices(verdict: VerdictCode, deal: DealExposure) -> Iterator[str]:
    """Why a contract can exceed the limit of a partner that is accepted, and what then holds."""
    if not deal.open_gap:
        yield sentence("memo-limit-covered")
    elif verdict in GIVES_CREDIT:
        yield sentence("memo-limit-two-voices")


def _years_in_the_black(view: View) -> Iterator[str]:
    """What the first answer rests on, where there is one: years of positive operating and free cash flow."""
    if view.verdict.viable_cash_flow == NOT_SHOWN:
        return
    for name, code in (("cf_operating", "memo-viable-ground-cfo"), ("fcf", "memo-viable-ground-fcf")):
        known = [value for value in view.series(name) if value is not None]
        if known:
            yield sentence(code, positive=sum(value > 0 for value in known), years=len(known))
    flows = zip(view.years, view.series("cf_operating"), strict=True)
    absent = [year_name(year) for year, flow in flows if flow is None]
    if 0 < len(absent) < len(view.years):
        yield sentence("memo-viable-ground-absent", years=absent)


def _on_payment(view: View) -> Iterator[str]:
    """What the second answer rests on: the worst finding on liquidity and on payment, or the points of both.

    Where the answer is good, the points speak first and the findings against it.
    """
    if view.verdict.pays_on_time == NOT_SHOWN:
        return
    told = [found for pillar in PAYMENT_PILLARS if (found := worst_of(view, pillar))]
    is_good = view.verdict.pays_on_time == "likely"
    if view.verdict.pays_on_time == "late" and view.verdict.pillars.get(PAYMENT) is None:
        yield sentence("memo-pays-unseen")
    earned = list(pillars_in_words(view, PAYMENT_PILLARS))
    if earned and (is_good or not told):
        yield sentence("memo-pillars", pillars=earned)
    for finding in told:
        yield sentence("memo-pays-against", finding=finding.message) if is_good else say(finding.message)
    if view.verdict.code in GIVES_CREDIT and not is_good:
        yield sentence("memo-pays-beside")


def _validity(view: View) -> str:
    as_of, until = view.partner.assessment.as_of, view.verdict.valid_until
    if view.verdict.code == "insufficient":
        return sentence("memo-valid-no-opinion", as_of=as_of)
    return (
        sentence("memo-valid-until", as_of=as_of, until=until) if until else sentence("memo-valid-never", as_of=as_of)
    )
