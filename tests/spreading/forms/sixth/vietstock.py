"""Vietnam: the statements that a finance portal exports, numbered lines, five columns of years, thousand millions of dong."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

INCOME = """
1. Doanh thu bán hàng và cung cấp dịch vụ :: revenue
2. Các khoản giảm trừ doanh thu :: raised - raised
3. Doanh thu thuần về bán hàng và cung cấp dịch vụ (10 = 01 - 02) :: revenue => revenue
4. Giá vốn hàng bán :: cost_of_sales => cost_of_sales
5. Lợi nhuận gộp về bán hàng và cung cấp dịch vụ(20=10-11) :: gross_profit => gross_profit
6. Doanh thu hoạt động tài chính :: interest_income => interest_income
7. Chi phí tài chính :: interest_expense
   - Trong đó: Chi phí lãi vay :: interest_expense => interest_expense
9. Chi phí bán hàng :: selling_expenses => selling_expenses
10. Chi phí quản lý doanh nghiệp :: general_admin_expenses => general_admin_expenses
11. Lợi nhuận thuần từ hoạt động kinh doanh{30=20+(21-22) + 24 - (25+26)} :: operating_profit - other_operating_income + interest_income - interest_expense
12. Thu nhập khác :: other_operating_income => other_operating_income/exceptional_items
14. Lợi nhuận khác(40=31-32) :: other_operating_income
15. Tổng lợi nhuận kế toán trước thuế(50=30+40) :: profit_before_tax => profit_before_tax
16. Chi phí thuế TNDN hiện hành :: current_tax
17. Chi phí thuế TNDN hoãn lại :: deferred_tax
18. Lợi nhuận sau thuế thu nhập doanh nghiệp(60=50-51-52) :: net_income => net_income
"""
BALANCE = """
A- TÀI SẢN NGẮN HẠN :: total_current_assets => total_current_assets
I. Tiền và các khoản tương đương tiền :: cash_and_equivalents => cash_and_equivalents
1. Tiền :: cash_and_equivalents
II. Các khoản đầu tư tài chính ngắn hạn :: short_term_investments => short_term_investments
III. Các khoản phải thu ngắn hạn :: receivables_total + advances_paid => receivables_total
1. Phải thu ngắn hạn của khách hàng :: trade_gross
2. Trả trước cho người bán ngắn hạn :: advances_paid
6. Phải thu ngắn hạn khác :: other_receivables => other_receivables
7. Dự phòng phải thu ngắn hạn khó đòi (*) :: - allowance => -receivables_allowance
IV. Hàng tồn kho :: raw_inventories => inventories
V. Tài sản ngắn hạn khác :: prepaid_expenses
1. Chi phí trả trước ngắn hạn :: prepaid_expenses => prepaid_expenses
B. TÀI SẢN DÀI HẠN :: total_noncurrent_assets => total_noncurrent_assets
I. Các khoản phải thu dài hạn :: deposits => long_term_receivables
II. Tài sản cố định :: fixed_assets - construction - goodwill
1. Tài sản cố định hữu hình :: property_plant_equipment - construction => property_plant_equipment
3. Tài sản cố định vô hình :: intangible_assets => intangible_assets
IV. Tài sản dở dang dài hạn :: construction
V. Các khoản đầu tư tài chính dài hạn :: long_term_investments => long_term_investments
VI. Tài sản dài hạn khác :: deferred_tax_assets + goodwill
2. Tài sản thuế thu nhập hoãn lại :: deferred_tax_assets => deferred_tax_assets
5. Lợi thế thương mại :: goodwill => goodwill
TỔNG CỘNG TÀI SẢN :: total_assets => total_assets
C. NỢ PHẢI TRẢ :: total_liabilities => total_liabilities
I. Nợ ngắn hạn :: total_current_liabilities => total_current_liabilities
1. Phải trả người bán ngắn hạn :: trade_payables => trade_payables
2. Người mua trả tiền trước ngắn hạn :: contract_liabilities => contract_liabilities
3. Thuế và các khoản phải nộp nhà nước :: taxes_and_social + current_tax_payable => other_tax_social_payables
4. Phải trả người lao động :: employee_payables => employee_payables
5. Chi phí phải trả ngắn hạn :: accrued_expenses => accrued_expenses
9. Phải trả ngắn hạn khác :: other_current_liabilities => other_current_liabilities
10. Vay và nợ thuê tài chính ngắn hạn :: bank_current => short_term_debt
11. Dự phòng phải trả ngắn hạn :: provisions_current => provisions_current
II. Nợ dài hạn :: total_noncurrent_liabilities => total_noncurrent_liabilities
7. Phải trả dài hạn khác :: owner_loan + pension_obligations => other_noncurrent_liabilities
8. Vay và nợ thuê tài chính dài hạn :: bank_long => long_term_debt
11. Thuế thu nhập hoãn lại phải trả :: deferred_tax_liabilities => deferred_tax_liabilities
12. Dự phòng phải trả dài hạn :: provisions_noncurrent => provisions_noncurrent
D.VỐN CHỦ SỞ HỮU :: total_equity => total_equity
I. Vốn chủ sở hữu :: total_equity
1. Vốn góp của chủ sở hữu :: share_capital => share_capital
2. Thặng dư vốn cổ phần :: share_premium => share_premium
8. Quỹ đầu tư phát triển :: revenue_reserves => revenue_reserves
11. Lợi nhuận sau thuế chưa phân phối :: accumulated_profit => retained_earnings
TỔNG CỘNG NGUỒN VỐN :: total_assets => total_liabilities_and_equity
"""


def vietstock() -> Form:
    """Sums above their parts, formulas inside the labels, periods such as "Năm 2024", dong in thousand millions."""
    books = company("Công ty CP Gốm Sứ Đông Triều", "manufacturer", sales=312_000, step=1_000_000.0, years=3)
    form = Form(books, "DTC_BCTC_nam.xlsx", prints=Print(1_000_000_000, 3, "#,##0.000"))
    form.leave_open(
        "operating_profit net_financial_result ordinary_profit current_tax_payable trade_receivables other_current_assets other_noncurrent_assets "
        "income_tax_expense exceptional_items total_operating_income ebitda pension_obligations property_plant_equipment revenue_reserves"
    )
    for name, drawn in (("KQKD", INCOME), ("CDKT", BALANCE)):
        page = form.page(name)
        page.put(f"{books.name} (DTC)")
        page.put("Đơn vị: Tỷ đồng")
        page.put("CHỈ TIÊU", "Năm 2022", "Năm 2023", "Năm 2024")
        page.table(drawn, (0, Amount(2), Amount(1), Amount(0)))
    return form


FORMS = (vietstock,)
