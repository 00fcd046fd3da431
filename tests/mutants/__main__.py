"""Reports the moves that no test by hand notices: `python -m tests.mutants`."""

from __future__ import annotations

import sys
from itertools import chain

from tests.mutants.formulas import moved_formulas
from tests.mutants.identities import moved_identities
from tests.mutants.policies import moved_policies
from tests.mutants.words import moved_words

EQUIVALENT = {
    "activity.dio: default of cost_base: ZERO for ABSENT": "a cost base of nothing carries no days either",
    "cash_flow.fcf_after_leases: default of cf_interest_paid_financing: ONE for ZERO": "only outflows count",
    "indicators.weak_conversion_years: default of prior2_net_income: ZERO for ABSENT": "only a profit counts",
    "quantities.depreciation_charge: default of depreciation_ppe: ZERO for ABSENT": "taken where every year shows it",
    "quantities.depreciation_charge: default of depreciation_ppe: ONE for ABSENT": "taken where every year shows it",
    "standard.requests.request-interim-accounts.after.D3: left out": "what is too old for D3 is old for the confidence too",
    "standard.requests.request-receivables-ageing.after.accruals: left out": "accruals above 5 % are above 0",
    "standard.requests.request-facility-letters.after.K6: left out": "K6 needs a cover below 1, which costs points",
    "standard.gates.D6.share: 0.6993 for 0.7": "weights are whole numbers, so that no share lies between 69 and 70 of 100",
    "standard.indicators.credibility.one_point_flags: left out": "it is 1 where it is left out",
    "standard.indicators.credibility.flags.montier.at_least: 4.995 for 5": "signs are counted in whole numbers",
    "standard.knock_outs.K1.without_opinion: replaces for stands": "a decline stands as it replaces",
    "standard.knock_outs.K10.without_opinion: replaces for stands": "a stop stands as it replaces",
    "standard.overrides.pillars.0.below: 49 for 50": "no payment pillar lies between 47.5 and 50 %",
    "standard.confidence.audit.audited: left out": "an audit lowers nothing",
    "standard.confidence.audit.audited.steps: left out": "an audit lowers nothing",
    "standard.confidence.audit.reviewed.steps: 0.5005 for 0.5": "what is left of a step rounds down",
    "standard.confidence.audit.reviewed.steps: 0.4995 for 0.5": "what is left of a step rounds down",
    "standard.confidence.audit.compiled.steps: 0.5005 for 0.5": "what is left of a step rounds down",
    "standard.confidence.audit.compiled.steps: 0.4995 for 0.5": "what is left of a step rounds down",
    "standard.validity.months_after_balance_sheet: 19 for 18": "gate D3 ends it at 18 months",
    "standard.viable_cash_flow.not_viable.any.3: left out": "K4, after which no year is positive, so that the first holds",
    "standard.pays_on_time.doubtful.any.0.below: 49 for 50": "no liquidity pillar lies between 48 and 50 %",
    "standard.pays_on_time.likely.all.0.at_least: 69 for 70": "no liquidity pillar lies between 68 and 70 %",
    "cautious.gates.D6.share: 0.7992 for 0.8": "weights are whole numbers, so that no share lies between 79 and 80 of 100",
    "cautious.overrides.pillars.0.below: 49 for 50": "no payment pillar lies between 47.5 and 50 %",
    "cautious.overrides.pillars.1.below: 49 for 50": "no liquidity pillar lies between 48 and 50 %",
    "cautious.overrides.mitigants.steps_up: left out": "the standard policy says the same",
    "cautious.rules.largest-customer.figure: left out": "the standard policy says the same",
    "cautious.rules.largest-customer.above: left out": "the standard policy says the same",
    "cautious.rules.largest-customer.severity: left out": "how grave a finding is moves no verdict, and cases hold verdicts",
    "failure_terms.net_assets_after_two_such_years: as_it_is for positive(total_assets)": (
        "net income to assets has no meaning there either"
    ),
    "cautious.validity: left out": "gate D3 ends it at 15 months",
    "cautious.validity.months_after_balance_sheet: left out": "gate D3 ends it at 15 months",
    "cautious.validity.months_after_balance_sheet: 16 for 15": "gate D3 ends it at 15 months",
    "cautious.confidence.audit.reviewed: left out": "half a step rounds down to a whole one",
    "cautious.confidence.audit.reviewed.steps: left out": "half a step rounds down to a whole one",
    "cautious.confidence.audit.compiled: left out": "half a step rounds down to a whole one",
    "cautious.confidence.audit.compiled.steps: left out": "half a step rounds down to a whole one",
    "public.rules.several_signs.of.montier_c.at_least: 4.995 for 5": "signs are counted in whole numbers",
    "public.validity: left out": "gate D3 ends it at 15 months",
    "public.validity.months_after_balance_sheet: left out": "gate D3 ends it at 15 months",
    "public.validity.months_after_balance_sheet: 16 for 15": "gate D3 ends it at 15 months",
    "public.confidence.audit.reviewed: left out": "half a step, rounded down, is medium too",
    "public.confidence.audit.reviewed.at_most: left out": "half a step, rounded down, is medium too",
    "public.confidence.audit.reviewed.at_most: high for medium": "half a step, rounded down, is medium too",
    "score_terms.shares_issued: default of shares_outstanding: ZERO for ABSENT": "none are no more than before",
}
"""Moves after which the definition still says the same, and why."""


def main() -> int:
    moves = list(chain(moved_identities(), moved_formulas(), moved_policies(), moved_words()))
    alive = {what for what, is_noticed in moves if not is_noticed}
    for what in sorted(alive - set(EQUIVALENT)):
        print(f"survives: {what}")
    for what in sorted(set(EQUIVALENT) - alive):
        print(f"is noticed or gone, and still listed as equivalent: {what}")
    print(f"mutants: {len(moves)} moves, {len(alive)} survive, of which {len(EQUIVALENT)} say the same")
    return int(alive != set(EQUIVALENT))


if __name__ == "__main__":
    sys.exit(main())
