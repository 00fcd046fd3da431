from datetime import date

import pytest

from finvet.errors import CaseError
from finvet.model import Deal, Discount, Milestone, Protection, WithholdingTax

DEAL = "[deal]\ncontract_value = 1000\nmonths = 12\nbilling = 'monthly'\nterms_days = 30\n"


def said(case, text):
    with pytest.raises(CaseError) as caught:
        case(text)
    return [(mistake.code.removeprefix("mistake-"), mistake.parameters["key"]) for mistake in caught.value.mistakes]


def test_the_least_that_makes_a_deal(case):
    assert case(DEAL).deal == Deal(1000.0, 12.0, "monthly", 30.0)


def test_everything_that_a_deal_can_say(case):
    text = """
        [deal]
        contract_value = 1000
        months = 4
        billing = "milestones"
        terms_days = 45
        milestones = [{ month = 1, share = 0.4 }, { month = 4, share = 0.6 }]
        currency = "USD"
        start = 2026-01-15
        expected_days_late = 10
        early_payment = { percent = 2, days = 10 }
        withholding_tax = { percent = 15, creditable = true }
        advance_percent = 20
        noncancellable_commitments = 50
        cost_ratio = 0.7
        maximum_loss = 400
        own_equity = 9000
        own_monthly_payroll = 80

        [[mitigants]]
        kind = "guarantee"
        signed = true
        amount = 500

        [[mitigants]]
        kind = "credit_insurance"
        signed = false
        share = 0.9

        [rates]
        EURUSD = 1.08
    """
    found = case(text)
    assert found.deal == Deal(
        contract_value=1000.0,
        months=4.0,
        billing="milestones",
        terms_days=45.0,
        milestones=(Milestone(1.0, 0.4), Milestone(4.0, 0.6)),
        currency="USD",
        start=date(2026, 1, 15),
        days_late=10.0,
        discount=Discount(0.02, 10.0),
        withholding_tax=WithholdingTax(0.15, True),
        advance=200.0,
        commitments=50.0,
        cost_ratio=0.7,
        maximum_loss=400.0,
        own_equity=9000.0,
        own_monthly_payroll=80.0,
    )
    assert found.mitigants == (
        Protection("guarantee", True, amount=500.0),
        Protection("credit_insurance", False, share=0.9),
    )
    assert found.rates == {"EURUSD": 1.08}


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("contract_value = 0", ("too-low", "deal.contract_value")),
        ("contract_value = -1", ("too-low", "deal.contract_value")),
        ("contract_value = inf", ("no-number", "deal.contract_value")),
        ('contract_value = "1000"', ("no-number", "deal.contract_value")),
        ("months = 0", ("below-least", "deal.months")),
        ("months = 1e-9", ("below-least", "deal.months")),
        ("months = 121", ("above-most", "deal.months")),
        ('billing = "weekly"', ("no-choice", "deal.billing")),
        ("terms_days = -1", ("below-least", "deal.terms_days")),
        ("advance = -1", ("below-least", "deal.advance")),
        ("advance = 1001", ("deal-advance-large", "deal.advance")),
        ("advance_percent = 101", ("above-most", "deal.advance_percent")),
        ("cost_ratio = 70", ("above-most", "deal.cost_ratio")),
        ('currency = "EURO"', ("currency-like", "deal.currency")),
        ('currency = "XXX"', ("currency", "deal.currency")),
        ('start = "2026-01-15"', ("no-date", "deal.start")),
        ("expected_days_late = -5", ("below-least", "deal.expected_days_late")),
        ("early_payment = { percent = 2, days = 30 }", ("deal-discount-days", "deal.early_payment.days")),
        ("early_payment = { percent = 0, days = 10 }", ("too-low", "deal.early_payment.percent")),
        ("withholding_tax = { percent = 100, creditable = true }", ("too-high", "deal.withholding_tax.percent")),
        ("withholding_tax = { percent = 15 }", ("missing-key", "deal.withholding_tax.creditable")),
        ("milestones = [{ month = 1, share = 1 }]", ("deal-milestones", "deal.milestones")),
        ("mood = 1", ("unknown-case-key", "deal.mood")),
        ("contractvalue = 1", ("case-key-like", "deal.contractvalue")),
        ("early_payment = { percent = 2, days = 10, day = 1 }", ("case-key-like", "deal.early_payment.day")),
    ],
)
def test_a_mistake_of_a_deal_is_named_with_its_key(case, text, mistake):
    key = text.split(" ")[0]
    kept = "\n".join(line for line in DEAL.splitlines() if not line.startswith(f"{key} "))
    assert said(case, f"{kept}\n{text}\n") == [mistake]


@pytest.mark.parametrize(
    ("milestones", "mistake"),
    [
        ("", ("deal-milestones", "deal.milestones")),
        (
            "milestones = [{ month = 1, share = 0.5 }, { month = 2, share = 0.4 }]",
            ("deal-milestone-shares", "deal.milestones"),
        ),
        (
            "milestones = [{ month = 1, share = 0.5 }, { month = 13, share = 0.5 }]",
            ("deal-milestone-late", "deal.milestones.1.month"),
        ),
    ],
)
def test_milestones_that_do_not_make_a_contract(case, milestones, mistake):
    assert said(case, DEAL.replace("monthly", "milestones") + milestones) == [mistake]


def test_thirds_make_a_whole(case):
    thirds = ", ".join(f"{{ month = {month}, share = 0.3333333 }}" for month in (1, 2, 3))
    assert len(case(DEAL.replace("monthly", "milestones") + f"milestones = [{thirds}]").deal.milestones) == 3


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        (DEAL + "[[mitigants]]\nkind = 'guarantee'\nsigned = true", ("protection-amount", "mitigants.0")),
        (
            DEAL + "[[mitigants]]\nkind = 'guarantee'\nsigned = true\namount = 1\nshare = 1",
            ("protection-amount", "mitigants.0"),
        ),
        (DEAL + "[[mitigants]]\nkind = 'hope'\nsigned = true\namount = 1", ("protection-kind", "mitigants.0.kind")),
        (
            DEAL + "[[mitigants]]\nkind = 'stop_work'\nsigned = true\namount = 1",
            ("protection-kind", "mitigants.0.kind"),
        ),
        (DEAL + "[[mitigants]]\nkind = 'guarantee'\namount = 1", ("missing-key", "mitigants.0.signed")),
        (DEAL + "[[mitigants]]\nkind = 'guarantee'\nsigned = true\nshare = 1.1", ("above-most", "mitigants.0.share")),
        (
            DEAL + "[[mitigants]]\nkind = 'guarantee'\nsigned = true\namount = 1\nwhen = 2",
            ("unknown-case-key", "mitigants.0.when"),
        ),
        ("[[mitigants]]\nkind = 'guarantee'\nsigned = true\namount = 1", ("protection-without-deal", "mitigants")),
        (DEAL + "[facts]\npeak_exposure = 1", ("fact-and-deal", "facts.peak_exposure")),
        (DEAL + "[facts]\nannual_contract_value = 1", ("fact-and-deal", "facts.annual_contract_value")),
        ("[rates]\nEUR = 1", ("pair", "rates.EUR")),
        ("[rates]\nEUREUR = 1", ("pair", "rates.EUREUR")),
        ("[rates]\nEURXXX = 1", ("pair", "rates.EURXXX")),
        ("[rates]\nEURUSD = 2\nUSDEUR = 0.4", ("rate-twice", "rates.EURUSD")),
        ("[rates]\nEURUSD = 0", ("too-low", "rates.EURUSD")),
        ("[rates]\nEURUSD = true", ("no-number", "rates.EURUSD")),
        ("deal = 1", ("no-table", "deal")),
        ("mitigants = 1", ("protection-without-deal", "mitigants")),
        ("rates = 1", ("no-table", "rates")),
    ],
)
def test_a_mistake_of_mitigants_and_rates_is_named_with_its_key(case, text, mistake):
    assert mistake in said(case, text)


def test_every_mistake_of_a_deal_is_named_at_once(case):
    text = "[deal]\ncontract_value = 100\nmonths = -1\nbilling = 'weekly'\nadvance = 200\nadvance_percent = 5\ncurrency = 'XXX'\nmilestones = [{ month = 0, share = 0.5 }]\nmood = 1"
    assert sorted(key for _, key in said(case, text)) == [
        "deal.advance", "deal.advance_percent", "deal.billing", "deal.currency", "deal.milestones", "deal.milestones",
        "deal.months", "deal.mood", "deal.terms_days",
    ]  # fmt: skip
