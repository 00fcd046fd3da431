import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from finvet.model import Milestone
from tests.deal.made_deals import planned

RHYTHMS = ("monthly", "fortnightly", "quarterly", "at_end", "in_advance")


def rows(schedule):
    return [(m.number, m.invoiced, m.received, m.owed, round(m.most_owed)) for m in schedule.months]


def test_monthly_invoices_paid_after_thirty_days():
    """10,000 a month: just before the first payment, on day 60.4, 60.4 days of work are unpaid."""
    found = planned(30.0)
    assert found.peak == pytest.approx(10_000 * (30.4 + 30) / 30.4)
    assert (found.peak_day, found.peak_month, found.period_invoice) == (60.4, 2, 10_000)
    assert found.peak_invoiced == 10_000
    assert rows(found)[:3] == [
        (1, 10_000, 0, 10_000, 10_000),
        (2, 10_000, 10_000, 10_000, 19_868),
        (3, 10_000, 10_000, 10_000, 19_868),
    ]
    assert rows(found)[-2:] == [(12, 10_000, 10_000, 10_000, 19_868), (13, 0, 10_000, 0, 10_000)]


def test_quarterly_invoices_paid_after_sixty_days_with_commitments_less_the_advance():
    found = planned(60.0, billing="quarterly", commitments=5_000.0, advance=10_000.0)
    assert found.peak == pytest.approx(10_000 * (91.2 + 60) / 30.4 + 5_000 - 10_000)
    assert [m.invoiced for m in found.months[:6]] == [0, 0, 30_000, 0, 0, 30_000]
    assert found.months[0].received == 10_000
    assert found.months[-1].received == 20_000  # the last invoice less the advance


def test_fortnightly_invoices_end_with_the_days_that_are_left():
    """364.8 days are 26 fortnights and 0.8 of a day."""
    found = planned(14.0, billing="fortnightly", contract_value=36_480.0)
    assert found.period_invoice == pytest.approx(1_400)
    assert sum(m.invoiced for m in found.months) == pytest.approx(36_480)
    assert found.peak == pytest.approx(2_800)


def test_milestones_are_invoiced_in_their_months():
    found = planned(
        30.4,
        billing="milestones",
        months=4.0,
        contract_value=100_000.0,
        milestones=(Milestone(4, 0.5), Milestone(1, 0.2), Milestone(2, 0.3)),
    )
    assert rows(found) == [
        (1, 20_000, 0, 25_000, 25_000),
        (2, 30_000, 20_000, 30_000, 50_000),
        (3, 0, 30_000, 25_000, 55_000),
        (4, 50_000, 0, 50_000, 50_000),
        (5, 0, 50_000, 0, 50_000),
    ]
    assert (found.peak, found.peak_month, found.peak_invoiced) == (55_000, 3, 30_000)


def test_all_at_the_end_is_owed_whole():
    found = planned(45.0, billing="at_end", commitments=1_000.0)
    assert (found.peak, found.peak_month, found.peak_invoiced) == (121_000, 12, 120_000)
    assert [(m.number, m.owed) for m in found.months[-3:]] == [(12, 121_000), (13, 120_000), (14, 0)]


def test_an_invoice_before_the_work_is_no_exposure_yet():
    found = planned(30.4, billing="in_advance")
    assert (found.peak, found.months[0].owed) == (10_000, 0)


def test_an_advance_of_the_whole_value_leaves_nothing_owed():
    assert planned(60.0, advance=120_000.0).peak == 0


def test_an_advance_is_there_before_the_commitments_are():
    """An advance of four invoices: only where all work is done are the commitments of 25,000 owed in full."""
    found = planned(30.0, advance=40_000.0, commitments=25_000.0)
    assert (found.peak, found.peak_month) == (25_000, 12)


def test_a_short_contract_owes_no_more_than_its_value():
    assert planned(90.0, months=1.0, contract_value=5_000.0).peak == 5_000


@pytest.mark.parametrize("billing", RHYTHMS)
@given(st.floats(0, 200), st.floats(0, 200), st.floats(1, 36))
def test_later_payment_never_lowers_the_peak(billing, days, more, months):
    assert (
        planned(days + more, billing=billing, months=months).peak
        >= planned(days, billing=billing, months=months).peak - 0.01
    )


@pytest.mark.parametrize("billing", RHYTHMS)
@given(st.floats(0, 200), st.floats(0, 120_000), st.floats(1, 36))
def test_an_advance_lowers_the_peak_and_by_no_more_than_itself(billing, days, advance, months):
    without, with_it = (
        planned(days, billing=billing, months=months).peak,
        planned(days, billing=billing, months=months, advance=advance).peak,
    )
    assert without - advance - 0.01 <= with_it <= without + 0.01


@pytest.mark.parametrize("billing", RHYTHMS)
@given(st.floats(0, 200), st.floats(0, 120_000), st.floats(0.2, 36))
@example(7.2e-06, 0.0, 1.0)
@example(7.2e-06, 0.0, 1.5)
def test_all_is_invoiced_and_received_and_the_peak_is_the_most_of_the_months(billing, days, advance, months):
    found = planned(days, billing=billing, months=months, advance=advance)
    assert sum(m.invoiced for m in found.months) == pytest.approx(120_000)
    assert sum(m.received for m in found.months) == pytest.approx(120_000)
    assert found.months[-1].owed == pytest.approx(0, abs=0.01)
    assert max(m.most_owed for m in found.months) == pytest.approx(found.peak, abs=0.01)
    assert found.months[found.peak_month - 1].most_owed == pytest.approx(found.peak, abs=0.01)
