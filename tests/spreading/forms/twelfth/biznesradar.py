"""A Polish site's tables pasted: years as 2022 (gru 22), the change on the year and the sector's in rows below each line."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print, lines
from tests.spreading.forms.simulate import PLAIN, company

INCOME = """
Przychody ze sprzedaży :: revenue => revenue
Techniczny koszt wytworzenia produkcji sprzedanej :: cost_of_sales => cost_of_sales
Koszty sprzedaży :: selling_expenses => selling_expenses
Koszty ogólnego zarządu :: general_admin_expenses => general_admin_expenses
Zysk ze sprzedaży :: gross_profit - sga_expenses
Pozostałe przychody operacyjne :: other_operating_income => other_operating_income
Pozostałe koszty operacyjne
Zysk operacyjny (EBIT) :: operating_profit => operating_profit
Przychody finansowe :: interest_income => interest_income
Koszty finansowe :: interest_expense => interest_expense
Zysk z działalności gospodarczej :: profit_before_tax
Zysk przed opodatkowaniem :: profit_before_tax => profit_before_tax
Zysk netto :: net_income => net_income
Zysk netto akcjonariuszy jednostki dominującej :: net_income
EBITDA :: ebitda => ebitda
"""
POSITION = """
Aktywa trwałe :: total_noncurrent_assets => total_noncurrent_assets
Wartości niematerialne i prawne :: intangible_assets + goodwill => intangible_assets
Rzeczowe składniki majątku trwałego :: property_plant_equipment => property_plant_equipment
Inwestycje długoterminowe :: financial_assets => long_term_investments
Pozostałe aktywa trwałe :: deferred_tax_assets
Aktywa obrotowe :: total_current_assets => total_current_assets
Zapasy :: inventories => inventories
Należności krótkoterminowe :: receivables_total => receivables_total
Inwestycje krótkoterminowe :: short_term_investments + cash_and_equivalents
Środki pieniężne i inne aktywa pieniężne :: cash_and_equivalents => cash_and_equivalents
Pozostałe aktywa obrotowe :: prepaid_expenses
Aktywa razem :: total_assets => total_assets
Kapitał własny akcjonariuszy jednostki dominującej :: total_equity => total_equity
Kapitał (fundusz) podstawowy :: share_capital => share_capital
Udziały niekontrolujące
Zobowiązania długoterminowe :: total_noncurrent_liabilities => total_noncurrent_liabilities
Kredyty i pożyczki :: bank_long + owner_loan => long_term_debt
Zobowiązania krótkoterminowe :: total_current_liabilities => total_current_liabilities
Kredyty i pożyczki :: bank_current => short_term_debt
Z tytułu dostaw i usług :: trade_payables => trade_payables
Pasywa razem :: total_liabilities_and_equity => total_liabilities_and_equity
"""
FLOWS = """
Przepływy pieniężne z działalności operacyjnej :: cf_operating => cf_operating
Amortyzacja :: depreciation_amortisation => cf_depreciation
Przepływy pieniężne z działalności inwestycyjnej :: cf_investing => cf_investing
CAPEX (niematerialne i rzeczowe) :: capex + capex_intangibles
Przepływy pieniężne z działalności finansowej :: cf_financing => cf_financing
Dywidenda :: - dividends_declared => cf_dividends_paid
Przepływy pieniężne razem :: cf_net_change => cf_net_change
Free Cash Flow :: cf_operating - capex - capex_intangibles
"""


def biznesradar() -> Form:
    """Five years in thousands of złoty, blanks for thousands in text, a date of publication under each year."""

    def words(amount: float) -> str:
        return f"{amount:,.0f}".replace(",", " ")

    books = company("Huta Szkła Bystra", sales=412_330, years=5, seed=219, without=PLAIN)
    form = Form(books, "bystra_biznesradar.xlsx", prints=Print(1000, 0, words=words))
    form.leave_open(
        "other_noncurrent_assets deferred_tax_assets other_current_assets prepaid_expenses short_term_investments "
        "cf_capex income_tax_expense equity_attributable_to_parent net_income_parent goodwill total_liabilities "
        "ordinary_profit sga_expenses trade_receivables cf_dividends_paid gross_profit depreciation_amortisation"
    )
    for name, drawn in (("Rachunek zysków i strat", INCOME), ("Bilans", POSITION), ("Przepływy pieniężne", FLOWS)):
        page = form.page(name)
        page.put(f"BYS (HUTA SZKŁA BYSTRA) - {name} (tys. PLN)")
        page.put(None, *(f"{2024 - back} (gru {24 - back})" for back in (4, 3, 2, 1, 0)))
        page.put("Data publikacji", *(f"{2025 - back}-03-28" for back in (4, 3, 2, 1, 0)))
        for line, text in zip(lines(drawn), drawn.strip("\n").split("\n"), strict=True):
            page.table(text, (0, *(Amount(back) for back in (4, 3, 2, 1, 0))))
            if line.amounts:
                page.put("    r/r", "+5.31%", "-2.14%", "+11.02%", "+0.87%", "+6.40%")
                page.put("    ~sektor", "+4.10%", "+1.22%", "+7.94%", "-3.05%", "+2.17%")
    return form


FORMS = (biznesradar,)
