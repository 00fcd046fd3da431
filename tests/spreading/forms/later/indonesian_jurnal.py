"""Indonesia: reports of an online bookkeeping program, with its standard chart of accounts."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
 | Aset
 | Aset Lancar
1-10001 | Kas :: cash_hand => +cash_and_equivalents
1-10002 | Rekening Bank :: cash_bank => +cash_and_equivalents
1-10100 | Piutang Usaha :: trade_gross => +trade_receivables
1-10102 | Cadangan Kerugian Piutang :: - allowance => +trade_receivables -receivables_allowance
1-10200 | Persediaan Barang :: merchandise => inventories
1-10300 | Piutang Lainnya :: sundry_receivables - staff_loans => +other_receivables
1-10301 | Piutang Karyawan :: staff_loans => +other_receivables
1-10402 | Biaya Dibayar Di Muka :: prepaid_expenses => prepaid_expenses
1-10403 | Uang Muka :: advances_paid
1-10500 | PPN Masukan :: vat_receivable => +other_receivables
 | Total Aset Lancar => total_current_assets
 | Aset Tetap
1-10701 | Aset Tetap - Bangunan :: buildings_gross
1-10703 | Aset Tetap - Kendaraan :: machinery_gross
1-10705 | Aset Tetap - Perlengkapan Kantor :: fixtures_gross
1-10708 | Aset Tetap - Aset Dalam Penyelesaian :: construction
 | Total Aset Tetap :: property_plant_equipment_gross => property_plant_equipment_gross
 | Depresiasi & Amortisasi
1-10751 | Akumulasi Penyusutan - Bangunan :: - buildings_worn
1-10753 | Akumulasi Penyusutan - Kendaraan :: - machinery_worn
1-10755 | Akumulasi Penyusutan - Perlengkapan Kantor :: - fixtures_worn
 | Total Depresiasi & Amortisasi :: - accumulated_depreciation => -accumulated_depreciation
 | Lainnya
1-10800 | Investasi :: long_term_investments => long_term_investments
1-10850 | Uang Jaminan Sewa :: deposits => other_noncurrent_assets/long_term_receivables
 | Total Lainnya :: financial_assets
 | Total Aset => total_assets
 | Kewajiban dan Modal
 | Kewajiban Lancar
2-20100 | Hutang Usaha :: trade_payables => trade_payables
2-20200 | Hutang Lain Lain :: other_current_liabilities => other_current_liabilities
2-20201 | Hutang Gaji :: employee_payables => employee_payables
2-20203 | Pendapatan Diterima Di Muka :: contract_liabilities => contract_liabilities
2-20301 | Hutang Bank Jangka Pendek :: bank_short => short_term_debt
2-20302 | Hutang Bank - Bagian Jatuh Tempo 1 Tahun :: bank_portion => current_portion_long_term_debt
2-20399 | Biaya Terhutang Lainnya :: accrued_expenses => accrued_expenses
2-20500 | PPN Keluaran :: vat_payable => +other_tax_social_payables
2-20501 | Hutang Pajak - PPh 21 :: social_payable => +other_tax_social_payables
2-20504 | Hutang Pajak - PPh 29 :: current_tax_payable => current_tax_payable
 | Total Kewajiban Lancar => total_current_liabilities
 | Kewajiban Jangka Panjang
2-20600 | Hutang dari Pemegang Saham :: owner_loan => related_party_payables_noncurrent
2-20700 | Kewajiban Manfaat Karyawan :: pension_obligations => pension_obligations
2-20710 | Hutang Bank Jangka Panjang :: bank_long => long_term_debt
 | Total Kewajiban Jangka Panjang => total_noncurrent_liabilities
 | Total Kewajiban => total_liabilities
 | Modal Pemilik
3-30000 | Modal Saham => share_capital
3-30001 | Tambahan Modal Disetor => share_premium
3-30100 | Laba Ditahan :: retained_earnings - net_income => retained_earnings
 | Pendapatan Periode ini :: net_income => profit_for_year_in_equity
 | Total Modal Pemilik => total_equity
 | Total Kewajiban dan Modal => total_liabilities_and_equity
"""
INCOME = """
 | Pendapatan dari Penjualan
4-40000 | Pendapatan :: revenue + discounts + returns
4-40100 | Diskon Penjualan :: - discounts
4-40200 | Retur Penjualan :: - returns
 | Total Pendapatan dari Penjualan :: revenue => revenue
 | Harga Pokok Penjualan
5-50000 | Beban Pokok Pendapatan :: materials - freight
5-50300 | Pengiriman & Pengangkutan :: freight
 | Total Harga Pokok Penjualan :: materials => cost_of_sales
 | Laba Kotor :: revenue - materials => gross_profit
 | Biaya Operasional
6-60001 | Iklan & Promosi :: services_selling
6-60003 | Piutang Tak Tertagih :: bad_debt_expense => bad_debt_expense
6-60101 | Gaji :: wages => +personnel_expenses
6-60106 | BPJS & Asuransi Karyawan :: social_cost => +personnel_expenses
6-60109 | Manfaat Karyawan :: pension_cost => +personnel_expenses
6-60203 | Biaya Sewa - Operasional :: direct_services
6-60204 | Legal & Profesional :: services_admin
6-60216 | Pengeluaran Barang Rusak & Lain-lain :: sundry_costs
6-60217 | Pajak dan Perizinan :: other_taxes
6-60500 | Penyusutan - Bangunan :: wear_buildings => +depreciation_amortisation
6-60502 | Penyusutan - Kendaraan :: depreciation_ppe - wear_buildings - wear_fixtures => +depreciation_amortisation
6-60504 | Penyusutan - Peralatan Kantor :: wear_fixtures => +depreciation_amortisation
 | Total Biaya Operasional :: overheads => total_operating_expenses
 | Pendapatan Bersih Operasional :: revenue - materials - overheads => operating_profit
 | Pendapatan Lainnya
7-70000 | Pendapatan Bunga - Bank :: interest_income => interest_income
7-70099 | Pendapatan Lain - lain :: sundry_income + disposal_gain
 | Total Pendapatan Lainnya :: interest_income + other_operating_income
 | Biaya Lainnya
8-80000 | Beban Bunga :: interest_expense => interest_expense
9-90000 | Beban Pajak - Kini :: current_tax => income_tax_expense
 | Total Biaya Lainnya :: interest_expense + current_tax
 | Pendapatan Bersih => net_income
"""
WITHOUT = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "software_gross", "software_worn", "short_term_investments", "provisions_current",
    "provisions_noncurrent", "legal_reserve", "free_reserves",
)  # fmt: skip


def rupiah(amount: float) -> str:
    text = f"{abs(amount):,.2f}".translate(str.maketrans(",.", ".,"))
    return f"({text})" if amount < 0 else text


def jurnal_neraca() -> Form:
    """Indonesian reports of an online program: account numbers in a column of their own, three dates, rupiah as text, csv."""
    books = company(
        "PT Sinar Boga Lestari", "trader", "strained", sales=11_350_000, step=1000, years=3, without=WITHOUT
    )
    books = split(
        books,
        staff_loans=("sundry_receivables", 0.3),
        discounts=("revenue", 0.008),
        returns=("revenue", 0.011),
        freight=("materials", 0.03),
        wear_buildings=("depreciation_ppe", 0.24),
        wear_fixtures=("depreciation_ppe", 0.28),
        overheads=("external_services + personnel_expenses + depreciation_amortisation + operating_charges", 1),
    )
    form = Form(books, "jurnal_laporan.csv", prints=Print(1, 2, words=rupiah, zero="0,00"), delimiter=";")
    form.leave_open(
        "other_current_assets selling_expenses general_admin_expenses sga_expenses external_services profit_before_tax "
        "other_operating_income other_financial_result net_financial_result other_operating_expenses lease_expense "
        "total_operating_income materials_consumed other_noncurrent_liabilities receivables_total current_tax_assets "
        "depreciation_ppe exceptional_items"
    )
    form.also("total_noncurrent_assets", "total_assets - total_current_assets")
    page = form.page("")
    for title, when, heads, drawn in (
        ("Neraca", "per tanggal 31/12/2024", ("31/12/2024", "31/12/2023", "31/12/2022"), BALANCE),
        ("Laba & Rugi", "01/01/2024 - 31/12/2024", ("01/01/2024 - 31/12/2024", "01/01/2023 - 31/12/2023", "01/01/2022 - 31/12/2022"), INCOME),
    ):  # fmt: skip
        page.put(None, "PT Sinar Boga Lestari")
        page.put(None, title)
        page.put(None, when)
        page.put(None, "(dalam IDR)")
        page.put("No. Akun", "Tanggal", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1), Amount(2)))
        page.skip(2)
    return form


FORMS = (jurnal_neraca,)
