"""A Vietnamese bank's loan file: codes, million dong, the change in amount and percent behind three years, shares of total."""

from __future__ import annotations

from collections.abc import Callable

from tests.spreading.forms.eleventh.beside import beside
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
A|Tài sản ngắn hạn|100 :: total_current_assets => total_current_assets
I|Tiền và tương đương tiền|110 :: cash_and_equivalents => cash_and_equivalents
II|Đầu tư tài chính ngắn hạn|120 :: short_term_investments => short_term_investments
III|Các khoản phải thu ngắn hạn|130 :: receivables_total + advances_paid => receivables_total
|Trong đó: Phải thu khách hàng|131 :: trade_gross
|Trả trước cho người bán|132 :: advances_paid
|Phải thu khác|136 :: other_receivables => other_receivables
|Dự phòng phải thu khó đòi|137 :: - allowance => -receivables_allowance
IV|Hàng tồn kho|140 :: raw_inventories => inventories
V|Tài sản ngắn hạn khác|150 :: prepaid_expenses => other_current_assets
B|Tài sản dài hạn|200 :: total_noncurrent_assets => total_noncurrent_assets
I|Các khoản phải thu dài hạn|210 :: deposits => long_term_receivables
II|Tài sản cố định|220 :: fixed_assets - construction
|TSCĐ hữu hình|221 :: property_plant_equipment - construction => property_plant_equipment
|TSCĐ vô hình|227 :: intangibles => intangible_assets
III|Tài sản dở dang dài hạn|240 :: construction
IV|Đầu tư tài chính dài hạn|250 :: long_term_investments => long_term_investments
|TỔNG CỘNG TÀI SẢN|270 :: total_assets => total_assets
C|Nợ phải trả|300 :: total_liabilities => total_liabilities
I|Nợ ngắn hạn|310 :: total_current_liabilities => total_current_liabilities
|Phải trả người bán|311 :: trade_payables => trade_payables
|Người mua trả tiền trước|312 :: contract_liabilities => contract_liabilities
|Thuế và các khoản phải nộp Nhà nước|313 :: taxes_and_social + current_tax_payable => other_tax_social_payables
|Phải trả người lao động|314 :: employee_payables => employee_payables
|Chi phí phải trả|315 :: accrued_expenses => accrued_expenses
|Phải trả ngắn hạn khác|319 :: other_current_liabilities + provisions_current => other_current_liabilities
|Vay và nợ thuê tài chính ngắn hạn|320 :: bank_current => short_term_debt
II|Nợ dài hạn|330 :: total_noncurrent_liabilities => total_noncurrent_liabilities
|Vay và nợ thuê tài chính dài hạn|338 :: bank_long + owner_loan => long_term_debt
|Dự phòng phải trả dài hạn|342 :: pension_obligations + provisions_noncurrent => provisions_noncurrent
D|Vốn chủ sở hữu|400 :: total_equity => total_equity
|Vốn góp của chủ sở hữu|411 :: share_capital + share_premium => share_capital
|Quỹ đầu tư phát triển|418 :: revenue_reserves
|Lợi nhuận sau thuế chưa phân phối|421 :: accumulated_profit => retained_earnings
|TỔNG CỘNG NGUỒN VỐN|440 :: total_liabilities_and_equity => total_liabilities_and_equity
"""

INCOME = """
1|Doanh thu thuần|10 :: revenue => revenue
2|Giá vốn hàng bán|11 :: cost_of_sales => cost_of_sales
3|Lợi nhuận gộp|20 :: gross_profit => gross_profit
4|Doanh thu hoạt động tài chính|21 :: interest_income
5|Chi phí tài chính|22 :: interest_expense
|Trong đó: Chi phí lãi vay|23 :: interest_expense => interest_expense
6|Chi phí bán hàng|25 :: selling_expenses => selling_expenses
7|Chi phí quản lý doanh nghiệp|26 :: general_admin_expenses => general_admin_expenses
8|Lợi nhuận thuần từ HĐKD|30 :: gross_profit + interest_income - interest_expense - sga_expenses => ordinary_profit
9|Thu nhập khác|31 :: other_operating_income
10|Chi phí khác|32
11|Lợi nhuận khác|40 :: other_operating_income
12|Tổng lợi nhuận trước thuế|50 :: profit_before_tax => profit_before_tax
13|Chi phí thuế TNDN|51 :: income_tax_expense => income_tax_expense
14|Lợi nhuận sau thuế|60 :: net_income => net_income
"""


def vietnamese_loan_file() -> Form:
    """A Vietnamese bank's loan file: codes, million dong, the change in amount and percent behind three years, shares of total."""
    form = Form(
        company("Công ty TNHH Bao bì Bình Dương", sales=184_220, step=1_000_000, seed=70, without=PLAIN + DEFERRED_TAX),
        "Ho so vay von - phan tich tai chinh.xlsx",
        prints=Print(unit=1_000_000),
    )

    form.leave_open(
        "operating_profit trade_receivables other_reserves revenue_reserves share_premium interest_income other_financial_result net_financial_result current_tax_payable provisions_current prepaid_expenses property_plant_equipment other_operating_income exceptional_items other_noncurrent_assets construction"
    )
    page = form.page("Phân tích TC")
    page.put("BÁO CÁO PHÂN TÍCH TÌNH HÌNH TÀI CHÍNH KHÁCH HÀNG VAY VỐN")
    page.put("Khách hàng: Công ty TNHH Bao bì Bình Dương", None, None, None, None, None, "ĐVT: triệu đồng")
    for title, drawn, heads in (
        ("1. Bảng cân đối kế toán", BALANCE, ("31/12/2022", "31/12/2023", "31/12/2024")),
        ("2. Kết quả hoạt động kinh doanh", INCOME, ("Năm 2022", "Năm 2023", "Năm 2024")),
    ):
        page.skip()
        page.put(title)
        row = page.put("STT", "Chỉ tiêu", "Mã số", *heads, "So sánh 2024/2023")
        page.merge(row, 7, 8)
        page.put(None, None, None, None, None, None, "+/-", "%")
        top = page.row
        page.table(drawn, [0, 1, 2, Amount(2), Amount(1), Amount(0)])
        for at in range(top, page.row):
            now, then = page.cells.get((at, 6)), page.cells.get((at, 5))
            if now and then and isinstance(now.value, float) and isinstance(then.value, float):
                beside(page, [at], 6, 7, lambda v, t=then.value: v - t, "#,##0")  # type: ignore[misc]
                beside(page, [at], 6, 8, lambda v, t=then.value: 100 * (v / t - 1), "0.0")  # type: ignore[misc]
    return form


FORMS: tuple[Callable[[], Form], ...] = (vietnamese_loan_file,)
