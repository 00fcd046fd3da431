"""Vietnam and Indonesia: forms with codes and notes, in dong and rupiah."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

VIETNAMESE_BALANCE = """
A - TÀI SẢN NGẮN HẠN | 100 | => total_current_assets
I. Tiền và các khoản tương đương tiền | 110 | V.01 => cash_and_equivalents
1. Tiền | 111 | :: cash_and_equivalents
II. Đầu tư tài chính ngắn hạn | 120 | V.02 => short_term_investments
III. Các khoản phải thu ngắn hạn | 130 | :: trade_receivables + sundry_receivables + advances_paid => receivables_total
1. Phải thu ngắn hạn của khách hàng | 131 | :: trade_gross
2. Trả trước cho người bán ngắn hạn | 132 | :: advances_paid
6. Phải thu ngắn hạn khác | 136 | V.03 :: sundry_receivables => other_receivables
7. Dự phòng phải thu ngắn hạn khó đòi (*) | 137 | :: - allowance => -receivables_allowance
IV. Hàng tồn kho | 140 | :: raw_inventories => inventories
1. Hàng tồn kho | 141 | V.04 :: raw_inventories
V. Tài sản ngắn hạn khác | 150 | :: prepaid_expenses + vat_receivable => other_current_assets
1. Chi phí trả trước ngắn hạn | 151 | => prepaid_expenses
2. Thuế GTGT được khấu trừ | 152 | :: vat_receivable
B - TÀI SẢN DÀI HẠN | 200 | => total_noncurrent_assets
II. Tài sản cố định | 220 | :: fixed_assets - construction
1. Tài sản cố định hữu hình | 221 | V.08 :: property_plant_equipment - construction => property_plant_equipment
- Nguyên giá | 222 | :: property_plant_equipment_gross - construction => property_plant_equipment_gross
- Giá trị hao mòn luỹ kế (*) | 223 | :: - accumulated_depreciation => -accumulated_depreciation
3. Tài sản cố định vô hình | 227 | V.10 :: intangible_assets => intangible_assets
IV. Tài sản dở dang dài hạn | 240 | :: construction
V. Đầu tư tài chính dài hạn | 250 | :: long_term_investments => long_term_investments
VI. Tài sản dài hạn khác | 260 | :: deposits + deferred_tax_assets => other_noncurrent_assets
2. Tài sản thuế thu nhập hoãn lại | 262 | V.21 => deferred_tax_assets
TỔNG CỘNG TÀI SẢN (270 = 100 + 200) | 270 | => total_assets
C - NỢ PHẢI TRẢ | 300 | => total_liabilities
I. Nợ ngắn hạn | 310 | => total_current_liabilities
1. Phải trả người bán ngắn hạn | 311 | => trade_payables
2. Người mua trả tiền trước ngắn hạn | 312 | :: advances_received
3. Thuế và các khoản phải nộp Nhà nước | 313 | V.16 :: taxes_and_social + current_tax_payable => other_tax_social_payables
4. Phải trả người lao động | 314 | => employee_payables
5. Chi phí phải trả ngắn hạn | 315 | V.17 => accrued_expenses
8. Doanh thu chưa thực hiện ngắn hạn | 318 | :: deferred_income
9. Phải trả ngắn hạn khác | 319 | V.18 => other_current_liabilities
10. Vay và nợ thuê tài chính ngắn hạn | 320 | :: bank_current => short_term_debt
11. Dự phòng phải trả ngắn hạn | 321 | => provisions_current
II. Nợ dài hạn | 330 | => total_noncurrent_liabilities
7. Phải trả dài hạn khác | 337 | :: owner_loan + pension_obligations => other_noncurrent_liabilities
8. Vay và nợ thuê tài chính dài hạn | 338 | :: bank_long => long_term_debt
11. Thuế thu nhập hoãn lại phải trả | 341 | => deferred_tax_liabilities
12. Dự phòng phải trả dài hạn | 342 | => provisions_noncurrent
D - VỐN CHỦ SỞ HỮU | 400 | => total_equity
I. Vốn chủ sở hữu | 410 | V.22 :: total_equity
1. Vốn góp của chủ sở hữu | 411 | => share_capital
2. Thặng dư vốn cổ phần | 412 | => share_premium
8. Quỹ đầu tư phát triển | 418 | :: revenue_reserves
11. Lợi nhuận sau thuế chưa phân phối | 421 | :: accumulated_profit => retained_earnings
TỔNG CỘNG NGUỒN VỐN (440 = 300 + 400) | 440 | => total_liabilities_and_equity
"""
VIETNAMESE_INCOME = """
1. Doanh thu bán hàng và cung cấp dịch vụ | 01 | VI.25 :: revenue
2. Các khoản giảm trừ doanh thu | 02 |
3. Doanh thu thuần về bán hàng và cung cấp dịch vụ (10 = 01 - 02) | 10 | => revenue
4. Giá vốn hàng bán | 11 | VI.27 => cost_of_sales
5. Lợi nhuận gộp về bán hàng và cung cấp dịch vụ (20 = 10 - 11) | 20 | => gross_profit
6. Doanh thu hoạt động tài chính | 21 | VI.26 :: finance_income
7. Chi phí tài chính | 22 | VI.28 :: finance_costs
- Trong đó: Chi phí lãi vay | 23 | => interest_expense
8. Chi phí bán hàng | 25 | => selling_expenses
9. Chi phí quản lý doanh nghiệp | 26 | => general_admin_expenses
10. Lợi nhuận thuần từ hoạt động kinh doanh {30 = 20 + (21 - 22) - (25 + 26)} | 30 | :: ordinary_profit - other_operating_income
11. Thu nhập khác | 31 | :: other_operating_income + exceptional_income
12. Chi phí khác | 32 | :: exceptional_costs
13. Lợi nhuận khác (40 = 31 - 32) | 40 | :: other_operating_income + exceptional_items
14. Tổng lợi nhuận kế toán trước thuế (50 = 30 + 40) | 50 | => profit_before_tax
15. Chi phí thuế TNDN hiện hành | 51 | VI.30 :: current_tax
16. Chi phí thuế TNDN hoãn lại | 52 | VI.30 :: deferred_tax
17. Lợi nhuận sau thuế thu nhập doanh nghiệp (60 = 50 - 51 - 52) | 60 | => net_income
"""


def vietnamese_b01() -> Form:
    """Vietnamese forms B01-DN and B02-DN with codes (Mã số) and notes (Thuyết minh), whole dong, brackets for deductions."""
    books = company(
        "CÔNG TY TNHH CƠ KHÍ HƯNG THỊNH",
        "manufacturer",
        "healthy",
        sales=186_000,
        step=1e6,
        years=2,
        without=("goodwill",),
    )
    form = Form(books, "BCTC 2024.xlsx", prints=Print(1, number_format="#,##0;(#,##0)"))
    form.leave_open(
        "trade_receivables contract_liabilities deferred_income_bs other_operating_income operating_profit exceptional_items ordinary_profit income_tax_expense interest_income other_financial_result other_reserves revenue_reserves other_noncurrent_assets other_current_assets current_tax_payable prepaid_expenses net_financial_result current_tax_assets"
    )
    for name, number, title, drawn, heads in (
        ("CDKT", "Mẫu số B01 - DN", "BẢNG CÂN ĐỐI KẾ TOÁN", VIETNAMESE_BALANCE, ("Số cuối năm", "Số đầu năm")),
        (
            "KQKD",
            "Mẫu số B02 - DN",
            "BÁO CÁO KẾT QUẢ HOẠT ĐỘNG KINH DOANH",
            VIETNAMESE_INCOME,
            ("Năm nay", "Năm trước"),
        ),
    ):
        page = form.page(name)
        page.put("CÔNG TY TNHH CƠ KHÍ HƯNG THỊNH", None, None, number)
        page.put(title)
        page.put("Tại ngày 31 tháng 12 năm 2024" if name == "CDKT" else "Năm 2024")
        page.put(None, None, None, None, "Đơn vị tính: VND")
        page.put("Chỉ tiêu", "Mã số", "Thuyết minh", *heads)
        page.put("1", "2", "3", "4", "5")
        page.table(drawn, (0, 1, 2, Amount(0), Amount(1)))
    return form


INDONESIAN_BALANCE = """
ASET
ASET LANCAR
Kas dan setara kas | 4 => cash_and_equivalents
Investasi jangka pendek | 5 => short_term_investments
Piutang usaha | 6 => trade_receivables
Piutang lain-lain | :: sundry_receivables => other_receivables
Persediaan | 7 => inventories
Pajak dibayar di muka | 8 :: vat_receivable => current_tax_assets
Biaya dibayar di muka | => prepaid_expenses
Jumlah Aset Lancar | => total_current_assets
ASET TIDAK LANCAR
Aset tetap | 9 => property_plant_equipment
Goodwill | => goodwill
Aset takberwujud | 10 => intangible_assets
Investasi jangka panjang | :: long_term_investments => long_term_investments
Aset pajak tangguhan | 8 => deferred_tax_assets
Uang jaminan | :: deposits
Jumlah Aset Tidak Lancar | => total_noncurrent_assets
JUMLAH ASET | => total_assets
LIABILITAS DAN EKUITAS
LIABILITAS JANGKA PENDEK
Utang usaha | 11 => trade_payables
Utang bank jangka pendek | 12 :: bank_short => short_term_debt
Utang pajak | 8 :: current_tax_payable + vat_payable => current_tax_payable
Beban akrual | => accrued_expenses
Liabilitas imbalan kerja jangka pendek | :: employee_payables + social_payable => employee_payables
Uang muka pelanggan | :: contract_liabilities => contract_liabilities
Utang bank jangka panjang yang jatuh tempo dalam satu tahun | 12 :: bank_portion => current_portion_long_term_debt
Utang lain-lain | :: other_current_liabilities + provisions_current => other_current_liabilities
Jumlah Liabilitas Jangka Pendek | => total_current_liabilities
LIABILITAS JANGKA PANJANG
Utang bank jangka panjang - setelah dikurangi bagian yang jatuh tempo dalam satu tahun | 12 :: bank_long => long_term_debt
Liabilitas imbalan pasca kerja | 13 => pension_obligations
Liabilitas pajak tangguhan | 8 => deferred_tax_liabilities
Utang pemegang saham | :: owner_loan => related_party_payables_noncurrent
Provisi | => provisions_noncurrent
Jumlah Liabilitas Jangka Panjang | => total_noncurrent_liabilities
JUMLAH LIABILITAS | => total_liabilities
EKUITAS
Modal saham | 14 => share_capital
Tambahan modal disetor | 15 => share_premium
Saldo laba | => retained_earnings
JUMLAH EKUITAS | => total_equity
JUMLAH LIABILITAS DAN EKUITAS | => total_liabilities_and_equity
"""
INDONESIAN_INCOME = """
PENDAPATAN NETO | 16 => revenue
BEBAN POKOK PENDAPATAN | 17 => -cost_of_sales
LABA BRUTO | => gross_profit
Beban penjualan | 18 => -selling_expenses
Beban umum dan administrasi | 19 => -general_admin_expenses
Pendapatan operasi lain | => other_operating_income
LABA USAHA | => operating_profit
Pendapatan keuangan | => interest_income
Biaya keuangan | 20 => -interest_expense
LABA SEBELUM PAJAK PENGHASILAN | => profit_before_tax
BEBAN PAJAK PENGHASILAN | 8 => -income_tax_expense
LABA TAHUN BERJALAN | => net_income
"""


def indonesian_psak() -> Form:
    """Indonesian statements in millions of rupiah, Indonesian words left, notes, amounts as text with dots, English title."""
    books = company("PT Cipta Logam Nusantara", "manufacturer", "healthy", sales=842_000, step=1e6, years=2)
    form = Form(books, "laporan_keuangan.xlsx", prints=Print(1e6, words=_dots, zero="-"))
    form.leave_open("other_noncurrent_assets other_tax_social_payables")
    for name, title, drawn, heads in (
        ("Neraca", "LAPORAN POSISI KEUANGAN", INDONESIAN_BALANCE, ("31 Desember 2024", "31 Desember 2023")),
        ("Laba Rugi", "LAPORAN LABA RUGI", INDONESIAN_INCOME, ("2024", "2023")),
    ):
        page = form.page(name)
        page.put("PT Cipta Logam Nusantara")
        page.put(title)
        page.put(
            "31 Desember 2024 dan 2023"
            if name == "Neraca"
            else "Untuk Tahun yang Berakhir pada Tanggal 31 Desember 2024 dan 2023"
        )
        page.put("(Disajikan dalam jutaan Rupiah, kecuali dinyatakan lain)")
        page.put(None, "Catatan", *heads)
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


def _dots(amount: float) -> str:
    text = f"{abs(amount):,.0f}".replace(",", ".")
    return f"({text})" if amount < 0 else text


FORMS = (vietnamese_b01, indonesian_psak)
