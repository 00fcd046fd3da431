"""The stressed year against a second hand: the arithmetic of VETTING section 6 written out for one company."""

import pytest

from finvet.assessment.policy import load
from finvet.deal.figures import Latest
from finvet.deal.stress import scenarios
from finvet.model import Figure
from finvet.ratios.analysis import analyse
from finvet.vetting import with_figures
from tests.deal.made_deals import partner

RULES = load().stress.rules
CONTRACT = 73.0
LEAST = 15


def stressed(latest, foreign=False, contract=CONTRACT, **facts):
    year = latest.statements.years[-1]
    known = {name: Figure(name, year, value) for name, value in {"annual_contract_value": contract, **facts}.items()}
    statements = with_figures(latest.statements, known)
    found = scenarios(Latest(statements, analyse(statements)), RULES, analyse, foreign=foreign)
    return {scenario.id: scenario for scenario in found}


def values(scenario):
    return {name: figure.value for name, figure in scenario.figures.items()}


def by_hand(lost=0.0, costs=0.0, at_once=0.0, due=0.0, more_interest=0.0, of_profit=None):
    """What is left of the year of made_deals.YEAR: `lost` of operating cash flow, `costs` by which cash costs fall."""
    cfo = 500 - CONTRACT - lost
    a_day = (3650 - 365 - 160 + 100 + CONTRACT - costs + more_interest) / 365
    opening, closing = 800 - at_once - due, 800 + cfo - 200 - due
    flow = closing - opening
    short = 0.0 if opening < LEAST * a_day else None if flow >= 0 else 12 * (opening - LEAST * a_day) / -flow
    profit = 365 - CONTRACT - (lost - at_once if of_profit is None else of_profit)
    return {
        "cf_operating": cfo,
        "fcf": cfo - 200,
        "closing_cash": closing,
        "cash_days": max(0, closing) / a_day,
        "dscr": (cfo + 100 + more_interest) / (100 + more_interest + 150),
        "interest_cover": profit / (100 + more_interest),
        "months_to_least_cash": short,
    }


def same(found, expected):
    assert found == {name: value if value is None else pytest.approx(value) for name, value in expected.items()}


def test_the_base_is_last_year_with_our_contract():
    base = stressed(partner())["base"]
    same(values(base), by_hand())
    assert base.survives is True
    assert base.figures["months_to_least_cash"].notes[0].code == "stress-cash-enough"


def test_s1_sales_fall_at_the_same_margin_with_most_other_costs_fixed():
    lost = 0.2 * 1825 - 0.3 * 0.2 * 1300
    found = stressed(partner())["S1"]
    same(values(found), by_hand(lost, costs=0.2 * 3650 - lost))


def test_s2_customers_pay_later_and_stock_lies_longer():
    need = 30 * 3650 / 365 + 15 * 1825 / 365
    same(values(stressed(partner())["S2"]), by_hand(need, at_once=need))


def test_s3_lenders_do_not_renew():
    same(values(stressed(partner())["S3"]), by_hand(due=250))


def test_s4_suppliers_are_paid_within_the_terms_that_are_usual():
    """Payment days of 90 on purchases of 1,825: 30 days of them, 150, are paid at once."""
    found = stressed(partner())["S4"]
    same(values(found), by_hand(150, at_once=150))
    assert [note.code for note in found.notes] == ["stress-terms-assumed"]


def test_s4_suppliers_are_paid_within_the_terms_that_the_case_states():
    found = stressed(partner(), payment_terms_days=45.0)["S4"]
    same(values(found), by_hand(225, at_once=225))
    assert found.notes == ()


def test_s4_who_pays_within_terms_needs_nothing():
    same(values(stressed(partner(), payment_terms_days=120.0)["S4"]), by_hand())


def test_s5_rates_rise_on_all_debt():
    same(values(stressed(partner())["S5"]), by_hand(30, more_interest=30, of_profit=0))


def test_s5_a_weaker_currency_makes_our_invoices_and_foreign_debt_dearer():
    """250 of the debt of 1,000 is foreign: a quarter of the interest costs a quarter more."""
    interest, ours = 30 + 100 * 0.25 * 0.25, CONTRACT * 0.25
    found = stressed(partner(), foreign=True, foreign_currency_debt=250.0)["S5"]
    expected = by_hand(interest + ours, costs=-ours, more_interest=interest, of_profit=ours)
    same(values(found), expected)
    assert found.notes == ()


def test_the_combined_scenario_takes_working_capital_of_what_is_left_of_sales():
    lost = 0.2 * 1825 - 0.3 * 0.2 * 1300
    need = 0.8 * (30 * 3650 / 365 + 15 * 1825 / 365) + 150
    found = stressed(partner())["combined"]
    same(values(found), by_hand(lost + need, costs=0.2 * 3650 - lost, at_once=need, of_profit=lost))


@pytest.mark.parametrize(("lines", "survives"), [(363.0, False), (364.0, True)])
def test_undrawn_lines_carry_through_what_cash_alone_does_not(lines, survives):
    """Cash of 386 that must repay 750 on the first day is 364 short."""
    found = stressed(partner(cash_and_equivalents=386.0, short_term_debt=750.0), undrawn_credit_lines=lines)
    assert found["S3"].figures["closing_cash"].value == pytest.approx(-137)
    assert found["S3"].figures["cash_days"].value == 0
    assert found["S3"].survives is survives


def test_cash_must_last_from_the_first_day_to_the_last():
    """What is due at once is more than cash and lines, though the year would bring it back."""
    found = stressed(partner(cash_and_equivalents=100.0), undrawn_credit_lines=100.0)["S3"]
    assert found.figures["closing_cash"].value > 0
    assert found.survives is False


@pytest.mark.parametrize(
    ("item", "unknown"),
    [
        ("revenue", {"S1", "S2", "combined"}),
        ("trade_payables", {"S4", "combined"}),
        ("cf_capex", {"base", "S1", "S2", "S3", "S4", "S5", "combined"}),
        ("cash_and_equivalents", {"base", "S1", "S2", "S3", "S4", "S5", "combined"}),
        ("short_term_debt", {"S3"}),
        ("interest_expense", {"S5"}),
    ],
)
def test_what_is_missing_leaves_it_open_with_the_reason(item, unknown):
    found = stressed(partner(**{item: None}))
    assert {name for name, scenario in found.items() if scenario.survives is None} == unknown
    for name in unknown:
        closing = found[name].figures["closing_cash"]
        assert closing.value is None
        assert closing.notes


def test_without_inventories_only_receivables_are_stressed_and_said():
    found = stressed(partner(inventories=None))["S2"]
    assert found.figures["cf_operating"].value == pytest.approx(500 - CONTRACT - 300)
    assert [note.code for note in found.notes] == ["stress-without-stock"]


def test_costs_by_nature_give_a_margin_too():
    latest = partner(cost_of_sales=None, materials_consumed=1825.0)
    found = stressed(latest)["S1"]
    assert found.figures["cf_operating"].value == pytest.approx(500 - CONTRACT - (0.2 * 1825 - 0.3 * 0.2 * 1300))


def test_income_beside_sales_is_no_cost_that_could_be_saved():
    """EBITDA of 2,160 on a gross profit of 1,825: there is nothing to save when sales fall."""
    found = stressed(partner(operating_profit=2000.0))["S1"]
    assert found.figures["cf_operating"].value == pytest.approx(500 - CONTRACT - 0.2 * 1825)


def test_a_contract_that_could_not_be_converted_is_said_to_be_left_out():
    found = stressed(partner(), contract=None)["base"]
    assert found.figures["cf_operating"].value == 500
    assert [note.code for note in found.notes] == ["stress-without-contract"]


def test_low_confidence_is_shown_and_decides_nothing():
    latest = partner()
    year = latest.statements.years[-1]
    low = latest.statements.figure("cf_operating", year)._replace(confidence="low")
    base = stressed(Latest(with_figures(latest.statements, {"cf_operating": low}), latest.analysis))["base"]
    assert base.figures["closing_cash"].confidence == "low"
    assert base.figures["closing_cash"].value is not None
    assert base.survives is None
