"""Indonesia: a listed company's statements as the exchange's reporting workbook prints them, in two languages."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
Aset | Assets
    Aset lancar | Current assets
        Kas dan setara kas | Cash and cash equivalents :: cash_and_equivalents => cash_and_equivalents
        Investasi jangka pendek | Short-term investments :: short_term_investments => short_term_investments
        Piutang usaha pihak ketiga | Trade receivables third parties :: trade_receivables => trade_receivables
        Piutang lainnya pihak ketiga | Other receivables third parties :: other_receivables => other_receivables
        Persediaan lancar lainnya | Other current inventories :: raw_inventories => inventories
        Biaya dibayar dimuka lancar | Current prepaid expenses :: prepaid_expenses => prepaid_expenses
        Uang muka lancar lainnya | Other current advances :: advances_paid
        Jumlah aset lancar | Total current assets :: total_current_assets => total_current_assets
    Aset tidak lancar | Non-current assets
        Aset keuangan tidak lancar lainnya | Other non-current financial assets :: financial_assets => long_term_investments
        Aset pajak tangguhan | Deferred tax assets :: deferred_tax_assets => deferred_tax_assets
        Aset tetap | Property, plant, and equipment :: property_plant_equipment => property_plant_equipment
        Goodwill | Goodwill :: goodwill => goodwill
        Aset takberwujud selain goodwill | Intangible assets other than goodwill :: intangible_assets => intangible_assets
        Jumlah aset tidak lancar | Total non-current assets :: total_noncurrent_assets => total_noncurrent_assets
    Jumlah aset | Total assets :: total_assets => total_assets
Liabilitas dan ekuitas | Liabilities and equity
    Liabilitas jangka pendek | Current liabilities
        Utang bank jangka pendek | Short-term bank loans :: bank_short => short_term_debt
        Utang usaha pihak ketiga | Trade payables third parties :: trade_payables => trade_payables
        Liabilitas keuangan jangka pendek lainnya | Other current financial liabilities :: other_current_liabilities => other_current_liabilities
        Beban akrual jangka pendek | Current accrued expenses :: accrued_expenses => accrued_expenses
        Liabilitas imbalan kerja jangka pendek | Short-term employee benefit liabilities :: employee_payables => employee_payables
        Utang pajak | Taxes payable :: taxes_and_social + current_tax_payable
        Liabilitas kontrak jangka pendek | Current contract liabilities :: contract_liabilities => contract_liabilities
        Provisi jangka pendek | Current provisions :: provisions_current => provisions_current
        Utang bank jangka panjang yang jatuh tempo dalam satu tahun | Current maturities of bank loans :: bank_portion => current_portion_long_term_debt
        Jumlah liabilitas jangka pendek | Total current liabilities :: total_current_liabilities => total_current_liabilities
    Liabilitas jangka panjang | Non-current liabilities
        Utang bank jangka panjang | Long-term bank loans :: bank_long => long_term_debt
        Utang pihak berelasi jangka panjang | Non-current due to related parties :: owner_loan => related_party_payables_noncurrent
        Liabilitas pajak tangguhan | Deferred tax liabilities :: deferred_tax_liabilities => deferred_tax_liabilities
        Kewajiban imbalan pasca kerja jangka panjang | Long-term post-employment benefit obligations :: pension_obligations => pension_obligations
        Provisi jangka panjang | Non-current provisions :: provisions_noncurrent => provisions_noncurrent
        Jumlah liabilitas jangka panjang | Total non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
    Jumlah liabilitas | Total liabilities :: total_liabilities => total_liabilities
    Ekuitas | Equity
        Saham biasa | Common stocks :: share_capital => share_capital
        Tambahan modal disetor | Additional paid-in capital :: share_premium => share_premium
        Saldo laba yang telah ditentukan penggunaanya | Appropriated retained earnings :: revenue_reserves => revenue_reserves
        Saldo laba yang belum ditentukan penggunaannya | Unappropriated retained earnings :: accumulated_profit => retained_earnings
        Jumlah ekuitas | Total equity :: total_equity => total_equity
    Jumlah liabilitas dan ekuitas | Total liabilities and equity :: total_assets => total_liabilities_and_equity
"""
INCOME = """
Penjualan dan pendapatan usaha | Sales and revenue :: revenue => revenue
Beban pokok penjualan dan pendapatan | Cost of sales and revenue :: - cost_of_sales => -cost_of_sales
Jumlah laba bruto | Total gross profit :: gross_profit => gross_profit
Beban penjualan | Selling expenses :: - selling_expenses => -selling_expenses
Beban umum dan administrasi | General and administrative expenses :: - general_admin_expenses => -general_admin_expenses
Pendapatan lainnya | Other income :: other_operating_income => other_operating_income
Pendapatan keuangan | Finance income :: interest_income => interest_income
Beban bunga dan keuangan | Interest and finance costs :: - interest_expense => -interest_expense
Jumlah laba (rugi) sebelum pajak penghasilan | Total profit (loss) before tax :: profit_before_tax => profit_before_tax
Pendapatan (beban) pajak | Tax benefit (expenses) :: - income_tax_expense => -income_tax_expense
Jumlah laba (rugi) | Total profit (loss) :: net_income => net_income
"""
FLOWS = """
Arus kas dari aktivitas operasi | Cash flows from operating activities
    Penerimaan dari pelanggan | Receipts from customers :: received
    Pembayaran kepada pemasok dan karyawan | Payments to suppliers and employees :: cf_operating + tax_settled + interest_expense - interest_income - received
    Penerimaan bunga | Interests received :: interest_income => cf_interest_received
    Pembayaran bunga dan beban keuangan | Payments of interests and finance costs :: - interest_expense => cf_interest_paid
    Pembayaran pajak penghasilan | Income taxes paid :: - tax_settled => cf_tax_paid
    Jumlah arus kas bersih yang diperoleh dari (digunakan untuk) aktivitas operasi | Total net cash flows received from (used in) operating activities :: cf_operating => cf_operating
Arus kas dari aktivitas investasi | Cash flows from investing activities
    Pembayaran untuk perolehan aset tetap | Payments for acquisition of property, plant and equipment :: - capex => cf_capex
    Pembayaran untuk perolehan aset takberwujud | Payments for acquisition of intangible assets :: - capex_intangibles => cf_capex_intangibles
    Penerimaan dari penjualan aset tetap | Proceeds from disposal of property, plant and equipment :: disposal_proceeds => cf_disposal_proceeds
    Penerimaan (pengeluaran) kas lainnya dari aktivitas investasi | Other cash inflows (outflows) from investing activities :: cf_other_investing => cf_other_investing
    Jumlah arus kas bersih yang diperoleh dari (digunakan untuk) aktivitas investasi | Total net cash flows received from (used in) investing activities :: cf_investing => cf_investing
Arus kas dari aktivitas pendanaan | Cash flows from financing activities
    Penerimaan pinjaman bank | Proceeds from bank loans :: borrowed => cf_debt_proceeds
    Pembayaran pinjaman bank | Payments of bank loans :: - repaid => cf_debt_repayment
    Pembayaran dividen dari aktivitas pendanaan | Dividends paid from financing activities :: - dividends_declared => cf_dividends_paid
    Jumlah arus kas bersih yang diperoleh dari (digunakan untuk) aktivitas pendanaan | Total net cash flows received from (used in) financing activities :: cf_financing => cf_financing
Jumlah kenaikan (penurunan) bersih kas dan setara kas | Total net increase (decrease) in cash and cash equivalents :: cf_net_change => cf_net_change
Kas dan setara kas arus kas, awal periode | Cash and cash equivalents cash flows, beginning of the period :: cash_beginning => cash_beginning
Kas dan setara kas arus kas, akhir periode | Cash and cash equivalents cash flows, end of the period :: cash_end => cash_end
"""


def idx_bilingual() -> Form:
    """Indonesian before the amounts and English behind them, millions of rupiah in a sheet of general information."""
    books = company("PT Bumi Keramik Tbk", "manufacturer", sales=880_000, step=1_000_000.0, years=2)
    books = split(books, received=("revenue", 0.97))
    form = Form(books, "FinancialStatement-2024-Tahunan-BUKR.xlsx", prints=Print(1_000_000, 0, "#,##0"))
    form.leave_open(
        "current_tax_payable other_tax_social_payables other_current_assets operating_profit total_operating_expenses other_operating_expenses ebitda "
        "prepaid_expenses cf_other_noncash cf_cash_generated_from_operations"
    )
    page = form.page("1000000")
    page.put("Informasi umum", None, "General information")
    for label, value, english in (
        ("Nama entitas", books.name, "Entity name"),
        ("Tanggal awal periode berjalan", "2024-01-01", "Current period start date"),
        ("Tanggal akhir periode berjalan", "2024-12-31", "Current period end date"),
        ("Mata uang pelaporan", "Rupiah / IDR", "Description of presentation currency"),
        (
            "Pembulatan yang digunakan dalam penyajian jumlah dalam laporan keuangan",
            "Jutaan / In Million",
            "Level of rounding used in financial statements",
        ),
    ):
        page.put(label, value, english)
    for name, title, drawn, heads in (
        ("1210000", "Laporan posisi keuangan", POSITION, ("31 December 2024", "31 December 2023")),
        ("1311000", "Laporan laba rugi", INCOME, ("2024-01-01 - 2024-12-31", "2023-01-01 - 2023-12-31")),
        ("1510000", "Laporan arus kas", FLOWS, ("2024-01-01 - 2024-12-31", "2023-01-01 - 2023-12-31")),
    ):
        page = form.page(name)
        page.put(title)
        page.skip()
        page.put(None, *heads)
        page.table(drawn, (0, Amount(0), Amount(1), 1))
    return form


FORMS = (idx_bilingual,)
