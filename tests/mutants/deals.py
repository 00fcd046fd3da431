"""Whether the deals by hand notice a moved number of the limit or of the stressed year."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from finvet.assessment.policy import Policy
from finvet.deal.exposure import collection
from finvet.deal.figures import Latest
from finvet.deal.limit import limit
from finvet.model import LimitRules, VerdictCode
from finvet.ratios.analysis import analyse
from tests.companies import v1
from tests.deal import test_exposure, test_stress
from tests.deal.made_deals import deal

SHARES = (120e3, 100e3, 125e3)
"""A tenth of V1's tangible net worth, working capital and trade payables: SCORES section 23."""
LIMITS: tuple[tuple[VerdictCode, float], ...] = (
    ("accept", 120e3), ("conditions", 72e3), ("secured", 30e3), ("decline", 0), ("insufficient", 0), ("stop", 0),
)  # fmt: skip
PAID_ON = 60.0
CAPS = (({"own_equity": 400e3}, 40e3), ({"own_monthly_payroll": 15e3}, 30e3))

STRESSED: tuple[Callable[[], None], ...] = (
    test_stress.test_the_base_is_last_year_with_our_contract,
    test_stress.test_s1_sales_fall_at_the_same_margin_with_most_other_costs_fixed,
    test_stress.test_s2_customers_pay_later_and_stock_lies_longer,
    test_stress.test_s3_lenders_do_not_renew,
    test_stress.test_s4_suppliers_are_paid_within_the_terms_that_are_usual,
    test_stress.test_s5_rates_rise_on_all_debt,
    test_stress.test_s5_a_weaker_currency_makes_our_invoices_and_foreign_debt_dearer,
    test_stress.test_the_combined_scenario_takes_working_capital_of_what_is_left_of_sales,
)


def deals_notice(policy: Policy) -> bool:
    """Whether the limit of V1, a stressed year or a day of payment comes out otherwise under this policy than by hand."""
    days_late = policy.collection.assumed_days_late
    paid = collection(deal(), test_exposure.with_days(None), days_late).days  # 30 days after terms of 30
    return paid != PAID_ON or _limits_differ(policy.limit.rules) or _stress_differs(policy)


def _limits_differ(rules: LimitRules) -> bool:
    shares = [component.amount for component in limit(_first(), "accept", rules, None).components]
    return (
        shares != pytest.approx(SHARES)
        or any(limit(_first(), verdict, rules, None).amount != pytest.approx(amount) for verdict, amount in LIMITS)
        or any(limit(_first(), "accept", rules, deal(**own)).cap != cap for own, cap in CAPS)
    )


@cache
def _first() -> Latest:
    statements = v1()
    return Latest(statements, analyse(statements))


def _stress_differs(policy: Policy) -> bool:
    with pytest.MonkeyPatch.context() as other:
        other.setattr(test_stress, "RULES", policy.stress.rules)
        try:
            for test in STRESSED:
                test()
        except (AssertionError, KeyError):
            return True
    return False
