"""Which clause or document answers a red flag, by hand: of every policy by pillar, for accept, conditions and secured."""

from __future__ import annotations

from collections.abc import Mapping

from finvet.assessment.policy import Policy

STANDARD = {
    "cash_generation": ("fortnightly_billing", "deposit", "deposit"),
    "liquidity": ("stop_work", "fortnightly_billing", "fortnightly_billing"),
    "payment": ("shorter_terms", "stop_work", "stop_work"),
    "solvency": ("stop_work", "guarantee", "guarantee"),
    "credibility": ("payment_clauses", "credit_insurance", "credit_insurance"),
    "other": ("stop_work", "deposit", "letter_of_credit"),
}
AGREED: Mapping[str, Mapping[str, tuple[str, str, str]]] = {
    "standard": STANDARD,
    "cautious": STANDARD
    | {
        "liquidity": ("fortnightly_billing", "fortnightly_billing", "fortnightly_billing"),
        "payment": ("stop_work", "stop_work", "stop_work"),
        "credibility": ("credit_insurance", "credit_insurance", "credit_insurance"),
    },
    "startup": STANDARD | {"solvency": ("stop_work", "deposit", "deposit")},
    "public": STANDARD | {"solvency": ("stop_work", "credit_insurance", "credit_insurance")},
}


def agrees_by_hand(policy: Policy) -> bool:
    """Whether the policy names the clauses of the table."""
    found = {pillar: (a.accept, a.conditions, a.secured) for pillar, a in policy.agree.items()}
    return found == AGREED[policy.name]
