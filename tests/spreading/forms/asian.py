"""China, Korea, Vietnam and Indonesia: forms with row numbers and codes, in yuan, won, dong and rupiah."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import CHANGE, company

CHINESE_ASSETS = """
流动资产：
货币资金 | 1 => cash_and_equivalents
交易性金融资产 | 2 => short_term_investments
应收票据 | 3
应收账款 | 4 => trade_receivables
预付款项 | 5 :: advances_paid + prepaid_expenses => prepaid_expenses
其他应收款 | 6 :: sundry_receivables => other_receivables
存货 | 7 :: raw_inventories => inventories
其他流动资产 | 8 :: vat_receivable => other_current_assets
流动资产合计 | 9 => total_current_assets
非流动资产：
长期股权投资 | 10 => long_term_investments/equity_method_investments
固定资产 | 11 :: property_plant_equipment - construction => property_plant_equipment
在建工程 | 12 :: construction
无形资产 | 13 => intangible_assets
商誉 | 14 => goodwill
递延所得税资产 | 15 => deferred_tax_assets
其他非流动资产 | 16 :: deposits => other_noncurrent_assets
非流动资产合计 | 17 => total_noncurrent_assets
 |
 |
 |
 |
 |
 |
资产总计 | 18 => total_assets
"""
CHINESE_FUNDS = """
流动负债：
短期借款 | 19 :: bank_short => short_term_debt
应付账款 | 20 => trade_payables
合同负债 | 21 => contract_liabilities
应付职工薪酬 | 22 :: employee_payables + social_payable => employee_payables
应交税费 | 23 :: vat_payable + current_tax_payable
其他应付款 | 24 :: accrued_expenses + other_current_liabilities + provisions_current => other_current_liabilities
一年内到期的非流动负债 | 25 :: bank_portion => current_portion_long_term_debt
流动负债合计 | 26 => total_current_liabilities
非流动负债：
长期借款 | 27 :: bank_long => long_term_debt
长期应付款 | 28 :: owner_loan + pension_obligations
预计负债 | 29 => provisions_noncurrent
递延所得税负债 | 30 => deferred_tax_liabilities
非流动负债合计 | 31 => total_noncurrent_liabilities
负债合计 | 32 => total_liabilities
所有者权益（或股东权益）：
实收资本（或股本） | 33 => share_capital
资本公积 | 34 => share_premium
盈余公积 | 35 => revenue_reserves
未分配利润 | 36 :: accumulated_profit => retained_earnings
所有者权益（或股东权益）合计 | 37 => total_equity
 |
 |
负债和所有者权益（或股东权益）总计 | 38 => total_liabilities_and_equity
"""
CHINESE_INCOME = """
一、营业收入 | 1 => revenue
减：营业成本 | 2 => cost_of_sales
税金及附加 | 3 :: other_taxes
销售费用 | 4 => selling_expenses
管理费用 | 5 :: general_admin_expenses - other_taxes => general_admin_expenses
财务费用 | 6 :: - net_financial_result => -net_financial_result
其中：利息费用 | 7 => interest_expense
利息收入 | 8 => interest_income
加：其他收益 | 9 => other_operating_income
二、营业利润（亏损以“－”号填列） | 10 :: ordinary_profit
加：营业外收入 | 11 :: exceptional_income
减：营业外支出 | 12 :: exceptional_costs
三、利润总额（亏损总额以“－”号填列） | 13 => profit_before_tax
减：所得税费用 | 14 => income_tax_expense
四、净利润（净亏损以“－”号填列） | 15 => net_income
"""
CHINESE_CASH = """
一、经营活动产生的现金流量： |
销售商品、提供劳务收到的现金 | 1 :: revenue + cf_change_receivables
经营活动产生的现金流量净额 | 2 => cf_operating
二、投资活动产生的现金流量： |
处置固定资产、无形资产和其他长期资产收回的现金净额 | 3 => cf_disposal_proceeds
购建固定资产、无形资产和其他长期资产支付的现金 | 4 :: capex + capex_intangibles => -cf_capex
投资支付的现金 | 5 :: - cf_other_investing
投资活动产生的现金流量净额 | 6 => cf_investing
三、筹资活动产生的现金流量： |
吸收投资收到的现金 | 7 => cf_equity_proceeds
取得借款收到的现金 | 8 => cf_debt_proceeds
偿还债务支付的现金 | 9 :: repaid => -cf_debt_repayment
分配股利、利润或偿付利息支付的现金 | 10 :: dividends_declared
筹资活动产生的现金流量净额 | 11 => cf_financing
四、汇率变动对现金及现金等价物的影响 | 12
五、现金及现金等价物净增加额 | 13 => cf_net_change
加：期初现金及现金等价物余额 | 14 => cash_beginning
六、期末现金及现金等价物余额 | 15 => cash_end
"""


def asbe_side_by_side() -> Form:
    """Chinese form 会企01/02/03: assets beside liabilities, 行次 columns, 期末 before 年初, whole yuan with two decimals."""
    books = company(
        "宁波海曙精密机械有限公司", "manufacturer", "strained", sales=8_640_000_000, step=0.01, years=2, without=CHANGE
    )
    form = Form(books, "财务报表.xlsx", prints=Print(1, 2, "#,##0.00"))
    form.leave_open(
        "other_tax_social_payables current_tax_payable total_operating_income operating_profit ordinary_profit exceptional_items cf_dividends_paid cf_other_investing cf_acquisitions accrued_expenses total_operating_expenses other_noncurrent_liabilities long_term_debt cf_interest_paid"
    )
    page = form.page("资产负债表")
    page.put("资产负债表")
    page.put(None, None, None, None, None, None, None, "会企01表")
    page.put("编制单位：宁波海曙精密机械有限公司", None, "2024年12月31日", None, None, None, None, "单位：元")
    page.put("资产", "行次", "期末余额", "上年年末余额", "负债和所有者权益", "行次", "期末余额", "上年年末余额")
    top = page.row
    page.table(CHINESE_ASSETS, (0, 1, Amount(0), Amount(1)), row=top)
    page.table(CHINESE_FUNDS, (0, 1, Amount(0), Amount(1)), row=top, column=5)
    for name, form_number, drawn in (("利润表", "会企02表", CHINESE_INCOME), ("现金流量表", "会企03表", CHINESE_CASH)):
        page = form.page(name)
        page.put(name)
        page.put(None, None, None, form_number)
        page.put("编制单位：宁波海曙精密机械有限公司", None, "2024年度", "单位：元")
        page.put("项目", "行次", "本期金额", "上期金额")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


KOREAN_BALANCE = """
자산
 유동자산 => total_current_assets
  현금및현금성자산 => cash_and_equivalents
  단기금융상품 => short_term_investments
  매출채권 => trade_receivables
  기타유동채권 => other_receivables
  재고자산 => inventories
  기타유동자산 :: prepaid_expenses => other_current_assets
 비유동자산 => total_noncurrent_assets
  장기금융상품 :: financial_assets => long_term_investments
  유형자산 => property_plant_equipment
  영업권 => goodwill
  무형자산 => intangible_assets
  이연법인세자산 => deferred_tax_assets
 자산총계 => total_assets
부채
 유동부채 => total_current_liabilities
  매입채무 => trade_payables
  단기차입금 :: bank_short => short_term_debt
  유동성장기차입금 :: bank_portion => current_portion_long_term_debt
  계약부채 => contract_liabilities
  당기법인세부채 => current_tax_payable
  유동충당부채 => provisions_current
  기타유동부채 :: taxes_and_social + employee_payables + accrued_expenses + other_current_liabilities => other_current_liabilities
 비유동부채 => total_noncurrent_liabilities
  장기차입금 :: bank_long => long_term_debt
  확정급여부채 => pension_obligations
  이연법인세부채 => deferred_tax_liabilities
  비유동충당부채 => provisions_noncurrent
  기타비유동부채 :: owner_loan => other_noncurrent_liabilities
 부채총계 => total_liabilities
자본
 자본금 => share_capital
 주식발행초과금 => share_premium
 이익잉여금(결손금) => retained_earnings
 자본총계 => total_equity
자본과부채총계 => total_liabilities_and_equity
"""
KOREAN_INCOME = """
수익(매출액) => revenue
매출원가 => cost_of_sales
매출총이익 => gross_profit
판매비와관리비 => sga_expenses
영업이익(손실) :: gross_profit - sga_expenses => operating_profit
기타수익 :: other_operating_income
금융수익 :: finance_income
금융원가 :: finance_costs
법인세비용차감전순이익(손실) => profit_before_tax
법인세비용 => income_tax_expense
당기순이익(손실) => net_income
"""
KOREAN_CASH = """
영업활동현금흐름 => cf_operating
 당기순이익(손실) => cf_start_profit
 당기순이익조정을 위한 가감 :: cf_depreciation + cf_other_noncash
 영업활동으로인한자산ㆍ부채의변동 => cf_change_working_capital
투자활동현금흐름 => cf_investing
 유형자산의 취득 => cf_capex
 무형자산의 취득 => cf_capex_intangibles
 유형자산의 처분 => cf_disposal_proceeds
 금융상품의 취득 => cf_other_investing
재무활동현금흐름 => cf_financing
 차입금의 차입 => cf_debt_proceeds
 차입금의 상환 => cf_debt_repayment
 유상증자 => cf_equity_proceeds
 배당금지급 => cf_dividends_paid
현금및현금성자산의순증가(감소) => cf_net_change
기초현금및현금성자산 => cash_beginning
기말현금및현금성자산 => cash_end
"""


def kifrs_dart() -> Form:
    """Korean statements as the DART viewer exports them: terms of the company over three columns, in won, parts below totals."""
    books = company("한빛정공 주식회사", "manufacturer", "healthy", sales=72_300, step=1e6, years=3)
    form = Form(books, "재무제표.xlsx", prints=Print(1, number_format="#,##0;(#,##0)"))
    form.leave_open(
        "other_financial_result interest_income interest_expense cf_other_noncash other_operating_income net_financial_result intangible_assets"
    )
    for name, heads, drawn in (
        ("재무상태표", ("제 21 기 2024.12.31 현재", "제 20 기 2023.12.31 현재", "제 19 기 2022.12.31 현재"), KOREAN_BALANCE),
        ("손익계산서", ("제 21 기 2024.01.01 부터 2024.12.31 까지", "제 20 기 2023.01.01 부터 2023.12.31 까지", "제 19 기 2022.01.01 부터 2022.12.31 까지"), KOREAN_INCOME),
        ("현금흐름표", ("제 21 기 2024.01.01 부터 2024.12.31 까지", "제 20 기 2023.01.01 부터 2023.12.31 까지", "제 19 기 2022.01.01 부터 2022.12.31 까지"), KOREAN_CASH),
    ):  # fmt: skip
        page = form.page(name)
        page.put(name)
        for head in heads:
            page.put(head)
        page.put("(단위 : 원)")
        page.skip()
        page.put(None, "제 21 기", "제 20 기", "제 19 기")
        page.table(drawn, (0, Amount(0), Amount(1), Amount(2)))
    return form


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


FORMS = (asbe_side_by_side, kifrs_dart, vietnamese_b01, indonesian_psak)
