"""Statements of a Vietnamese joint stock company by circular 200: line numbers, notes, đồng, contra amounts in brackets."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
*A. TÀI SẢN NGẮN HẠN | 100 | :: total_current_assets => total_current_assets
*I. Tiền và các khoản tương đương tiền | 110 | V.1 :: cash_and_equivalents => cash_and_equivalents
1. Tiền | 111 | :: cash_and_equivalents
*II. Đầu tư tài chính ngắn hạn | 120 | :: short_term_investments => short_term_investments
3. Đầu tư nắm giữ đến ngày đáo hạn | 123 | V.2 :: short_term_investments
*III. Các khoản phải thu ngắn hạn | 130 | :: receivables_total + advances_paid - vat_receivable
1. Phải thu ngắn hạn của khách hàng | 131 | V.3 :: trade_gross
2. Trả trước cho người bán ngắn hạn | 132 | V.4 :: advances_paid
6. Phải thu ngắn hạn khác | 136 | V.5 :: sundry_receivables => other_receivables
7. Dự phòng phải thu ngắn hạn khó đòi (*) | 137 | :: - allowance
*IV. Hàng tồn kho | 140 | :: raw_inventories => inventories
1. Hàng tồn kho | 141 | V.6 :: raw_inventories
*V. Tài sản ngắn hạn khác | 150 | :: prepaid_expenses + vat_receivable
1. Chi phí trả trước ngắn hạn | 151 | V.9 :: prepaid_expenses => prepaid_expenses
2. Thuế GTGT được khấu trừ | 152 | :: vat_receivable
*B. TÀI SẢN DÀI HẠN | 200 | :: total_noncurrent_assets => total_noncurrent_assets
*I. Các khoản phải thu dài hạn | 210 | :: deposits => long_term_receivables
6. Phải thu dài hạn khác | 216 | :: deposits
*II. Tài sản cố định | 220 | :: fixed_assets - construction
1. Tài sản cố định hữu hình | 221 | V.7 :: property_plant_equipment - construction
- Nguyên giá | 222 | :: property_plant_equipment_gross - construction
- Giá trị hao mòn luỹ kế (*) | 223 | :: - accumulated_depreciation
3. Tài sản cố định vô hình | 227 | V.8 :: intangibles
- Nguyên giá | 228 | :: intangibles_gross
- Giá trị hao mòn luỹ kế (*) | 229 | :: - software_worn
*IV. Tài sản dở dang dài hạn | 240 | :: construction
2. Chi phí xây dựng cơ bản dở dang | 242 | :: construction
*V. Đầu tư tài chính dài hạn | 250 | :: long_term_investments => long_term_investments
3. Đầu tư góp vốn vào đơn vị khác | 253 | :: long_term_investments
*VI. Tài sản dài hạn khác | 260 | :: deferred_tax_assets
2. Tài sản thuế thu nhập hoãn lại | 262 | :: deferred_tax_assets => deferred_tax_assets
*TỔNG CỘNG TÀI SẢN (270=100+200) | 270 | :: total_assets => total_assets
*C. NỢ PHẢI TRẢ | 300 | :: total_liabilities => total_liabilities
*I. Nợ ngắn hạn | 310 | :: total_current_liabilities => total_current_liabilities
1. Phải trả người bán ngắn hạn | 311 | V.10 :: trade_payables => trade_payables
2. Người mua trả tiền trước ngắn hạn | 312 | :: advances_received
3. Thuế và các khoản phải nộp Nhà nước | 313 | V.11 :: current_tax_payable + vat_payable
4. Phải trả người lao động | 314 | :: employee_payables => employee_payables
5. Chi phí phải trả ngắn hạn | 315 | :: accrued_expenses => accrued_expenses
8. Doanh thu chưa thực hiện ngắn hạn | 318 | :: deferred_income
9. Phải trả ngắn hạn khác | 319 | :: social_payable + other_current_liabilities
10. Vay và nợ thuê tài chính ngắn hạn | 320 | V.12 :: bank_current => short_term_debt
11. Dự phòng phải trả ngắn hạn | 321 | :: provisions_current => provisions_current
*II. Nợ dài hạn | 330 | :: total_noncurrent_liabilities => total_noncurrent_liabilities
7. Phải trả dài hạn khác | 337 | :: owner_loan + pension_obligations
8. Vay và nợ thuê tài chính dài hạn | 338 | V.12 :: bank_long => long_term_debt
11. Thuế thu nhập hoãn lại phải trả | 341 | :: deferred_tax_liabilities => deferred_tax_liabilities
12. Dự phòng phải trả dài hạn | 342 | :: provisions_noncurrent => provisions_noncurrent
*D. VỐN CHỦ SỞ HỮU | 400 | :: total_equity => total_equity
*I. Vốn chủ sở hữu | 410 | V.13 :: total_equity
1. Vốn góp của chủ sở hữu | 411 | :: share_capital => share_capital
- Cổ phiếu phổ thông có quyền biểu quyết | 411a | :: share_capital
2. Thặng dư vốn cổ phần | 412 | :: share_premium => share_premium
8. Quỹ đầu tư phát triển | 418 | :: legal_reserve + free_reserves
11. Lợi nhuận sau thuế chưa phân phối | 421 | :: accumulated_profit => retained_earnings
- LNST chưa phân phối lũy kế đến cuối kỳ trước | 421a | :: retained_brought
- LNST chưa phân phối kỳ này | 421b | :: net_income
*TỔNG CỘNG NGUỒN VỐN (440=300+400) | 440 | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
1. Doanh thu bán hàng và cung cấp dịch vụ | 01 | VI.1 :: revenue + other_taxes
2. Các khoản giảm trừ doanh thu | 02 | :: other_taxes
*3. Doanh thu thuần về bán hàng và cung cấp dịch vụ (10=01-02) | 10 | :: revenue => revenue
4. Giá vốn hàng bán | 11 | VI.2 :: cost_of_sales => cost_of_sales
*5. Lợi nhuận gộp về bán hàng và cung cấp dịch vụ (20=10-11) | 20 | :: gross_profit => gross_profit
6. Doanh thu hoạt động tài chính | 21 | VI.3 :: interest_income
7. Chi phí tài chính | 22 | VI.4 :: interest_expense
- Trong đó: Chi phí lãi vay | 23 | :: interest_expense => interest_expense
8. Chi phí bán hàng | 25 | VI.5 :: selling_expenses => selling_expenses
9. Chi phí quản lý doanh nghiệp | 26 | VI.5 :: general_admin_expenses => general_admin_expenses
*10. Lợi nhuận thuần từ hoạt động kinh doanh | 30 | :: profit_before_tax - other_operating_income
11. Thu nhập khác | 31 | VI.6 :: other_operating_income
12. Chi phí khác | 32 |
*13. Lợi nhuận khác (40=31-32) | 40 | :: other_operating_income
*14. Tổng lợi nhuận kế toán trước thuế (50=30+40) | 50 | :: profit_before_tax => profit_before_tax
15. Chi phí thuế TNDN hiện hành | 51 | VI.7 :: current_tax
16. Chi phí thuế TNDN hoãn lại | 52 | :: deferred_tax
*17. Lợi nhuận sau thuế thu nhập doanh nghiệp (60=50-51-52) | 60 | :: net_income => net_income
18. Lãi cơ bản trên cổ phiếu (*) | 70
"""
FLOWS = """
*I. Lưu chuyển tiền từ hoạt động kinh doanh
1. Lợi nhuận trước thuế | 01 | :: profit_before_tax => cf_start_profit
2. Điều chỉnh cho các khoản
- Khấu hao TSCĐ và BĐSĐT | 02 | :: depreciation_amortisation => cf_depreciation
- Các khoản dự phòng | 03 | :: provisions_change
- Lãi, lỗ từ hoạt động đầu tư | 05 | :: - disposal_gain - interest_income
- Chi phí lãi vay | 06 | :: interest_expense
3. Lợi nhuận từ hoạt động kinh doanh trước thay đổi vốn lưu động | 08 | :: profit_before_tax + depreciation_amortisation + provisions_change - disposal_gain - interest_income + interest_expense => cf_before_working_capital
- Tăng, giảm các khoản phải thu | 09 | :: cf_change_receivables - up_advances_paid => cf_change_receivables
- Tăng, giảm hàng tồn kho | 10 | :: - up_raw_inventories => cf_change_inventories
- Tăng, giảm các khoản phải trả (không kể lãi vay phải trả, thuế TNDN phải nộp) | 11 | :: up_trade_payables + cf_change_other_wc - up_current_tax_payable + up_prepaid_expenses
- Tăng, giảm chi phí trả trước | 12 | :: - up_prepaid_expenses
- Tiền lãi vay đã trả | 14 | :: - interest_expense => cf_interest_paid
- Thuế thu nhập doanh nghiệp đã nộp | 15 | :: cf_tax_paid => cf_tax_paid
*Lưu chuyển tiền thuần từ hoạt động kinh doanh | 20 | :: cf_operating - interest_income => cf_operating
*II. Lưu chuyển tiền từ hoạt động đầu tư
1. Tiền chi để mua sắm, xây dựng TSCĐ và các tài sản dài hạn khác | 21 | :: cf_capex + cf_capex_intangibles => cf_capex
2. Tiền thu từ thanh lý, nhượng bán TSCĐ và các tài sản dài hạn khác | 22 | :: disposal_proceeds => cf_disposal_proceeds
3. Tiền chi cho vay, mua các công cụ nợ của đơn vị khác | 23 | :: cf_other_investing
7. Tiền thu lãi cho vay, cổ tức và lợi nhuận được chia | 27 | :: interest_income
*Lưu chuyển tiền thuần từ hoạt động đầu tư | 30 | :: cf_investing + interest_income => cf_investing
*III. Lưu chuyển tiền từ hoạt động tài chính
3. Tiền thu từ đi vay | 33 | :: borrowed => cf_debt_proceeds
4. Tiền trả nợ gốc vay | 34 | :: - repaid => cf_debt_repayment
6. Cổ tức, lợi nhuận đã trả cho chủ sở hữu | 36 | :: - dividends_declared => cf_dividends_paid
*Lưu chuyển tiền thuần từ hoạt động tài chính | 40 | :: cf_financing => cf_financing
*Lưu chuyển tiền thuần trong kỳ (50=20+30+40) | 50 | :: cf_net_change => cf_net_change
Tiền và tương đương tiền đầu kỳ | 60 | :: was_cash_and_equivalents => cash_beginning
*Tiền và tương đương tiền cuối kỳ (70=50+60+61) | 70 | V.1 :: cash_and_equivalents => cash_end
"""


def vietnamese_full() -> Form:
    books = company("Công ty Cổ phần Cơ khí Sông Hồng", "manufacturer", sales=412_000, step=1e6, last=2024, seed=103, without=(
        "fx_gain", "fx_loss", "exceptional_income", "exceptional_costs", "own_work_capitalised",
    ))  # fmt: skip
    form = Form(books, "BCTC_2024.xlsx", end=date(2024, 12, 31), prints=Print(1.0, 0, "#,##0;(#,##0)"))
    form.leave_open(
        "receivables_total trade_receivables receivables_allowance other_current_assets property_plant_equipment"
    )
    form.leave_open(
        "property_plant_equipment_gross accumulated_depreciation intangible_assets goodwill other_noncurrent_assets"
    )
    form.leave_open(
        "contract_liabilities current_tax_payable other_tax_social_payables other_current_liabilities ebitda"
    )
    form.leave_open(
        "other_noncurrent_liabilities other_reserves revenue_reserves interest_income other_operating_income"
    )
    form.leave_open(
        "operating_profit income_tax_expense exceptional_items cf_other_noncash cf_change_payables cf_change_other_wc"
    )
    form.leave_open(
        "cf_other_investing cf_interest_received net_financial_result other_financial_result cf_change_working_capital"
    )
    form.leave_open("current_tax_assets other_operating_expenses total_operating_income ordinary_profit")
    for name, code, title, drawn, heads in (
        ("CDKT", "B 01 - DN", "BẢNG CÂN ĐỐI KẾ TOÁN", POSITION, ("TÀI SẢN", "Số cuối năm", "Số đầu năm")),
        ("KQKD", "B 02 - DN", "BÁO CÁO KẾT QUẢ HOẠT ĐỘNG KINH DOANH", INCOME, ("CHỈ TIÊU", "Năm nay", "Năm trước")),
        (
            "LCTT",
            "B 03 - DN",
            "BÁO CÁO LƯU CHUYỂN TIỀN TỆ (Theo phương pháp gián tiếp)",
            FLOWS,
            ("Chỉ tiêu", "Năm nay", "Năm trước"),
        ),
    ):
        page = form.page(name)
        page.put("CÔNG TY CỔ PHẦN CƠ KHÍ SÔNG HỒNG", None, None, f"Mẫu số {code}")
        page.put("Số 12 đường Giải Phóng, Hà Nội", None, None, "(Ban hành theo Thông tư số 200/2014/TT-BTC")
        page.put(None, None, None, "ngày 22/12/2014 của Bộ Tài chính)")
        row = page.put(title)
        page.merge(row, 1, 5)
        page.put("Tại ngày 31 tháng 12 năm 2024" if name == "CDKT" else "Năm 2024")
        page.put("Đơn vị tính: VND", column=5)
        page.put(heads[0], "Mã số", "Thuyết minh", *heads[1:])
        page.put("1", "2", "3", "4", "5")
        page.table(drawn, [0, 1, 2, Amount(0), Amount(1)])
        page.skip()
        page.put("Người lập biểu", "Kế toán trưởng", None, "Giám đốc")
    return form


FORMS = (vietnamese_full,)
