"""An Indonesian program's Neraca and Laba/Rugi of several periods: accounts under headings, Jumlah rows, rupiah, Desember heads."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
*Aset
*  Aset Lancar
*    Kas dan Bank
      Kas :: cash_hand
      Bank BCA :: cash_bank
*    Jumlah Kas dan Bank :: cash_and_equivalents => cash_and_equivalents
*    Piutang Usaha
      Piutang Usaha IDR :: trade_receivables
*    Jumlah Piutang Usaha :: trade_receivables => trade_receivables
*    Persediaan
      Persediaan Barang Dagang :: raw_inventories
*    Jumlah Persediaan :: raw_inventories => inventories
*    Aset Lancar Lainnya
      Uang Muka Pembelian :: advances_paid
      PPN Masukan :: vat_receivable
      Piutang Karyawan :: sundry_receivables
      Biaya Dibayar Dimuka :: prepaid_expenses => prepaid_expenses
      Deposito :: short_term_investments
*    Jumlah Aset Lancar Lainnya :: advances_paid + other_receivables + prepaid_expenses + short_term_investments
*  Jumlah Aset Lancar :: total_current_assets => total_current_assets
*  Aset Tidak Lancar
*    Nilai Histori
      Bangunan :: buildings_gross + construction
      Mesin dan Peralatan :: machinery_gross
      Kendaraan dan Inventaris :: fixtures_gross
      Perangkat Lunak :: intangibles_gross
*    Jumlah Nilai Histori :: property_plant_equipment_gross + intangibles_gross
*    Akumulasi Penyusutan
      Akumulasi Penyusutan Bangunan :: - buildings_worn
      Akumulasi Penyusutan Mesin :: - machinery_worn
      Akumulasi Penyusutan Kendaraan :: - fixtures_worn
      Akumulasi Amortisasi Perangkat Lunak :: - software_worn
*    Jumlah Akumulasi Penyusutan :: - accumulated_depreciation - software_worn
*    Aset Lainnya
      Uang Jaminan dan Investasi :: financial_assets
*    Jumlah Aset Lainnya :: financial_assets => other_noncurrent_assets
*  Jumlah Aset Tidak Lancar :: total_noncurrent_assets => total_noncurrent_assets
*Jumlah Aset :: total_assets => total_assets
*Liabilitas dan Ekuitas
*  Liabilitas
*    Liabilitas Jangka Pendek
      Utang Usaha IDR :: trade_payables => trade_payables
      Utang Bank Jangka Pendek :: bank_current => short_term_debt
      PPN Keluaran :: vat_payable
      Utang Pajak :: current_tax_payable => current_tax_payable
      Utang Gaji :: employee_payables + social_payable => employee_payables
      Uang Muka Penjualan :: contract_liabilities => contract_liabilities
      Biaya Yang Masih Harus Dibayar :: accrued_expenses + other_current_liabilities + provisions_current => accrued_expenses
*    Jumlah Liabilitas Jangka Pendek :: total_current_liabilities => total_current_liabilities
*    Liabilitas Jangka Panjang
      Utang Bank Jangka Panjang :: bank_long => long_term_debt
      Utang Pemegang Saham :: owner_loan => related_party_payables_noncurrent
      Imbalan Kerja :: pension_obligations + provisions_noncurrent => pension_obligations
*    Jumlah Liabilitas Jangka Panjang :: total_noncurrent_liabilities => total_noncurrent_liabilities
*  Jumlah Liabilitas :: total_liabilities => total_liabilities
*  Ekuitas
      Modal Disetor :: share_capital + share_premium => share_capital
      Laba Ditahan :: retained_earnings - net_income => retained_earnings
      Laba Tahun Berjalan :: net_income => profit_for_year_in_equity
*  Jumlah Ekuitas :: total_equity => total_equity
*Jumlah Liabilitas dan Ekuitas :: total_liabilities_and_equity => total_liabilities_and_equity
"""
RESULTS = """
*Pendapatan
    Penjualan :: sales_goods
    Pendapatan Jasa :: sales_services
*Jumlah Pendapatan :: revenue => revenue
*Beban Pokok Penjualan
    Beban Pokok Penjualan :: cost_of_sales
*Jumlah Beban Pokok Penjualan :: cost_of_sales => cost_of_sales
*LABA KOTOR :: gross_profit => gross_profit
*Beban Operasional
    Beban Gaji :: wages_selling + wages_admin
    Beban Iklan dan Promosi :: services_selling
    Beban Sewa dan Jasa :: services_admin
    Beban Penyusutan :: depreciation_selling + depreciation_admin
    Beban Umum Lainnya :: other_taxes + sundry_costs + bad_debt_expense
*Jumlah Beban Operasional :: sga_expenses
*PENDAPATAN OPERASIONAL :: gross_profit - sga_expenses => operating_profit
*Pendapatan dan Beban Lainnya
*  Pendapatan Lainnya
    Pendapatan Bunga :: interest_income => interest_income
    Pendapatan Lain :: other_operating_income
*  Jumlah Pendapatan Lainnya :: interest_income + other_operating_income
*  Beban Lainnya
    Beban Bunga :: interest_expense => interest_expense
*  Jumlah Beban Lainnya :: interest_expense
*Jumlah Pendapatan dan Beban Lainnya :: net_financial_result + other_operating_income
*LABA(RUGI) Bersih (Sebelum Pajak) :: profit_before_tax => profit_before_tax
    Beban Pajak Penghasilan :: income_tax_expense => income_tax_expense
*LABA(RUGI) Bersih (Setelah Pajak) :: net_income => net_income
"""


def accurate() -> Form:
    """Two sheets of three columns, newest last; the name of the company and of the report in merged rows above."""
    books = company(
        "CV Maju Bersama",
        "trader",
        sales=28_400,
        step=1e6,
        seed=1324,
        without=(*PLAIN, *DEFERRED_TAX, "own_work_capitalised"),
    )
    form = Form(books, "Neraca (Multi Periode) & Laba Rugi.xlsx", prints=Print(1.0, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "other_receivables other_current_assets short_term_investments property_plant_equipment property_plant_equipment_gross "
        "accumulated_depreciation intangible_assets goodwill other_tax_social_payables current_tax_assets sga_expenses "
        "other_operating_expenses other_operating_income personnel_expenses depreciation_amortisation other_financial_result "
        "total_operating_expenses net_financial_result total_debt selling_expenses external_services long_term_investments "
        "provisions_noncurrent receivables_total"
    )
    columns = (0, Amount(2), Amount(1), Amount(0))
    for name, title, when, heads, drawn in (
        (
            "Neraca",
            "Neraca (Multi Periode)",
            "Per 31 Des 2024",
            [f"31 Des {year}" for year in (2022, 2023, 2024)],
            POSITION,
        ),
        (
            "Laba Rugi",
            "Laba/Rugi (Multi Periode)",
            "Dari 01 Jan 2022 s/d 31 Des 2024",
            [f"Tahun {year}" for year in (2022, 2023, 2024)],
            RESULTS,
        ),
    ):
        page = form.page(name)
        for text in ("CV Maju Bersama", title, when):
            row = page.put(text)
            page.merge(row, 1, 4)
        page.skip()
        page.put("Deskripsi", *heads)
        page.table(drawn, columns)
        page.put("Tercetak pada 14 Feb 2025 - 09:12")
    return form


FORMS = (accurate,)
