"""Romania: the statements of a listed company after IFRS, in lei, without diacritics."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
ACTIVE
Active imobilizate
Imobilizari corporale | 4 :: property_plant_equipment => property_plant_equipment
Fond comercial | 5 :: goodwill => goodwill
Imobilizari necorporale | 5 :: intangible_assets => intangible_assets
Active financiare | 6 :: financial_assets => long_term_investments
Creante privind impozitul amanat | 7 :: deferred_tax_assets => deferred_tax_assets
Total active imobilizate | :: total_noncurrent_assets => total_noncurrent_assets
Active circulante
Stocuri | 8 :: inventories => inventories
Creante comerciale | 9 :: trade_receivables => trade_receivables
Alte creante | 9 :: other_receivables => other_receivables
Cheltuieli in avans | :: prepaid_expenses => prepaid_expenses
Depozite bancare si investitii pe termen scurt | 10 :: short_term_investments => short_term_investments
Numerar si echivalente de numerar | 10 :: cash_and_equivalents => cash_and_equivalents
Total active circulante | :: total_current_assets => total_current_assets
TOTAL ACTIVE | :: total_assets => total_assets
CAPITALURI PROPRII SI DATORII
Capital social | 11 :: share_capital => share_capital
Prime de emisiune | 11 :: share_premium => share_premium
Rezerve | 12 :: revenue_reserves
Rezultatul reportat | :: retained_brought => retained_earnings
Rezultatul exercitiului | :: net_income => profit_for_year_in_equity
Total capitaluri proprii | :: total_equity => total_equity
Datorii pe termen lung
Imprumuturi pe termen lung | 13 :: bank_long + owner_loan => long_term_debt
Beneficiile angajatilor | 14 :: pension_obligations => pension_obligations
Provizioane | 15 :: provisions_noncurrent => provisions_noncurrent
Datorii privind impozitul amanat | 7 :: deferred_tax_liabilities => deferred_tax_liabilities
Total datorii pe termen lung | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Datorii curente
Imprumuturi pe termen scurt | 13 :: bank_current => short_term_debt
Datorii comerciale | 16 :: trade_payables => trade_payables
Avansuri incasate de la clienti | :: contract_liabilities => contract_liabilities
Impozit pe profit curent | 7 :: current_tax_payable => current_tax_payable
Provizioane | 15 :: provisions_current => provisions_current
Alte datorii | 17 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
Total datorii curente | :: total_current_liabilities => total_current_liabilities
Total datorii | :: total_liabilities => total_liabilities
TOTAL CAPITALURI PROPRII SI DATORII | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Venituri din contracte cu clientii | 18 :: revenue => revenue
Alte venituri din exploatare | 19 :: other_operating_income => other_operating_income
Variatia stocurilor de produse finite si productie in curs | :: change_in_inventories_fg => change_in_inventories_fg
Venituri din productia de imobilizari | :: own_work_capitalised => own_work_capitalised
Materii prime, materiale consumabile si marfuri | 20 :: - materials => -materials_consumed
Cheltuieli cu personalul | 21 :: - personnel_expenses => -personnel_expenses
Servicii prestate de terti | 22 :: - external_services => -external_services
Amortizare si depreciere | 4 :: - depreciation_amortisation => -depreciation_amortisation
Alte cheltuieli de exploatare | 22 :: - operating_charges => -other_operating_expenses
Rezultat din exploatare | :: operating_profit => operating_profit
Venituri financiare | 23 :: interest_income => interest_income
Cheltuieli financiare | 23 :: - interest_expense => -interest_expense
Profit inainte de impozitare | :: profit_before_tax => profit_before_tax
Cheltuiala cu impozitul pe profit | 7 :: - income_tax_expense => -income_tax_expense
Profitul exercitiului | :: net_income => net_income
"""
FLOWS = """
Profit inainte de impozitare :: profit_before_tax => cf_start_profit
Amortizare si depreciere :: depreciation_amortisation => cf_depreciation
Variatia stocurilor :: cf_change_inventories => cf_change_inventories
Variatia creantelor comerciale si a altor creante :: cf_change_receivables => cf_change_receivables
Variatia datoriilor comerciale :: cf_change_payables => cf_change_payables
Alte ajustari :: cf_operating - profit_before_tax + tax_settled - depreciation_amortisation - cf_change_receivables - cf_change_inventories - cf_change_payables
Impozit pe profit platit :: - tax_settled => cf_tax_paid
Numerar net din activitati de exploatare :: cf_operating => cf_operating
Plati pentru achizitia de imobilizari corporale :: - capex => cf_capex
Plati pentru achizitia de imobilizari necorporale :: - capex_intangibles => cf_capex_intangibles
Incasari din vanzarea de imobilizari corporale :: disposal_proceeds => cf_disposal_proceeds
Alte fluxuri din investitii :: cf_other_investing => cf_other_investing
Numerar net utilizat in activitati de investitii :: cf_investing => cf_investing
Trageri din imprumuturi :: borrowed => cf_debt_proceeds
Rambursari de imprumuturi :: - repaid => cf_debt_repayment
Dividende platite :: - dividends_declared => cf_dividends_paid
Numerar net din activitati de finantare :: cf_financing => cf_financing
Cresterea neta a numerarului si echivalentelor de numerar :: cf_net_change => cf_net_change
Numerar si echivalente de numerar la inceputul exercitiului :: cash_beginning => cash_beginning
Numerar si echivalente de numerar la sfarsitul exercitiului :: cash_end => cash_end
"""


def romanian_ifrs() -> Form:
    """No diacritics, days written out in the headings, "lei" behind the statement's name."""
    books = company("Turnatoria Somes S.A.", "manufacturer", sales=88_000_000, step=1.0, years=2)
    form = Form(books, "Situatii financiare IFRS 2024.xls", prints=Print(1, 0, "#,##0"))
    form.leave_open("other_reserves revenue_reserves cf_other_noncash cf_change_other_wc total_operating_income")
    for name, title, drawn, heads in (
        (
            "Pozitia financiara",
            "Situatia pozitiei financiare la 31 decembrie 2024",
            POSITION,
            ("31 decembrie 2024", "31 decembrie 2023"),
        ),
        (
            "Profit sau pierdere",
            "Situatia profitului sau pierderii pentru exercitiul incheiat la 31 decembrie 2024",
            INCOME,
            ("2024", "2023"),
        ),
        ("Fluxuri", "Situatia fluxurilor de trezorerie", FLOWS, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(toate sumele sunt exprimate in lei)")
        page.put(None, "Nota", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)) if name != "Fluxuri" else (0, None, Amount(0), Amount(1)))
    return form


FORMS = (romanian_ifrs,)
