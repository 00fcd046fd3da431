"""Serbia: the balance sheet and income statement of the registry in Cyrillic, with AOP codes and groups of accounts."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
 | АКТИВА | |
00 | А. УПИСАНИ А НЕУПЛАЋЕНИ КАПИТАЛ | 0001
 | Б. СТАЛНА ИМОВИНА (0003 + 0009 + 0018) | 0002 :: fixed_assets + financial_assets => total_noncurrent_assets
01 | I. НЕМАТЕРИЈАЛНА ИМОВИНА | 0003 :: intangibles => intangible_assets
02 | II. НЕКРЕТНИНЕ, ПОСТРОЈЕЊА И ОПРЕМА | 0009 :: property_plant_equipment => property_plant_equipment
04 и 05 | III. ДУГОРОЧНИ ФИНАНСИЈСКИ ПЛАСМАНИ И ДУГОРОЧНА ПОТРАЖИВАЊА | 0018 :: financial_assets => long_term_investments
288 | В. ОДЛОЖЕНА ПОРЕСКА СРЕДСТВА | 0029 :: deferred_tax_assets => deferred_tax_assets
 | Г. ОБРТНА ИМОВИНА | 0030 :: total_current_assets => total_current_assets
Класа 1 | I. ЗАЛИХЕ | 0031 :: inventories => inventories
10 | 1. Материјал, резервни делови, алат и ситан инвентар | 0032 :: raw
11 и 12 | 2. Недовршена производња и готови производи | 0033 :: wip + finished + merchandise
15 | 3. Плаћени аванси за залихе и услуге | 0034 :: advances_paid
20 | III. ПОТРАЖИВАЊА ПО ОСНОВУ ПРОДАЈЕ | 0038 :: trade_receivables => trade_receivables
21, 22 | IV. ОСТАЛА КРАТКОРОЧНА ПОТРАЖИВАЊА | 0044 :: other_receivables => other_receivables
23 | V. КРАТКОРОЧНИ ФИНАНСИЈСКИ ПЛАСМАНИ | 0048 :: short_term_investments => short_term_investments
24 | VI. ГОТОВИНА И ГОТОВИНСКИ ЕКВИВАЛЕНТИ | 0057 :: cash_and_equivalents => cash_and_equivalents
28 | VII. КРАТКОРОЧНА АКТИВНА ВРЕМЕНСКА РАЗГРАНИЧЕЊА | 0058 :: prepaid_expenses => prepaid_expenses
 | Д. УКУПНА АКТИВА = ПОСЛОВНА ИМОВИНА (0001 + 0002 + 0029 + 0030) | 0059 :: total_assets => total_assets
 | ПАСИВА |
 | А. КАПИТАЛ | 0401 :: total_equity => total_equity
30 | I. ОСНОВНИ КАПИТАЛ | 0402 :: share_capital => share_capital
306 | III. ЕМИСИОНА ПРЕМИЈА | 0404 :: share_premium => share_premium
32 | IV. РЕЗЕРВЕ | 0405 :: revenue_reserves => revenue_reserves/other_reserves
34 | VII. НЕРАСПОРЕЂЕНИ ДОБИТАК (0409 + 0410) | 0408 :: retained_brought + net_income => retained_earnings
340 | 1. Нераспоређени добитак ранијих година | 0409 :: retained_brought
341 | 2. Нераспоређени добитак текуће године | 0410 :: net_income
 | Б. ДУГОРОЧНА РЕЗЕРВИСАЊА И ДУГОРОЧНЕ ОБАВЕЗЕ | 0415 :: provisions_noncurrent + pension_obligations + bank_long + owner_loan => total_noncurrent_liabilities
40 | I. ДУГОРОЧНА РЕЗЕРВИСАЊА | 0416 :: provisions_noncurrent + pension_obligations => provisions_noncurrent
41 | II. ДУГОРОЧНЕ ОБАВЕЗЕ | 0420 :: bank_long + owner_loan
414 | 1. Дугорочни кредити, зајмови и обавезе по основу лизинга у земљи | 0424 :: bank_long => long_term_debt
498 | В. ОДЛОЖЕНЕ ПОРЕСКЕ ОБАВЕЗЕ | 0429 :: deferred_tax_liabilities => deferred_tax_liabilities
 | Д. КРАТКОРОЧНА РЕЗЕРВИСАЊА И КРАТКОРОЧНЕ ОБАВЕЗЕ | 0431 :: total_current_liabilities => total_current_liabilities
467 | I. КРАТКОРОЧНА РЕЗЕРВИСАЊА | 0432 :: provisions_current => provisions_current
42 | II. КРАТКОРОЧНЕ ФИНАНСИЈСКЕ ОБАВЕЗЕ | 0433 :: bank_current => short_term_debt
430 | III. ПРИМЉЕНИ АВАНСИ, ДЕПОЗИТИ И КАУЦИЈЕ | 0441 :: advances_received => contract_liabilities
43 | IV. ОБАВЕЗЕ ИЗ ПОСЛОВАЊА | 0442 :: trade_payables => trade_payables
44,45,46 | V. ОСТАЛЕ КРАТКОРОЧНЕ ОБАВЕЗЕ | 0449 :: taxes_and_social + current_tax_payable + employee_payables + other_current_liabilities => other_current_liabilities
49 | VII. КРАТКОРОЧНА ПАСИВНА ВРЕМЕНСКА РАЗГРАНИЧЕЊА | 0454 :: accrued_expenses + deferred_income => accrued_expenses
 | Ђ. УКУПНА ПАСИВА | 0456 :: total_assets => total_liabilities_and_equity
"""
INCOME = """
 | А. ПОСЛОВНИ ПРИХОДИ | 1001 :: total_operating_income => total_operating_income
60 | I. ПРИХОДИ ОД ПРОДАЈЕ РОБЕ | 1002 :: sales_goods
61 | II. ПРИХОДИ ОД ПРОДАЈЕ ПРОИЗВОДА И УСЛУГА | 1005 :: sales_services
62 | III. ПРИХОДИ ОД АКТИВИРАЊА УЧИНАКА И РОБЕ | 1008 :: own_work_capitalised => own_work_capitalised
63 | IV. ПРОМЕНА ВРЕДНОСТИ ЗАЛИХА НЕДОВРШЕНЕ ПРОИЗВОДЊЕ И ГОТОВИХ ПРОИЗВОДА | 1009 :: change_in_inventories_fg => change_in_inventories_fg
64 и 65 | V. ОСТАЛИ ПОСЛОВНИ ПРИХОДИ | 1011 :: other_operating_income => other_operating_income
 | Б. ПОСЛОВНИ РАСХОДИ | 1013 :: nature_costs => total_operating_expenses
51 | I. ТРОШКОВИ МАТЕРИЈАЛА, ГОРИВА И ЕНЕРГИЈЕ | 1015 :: materials => materials_consumed
52 | II. ТРОШКОВИ ЗАРАДА, НАКНАДА ЗАРАДА И ОСТАЛИ ЛИЧНИ РАСХОДИ | 1016 :: personnel_expenses => personnel_expenses
540 | III. ТРОШКОВИ АМОРТИЗАЦИЈЕ | 1020 :: depreciation_amortisation => depreciation_amortisation
53 | IV. ТРОШКОВИ ПРОИЗВОДНИХ УСЛУГА | 1022 :: external_services => external_services
55 | V. НЕМАТЕРИЈАЛНИ ТРОШКОВИ | 1024 :: operating_charges => other_operating_expenses
 | В. ПОСЛОВНИ ДОБИТАК (1001 - 1013) >= 0 | 1025 :: operating_profit => operating_profit
66 | Г. ФИНАНСИЈСКИ ПРИХОДИ | 1027 :: interest_income => interest_income
56 | Д. ФИНАНСИЈСКИ РАСХОДИ | 1032 :: interest_expense => interest_expense
 | Љ. ДОБИТАК ПРЕ ОПОРЕЗИВАЊА | 1049 :: profit_before_tax => profit_before_tax
721 | I. ПОРЕСКИ РАСХОД ПЕРИОДА | 1052 :: current_tax
722 | II. ОДЛОЖЕНИ ПОРЕСКИ РАСХОДИ ПЕРИОДА | 1053 :: deferred_tax
 | Р. НЕТО ДОБИТАК | 1055 :: net_income => net_income
"""


def serbian_aop() -> Form:
    """Groups of accounts before the labels, codes and empty notes behind them, numbered columns, thousands of dinars."""
    books = company("ДУНАВ МЕТАЛ ДОО НОВИ САД", "manufacturer", sales=640_000, years=2)
    form = Form(books, "Finansijski izvestaj 2024.xlsx", prints=Print(1000, 0, "#,##0"))
    form.leave_open(
        "revenue total_liabilities related_party_payables_noncurrent revenue_reserves other_reserves intangible_assets total_current_assets"
    )
    for name, title, drawn, heads in (
        ("Биланс стања", "БИЛАНС СТАЊА на дан 31.12.2024. године", POSITION, ("Крајње стање", "Почетно стање")),
        (
            "Биланс успеха",
            "БИЛАНС УСПЕХА за период од 01.01.2024. до 31.12.2024. године",
            INCOME,
            ("Текућа година", "Претходна година"),
        ),
    ):
        page = form.page(name)
        page.put("Назив", books.name)
        page.put("Седиште Нови Сад, Матични број 08123456, ПИБ 100123456")
        page.skip()
        page.put(title)
        page.put(None, None, None, None, None, "- у хиљадама динара -")
        page.put("Група рачуна, рачун", "ПОЗИЦИЈА", "АОП", "Напомена број", "Износ")
        page.put(None, None, None, None, *heads)
        page.put(1.0, 2.0, 3.0, 4.0, 5.0, 6.0)
        page.table(drawn, (0, 1, 2, None, Amount(0), Amount(1)))
    return form


FORMS = (serbian_aop,)
