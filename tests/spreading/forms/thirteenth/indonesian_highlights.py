"""An Indonesian issuer's ikhtisar keuangan: five years, Indonesian left and English right of the amounts, billions of rupiah."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import ratios

INCOME = """
Penjualan Neto|Net Sales :: revenue => revenue
Beban Pokok Penjualan|Cost of Goods Sold :: - cost_of_sales => -cost_of_sales
Laba Bruto|Gross Profit :: gross_profit => gross_profit
Beban Penjualan dan Distribusi|Selling and Distribution Expenses :: - selling_expenses => -selling_expenses
Beban Umum dan Administrasi|General and Administrative Expenses :: - general_admin_expenses => -general_admin_expenses
Penghasilan Operasi Lain|Other Operating Income :: other_operating_income => other_operating_income
Laba Usaha|Income from Operations :: operating_profit => operating_profit
Penghasilan Keuangan|Finance Income :: interest_income => interest_income
Beban Keuangan|Finance Expenses :: - interest_expense => -interest_expense
Laba Sebelum Pajak Penghasilan|Income Before Income Tax :: profit_before_tax => profit_before_tax
Beban Pajak Penghasilan|Income Tax Expense :: - income_tax_expense => -income_tax_expense
Laba Tahun Berjalan|Income for the Year :: net_income => net_income
EBITDA|EBITDA :: ebitda => ebitda
"""
POSITION = """
Kas dan Setara Kas|Cash and Cash Equivalents :: cash_and_equivalents => cash_and_equivalents
Piutang Usaha|Trade Receivables :: trade_receivables => trade_receivables
Persediaan|Inventories :: inventories => inventories
Aset Lancar Lainnya|Other Current Assets :: short_term_investments + other_receivables + prepaid_expenses => other_current_assets
Total Aset Lancar|Total Current Assets :: total_current_assets => total_current_assets
Aset Tetap|Fixed Assets :: property_plant_equipment => property_plant_equipment
Aset Tidak Lancar Lainnya|Other Non-Current Assets :: total_noncurrent_assets - property_plant_equipment => other_noncurrent_assets
Total Aset|Total Assets :: total_assets => total_assets
Utang Bank Jangka Pendek|Short-term Bank Loans :: bank_current => short_term_debt
Utang Usaha|Trade Payables :: trade_payables => trade_payables
Total Liabilitas Jangka Pendek|Total Current Liabilities :: total_current_liabilities => total_current_liabilities
Utang Bank Jangka Panjang|Long-term Bank Loans :: bank_long => long_term_debt
Total Liabilitas Jangka Panjang|Total Non-current Liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
Total Liabilitas|Total Liabilities :: total_liabilities => total_liabilities
Total Ekuitas|Total Equity :: total_equity => total_equity
"""
FLOWS = """
Kas Neto yang Diperoleh dari Aktivitas Operasi|Net Cash Provided by Operating Activities :: cf_operating => cf_operating
Kas Neto yang Digunakan untuk Aktivitas Investasi|Net Cash Used in Investing Activities :: cf_investing => cf_investing
Kas Neto dari Aktivitas Pendanaan|Net Cash from Financing Activities :: cf_financing => cf_financing
Belanja Modal|Capital Expenditures :: capex
"""


def indonesian_highlights() -> Form:
    """One sheet in which English labels stand behind the years, ratios and shares below."""
    books = company("PT Nusa Pangan Tbk", sales=13_400, step=1e9, years=5, seed=1312, without=PLAIN)
    form = Form(books, "Ikhtisar Keuangan 2020-2024.xlsx", dated=False, prints=Print(1e9, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "cf_capex total_debt net_debt total_liabilities_and_equity other_current_liabilities net_financial_result "
        "other_noncurrent_liabilities total_noncurrent_assets depreciation_amortisation receivables_total other_receivables"
    )
    columns = [0, *(Amount(back) for back in range(5)), 1]
    years = [2024.0 - back for back in range(5)]
    page = form.page("Ikhtisar")
    page.put("IKHTISAR KEUANGAN", None, None, None, None, None, "FINANCIAL HIGHLIGHTS")
    page.put(
        "(Dalam miliar Rupiah, kecuali dinyatakan lain)",
        None,
        None,
        None,
        None,
        None,
        "(In billion Rupiah, unless otherwise stated)",
    )
    page.skip()
    for left, right, drawn in (
        ("LABA RUGI KONSOLIDASIAN", "CONSOLIDATED PROFIT OR LOSS", INCOME),
        ("POSISI KEUANGAN KONSOLIDASIAN", "CONSOLIDATED FINANCIAL POSITION", POSITION),
        ("ARUS KAS KONSOLIDASIAN", "CONSOLIDATED CASH FLOWS", FLOWS),
    ):
        page.put(left, *years, right)
        page.table(drawn, columns)
        page.skip()
    page.put("RASIO KEUANGAN", *years, "FINANCIAL RATIOS")
    page.put("Marjin Laba Bruto (%)", *ratios(5, 27.2, "0.0"), "Gross Profit Margin (%)")
    page.put("Rasio Lancar (x)", *ratios(5, 1.9, "0.0"), "Current Ratio (x)")
    page.put("Laba per Saham Dasar (Rp)", *ratios(5, 212.0, "0"), "Basic Earnings per Share (Rp)")
    page.put("Jumlah Karyawan", 8122.0, 8011.0, 7940.0, 7822.0, 7799.0, "Number of Employees")
    return form


FORMS = (indonesian_highlights,)
