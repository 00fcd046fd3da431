"""Lithuania: the statements of a listed group after IFRS, thousands of euro."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
TURTAS
Ilgalaikis turtas
Nekilnojamasis turtas, įranga ir įrengimai | 6 :: property_plant_equipment => property_plant_equipment
Prestižas | 7 :: goodwill => goodwill
Kitas nematerialusis turtas | 7 :: intangible_assets => intangible_assets
Kitas ilgalaikis finansinis turtas | 8 :: financial_assets => long_term_investments
Atidėtojo pelno mokesčio turtas | 9 :: deferred_tax_assets => deferred_tax_assets
Iš viso ilgalaikio turto | :: total_noncurrent_assets => total_noncurrent_assets
Trumpalaikis turtas
Atsargos | 10 :: inventories => inventories
Prekybos gautinos sumos | 11 :: trade_receivables => trade_receivables
Kitos gautinos sumos | 11 :: other_receivables + prepaid_expenses => other_receivables
Trumpalaikės investicijos | 12 :: short_term_investments => short_term_investments
Pinigai ir pinigų ekvivalentai | 12 :: cash_and_equivalents => cash_and_equivalents
Iš viso trumpalaikio turto | :: total_current_assets => total_current_assets
TURTO IŠ VISO | :: total_assets => total_assets
NUOSAVAS KAPITALAS IR ĮSIPAREIGOJIMAI
Akcinis kapitalas | 13 :: share_capital => share_capital
Akcijų priedai | 13 :: share_premium => share_premium
Nepaskirstytasis pelnas | :: retained_earnings => retained_earnings
Nuosavo kapitalo iš viso | :: total_equity => total_equity
Ilgalaikiai įsipareigojimai
Ilgalaikės paskolos | 14 :: bank_long + owner_loan => long_term_debt
Išmokų darbuotojams įsipareigojimai | 15 :: pension_obligations => pension_obligations
Atidėjiniai | 16 :: provisions_noncurrent => provisions_noncurrent
Atidėtojo pelno mokesčio įsipareigojimai | 9 :: deferred_tax_liabilities => deferred_tax_liabilities
Iš viso ilgalaikių įsipareigojimų | :: total_noncurrent_liabilities => total_noncurrent_liabilities
Trumpalaikiai įsipareigojimai
Trumpalaikės paskolos | 14 :: bank_current => short_term_debt
Prekybos mokėtinos sumos | 17 :: trade_payables => trade_payables
Gauti išankstiniai apmokėjimai | 17 :: contract_liabilities => contract_liabilities
Mokėtinas pelno mokestis | 9 :: current_tax_payable => current_tax_payable
Kitos mokėtinos sumos | 17 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
Iš viso trumpalaikių įsipareigojimų | :: total_current_liabilities => total_current_liabilities
Iš viso įsipareigojimų | :: total_liabilities => total_liabilities
NUOSAVO KAPITALO IR ĮSIPAREIGOJIMŲ IŠ VISO | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Pardavimo pajamos | 18 :: revenue => revenue
Pardavimo savikaina | 19 :: - cost_of_sales => -cost_of_sales
Bendrasis pelnas | :: gross_profit => gross_profit
Pardavimo sąnaudos | 20 :: - selling_expenses => -selling_expenses
Bendrosios ir administracinės sąnaudos | 20 :: - general_admin_expenses => -general_admin_expenses
Kitos veiklos pajamos | 21 :: other_operating_income => other_operating_income
Veiklos pelnas | :: operating_profit => operating_profit
Finansinės pajamos | 22 :: interest_income => interest_income
Finansinės sąnaudos | 22 :: - interest_expense => -interest_expense
Pelnas prieš apmokestinimą | :: profit_before_tax => profit_before_tax
Pelno mokesčio sąnaudos | 9 :: - income_tax_expense => -income_tax_expense
Grynasis pelnas | :: net_income => net_income
"""


def lithuanian_ifrs() -> Form:
    """A language of dictionary alone, words of international standards."""
    books = company("AB Dubysos pieninė", "manufacturer", sales=141_000, years=2)
    form = Form(books, "Metinis pranesimas 2024.xlsx", prints=Print(1000, 0, "# ##0;(# ##0)"))
    form.leave_open("total_operating_income")
    for name, title, drawn, heads in (
        (
            "Finansinė būklė",
            "Konsoliduotoji finansinės būklės ataskaita",
            POSITION,
            ("2024 m. gruodžio 31 d.", "2023 m. gruodžio 31 d."),
        ),
        ("Pelnas", "Konsoliduotoji pelno (nuostolių) ataskaita", INCOME, ("2024 m.", "2023 m.")),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put("(tūkst. eurų)", "Pastaba", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (lithuanian_ifrs,)
