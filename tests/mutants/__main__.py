"""Reports the moves that no test by hand notices: `python -m tests.mutants`."""

from __future__ import annotations

import sys
from itertools import chain

from tests.mutants.formulas import moved_formulas
from tests.mutants.identities import moved_identities

EQUIVALENT = {
    "activity.dio: default of cost_base: ZERO for ABSENT": "a cost base of nothing carries no days either",
    "cash_flow.fcf_after_leases: default of cf_interest_paid_financing: ONE for ZERO": "only outflows count",
    "indicators.weak_conversion_years: default of prior2_net_income: ZERO for ABSENT": "only a profit counts",
    "quantities.depreciation_charge: default of depreciation_ppe: ZERO for ABSENT": "taken where every year shows it",
    "quantities.depreciation_charge: default of depreciation_ppe: ONE for ABSENT": "taken where every year shows it",
    "score_terms.shares_issued: default of shares_outstanding: ZERO for ABSENT": "none are no more than before",
}
"""Moves after which the definition still says the same, and why."""


def main() -> int:
    moves = list(chain(moved_identities(), moved_formulas()))
    alive = {what for what, is_noticed in moves if not is_noticed}
    for what in sorted(alive - set(EQUIVALENT)):
        print(f"survives: {what}")
    for what in sorted(set(EQUIVALENT) - alive):
        print(f"is noticed or gone, and still listed as equivalent: {what}")
    print(f"mutants: {len(moves)} moves, {len(alive)} survive, of which {len(EQUIVALENT)} say the same")
    return int(alive != set(EQUIVALENT))


if __name__ == "__main__":
    sys.exit(main())
