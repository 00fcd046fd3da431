"""Terms of the failure model that no other family has: what tells companies that failed from those that did not.

They are defined on what the accounts of any company show, without market values and without the cash-flow statement,
so that a private partner has them too. Stock and receivables that are not shown are not taken for nothing.
"""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ABSENT, count, growth, per, positive, smaller, total

term = Family("failure terms")

RULE = "finvet rule, term of the failure model"


@term("ratio", better="higher", source=RULE)
def quick_assets_ratio(total_current_assets: Column, inventories: Column, total_current_liabilities: Column) -> Column:
    """Current assets without stock per unit of what falls due within the year."""
    return per(total_current_assets - inventories, positive(total_current_liabilities))


@term("currency", better="higher", source=RULE)
def quasi_cash(total_current_assets: Column, inventories: Column, trade_receivables: Column) -> Column:
    """Current assets that are neither stock nor trade receivables: cash and what is near to it."""
    return total_current_assets - inventories - trade_receivables


@term("ratio", better="higher", source=RULE)
def quasi_cash_ratio(quasi_cash: Column, total_current_liabilities: Column) -> Column:
    """Cash and what is near to it per unit of what falls due within the year."""
    return per(quasi_cash, positive(total_current_liabilities))


@term("percent", better="higher", source=RULE)
def quasi_cash_to_assets(quasi_cash: Column, total_assets: Column) -> Column:
    """Cash and what is near to it as a share of all assets."""
    return per(quasi_cash, positive(total_assets))


@term("ratio", better="higher", source="Altman 1983: book equity per unit of liabilities")
def net_assets_to_liabilities(total_assets: Column, total_liabilities: Column) -> Column:
    """Assets beyond all liabilities per unit of liabilities; negative where the books show more debts than assets."""
    return per(total_assets - total_liabilities, positive(total_liabilities))


@term("percent", better="lower", source="Taffler 1983")
def current_liabilities_to_assets(total_current_liabilities: Column, total_assets: Column) -> Column:
    """What falls due within the year as a share of all assets."""
    return per(total_current_liabilities, positive(total_assets))


@term("currency", better="lower", source=RULE)
def long_term_borrowings(
    long_term_debt: Column = ABSENT, bonds_payable: Column = ABSENT, lease_liabilities_noncurrent: Column = ABSENT
) -> Column:
    """Long-term loans, bonds and leases."""
    return total(long_term_debt, bonds_payable, lease_liabilities_noncurrent)


@term("percent", better="lower", source=RULE)
def other_long_term_liabilities_to_assets(
    total_liabilities: Column, total_current_liabilities: Column, long_term_borrowings: Column, total_assets: Column
) -> Column:
    """Long-term liabilities that nobody lent, as pensions and deferred tax, as a share of all assets."""
    return per(total_liabilities - total_current_liabilities - long_term_borrowings, positive(total_assets))


@term("percent", better="lower", source=RULE)
def current_share_of_liabilities(total_current_liabilities: Column, total_liabilities: Column) -> Column:
    """How much of all liabilities falls due within the year."""
    return per(total_current_liabilities, positive(total_liabilities))


# ---------------------------------------------------------------- earnings of the year


@term("percent", better="higher", source="Ohlson 1980; Zmijewski 1984", annualised="flow per stock")
def net_income_to_assets(net_income: Column, total_assets: Column) -> Column:
    """Net income as a share of the assets at the end of the year."""
    return per(net_income, positive(total_assets))


@term("ratio", better="higher", source=RULE, annualised="flow per stock")
def ebitda_to_current_liabilities(ebitda: Column, total_current_liabilities: Column) -> Column:
    """EBITDA per unit of what falls due within the year."""
    return per(ebitda, positive(total_current_liabilities))


@term("ratio", better="higher", source=RULE, annualised="flow per stock")
def ebitda_to_liabilities(ebitda: Column, total_liabilities: Column) -> Column:
    """EBITDA per unit of all liabilities."""
    return per(ebitda, positive(total_liabilities))


@term("percent", better="higher", source=RULE, annualised="flow per stock")
def ebitda_to_assets(ebitda: Column, total_assets: Column) -> Column:
    """EBITDA as a share of all assets."""
    return per(ebitda, positive(total_assets))


@term("ratio", better="higher", source="after Beaver 1966", annualised="flow per stock")
def cash_earnings_to_current_liabilities(
    net_income: Column, depreciation_amortisation: Column, total_current_liabilities: Column
) -> Column:
    """Net income with depreciation per unit of what falls due within the year."""
    return per(net_income + depreciation_amortisation, positive(total_current_liabilities))


@term("ratio", better="higher", source="after Beaver 1966", annualised="flow per stock")
def cash_earnings_to_borrowings_and_current(
    net_income: Column,
    depreciation_amortisation: Column,
    long_term_borrowings: Column,
    total_current_liabilities: Column,
) -> Column:
    """Net income with depreciation per unit of long-term borrowings and current liabilities together."""
    owed = long_term_borrowings + total_current_liabilities
    return per(net_income + depreciation_amortisation, positive(owed))


@term("percent", better="higher", source=RULE)
def net_assets_after_two_such_years(
    total_assets: Column, total_liabilities: Column, net_income_to_assets: Column
) -> Column:
    """Share of assets that net assets would be once net income of the year came twice more; negative: used up."""
    return per(total_assets - total_liabilities, positive(total_assets)) + 2 * net_income_to_assets


# ---------------------------------------------------------------- over the years


@term("percent", better="neither", source="Beneish 1999; Montier 2008")
def asset_growth(total_assets: Column, prior_total_assets: Column) -> Column:
    """Change of all assets on the year before."""
    return growth(total_assets, prior_total_assets)


@term("points", better="lower", source=RULE)
def liabilities_to_assets_change(liabilities_to_assets: Column, prior_liabilities_to_assets: Column) -> Column:
    """Change of the share of assets that liabilities pay for, on the year before."""
    return liabilities_to_assets - prior_liabilities_to_assets


@term("points", better="lower", source=RULE)
def current_liabilities_to_assets_change(
    current_liabilities_to_assets: Column, prior_current_liabilities_to_assets: Column
) -> Column:
    """Change of the share of assets that current liabilities pay for, on the year before."""
    return current_liabilities_to_assets - prior_current_liabilities_to_assets


@term("points", better="lower", source=RULE)
def current_share_of_liabilities_change(
    current_share_of_liabilities: Column, prior_current_share_of_liabilities: Column
) -> Column:
    """Change of the share of liabilities that falls due within the year; it rises when loans come near their term."""
    return current_share_of_liabilities - prior_current_share_of_liabilities


@term("points", better="lower", source=RULE)
def liabilities_coming_due(
    current_share_of_liabilities_change: Column, current_liabilities_to_assets_change: Column
) -> Column:
    """Rise of current liabilities as a share of all liabilities or of assets, whichever rose less.

    The first alone rises too where long-term loans are repaid; the second alone where the company buys more on credit.
    """
    return smaller(current_share_of_liabilities_change, current_liabilities_to_assets_change)


@term("ratio", better="higher", source=RULE)
def current_ratio_change(
    total_current_assets: Column,
    total_current_liabilities: Column,
    prior_total_current_assets: Column,
    prior_total_current_liabilities: Column,
) -> Column:
    """Change of current assets per unit of current liabilities, on the year before."""
    before = per(prior_total_current_assets, positive(prior_total_current_liabilities))
    return per(total_current_assets, positive(total_current_liabilities)) - before


@term("points", better="higher", source="after Ohlson 1980")
def net_income_to_assets_change(net_income_to_assets: Column, prior_net_income_to_assets: Column) -> Column:
    """Change of net income as a share of assets, on the year before."""
    return net_income_to_assets - prior_net_income_to_assets


@term("ratio", better="higher", source=RULE)
def ebitda_to_current_liabilities_change(
    ebitda_to_current_liabilities: Column, prior_ebitda_to_current_liabilities: Column
) -> Column:
    """Change of EBITDA per unit of current liabilities, on the year before."""
    return ebitda_to_current_liabilities - prior_ebitda_to_current_liabilities


@term("ratio", better="higher", source=RULE)
def ebitda_to_current_liabilities_change_over_two_years(
    ebitda_to_current_liabilities: Column, prior2_ebitda_to_current_liabilities: Column
) -> Column:
    """Change of EBITDA per unit of current liabilities, on two years before."""
    return ebitda_to_current_liabilities - prior2_ebitda_to_current_liabilities


@term("percent", better="lower", source="after Ohlson 1980")
def loss_years_share(
    net_income: Column, prior_net_income: Column = ABSENT, prior2_net_income: Column = ABSENT
) -> Column:
    """Share of years with a loss among the last three, or among as many of them as show net income."""
    with_loss = count(net_income < 0, prior_net_income < 0, prior2_net_income < 0)
    without = count(net_income >= 0, prior_net_income >= 0, prior2_net_income >= 0)
    return per(with_loss, with_loss + without)


@term("percent", better="higher", source=RULE)
def least_net_income_to_assets(
    net_income_to_assets: Column, prior_net_income_to_assets: Column, prior2_net_income_to_assets: Column
) -> Column:
    """The worst of the last three years by net income as a share of assets."""
    return smaller(net_income_to_assets, smaller(prior_net_income_to_assets, prior2_net_income_to_assets))
