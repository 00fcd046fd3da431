"""What a policy says, entry by entry, in an analyst's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from msgspec import Struct

from finvet.assessment.knockout_rules import KnockOut, Rule
from finvet.assessment.policy import Policy
from finvet.assessment.policy_rules import RequestRule
from finvet.assessment.scorecard_rules import IndicatorRule, Measure
from finvet.model import Message
from finvet.partner import reference
from finvet.policies.words import PolicyWords, effect, exact, told
from finvet.wording import name_of, say, sentences

CONFIDENCE_KEYS = (
    "fewer_years", "old_balance_sheet", "derived_cash_flow", "file_refused", "star_missing", "star_medium",
)  # fmt: skip
SCORECARD = "scorecard"


class Entry(Struct, frozen=True):
    """One thing that a policy says: its section, its key there, and its words, column by column."""

    section: str
    key: str
    columns: tuple[str, ...]

    @property
    def path(self) -> str:
        """The key with its section."""
        return f"{self.section}.{self.key}"

    @property
    def words(self) -> str:
        """All that it says on one line."""
        return "; ".join(column for column in self.columns if column)


def entries(policy: Policy) -> Sequence[Entry]:
    """Everything that a policy says, in the order in which it is applied."""
    words = PolicyWords(reference(None).units)
    return (
        *_gates(policy),
        *(entry for rule in policy.indicators for entry in _indicator(rule, words)),
        *_bands(policy),
        *(Entry("terms", name, (words.condition(term),)) for name, term in policy.terms.items()),
        *(entry for rule in policy.knock_outs for entry in _knock_out(rule, words)),
        *(_rule(rule, words) for rule in policy.rules),
        *_overrides(policy, words),
        *_confidence(policy, words),
        *_statistics(policy),
        *_answers(policy, words),
        *(_request(place, rule, words) for place, rule in enumerate(policy.requests, start=1)),
        *_agreed(policy),
        *_rest(policy),
    )


# ---------------------------------------------------------------- gates and scorecard


def _gates(policy: Policy) -> Iterator[Entry]:
    for name, gate in vars(policy.gates).items():
        said = dict(vars(gate))
        if "share" in said:
            said["share"] = exact(said["share"], "percent")
        yield Entry("gates", name, (told(f"gate-{name}", **said),))


def _indicator(rule: IndicatorRule, words: PolicyWords) -> Iterator[Entry]:
    star = told("star") if rule.star else ""
    take = told(f"take-{rule.take}") if len(rule.measures) > 1 else ""
    yield Entry(SCORECARD, rule.id, (f"{rule.weight:g}{star}", name_of(rule.pillar), take))
    for measure in rule.measures:
        yield Entry(SCORECARD, f"{rule.id}.{measure.figure}", _measure(measure, words))
    for flag in rule.flags:
        complete = told("complete") if flag.complete else ""
        columns = (words.bounded(flag.figure, flag), complete, flag.source)
        yield Entry(SCORECARD, f"{rule.id}.{flag.id}", columns)
    if rule.flags:
        counted = told("flags", fewest=rule.fewest_flags, one=rule.one_point_flags)
        yield Entry(SCORECARD, f"{rule.id}.points", (counted,))


def _measure(measure: Measure, words: PolicyWords) -> tuple[str, ...]:
    fine, concern = words.bands(measure)
    notes = []
    if measure.when:
        notes.append(told("only-when", condition=words.condition(measure.when)))
    if measure.not_meaningful:
        settled = measure.not_meaningful
        notes.append(told("settled", points=settled.points, condition=words.condition(settled.when)))
    if measure.at_most != "high":
        notes.append(told("confidence-at-most", grade=measure.at_most))
    two = told("points", points=2, band=fine) if fine else ""
    one = told("points", points=1, band=concern) if concern else ""
    return (name_of(measure.figure), two, one, *notes, measure.source)


def _bands(policy: Policy) -> Iterator[Entry]:
    for verdict, least in vars(policy.bands).items():
        yield Entry("bands", verdict, (told("band", least=least),))


# ---------------------------------------------------------------- knock-outs, rules, overrides


def _knock_out(rule: KnockOut, words: PolicyWords) -> Iterator[Entry]:
    left = told(f"without-opinion-{rule.without_opinion}") if rule.without_opinion != "silent" else ""
    laws = "; ".join(told("law", figure=name, countries=countries) for name, countries in rule.law.items())
    for place, cap in enumerate(rule.caps, start=1):
        key = rule.id if len(rule.caps) == 1 else f"{rule.id}.{place}"
        yield Entry("knock_outs", key, (cap.cap, words.condition(cap.when), left, laws, rule.source))


def _rule(rule: Rule, words: PolicyWords) -> Entry:
    cap = told("rule-cap", cap=rule.cap) if rule.cap else ""
    return Entry("rules", rule.id, (rule.severity, words.condition(rule), cap, rule.says, rule.source))


def _overrides(policy: Policy, words: PolicyWords) -> Iterator[Entry]:
    rules = policy.overrides
    for star in rules.stars:
        yield Entry("overrides", f"stars.{star.at_least}", (told("stars", count=star.at_least, cap=star.cap),))
    for pillar in rules.pillars:
        words_of = told("pillar-cap", pillar=pillar.pillar, below=pillar.below, cap=pillar.cap)
        yield Entry("overrides", f"pillars.{pillar.pillar}", (words_of,))
    trend = rules.trend
    unless = told("unless", condition=words.condition(trend.unless)) if trend.unless else ""
    parameters = {"worse": trend.worse_at_least, "steps": trend.steps_down, "floor": trend.floor}
    yield Entry("overrides", "trend", (told("trend", **parameters), unless))
    for series in trend.series:
        noise = exact(series.noise, "percent") if series.relative else words.value(series.figure, series.noise)
        moves = told(f"series-{series.worse}", figure=series.figure, noise=noise)
        yield Entry("overrides", f"trend.{series.figure}", (moves,))
    yield Entry("overrides", "low_confidence", (told("low-confidence", cap=rules.low_confidence),))
    signed = rules.mitigants
    share = exact(signed.least_share_of_peak, "percent")
    lift = told("mitigants", share=share, steps=signed.steps_up, best=signed.best)
    yield Entry("overrides", "mitigants", (lift,))


# ---------------------------------------------------------------- confidence, answers, requests, the rest


def _confidence(policy: Policy, words: PolicyWords) -> Iterator[Entry]:
    rules = policy.confidence
    for name in CONFIDENCE_KEYS:
        because = told(f"confidence-{name}", months=rules.old_after_months)
        yield Entry("confidence", name, (because, effect(getattr(rules, name))))
    for audit, found in rules.audit.items():
        yield Entry("confidence", f"audit.{audit}", (told("audit", audit=audit), effect(found)))
    for rule in rules.rules:
        yield Entry("confidence", rule.id, (words.condition(rule.when), effect(rule)))


def _statistics(policy: Policy) -> Iterator[Entry]:
    rate = policy.risk.base_rate
    assumed = told("base-rate", rate=exact(rate, "percent")) if rate is not None else told("base-rate-of-model")
    yield Entry("risk", "base_rate", (assumed,))
    for place, rule in enumerate(policy.risk.disagrees, start=1):
        against = told("disagrees", grades=rule.grades, verdicts=rule.verdicts)
        yield Entry("risk", f"disagrees.{place}", (against, effect(rule)))


def _answers(policy: Policy, words: PolicyWords) -> Iterator[Entry]:
    cash, pays = policy.viable_cash_flow, policy.pays_on_time
    for key, condition in (
        ("not_viable", cash.not_viable), ("viable", cash.viable), ("doubtful", pays.doubtful), ("likely", pays.likely),
    ):  # fmt: skip
        yield Entry("answers", key, (words.condition(condition),))
    yield Entry("answers", "not_shown", (told("alone", pillar=pays.pillar, alone=pays.alone),))


def _request(place: int, rule: RequestRule, words: PolicyWords) -> Entry:
    occasions = [told("always")] if rule.always else []
    occasions += [told("after", after=rule.after)] if rule.after else []
    occasions += [words.condition(rule.when)] if rule.when else []
    unless = told("unless", condition=words.condition(rule.unless)) if rule.unless else ""
    text = sentences().get(rule.code, rule.code).split("{", maxsplit=1)[0].rstrip(" :")
    return Entry(
        "requests", rule.code.removeprefix("request-"), (f"{place}.", text, told("or").join(occasions), unless)
    )


def _agreed(policy: Policy) -> Iterator[Entry]:
    for kind, agreed in policy.agree.items():
        clauses = (told("agreed", verdict=name, clause=clause) for name, clause in vars(agreed).items())
        yield Entry("agree", kind, tuple(clauses))


def _rest(policy: Policy) -> Iterator[Entry]:
    for rule in policy.unchecked:
        yield Entry("rest", f"unchecked.{rule.until}", (say(Message(rule.code)),))
    yield Entry("rest", "most_reasons", (f"{policy.most_reasons}",))
    for part in ("validity", "collection", "limit", "stress"):
        for key, value in _leaves(asdict(getattr(policy, part)), part):
            yield Entry("rest", key, (value,))


def _leaves(part: object, key: str) -> Iterator[tuple[str, str]]:
    """Every value of a part that needs no words of its own, with its key."""
    if isinstance(part, Mapping):
        for name, inner in part.items():
            yield from _leaves(inner, f"{key}.{name}")
    elif isinstance(part, list | tuple):
        for place, inner in enumerate(part, start=1):
            yield from _leaves(inner, f"{key}.{place}")
    else:
        yield key, f"{part:g}" if isinstance(part, float | int) else str(part)
