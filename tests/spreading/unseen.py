"""Layouts as real forms and exports print them, drawn here with the line item of each row behind `=>`.

A row without `=>` is nothing that the chart knows, or must not be taken: a remark, a ratio, a note, a segment.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Layout:
    """Drawn sheets by name; `years` says which column (from 0) holds which fiscal year, by sheet where they differ."""

    sheets: dict[str, str]
    years: dict[int, int]
    unit: float = 1.0
    also: dict[str, dict[int, float]] = field(default_factory=dict)


UK = {1: 2024, 2: 2023}

LAYOUTS: dict[str, Layout] = {}

LAYOUTS["frs102_full"] = Layout(
    {
        "Profit and loss": """
Larkspur Fittings Limited
Profit and loss account for the year ended 31 March 2024
                                  | Note | 2024 | 2023
                                  |      | £'000 | £'000
Turnover                          | 3 | 8400 | 7900 => revenue
Cost of sales                     |   | (5100) | (4800)
Gross profit                      |   | 3300 | 3100 => gross_profit
Distribution costs                |   | -700 | -650 => -selling_expenses
Administrative expenses           |   | -1900 | -1850 => -general_admin_expenses
Other operating income            |   | 50 | 40 => other_operating_income
Operating profit                  | 4 | 750 | 640 => operating_profit
Interest payable and similar expenses | 7 | -120 | -110 => -interest_expense
Profit before taxation            |   | 630 | 530 => profit_before_tax
Tax on profit                     | 8 | -160 | -100 => -income_tax_expense
Profit for the financial year     |   | 470 | 430 => net_income
""",
        "Balance sheet": """
Larkspur Fittings Limited
Balance sheet as at 31 March 2024
                                  | Note | 2024 | 2024 | 2023 | 2023
                                  |      | £'000 | £'000 | £'000 | £'000
Fixed assets
Intangible assets                 | 9 | | 200 | | 250
Tangible assets                   | 10 | | 1800 | | 1700
                                  |  | | 2000 | | 1950
Current assets
Stocks                            | 11 | 900 | | 850
Debtors                           | 12 | 1500 | | 1400
Cash at bank and in hand          |  | 300 | | 250
                                  |  | 2700 | | 2500
Creditors: amounts falling due within one year | 13 | -1600 | | -1500
Net current assets                |  | | 1100 | | 1000
Total assets less current liabilities | | | 3100 | | 2950
Creditors: amounts falling due after more than one year | 14 | | -800 | | -1000
Provisions for liabilities        | | | -100 | | -80
Net assets                        | | | 2200 | | 1870
Capital and reserves
Called up share capital           | | | 100 | | 100
Profit and loss account           | | | 2100 | | 1770
Shareholders' funds               | | | 2200 | | 1870
""",
    },
    {2: 2024, 3: 2023},
    1000,
    also={
        "cost_of_sales": {2024: 5100e3, 2023: 4800e3},
        "intangible_assets": {2024: 200e3, 2023: 250e3},
        "property_plant_equipment": {2024: 1800e3, 2023: 1700e3},
        "total_noncurrent_assets": {2024: 2000e3, 2023: 1950e3},
        "inventories": {2024: 900e3, 2023: 850e3},
        "receivables_total": {2024: 1500e3, 2023: 1400e3},
        "cash_and_equivalents": {2024: 300e3, 2023: 250e3},
        "total_current_assets": {2024: 2700e3, 2023: 2500e3},
        "total_current_liabilities": {2024: 1600e3, 2023: 1500e3},
        "net_current_assets": {2024: 1100e3, 2023: 1000e3},
        "total_assets_less_current_liabilities": {2024: 3100e3, 2023: 2950e3},
        "total_noncurrent_liabilities": {2024: 800e3, 2023: 1000e3},
        "provisions_noncurrent": {2024: 100e3, 2023: 80e3},
        "net_assets": {2024: 2200e3, 2023: 1870e3},
        "total_equity": {2024: 2200e3, 2023: 1870e3},
        "share_capital": {2024: 100e3, 2023: 100e3},
        "retained_earnings": {2024: 2100e3, 2023: 1770e3},
        "total_assets": {2024: 4700e3, 2023: 4450e3},
    },
)

LAYOUTS["frs105_micro"] = Layout(
    {
        "Sheet1": """
Micro-entity balance sheet as at 30 June 2024
                        | 2024 £ | 2023 £
Called up share capital not paid | 10 | 10 => unpaid_share_capital
Fixed assets            | 12000 | 9000 => total_noncurrent_assets
Current assets          | 30000 | 25000 => total_current_assets
Prepayments and accrued income | 500 | 400 => prepaid_expenses
Creditors: amounts falling due within one year | -18000 | -15000 => -total_current_liabilities
Net current assets (liabilities) | 12500 | 10400 => net_current_assets
Total assets less current liabilities | 24510 | 19410 => total_assets_less_current_liabilities
Creditors: amounts falling due after more than one year | -5000 | -6000 => -total_noncurrent_liabilities
Accruals and deferred income | -510 | -410 => -accrued_expenses
Net assets              | 19000 | 13000 => net_assets total_equity
Capital and reserves    | 19000 | 13000
"""
    },
    UK,
    also={"total_assets": {2024: 42510, 2023: 34410}},
)

LAYOUTS["hgb_kontoform"] = Layout(
    {
        "Bilanz": """
Bilanz zum 31. Dezember 2024
AKTIVA | 31.12.2024 | 31.12.2023 | PASSIVA | 31.12.2024 | 31.12.2023
 | TEUR | TEUR | | TEUR | TEUR
A. Anlagevermögen | 500 | 480 | A. Eigenkapital | 400 | 350
I. Sachanlagen | 450 | 440 | I. Gezeichnetes Kapital | 100 | 100
II. Finanzanlagen | 50 | 40 | II. Gewinnvortrag | 240 | 200
B. Umlaufvermögen | 700 | 650 | III. Jahresüberschuss | 60 | 50
I. Vorräte | 300 | 280 | B. Rückstellungen | 120 | 110
II. Forderungen aus Lieferungen und Leistungen | 250 | 240 | C. Verbindlichkeiten | 690 | 680
III. Guthaben bei Kreditinstituten | 150 | 130 | 1. Verbindlichkeiten gegenüber Kreditinstituten | 300 | 320
C. Rechnungsabgrenzungsposten | 20 | 20 | 2. Verbindlichkeiten aus Lieferungen und Leistungen | 390 | 360
 | | | D. Rechnungsabgrenzungsposten | 10 | 10
Summe Aktiva | 1220 | 1150 | Summe Passiva | 1220 | 1150
""",
        "GuV": """
Gewinn- und Verlustrechnung 1.1. bis 31.12.2024 in TEUR
 | 2024 | 2023
1. Umsatzerlöse | 3000 | 2800 => revenue
2. Sonstige betriebliche Erträge | 30 | 20 => other_operating_income
3. Materialaufwand | -1500 | -1400 => -materials_consumed
4. Personalaufwand | -900 | -860 => -personnel_expenses
5. Abschreibungen | -90 | -85 => -depreciation_amortisation
6. Sonstige betriebliche Aufwendungen | -430 | -385 => -other_operating_expenses
7. Zinsen und ähnliche Aufwendungen | -25 | -22 => -interest_expense
8. Steuern vom Einkommen und vom Ertrag | -25 | -18 => -income_tax_expense
9. Jahresüberschuss | 60 | 50 => net_income
""",
    },
    UK,
    1000,
    also={
        "total_noncurrent_assets": {2024: 500e3, 2023: 480e3},
        "property_plant_equipment": {2024: 450e3, 2023: 440e3},
        "long_term_investments": {2024: 50e3, 2023: 40e3},
        "total_current_assets": {2024: 700e3, 2023: 650e3},
        "inventories": {2024: 300e3, 2023: 280e3},
        "trade_receivables": {2024: 250e3, 2023: 240e3},
        "cash_and_equivalents": {2024: 150e3, 2023: 130e3},
        "prepaid_expenses": {2024: 20e3, 2023: 20e3},
        "total_assets": {2024: 1220e3, 2023: 1150e3},
        "total_liabilities_and_equity": {2024: 1220e3, 2023: 1150e3},
        "total_equity": {2024: 400e3, 2023: 350e3},
        "share_capital": {2024: 100e3, 2023: 100e3},
        "retained_earnings": {2024: 240e3, 2023: 200e3},
        "profit_for_year_in_equity": {2024: 60e3, 2023: 50e3},
        "provisions_total": {2024: 120e3, 2023: 110e3},
        "creditors_total": {2024: 690e3, 2023: 680e3},
        "financial_debt_unsplit": {2024: 300e3, 2023: 320e3},
        "trade_payables": {2024: 390e3, 2023: 360e3},
        "deferred_income_bs": {2024: 10e3, 2023: 10e3},
        "total_liabilities": {2024: 820e3, 2023: 800e3},
        "operating_profit": {2024: 110e3, 2023: 90e3},
        "profit_before_tax": {2024: 85e3, 2023: 68e3},
        "total_current_liabilities": {2024: 820e3, 2023: 800e3},
    },
)

LAYOUTS["liasse_brut_amort_net"] = Layout(
    {
        "Actif": """
Bilan actif au 31/12/2024 (en euros)
 | Brut | Amort. et prov. | Net 31/12/2024 | Net 31/12/2023
Immobilisations incorporelles | 10000 | 4000 | 6000 | 7000 => intangible_assets
Immobilisations corporelles | 300000 | 120000 | 180000 | 190000 => property_plant_equipment
Immobilisations financières | 5000 | | 5000 | 5000 => long_term_investments
Actif immobilisé | 315000 | 124000 | 191000 | 202000 => total_noncurrent_assets
Stocks et en-cours | 80000 | 5000 | 75000 | 70000 => inventories
Clients et comptes rattachés | 150000 | 3000 | 147000 | 140000 => trade_receivables
Autres créances | 20000 | | 20000 | 18000 => other_receivables
Disponibilités | 60000 | | 60000 | 50000 => cash_and_equivalents
Charges constatées d'avance | 4000 | | 4000 | 3000 => prepaid_expenses
Actif circulant | 314000 | 8000 | 306000 | 281000 => total_current_assets
Total général (actif) | 629000 | 132000 | 497000 | 483000 => total_assets
""",
    },
    {3: 2024, 4: 2023},
)

LAYOUTS["liasse_exercice_n"] = Layout(
    {
        "2050": """
BILAN - ACTIF
Exercice clos le 31/12/2024
 | | Exercice N clos le 31/12/2024 | | Exercice N-1
 | Brut | Amortissements | Net | Net
Immobilisations corporelles | 300000 | 120000 | 180000 | 190000 => property_plant_equipment
Actif immobilisé | 315000 | 124000 | 191000 | 202000 => total_noncurrent_assets
Stocks | 80000 | 5000 | 75000 | 70000 => inventories
Clients et comptes rattachés | 150000 | 3000 | 147000 | 140000 => trade_receivables
Disponibilités | 60000 | | 60000 | 50000 => cash_and_equivalents
Actif circulant | 314000 | 8000 | 306000 | 281000 => total_current_assets
Total général (actif) | 629000 | 132000 | 497000 | 483000 => total_assets
""",
    },
    {3: 2024, 4: 2023},
)

LAYOUTS["quickbooks_pl_total"] = Layout(
    {
        "Profit and Loss": """
Harrow Lane Studio LLC
Profit and Loss
January - December 2024
 | Total
Income
   Services | 420000 => revenue
   Total Income | 420000 => revenue total_operating_income
Cost of Goods Sold
   Subcontractor costs | 110000
   Total Cost of Goods Sold | 110000 => cost_of_sales
Gross Profit | 310000 => gross_profit
Expenses
   Payroll Expenses | 180000 => personnel_expenses
   Rent expense | 36000 => other_operating_expenses
   Total Expenses | 216000 => total_operating_expenses
Net Operating Income | 94000 => operating_profit
Other Income
   Interest income | 1000 => interest_income
   Total Other Income | 1000
Net Other Income | 1000
Net Income | 95000 => net_income
"""
    },
    {1: 2024},
    also={"external_services": {2024: 110000}},
)

LAYOUTS["xero_months_and_year"] = Layout(
    {
        "Profit and Loss": """
Profit and Loss
Kestrel Joinery Ltd
For the year ended 31 December 2024
Account | Oct 2024 | Nov 2024 | Dec 2024 | YTD
Trading Income
Sales | 100 | 110 | 120 | 1300
Total Trading Income | 100 | 110 | 120 | 1300
Cost of Sales
Purchases | 40 | 45 | 50 | 520
Total Cost of Sales | 40 | 45 | 50 | 520
Gross Profit | 60 | 65 | 70 | 780
Operating Expenses
Wages | 20 | 20 | 20 | 240
Rent expense | 5 | 5 | 5 | 60
Total Operating Expenses | 25 | 25 | 25 | 300
Net Profit | 35 | 40 | 45 | 480
"""
    },
    {},
)

LAYOUTS["sec_three_years"] = Layout(
    {
        "CONSOLIDATED STATEMENTS OF OPERATIONS": """
CONSOLIDATED STATEMENTS OF OPERATIONS - USD ($) $ in Millions | 12 Months Ended
 | Dec. 31, 2024 | Dec. 31, 2023 | Dec. 31, 2022
Net sales | 1200 | 1100 | 1000 => revenue
Cost of sales | 700 | 650 | 600 => cost_of_sales
Gross profit | 500 | 450 | 400 => gross_profit
Selling, general and administrative | 250 | 230 | 210 => sga_expenses
Research and development | 80 | 70 | 60 => rd_expenses
Operating income | 170 | 150 | 130 => operating_profit
Interest expense | 20 | 18 | 15 => interest_expense
Income before income taxes | 150 | 132 | 115 => profit_before_tax
Provision for income taxes | 35 | 30 | 28 => income_tax_expense
Net income | 115 | 102 | 87 => net_income
Net income per share, basic | 1.15 | 1.02 | 0.87
Weighted average shares, basic (in shares) | 100 | 100 | 100
""",
    },
    {1: 2024, 2: 2023, 3: 2022},
    1e6,
)

LAYOUTS["pdf_conversion_split_dollar"] = Layout(
    {
        "Table 12": """
CONSOLIDATED BALANCE SHEETS
(In thousands)
 | | December 31, 2024 | | | December 31, 2023
Cash and cash equivalents | $ | 4500 | | $ | 4100 => cash_and_equivalents
Accounts receivable, net | | 9800 | | | 9100 => trade_receivables
Inventories | | 7200 | | | 7000 => inventories
Total current assets | | 21500 | | | 20200 => total_current_assets
Property and equipment, net | | 15000 | | | 15500 => property_plant_equipment
Total assets | $ | 36500 | | $ | 35700 => total_assets
Accounts payable | | 6000 | | | 5800 => trade_payables
Total current liabilities | | 6000 | | | 5800 => total_current_liabilities
Long-term debt | | 12000 | | | 13000 => long_term_debt
Total liabilities | | 18000 | | | 18800 => total_liabilities
Total stockholders' equity | | 18500 | | | 16900 => total_equity
Total liabilities and stockholders' equity | $ | 36500 | | $ | 35700 => total_liabilities_and_equity
""",
    },
    {2: 2024, 5: 2023},
    1000,
)

LAYOUTS["ifrs_restated"] = Layout(
    {
        "P&L": """
Consolidated income statement
€ million | Notes | 2024 | 2023 restated | 2023 as reported
Revenue | 5 | 900 | 850 | 870
Cost of sales | 6 | -500 | -480 | -490
Gross profit | | 400 | 370 | 380
Operating profit | | 90 | 80 | 85
Finance costs | 7 | -10 | -12 | -12
Profit before tax | | 80 | 68 | 73
Income tax expense | 8 | -20 | -17 | -18
Profit for the year | | 60 | 51 | 55
"""
    },
    {2: 2024},
    1e6,
    also={
        "revenue": {2024: 900e6, 2023: 850e6},
        "cost_of_sales": {2024: 500e6, 2023: 480e6},
        "gross_profit": {2024: 400e6, 2023: 370e6},
        "operating_profit": {2024: 90e6, 2023: 80e6},
        "interest_expense": {2024: 10e6, 2023: 12e6},
        "profit_before_tax": {2024: 80e6, 2023: 68e6},
        "income_tax_expense": {2024: 20e6, 2023: 17e6},
        "net_income": {2024: 60e6, 2023: 51e6},
    },
)

LAYOUTS["reported_before_restated"] = Layout(
    {
        "P&L": """
Consolidated income statement
€ million | 2023 | 2023 restated | 2024
Revenue | 870 | 850 | 900
Cost of sales | -490 | -480 | -500
Gross profit | 380 | 370 | 400
Operating profit | 85 | 80 | 90
Profit before tax | 73 | 68 | 80
Income tax expense | -18 | -17 | -20
Profit for the year | 55 | 51 | 60
"""
    },
    {3: 2024},
    1e6,
    also={
        "revenue": {2024: 900e6, 2023: 850e6},
        "cost_of_sales": {2024: 500e6, 2023: 480e6},
        "gross_profit": {2024: 400e6, 2023: 370e6},
        "operating_profit": {2024: 90e6, 2023: 80e6},
        "profit_before_tax": {2024: 80e6, 2023: 68e6},
        "income_tax_expense": {2024: 20e6, 2023: 17e6},
        "net_income": {2024: 60e6, 2023: 51e6},
    },
)

LAYOUTS["nine_months_next_to_year"] = Layout(
    {
        "Income statement": """
Condensed income statement, $ thousand
 | Nine months ended 30 September 2024 | Nine months ended 30 September 2023 | Year ended 31 December 2023
Revenue | 700 | 650 | 900 => revenue
Cost of sales | 400 | 380 | 520 => cost_of_sales
Gross profit | 300 | 270 | 380 => gross_profit
Operating profit | 100 | 90 | 130 => operating_profit
Profit before tax | 90 | 80 | 120 => profit_before_tax
Net income | 70 | 60 | 90 => net_income
"""
    },
    {3: 2023},
    1000,
)

LAYOUTS["nine_months_as_dates"] = Layout(
    {
        "Income statement": """
Interim income statement (unaudited), EUR thousand
 | 9M 2024 | 9M 2023 | FY 2023
Revenue | 700 | 650 | 900 => revenue
Cost of sales | 400 | 380 | 520 => cost_of_sales
Gross profit | 300 | 270 | 380 => gross_profit
Operating profit | 100 | 90 | 130 => operating_profit
Profit before tax | 90 | 80 | 120 => profit_before_tax
Net income | 70 | 60 | 90 => net_income
"""
    },
    {3: 2023},
    1000,
)

LAYOUTS["budget_and_variance"] = Layout(
    {
        "P&L": """
Income statement GBP
 | Actual 2024 | Budget 2024 | Variance | Var % | Actual 2023
Revenue | 1000 | 1100 | -100 | -0.09 | 950 => revenue
Cost of sales | 600 | 640 | -40 | -0.06 | 580 => cost_of_sales
Gross profit | 400 | 460 | -60 | -0.13 | 370 => gross_profit
Administrative expenses | 250 | 240 | 10 | 0.04 | 240 => general_admin_expenses
Operating profit | 150 | 220 | -70 | -0.32 | 130 => operating_profit
Interest payable | 20 | 20 | 0 | 0 | 20 => interest_expense
Profit before tax | 130 | 200 | -70 | -0.35 | 110 => profit_before_tax
Tax on profit | 30 | 50 | -20 | -0.4 | 25 => income_tax_expense
Profit for the year | 100 | 150 | -50 | -0.33 | 85 => net_income
"""
    },
    {1: 2024, 5: 2023},
)

LAYOUTS["budget_row_above"] = Layout(
    {
        "P&L": """
Income statement GBP
 | Budget | Actual | Actual
 | 2024 | 2024 | 2023
Revenue | 1100 | 1000 | 950 => revenue
Cost of sales | 640 | 600 | 580 => cost_of_sales
Gross profit | 460 | 400 | 370 => gross_profit
Operating profit | 220 | 150 | 130 => operating_profit
Profit before tax | 200 | 130 | 110 => profit_before_tax
Profit for the year | 150 | 100 | 85 => net_income
"""
    },
    {2: 2024, 3: 2023},
)

LAYOUTS["quarters_beside_totals"] = Layout(
    {
        "IS": """
Income statement, USD in thousands
 | Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024 | FY 2024
Revenue | 100 | 110 | 120 | 130 | 460 => revenue
Cost of sales | 60 | 66 | 70 | 74 | 270 => cost_of_sales
Gross profit | 40 | 44 | 50 | 56 | 190 => gross_profit
Operating income | 10 | 12 | 15 | 18 | 55 => operating_profit
Net income | 8 | 9 | 11 | 13 | 41 => net_income
"""
    },
    {5: 2024},
    1000,
)

LAYOUTS["quarter_row_under_year"] = Layout(
    {
        "IS": """
Income statement, USD in thousands
 | 2024 | | | | 2023
 | Q1 | Q2 | Q3 | Q4 | Q1
Revenue | 100 | 110 | 120 | 130 | 90
Cost of sales | 60 | 66 | 70 | 74 | 55
Gross profit | 40 | 44 | 50 | 56 | 35
Operating income | 10 | 12 | 15 | 18 | 8
Net income | 8 | 9 | 11 | 13 | 6
"""
    },
    {},
)

LAYOUTS["two_currencies"] = Layout(
    {
        "IS": """
Income statement
 | 2024 | 2023 | 2024 | 2023
 | EUR'000 | EUR'000 | USD'000 | USD'000
Revenue | 1000 | 900 | 1080 | 970
Cost of sales | 600 | 550 | 650 | 594
Gross profit | 400 | 350 | 430 | 376
Operating profit | 150 | 120 | 162 | 130
Profit before tax | 140 | 110 | 151 | 119
Net income | 100 | 80 | 108 | 86
"""
    },
    {1: 2024, 2: 2023},
    1000,
    also={
        "revenue": {2024: 1000e3, 2023: 900e3},
        "cost_of_sales": {2024: 600e3, 2023: 550e3},
        "gross_profit": {2024: 400e3, 2023: 350e3},
        "operating_profit": {2024: 150e3, 2023: 120e3},
        "profit_before_tax": {2024: 140e3, 2023: 110e3},
        "net_income": {2024: 100e3, 2023: 80e3},
    },
)

LAYOUTS["convenience_translation"] = Layout(
    {
        "IS": """
Income statement
 | 2022 | 2023 | 2024 | 2024
 | RMB | RMB | RMB | US$
 | (in thousands)
Revenue | 800 | 900 | 1000 | 140
Cost of sales | 500 | 550 | 600 | 84
Gross profit | 300 | 350 | 400 | 56
Operating profit | 100 | 120 | 150 | 21
Profit before tax | 90 | 110 | 140 | 20
Net income | 70 | 80 | 100 | 14
"""
    },
    {},
    1000,
    also={
        "revenue": {2024: 1000e3, 2023: 900e3, 2022: 800e3},
        "cost_of_sales": {2024: 600e3, 2023: 550e3, 2022: 500e3},
        "gross_profit": {2024: 400e3, 2023: 350e3, 2022: 300e3},
        "operating_profit": {2024: 150e3, 2023: 120e3, 2022: 100e3},
        "profit_before_tax": {2024: 140e3, 2023: 110e3, 2022: 90e3},
        "net_income": {2024: 100e3, 2023: 80e3, 2022: 70e3},
    },
)

LAYOUTS["millions_beside_thousands"] = Layout(
    {
        "IS": """
Income statement £m
 | 2024 | 2023
Revenue | 12 | 11
Cost of sales | 7 | 6
Gross profit | 5 | 5
Profit before tax | 2 | 2
Net income | 1 | 1
""",
        "BS": """
Balance sheet £'000
 | 2024 | 2023
Inventories | 900 | 800
Trade receivables | 1500 | 1400
Cash at bank and in hand | 600 | 500
Total current assets | 3000 | 2700
Total assets | 8000 | 7600
Total current liabilities | 2000 | 1900
Total liabilities | 5000 | 4900
Total equity | 3000 | 2700
""",
    },
    {},
    also={
        "revenue": {2024: 12e6, 2023: 11e6},
        "cost_of_sales": {2024: 7e6, 2023: 6e6},
        "gross_profit": {2024: 5e6, 2023: 5e6},
        "profit_before_tax": {2024: 2e6, 2023: 2e6},
        "net_income": {2024: 1e6, 2023: 1e6},
        "inventories": {2024: 900e3, 2023: 800e3},
        "trade_receivables": {2024: 1500e3, 2023: 1400e3},
        "cash_and_equivalents": {2024: 600e3, 2023: 500e3},
        "total_current_assets": {2024: 3000e3, 2023: 2700e3},
        "total_assets": {2024: 8000e3, 2023: 7600e3},
        "total_current_liabilities": {2024: 2000e3, 2023: 1900e3},
        "total_liabilities": {2024: 5000e3, 2023: 4900e3},
        "total_equity": {2024: 3000e3, 2023: 2700e3},
    },
)

LAYOUTS["direct_cash_flow"] = Layout(
    {
        "Cash flow": """
Statement of cash flows for the year ended 30 June 2024 ($)
 | 2024 | 2023
Cash flows from operating activities
Receipts from customers | 5200 | 4900
Payments to suppliers and employees | -4700 | -4500
Interest paid | -80 | -70 => cf_interest_paid
Income tax paid | -90 | -60 => cf_tax_paid
Net cash from operating activities | 330 | 270 => cf_operating
Cash flows from investing activities
Payments for property, plant and equipment | -200 | -150 => cf_capex
Proceeds from sale of property and equipment | 20 | 0 => cf_disposal_proceeds
Net cash used in investing activities | -180 | -150 => cf_investing
Cash flows from financing activities
Repayment of borrowings | -100 | -100 => cf_debt_repayment
Dividends paid | -30 | -20 => cf_dividends_paid
Net cash used in financing activities | -130 | -120 => cf_financing
Net increase in cash and cash equivalents | 20 | 0 => cf_net_change
Cash and cash equivalents at the beginning of the year | 110 | 110 => cash_beginning
Cash and cash equivalents at the end of the year | 130 | 110 => cash_end
"""
    },
    UK,
)

LAYOUTS["costs_negative_one_credit"] = Layout(
    {
        "P&L": """
Income statement EUR
 | 2024 | 2023
Revenue | 1000 | 950 => revenue
Cost of sales | -600 | -580 => -cost_of_sales
Gross profit | 400 | 370 => gross_profit
Selling expenses | -120 | -110 => -selling_expenses
Administrative expenses | -150 | -140 => -general_admin_expenses
Impairment losses | 15 | -20 => -impairment_losses
Operating profit | 145 | 100 => operating_profit
Finance costs | -25 | -20 => -interest_expense
Profit before tax | 120 | 80 => profit_before_tax
Income tax expense | 5 | -20 => -income_tax_expense
Profit for the year | 125 | 60 => net_income
"""
    },
    UK,
)

LAYOUTS["costs_positive_credit_negative"] = Layout(
    {
        "P&L": """
Income statement EUR
 | 2024
Revenue | 1000 => revenue
Cost of sales | 600 => cost_of_sales
Gross profit | 400 => gross_profit
Administrative expenses | 270 => general_admin_expenses
Impairment losses | -15 => impairment_losses
Operating profit | 145 => operating_profit
Finance costs | 25 => interest_expense
Profit before tax | 120 => profit_before_tax
Income tax expense | -5 => income_tax_expense
Profit for the year | 125 => net_income
"""
    },
    {1: 2024},
)

LAYOUTS["group_and_parent"] = Layout(
    {
        "Balance sheet": """
Statement of financial position at 31 December, $'000
 | Group | | Company
 | 2024 | 2023 | 2024 | 2023
Cash and cash equivalents | 500 | 450 | 50 | 40
Trade receivables | 900 | 850 | 10 | 10
Total current assets | 1400 | 1300 | 60 | 50
Property, plant and equipment | 2000 | 2100 | 100 | 100
Total assets | 3400 | 3400 | 160 | 150
Trade payables | 600 | 600 | 20 | 20
Total current liabilities | 600 | 600 | 20 | 20
Total liabilities | 1600 | 1700 | 20 | 20
Total equity | 1800 | 1700 | 140 | 130
Total equity and liabilities | 3400 | 3400 | 160 | 150
"""
    },
    {},
    1000,
    also={
        "cash_and_equivalents": {2024: 500e3, 2023: 450e3},
        "trade_receivables": {2024: 900e3, 2023: 850e3},
        "total_current_assets": {2024: 1400e3, 2023: 1300e3},
        "property_plant_equipment": {2024: 2000e3, 2023: 2100e3},
        "total_assets": {2024: 3400e3, 2023: 3400e3},
        "trade_payables": {2024: 600e3, 2023: 600e3},
        "total_current_liabilities": {2024: 600e3, 2023: 600e3},
        "total_liabilities": {2024: 1600e3, 2023: 1700e3},
        "total_equity": {2024: 1800e3, 2023: 1700e3},
        "total_liabilities_and_equity": {2024: 3400e3, 2023: 3400e3},
    },
)

BALANCE = """
Cash and cash equivalents | 300 | 250 => cash_and_equivalents
Trade receivables | 500 | 450 => trade_receivables
Inventories | 200 | 300 => inventories
Total current assets | 1000 | 1000 => total_current_assets
Property, plant and equipment | 1500 | 1400 => property_plant_equipment
Total non-current assets | 1500 | 1400 => total_noncurrent_assets
Total assets | 2500 | 2400 => total_assets
Trade payables | 400 | 380 => trade_payables
Bank overdraft | 100 | 120 => bank_overdrafts
Total current liabilities | 500 | 500 => total_current_liabilities
Long-term borrowings | 900 | 1000 => long_term_debt
Total non-current liabilities | 900 | 1000 => total_noncurrent_liabilities
Total liabilities | 1400 | 1500 => total_liabilities
Share capital | 100 | 100 => share_capital
Retained earnings | 1000 | 800 => retained_earnings
Total equity | 1100 | 900 => total_equity
Total equity and liabilities | 2500 | 2400 => total_liabilities_and_equity
"""
INCOME = """
Revenue | 4000 | 3800 => revenue
Cost of sales | 2500 | 2400 => cost_of_sales
Gross profit | 1500 | 1400 => gross_profit
Administrative expenses | 1100 | 1050 => general_admin_expenses
Operating profit | 400 | 350 => operating_profit
Finance costs | 60 | 70 => interest_expense
Profit before tax | 340 | 280 => profit_before_tax
Income tax expense | 90 | 80 => income_tax_expense
Profit for the year | 250 | 200 => net_income
"""


def plain(lines: str) -> str:
    """The lines without what they are: they must not be taken."""
    return "\n".join(line.partition("=>")[0] for line in lines.strip("\n").split("\n"))


STATEMENTS = {
    "Balance sheet": "Balance sheet EUR'000\n | 31.12.2024 | 31.12.2023" + BALANCE,
    "Income statement": "Income statement EUR'000\n | 2024 | 2023" + INCOME,
}

LAYOUTS["kpi_table_same_labels"] = Layout(
    STATEMENTS
    | {
        "KPIs": """
Key figures EUR'000
 | 2024 | 2023
Revenue | 4100 | 3900
Gross profit | 37.5 | 36.8
Operating profit | 10 | 9.2
Total equity | 44 | 37.5
Total assets | 2500 | 2400
"""
    },
    UK,
    1000,
)

LAYOUTS["kpi_table_first"] = Layout(
    {
        "Summary": """
Five year summary EUR m
 | 2024 | 2023 | 2022
Revenue | 4 | 3.8 | 3.5
Gross profit | 1.5 | 1.4 | 1.3
Operating profit | 0.4 | 0.35 | 0.3
Total assets | 2.5 | 2.4 | 2.2
""",
    }
    | STATEMENTS,
    UK,
    1000,
    also={
        "revenue": {2022: 3.5e6},
        "gross_profit": {2022: 1.3e6},
        "operating_profit": {2022: 0.3e6},
        "total_assets": {2022: 2.2e6},
    },
)

LAYOUTS["percent_columns"] = Layout(
    {
        "P&L": """
Income statement USD
 | 2024 | % | 2023 | %
Revenue | 1000 | 100 | 900 | 100 => revenue
Cost of sales | 600 | 60 | 540 | 60 => cost_of_sales
Gross profit | 400 | 40 | 360 | 40 => gross_profit
Operating profit | 100 | 10 | 80 | 8.9 => operating_profit
Profit before tax | 90 | 9 | 70 | 7.8 => profit_before_tax
Net income | 60 | 6 | 50 | 5.6 => net_income
"""
    },
    {1: 2024, 3: 2023},
)

LAYOUTS["common_size_sheet"] = Layout(
    STATEMENTS
    | {
        "Common size": """
Income statement, % of revenue
 | 2024 | 2023
Revenue | 100 | 100
Cost of sales | 62.5 | 63.2
Gross profit | 37.5 | 36.8
Administrative expenses | 27.5 | 27.6
Operating profit | 10 | 9.2
Finance costs | 1.5 | 1.8
Profit before tax | 8.5 | 7.4
Income tax expense | 2.25 | 2.1
Profit for the year | 6.25 | 5.3
"""
    },
    UK,
    1000,
)

LAYOUTS["notes_same_labels"] = Layout(
    STATEMENTS
    | {
        "Notes": """
Notes to the accounts
Trade receivables by age
 | 2024 | 2023
Trade receivables | 520 | 465
Allowance for doubtful accounts | -20 | -15
Inventories | 210 | 310
Cost of sales | 2300 | 2250
"""
    },
    UK,
    1000,
    also={"receivables_allowance": {}},
)

LAYOUTS["segments"] = Layout(
    STATEMENTS
    | {
        "Segment data": """
Segment information EUR'000
Europe | 2024 | 2023
Revenue | 3000 | 2900
Cost of sales | 1900 | 1850
Operating profit | 300 | 260
Total assets | 1800 | 1700
Asia | 2024 | 2023
Revenue | 1000 | 900
Cost of sales | 600 | 550
Operating profit | 100 | 90
Total assets | 700 | 700
"""
    },
    UK,
    1000,
)

LAYOUTS["segments_alone_below_income"] = Layout(
    {
        "Income statement": "Income statement EUR'000\n | 2024 | 2023"
        + INCOME
        + """
Of which Europe
Revenue | 3000 | 2900
Operating profit | 300 | 260
""",
    },
    UK,
    1000,
)

LAYOUTS["negative_equity"] = Layout(
    {
        "BS": """
Balance sheet $
 | 2024 | 2023
Cash | 10 | 20 => cash_and_equivalents
Accounts receivable | 90 | 100 => trade_receivables
Total current assets | 100 | 120 => total_current_assets
Total assets | 100 | 120 => total_assets
Accounts payable | 150 | 130 => trade_payables
Total current liabilities | 150 | 130 => total_current_liabilities
Long-term debt | 80 | 90 => long_term_debt
Total liabilities | 230 | 220 => total_liabilities
Common stock | 10 | 10 => share_capital
Accumulated deficit | -140 | -110 => retained_earnings
Total stockholders' equity (deficit) | -130 | -100 => total_equity
Total liabilities and stockholders' equity | 100 | 120 => total_liabilities_and_equity
"""
    },
    UK,
)

LAYOUTS["deficit_printed_positive"] = Layout(
    {
        "BS": """
Balance sheet $
 | 2024 | 2023
Total current assets | 100 | 120 => total_current_assets
Total assets | 100 | 120 => total_assets
Total current liabilities | 150 | 130 => total_current_liabilities
Total liabilities | 230 | 220 => total_liabilities
Common stock | 10 | 10 => share_capital
Accumulated deficit | 140 | 110 => -retained_earnings
Total deficit | 130 | 100 => -total_equity
"""
    },
    UK,
)

LAYOUTS["loss_years"] = Layout(
    {
        "P&L": """
Profit and loss account £
 | 2024 | 2023
Turnover | 900 | 1000 => revenue
Cost of sales | 700 | 720 => cost_of_sales
Gross profit | 200 | 280 => gross_profit
Administrative expenses | 350 | 330 => general_admin_expenses
Operating loss | 150 | 50 => -operating_profit
Interest payable | 20 | 20 => interest_expense
Loss before taxation | 170 | 70 => -profit_before_tax
Loss for the financial year | 170 | 70 => -net_income
"""
    },
    UK,
)

LAYOUTS["years_as_text"] = Layout(
    {
        "P&L": "Income statement USD thousand\n | '2024' | '2023'" + INCOME,
    },
    UK,
    1000,
)

LAYOUTS["excel_serial_dates"] = Layout(
    {"P&L": "Income statement USD\n | 45657 | 45291" + INCOME},
    UK,
)

LAYOUTS["weeks_52_53"] = Layout(
    {
        "P&L": "Income statement £m\n | 52 weeks ended 28 December 2024 | 53 weeks ended 30 December 2023" + INCOME,
    },
    UK,
    1e6,
)

LAYOUTS["week_dates_drift"] = Layout(
    {
        "P&L": "Income statement £m\n | 4 January 2025 | 30 December 2023" + INCOME,
    },
    {1: 2025, 2: 2023},
    1e6,
)

LAYOUTS["unnamed_subtotals"] = Layout(
    {
        "BS": """
Balance sheet GBP
 | 2024 | 2023
Current assets
Cash at bank | 300 | 250 => cash_and_equivalents
Trade debtors | 500 | 450 => trade_receivables
Stock | 200 | 300 => inventories
 | 1000 | 1000 => total_current_assets
Non-current assets
Tangible assets | 1500 | 1400 => property_plant_equipment
 | 1500 | 1400
Total | 2500 | 2400
Current liabilities
Trade creditors | 400 | 380 => trade_payables
Bank overdraft | 100 | 120 => bank_overdrafts
 | 500 | 500 => total_current_liabilities
Non-current liabilities
Long-term borrowings | 900 | 1000 => long_term_debt
Capital and reserves
Share capital | 100 | 100 => share_capital
Retained earnings | 1000 | 800 => retained_earnings
 | 1100 | 900 => total_equity
Total | 2500 | 2400
"""
    },
    UK,
    also={
        "total_assets": {2024: 2500, 2023: 2400},
        "total_noncurrent_assets": {2024: 1500, 2023: 1400},
        "total_liabilities_and_equity": {2024: 2500, 2023: 2400},
    },
)

LAYOUTS["receivables_due_later_inside"] = Layout(
    {
        "BS": """
Balance sheet GBP
 | 2024 | 2023
Debtors: amounts falling due after more than one year | 40 | 50
Trade receivables | 500 | 450 => trade_receivables
Cash at bank | 300 | 250 => cash_and_equivalents
Current assets | 840 | 750 => total_current_assets
Tangible assets | 1500 | 1400 => property_plant_equipment
Total assets | 2340 | 2150 => total_assets
"""
    },
    UK,
)

LAYOUTS["short_year_after_change"] = Layout(
    {
        "P&L": "Income statement EUR'000\n | 9 months ended 31 December 2024 | Year ended 31 March 2024" + INCOME,
        "BS": "Balance sheet EUR'000\n | 31 December 2024 | 31 March 2024\n" + plain(BALANCE),
    },
    {2: 2024},
    1000,
    also={
        name: {2024: value * 1e3}
        for name, value in {
            "cash_and_equivalents": 250, "trade_receivables": 450, "inventories": 300, "total_current_assets": 1000,
            "property_plant_equipment": 1400, "total_noncurrent_assets": 1400, "total_assets": 2400,
            "trade_payables": 380, "bank_overdrafts": 120, "total_current_liabilities": 500, "long_term_debt": 1000,
            "total_noncurrent_liabilities": 1000, "total_liabilities": 1500, "share_capital": 100,
            "retained_earnings": 800, "total_equity": 900, "total_liabilities_and_equity": 2400,
        }.items()
    },
)  # fmt: skip

LAYOUTS["per_share_thousands"] = Layout(
    {"P&L": "Income statement (in thousands, except per share data) $\n | FY24 | FY23" + INCOME},
    UK,
    1000,
)

LAYOUTS["trial_balance_signs"] = Layout(
    {
        "P&L": """
Income statement EUR (credits negative)
 | 2024 | 2023
Revenue | -4000 | -3800 => -revenue
Cost of sales | 2500 | 2400 => cost_of_sales
Gross profit | -1500 | -1400 => -gross_profit
Administrative expenses | 1100 | 1050 => general_admin_expenses
Operating profit | -400 | -350 => -operating_profit
Finance costs | 60 | 70 => interest_expense
Profit before tax | -340 | -280 => -profit_before_tax
Income tax expense | 90 | 80 => income_tax_expense
Profit for the year | -250 | -200 => -net_income
"""
    },
    UK,
)

LAYOUTS["change_column_between"] = Layout(
    {
        "P&L": """
Income statement EUR
 | 2024 | 2023 | Change 2024/2023
Revenue | 1000 | 900 | 100 => revenue
Cost of sales | 600 | 540 | 60 => cost_of_sales
Gross profit | 400 | 360 | 40 => gross_profit
Operating profit | 100 | 80 | 20 => operating_profit
Profit before tax | 90 | 70 | 20 => profit_before_tax
Net income | 60 | 50 | 10 => net_income
"""
    },
    UK,
)

LAYOUTS["forecast_years"] = Layout(
    {
        "P&L": """
Income statement EUR
 | 2023A | 2024A | 2025E | 2026E
Revenue | 900 | 1000 | 1100 | 1200 => revenue
Cost of sales | 540 | 600 | 650 | 700 => cost_of_sales
Gross profit | 360 | 400 | 450 | 500 => gross_profit
Operating profit | 80 | 100 | 120 | 140 => operating_profit
Net income | 50 | 60 | 70 | 80 => net_income
"""
    },
    {1: 2023, 2: 2024},
)

LAYOUTS["sage_nominal_pairs"] = Layout(
    {
        "P&L": """
Profit and Loss
From: 1 April 2023 To: 31 March 2024
 | Period | Year to Date
Sales
Product Sales | 100 | 1200
 | 100 | 1200
Purchases
Materials | 60 | 700
 | 60 | 700
Gross Profit | 40 | 500
Overheads
Wages | 20 | 240
 | 20 | 240
Net Profit | 20 | 260
"""
    },
    {},
)

LAYOUTS["tax_credit_positive_costs"] = Layout(
    {
        "P&L": """
Profit and loss account £
 | 2024 | 2023
Turnover | 900 | 1000 => revenue
Cost of sales | 600 | 720 => cost_of_sales
Gross profit | 300 | 280 => gross_profit
Administrative expenses | 350 | 330 => general_admin_expenses
Operating profit/(loss) | -50 | -50 => operating_profit
Profit/(loss) before taxation | -50 | -50 => profit_before_tax
Tax on profit | 10 | 9 => -income_tax_expense
Profit/(loss) for the financial year | -40 | -41 => net_income
"""
    },
    UK,
)

LAYOUTS["cash_flow_outflows_positive"] = Layout(
    {
        "CF": """
Cash flow statement EUR
 | 2024 | 2023
Net cash from operating activities | 330 | 270 => cf_operating
Purchase of property, plant and equipment | 200 | 150 => -cf_capex
Net cash used in investing activities | 200 | 150 => -cf_investing
Repayment of borrowings | 100 | 100 => -cf_debt_repayment
Dividends paid | 30 | 20 => -cf_dividends_paid
Net cash used in financing activities | 130 | 120 => -cf_financing
Net change in cash | 0 | 0 => cf_net_change
"""
    },
    UK,
)

LAYOUTS["increase_in_debtors_positive"] = Layout(
    {
        "CF": """
Cash flow statement EUR
 | 2024 | 2023
Profit for the year | 100 | 90 => cf_start_profit
Depreciation | 50 | 45 => cf_depreciation
Increase in debtors | 30 | 20 => -cf_change_receivables
Increase in creditors | 10 | 5 => cf_change_payables
Net cash from operating activities | 130 | 120 => cf_operating
Purchase of property, plant and equipment | -80 | -70 => cf_capex
Net cash used in investing activities | -80 | -70 => cf_investing
Repayment of borrowings | -40 | -40 => cf_debt_repayment
Net cash used in financing activities | -40 | -40 => cf_financing
Net increase in cash and cash equivalents | 10 | 10 => cf_net_change
"""
    },
    UK,
)

LAYOUTS["text_amounts_german"] = Layout(
    {
        "GuV": """
Gewinn- und Verlustrechnung in EUR
 | 2024 | 2023
Umsatzerlöse | '3.000.000,00' | '2.800.000,00'
Materialaufwand | '-1.500.000,00' | '-1.400.000,00'
Personalaufwand | '-900.000,00' | '-860.000,00'
Jahresüberschuss | '60.000,00' | '50.000,00'
"""
    },
    UK,
    also={
        "revenue": {2024: 3e6, 2023: 2.8e6},
        "materials_consumed": {2024: 1.5e6, 2023: 1.4e6},
        "personnel_expenses": {2024: 9e5, 2023: 8.6e5},
        "net_income": {2024: 6e4, 2023: 5e4},
    },
)

LAYOUTS["text_three_decimals"] = Layout(
    {
        "P&L": """
Income statement EUR million
 | 2024 | 2023
Revenue | '4.125' | '3.875'
Cost of sales | '2.500' | '2.400'
Gross profit | '1.625' | '1.475'
Net income | '0.250' | '0.200'
"""
    },
    UK,
    1e6,
    also={
        "revenue": {2024: 4.125e6, 2023: 3.875e6},
        "cost_of_sales": {2024: 2.5e6, 2023: 2.4e6},
        "gross_profit": {2024: 1.625e6, 2023: 1.475e6},
        "net_income": {2024: 0.25e6, 2023: 0.2e6},
    },
)

LAYOUTS["debt_both_maturities_same_label"] = Layout(
    {
        "BS": """
Balance sheet GBP
 | 2024 | 2023
Current liabilities
Bank loans | 100 | 120 => short_term_debt
Lease liabilities | 20 | 20
Trade payables | 400 | 380 => trade_payables
Total current liabilities | 520 | 520 => total_current_liabilities
Non-current liabilities
Bank loans | 900 | 1000 => long_term_debt
Lease liabilities | 60 | 80
Total non-current liabilities | 960 | 1080 => total_noncurrent_liabilities
Total liabilities | 1480 | 1600 => total_liabilities
"""
    },
    UK,
    also={
        "lease_liabilities_current": {2024: 20, 2023: 20},
        "lease_liabilities_noncurrent": {2024: 60, 2023: 80},
    },
)

LAYOUTS["net_finance_costs"] = Layout(
    {
        "P&L": """
Income statement EUR
 | 2024 | 2023
Revenue | 4000 | 3800 => revenue
Cost of sales | 2500 | 2400 => cost_of_sales
Gross profit | 1500 | 1400 => gross_profit
Administrative expenses | 1100 | 1050 => general_admin_expenses
Operating profit | 400 | 350 => operating_profit
Net finance costs | -60 | -70 => net_financial_result
Profit before tax | 340 | 280 => profit_before_tax
Income tax expense | 90 | 80 => income_tax_expense
Profit for the year | 250 | 200 => net_income
"""
    },
    UK,
)

LAYOUTS["millions_with_decimals_twice_one_item"] = Layout(
    {
        "BS": """
Balance sheet EUR m
 | 2024 | 2023
Raw materials | 0.4 | 0.3
Finished goods | 0.9 | 0.8
Trade receivables | 2.1 | 1.9 => trade_receivables
Unexplained line | 1.5 | 1.4
Total current assets | 7.9 | 7.4 => total_current_assets
Total assets | 9.9 | 9.4 => total_assets
Total liabilities | 4.4 | 4.2 => total_liabilities
Total equity | 5.5 | 5.2 => total_equity
"""
    },
    UK,
    1e6,
    also={"inventories": {2024: 1.3e6, 2023: 1.1e6}},
)

LAYOUTS["millions_broken_total"] = Layout(
    {
        "BS": """
Balance sheet EUR m
 | 2024
Total current assets | 1.2
Total non-current assets | 1.4
Total assets | 4.1
Total liabilities | 1.1
Total equity | 1.5
"""
    },
    {1: 2024},
    1e6,
    also={
        "total_assets": {2024: 2.6e6},
        "total_current_assets": {2024: 1.2e6},
        "total_noncurrent_assets": {2024: 1.4e6},
        "total_liabilities": {2024: 1.1e6},
        "total_equity": {2024: 1.5e6},
    },
)

LAYOUTS["row_of_amounts_like_years"] = Layout(
    {
        "P&L": "Income statement $\n | 2024 | 2023"
        + INCOME
        + """
Employees | 2019 | 2018
Depreciation | 20 | 25 => depreciation_amortisation
Research and development | 5 | 6 => rd_expenses
Staff costs | 80 | 95 => personnel_expenses
"""
    },
    UK,
)

LAYOUTS["increase_in_debtors_mixed"] = Layout(
    {
        "CF": """
Cash flow statement EUR
 | 2024 | 2023
Profit for the year | 500 | 400 => cf_start_profit
Increase in debtors | -30 | 20 => cf_change_receivables
Increase in creditors | 77 | 66 => cf_change_payables
Tax paid | -90 | -80 => cf_tax_paid
Net cash from operating activities | 999 | 888 => cf_operating
"""
    },
    UK,
)

GROUP_LAST = """
 | {0} | {0} | {1} | {1}
 | 2024 | 2023 | 2024 | 2023
Revenue | 10 | 9 | 1000 | 900
Cost of sales | 6 | 5 | 600 | 500
Gross profit | 4 | 4 | 400 | 400
Profit before tax | 2 | 2 | 90 | 80
"""
GROUP = {
    "revenue": {2024: 1000.0, 2023: 900.0},
    "cost_of_sales": {2024: 600.0, 2023: 500.0},
    "gross_profit": {2024: 400.0, 2023: 400.0},
    "profit_before_tax": {2024: 90.0, 2023: 80.0},
}

LAYOUTS |= {
    "company_before_group": Layout(
        {"P&L": "Income statement £" + GROUP_LAST.format("Company", "Group")}, {}, also=GROUP
    ),
    "branch_before_total": Layout({"P&L": "Income statement £" + GROUP_LAST.format("Leeds", "Total")}, {}, also=GROUP),
    "unit_on_every_line": Layout(
        {
            "P&L": """
Income statement
 | 2024 | 2023
Revenue (£'000) | 1000 | 900 => revenue
Cost of sales (£'000) | 600 | 500 => cost_of_sales
Gross profit (£'000) | 400 | 400 => gross_profit
Profit before tax (£'000) | 90 | 80 => profit_before_tax
"""
        },
        UK,
        1000,
    ),
    "half_year_by_its_title": Layout(
        {"P&L": "Interim income statement £\n | 30 June 2024 | 30 June 2023\n" + plain(INCOME)}, {}
    ),
}
