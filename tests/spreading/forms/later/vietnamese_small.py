"""Vietnam: the forms of circular 133 for small and medium companies."""

from __future__ import annotations

from tests.spreading.forms.later.books import split
from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

BALANCE = """
TÀI SẢN
I. Tiền và các khoản tương đương tiền | 110 | => cash_and_equivalents
II. Đầu tư tài chính | 120 | :: short_term_investments => short_term_investments
1. Chứng khoán kinh doanh | 121
2. Đầu tư nắm giữ đến ngày đáo hạn | 122 | :: short_term_investments
3. Đầu tư góp vốn vào đơn vị khác | 123
4. Dự phòng tổn thất đầu tư tài chính (*) | 124
III. Các khoản phải thu | 130 | :: trade_receivables + advances_paid + sundry_receivables => receivables_total
1. Phải thu của khách hàng | 131 | :: trade_gross => +trade_receivables
2. Trả trước cho người bán | 132 | :: advances_paid
3. Vốn kinh doanh ở đơn vị trực thuộc | 133
4. Phải thu khác | 134 | :: sundry_receivables => other_receivables
5. Tài sản thiếu chờ xử lý | 135
6. Dự phòng phải thu khó đòi (*) | 136 | :: - allowance => +trade_receivables -receivables_allowance
IV. Hàng tồn kho | 140 | :: raw_inventories => inventories
1. Hàng tồn kho | 141 | :: raw_inventories
2. Dự phòng giảm giá hàng tồn kho (*) | 142
V. Tài sản cố định | 150 | :: property_plant_equipment - construction => property_plant_equipment
- Nguyên giá | 151 | :: property_plant_equipment_gross - construction => property_plant_equipment_gross
- Giá trị hao mòn lũy kế (*) | 152 | :: - accumulated_depreciation => -accumulated_depreciation
VI. Bất động sản đầu tư | 160
- Nguyên giá | 161
- Giá trị hao mòn lũy kế (*) | 162
VII. Xây dựng cơ bản dở dang | 170 | :: construction
VIII. Tài sản khác | 180 | :: vat_receivable + prepaid_expenses + deposits
1. Thuế GTGT được khấu trừ | 181 | :: vat_receivable
2. Tài sản khác | 182 | :: prepaid_expenses + deposits
TỔNG CỘNG TÀI SẢN (200=110+120+130+140+150+160+170+180) | 200 | => total_assets
NGUỒN VỐN
I. Nợ phải trả | 300 | => total_liabilities
1. Phải trả người bán | 311 | => trade_payables
2. Người mua trả tiền trước | 312 | :: contract_liabilities => contract_liabilities
3. Thuế và các khoản phải nộp Nhà nước | 313 | :: vat_payable + current_tax_payable => other_tax_social_payables
4. Phải trả người lao động | 314 | => employee_payables
5. Phải trả khác | 315 | :: social_payable + accrued_expenses + other_current_liabilities => other_current_liabilities
6. Vay và nợ thuê tài chính | 316 | :: bank_debt + owner_loan => financial_debt_unsplit
7. Phải trả nội bộ về vốn kinh doanh | 317
8. Dự phòng phải trả | 318 | :: provisions_current => provisions_total
9. Quỹ khen thưởng, phúc lợi | 319
10. Quỹ phát triển khoa học và công nghệ | 320
II. Vốn chủ sở hữu | 400 | => total_equity
1. Vốn góp của chủ sở hữu | 411 | :: share_capital + share_premium => share_capital
2. Thặng dư vốn cổ phần | 412
3. Vốn khác của chủ sở hữu | 413
4. Cổ phiếu quỹ (*) | 414
5. Chênh lệch tỷ giá hối đoái | 415
6. Các quỹ thuộc vốn chủ sở hữu | 416
7. Lợi nhuận sau thuế chưa phân phối | 417 | :: retained_earnings => retained_earnings
TỔNG CỘNG NGUỒN VỐN (500=300+400) | 500 | => total_liabilities_and_equity
"""
INCOME = """
1. Doanh thu bán hàng và cung cấp dịch vụ | 01 | :: revenue + rebates
2. Các khoản giảm trừ doanh thu | 02 | :: rebates
3. Doanh thu thuần về bán hàng và cung cấp dịch vụ (10=01-02) | 10 | => revenue
4. Giá vốn hàng bán | 11 | :: materials => cost_of_sales
5. Lợi nhuận gộp về bán hàng và cung cấp dịch vụ (20=10-11) | 20 | :: revenue - materials => gross_profit
6. Doanh thu hoạt động tài chính | 21 | => interest_income
7. Chi phí tài chính | 22 | :: interest_expense
- Trong đó: Chi phí lãi vay | 23 | => interest_expense
8. Chi phí quản lý kinh doanh | 24 | :: overheads => sga_expenses
9. Lợi nhuận thuần từ hoạt động kinh doanh (30=20+21-22-24) | 30 | :: ordinary_profit - other_operating_income
10. Thu nhập khác | 31 | :: other_operating_income
11. Chi phí khác | 32
12. Lợi nhuận khác (40=31-32) | 40 | :: other_operating_income
13. Tổng lợi nhuận kế toán trước thuế (50=30+40) | 50 | => profit_before_tax
14. Chi phí thuế TNDN | 51 | => income_tax_expense
15. Lợi nhuận sau thuế thu nhập doanh nghiệp (60=50-51) | 60 | => net_income
"""
CASH = """
I. Lưu chuyển tiền từ hoạt động kinh doanh
1. Tiền thu từ bán hàng, cung cấp dịch vụ và doanh thu khác | 01 | :: revenue - bad_debt_expense - up_trade_receivables + up_contract_liabilities
2. Tiền chi trả cho người cung cấp hàng hóa, dịch vụ | 02 | :: up_trade_payables - materials - external_services - up_inventories
3. Tiền chi trả cho người lao động | 03 | :: up_employee_payables - wages
4. Tiền lãi vay đã trả | 04 | => cf_interest_paid
5. Thuế thu nhập doanh nghiệp đã nộp | 05 | => cf_tax_paid
6. Tiền thu khác từ hoạt động kinh doanh | 06 | :: sundry_income + up_vat_payable + up_accrued_expenses + up_other_current_liabilities
7. Tiền chi khác cho hoạt động kinh doanh | 07 | :: up_social_payable + provisions_change - social_cost - pension_cost - other_taxes - sundry_costs - up_other_receivables - up_prepaid_expenses
Lưu chuyển tiền thuần từ hoạt động kinh doanh | 20 | :: cf_operating - interest_income => cf_operating
II. Lưu chuyển tiền từ hoạt động đầu tư
1. Tiền chi để mua sắm, xây dựng TSCĐ, BĐSĐT và các tài sản dài hạn khác | 21 | => cf_capex
2. Tiền thu từ thanh lý, nhượng bán TSCĐ, BĐSĐT và các tài sản dài hạn khác | 22 | => cf_disposal_proceeds
3. Tiền chi cho vay, đầu tư góp vốn vào đơn vị khác | 23
4. Tiền thu hồi cho vay, đầu tư góp vốn vào đơn vị khác | 24 | => cf_other_investing
5. Tiền thu lãi cho vay, cổ tức và lợi nhuận được chia | 25 | => cf_interest_received
Lưu chuyển tiền thuần từ hoạt động đầu tư | 30 | :: cf_investing + interest_income => cf_investing
III. Lưu chuyển tiền từ hoạt động tài chính
1. Tiền thu từ phát hành cổ phiếu, nhận vốn góp của chủ sở hữu | 31 | => cf_equity_proceeds
2. Tiền trả lại vốn góp cho các chủ sở hữu, mua lại cổ phiếu của doanh nghiệp đã phát hành | 32
3. Tiền thu từ đi vay | 33 | => cf_debt_proceeds
4. Tiền trả nợ gốc vay và nợ thuê tài chính | 34 | => cf_debt_repayment
5. Cổ tức, lợi nhuận đã trả cho chủ sở hữu | 35 | => cf_dividends_paid
Lưu chuyển tiền thuần từ hoạt động tài chính | 40 | => cf_financing
Lưu chuyển tiền thuần trong kỳ (50=20+30+40) | 50 | => cf_net_change
Tiền và tương đương tiền đầu kỳ | 60 | => cash_beginning
Ảnh hưởng của thay đổi tỷ giá hối đoái quy đổi ngoại tệ | 61
Tiền và tương đương tiền cuối kỳ (70=50+60+61) | 70 | => cash_end
"""
WITHOUT = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "software_gross", "software_worn", "long_term_investments", "pension_obligations",
    "provisions_noncurrent", "legal_reserve", "free_reserves",
)  # fmt: skip


def dotted(amount: float) -> str:
    text = f"{abs(amount):,.0f}".replace(",", ".")
    return f"({text})" if amount < 0 else text


def circular_133() -> Form:
    """Vietnamese forms B01a, B02 and B03 of circular 133: no split by maturity, blank lines kept, dong as text with dots, xls."""
    name = "CÔNG TY TNHH THƯƠNG MẠI VÀ DỊCH VỤ AN PHÁT"
    books = company(name, "trader", "healthy", sales=41_600_000, step=1000, years=2, without=WITHOUT)
    books = split(
        books,
        rebates=("revenue", 0.013),
        overheads=("external_services + personnel_expenses + depreciation_amortisation + operating_charges", 1),
    )
    form = Form(books, "BCTC_TT133_2024.xls", prints=Print(1, words=dotted))
    form.leave_open(
        "total_current_assets total_noncurrent_assets total_current_liabilities total_noncurrent_liabilities "
        "other_current_assets other_noncurrent_assets prepaid_expenses current_tax_payable current_tax_assets "
        "accrued_expenses other_operating_income exceptional_items operating_profit ordinary_profit other_financial_result "
        "net_financial_result long_term_debt short_term_debt provisions_current cf_change_receivables cf_change_payables "
        "net_current_assets long_term_investments general_admin_expenses creditors_total"
    )
    for sheet, number, title, when, drawn, heads in (
        ("B01a-DNN", "Mẫu số B01a - DNN", "BÁO CÁO TÌNH HÌNH TÀI CHÍNH", "Tại ngày 31 tháng 12 năm 2024", BALANCE, ("Số cuối năm", "Số đầu năm")),
        ("B02-DNN", "Mẫu số B02 - DNN", "BÁO CÁO KẾT QUẢ HOẠT ĐỘNG KINH DOANH", "Năm 2024", INCOME, ("Năm nay", "Năm trước")),
        ("B03-DNN", "Mẫu số B03 - DNN", "BÁO CÁO LƯU CHUYỂN TIỀN TỆ (Theo phương pháp trực tiếp)", "Năm 2024", CASH, ("Năm nay", "Năm trước")),
    ):  # fmt: skip
        page = form.page(sheet)
        page.put(f"Đơn vị báo cáo: {name}", None, None, number)
        page.put(
            "Địa chỉ: Lô 7, đường số 3, KCN Tân Bình, TP. Hồ Chí Minh", None, None,
            "(Ban hành theo Thông tư số 133/2016/TT-BTC ngày 26/8/2016 của Bộ Tài chính)",
        )  # fmt: skip
        page.skip()
        page.put(title)
        page.put(when)
        page.put(None, None, None, None, "Đơn vị tính: đồng")
        page.put("CHỈ TIÊU", "Mã số", "Thuyết minh", *heads)
        page.put("1", "2", "3", "4", "5")
        page.table(drawn, (0, 1, 2, Amount(0), Amount(1)))
        page.skip()
        page.put("NGƯỜI LẬP BIỂU", None, "KẾ TOÁN TRƯỞNG", None, "NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT")
    return form


FORMS = (circular_133,)
