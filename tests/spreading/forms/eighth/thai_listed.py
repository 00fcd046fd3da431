"""Thailand: a listed company's statements, consolidated and of the company alone, thousands of baht."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
สินทรัพย์
สินทรัพย์หมุนเวียน
เงินสดและรายการเทียบเท่าเงินสด | 7 :: cash_and_equivalents => cash_and_equivalents
สินทรัพย์ทางการเงินหมุนเวียนอื่น | 8 :: short_term_investments => short_term_investments
ลูกหนี้การค้า | 9 :: trade_receivables => trade_receivables
ลูกหนี้หมุนเวียนอื่น | 9 :: other_receivables => other_receivables
สินค้าคงเหลือ | 10 :: inventories => inventories
สินทรัพย์หมุนเวียนอื่น | :: prepaid_expenses => other_current_assets
รวมสินทรัพย์หมุนเวียน | :: total_current_assets => total_current_assets
สินทรัพย์ไม่หมุนเวียน
สินทรัพย์ทางการเงินไม่หมุนเวียนอื่น | 11 :: financial_assets => long_term_investments
ที่ดิน อาคารและอุปกรณ์ | 12 :: property_plant_equipment => property_plant_equipment
ค่าความนิยม | 13 :: goodwill => goodwill
สินทรัพย์ไม่มีตัวตนอื่น | 13 :: intangible_assets => intangible_assets
รวมสินทรัพย์ไม่หมุนเวียน | :: total_noncurrent_assets => total_noncurrent_assets
รวมสินทรัพย์ | :: total_assets => total_assets
หนี้สินและส่วนของผู้ถือหุ้น
หนี้สินหมุนเวียน
เงินกู้ยืมระยะสั้นจากธนาคาร | 15 :: bank_short => short_term_debt
เจ้าหนี้การค้า | 16 :: trade_payables => trade_payables
เจ้าหนี้หมุนเวียนอื่น | 16 :: employee_payables + accrued_expenses + taxes_and_social
หนี้สินที่เกิดจากสัญญา | :: contract_liabilities => contract_liabilities
ส่วนของเงินกู้ยืมระยะยาวจากธนาคารที่ถึงกำหนดชำระภายในหนึ่งปี | 17 :: bank_portion => current_portion_long_term_debt
ภาษีเงินได้นิติบุคคลค้างจ่าย | :: current_tax_payable => current_tax_payable
ประมาณการหนี้สินหมุนเวียน | :: provisions_current => provisions_current
หนี้สินหมุนเวียนอื่น | :: other_current_liabilities
รวมหนี้สินหมุนเวียน | :: total_current_liabilities => total_current_liabilities
หนี้สินไม่หมุนเวียน
เงินกู้ยืมระยะยาวจากธนาคาร | 17 :: bank_long => long_term_debt
เงินกู้ยืมระยะยาวจากกิจการที่เกี่ยวข้องกัน | 6 :: owner_loan => related_party_payables_noncurrent
ประมาณการหนี้สินไม่หมุนเวียนสำหรับผลประโยชน์พนักงาน | 18 :: pension_obligations => pension_obligations
ประมาณการหนี้สินไม่หมุนเวียน | :: provisions_noncurrent => provisions_noncurrent
รวมหนี้สินไม่หมุนเวียน | :: total_noncurrent_liabilities => total_noncurrent_liabilities
รวมหนี้สิน | :: total_liabilities => total_liabilities
ส่วนของผู้ถือหุ้น
ทุนที่ออกและชำระเต็มมูลค่าแล้ว | 19 :: share_capital => share_capital
ส่วนเกินมูลค่าหุ้นสามัญ | :: share_premium => share_premium
กำไรสะสม
จัดสรรแล้ว - ทุนสำรองตามกฎหมาย | 20 :: revenue_reserves => revenue_reserves
ยังไม่ได้จัดสรร | :: accumulated_profit => retained_earnings
รวมส่วนของผู้ถือหุ้น | :: total_equity => total_equity
รวมหนี้สินและส่วนของผู้ถือหุ้น | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
รายได้จากการขายและการให้บริการ | 21 :: revenue => revenue
ต้นทุนขายและการให้บริการ | 22 :: - cost_of_sales => -cost_of_sales
กำไรขั้นต้น | :: gross_profit => gross_profit
รายได้อื่น | :: other_operating_income => other_operating_income
ค่าใช้จ่ายในการขายและจัดจำหน่าย | 22 :: - selling_expenses => -selling_expenses
ค่าใช้จ่ายในการบริหาร | 22 :: - general_admin_expenses => -general_admin_expenses
กำไรจากการดำเนินงาน | :: operating_profit => operating_profit
รายได้ทางการเงิน | :: interest_income => interest_income
ต้นทุนทางการเงิน | 23 :: - interest_expense => -interest_expense
กำไรก่อนค่าใช้จ่ายภาษีเงินได้ | :: profit_before_tax => profit_before_tax
ค่าใช้จ่ายภาษีเงินได้ | 14 :: - income_tax_expense => -income_tax_expense
กำไรสำหรับปี | :: net_income => net_income
"""
FLOWS = """
กระแสเงินสดจากกิจกรรมดำเนินงาน
กำไรก่อนภาษีเงินได้ :: profit_before_tax => cf_start_profit
ค่าเสื่อมราคาและค่าตัดจำหน่าย :: depreciation_amortisation => cf_depreciation
กำไรจากการจำหน่ายอุปกรณ์ :: - disposal_gain
ต้นทุนทางการเงิน :: interest_expense
รายได้ทางการเงิน :: - interest_income
สำรองผลประโยชน์ระยะยาวของพนักงานและอื่นๆ :: provisions_change
ลูกหนี้การค้าและลูกหนี้อื่น (เพิ่มขึ้น) ลดลง :: cf_change_receivables => cf_change_receivables
สินค้าคงเหลือ (เพิ่มขึ้น) ลดลง :: cf_change_inventories => cf_change_inventories
เจ้าหนี้การค้าเพิ่มขึ้น (ลดลง) :: cf_change_payables => cf_change_payables
หนี้สินหมุนเวียนอื่นเพิ่มขึ้น (ลดลง) :: cf_change_other_wc - up_current_tax_payable
เงินสดจากกิจกรรมดำเนินงาน :: cf_cash_generated_from_operations => cf_cash_generated_from_operations
จ่ายดอกเบี้ย :: - interest_expense => cf_interest_paid
จ่ายภาษีเงินได้ :: - tax_settled => cf_tax_paid
เงินสดสุทธิจากกิจกรรมดำเนินงาน :: cf_operating - interest_income => cf_operating
กระแสเงินสดจากกิจกรรมลงทุน
ดอกเบี้ยรับ :: interest_income => cf_interest_received
เงินสดจ่ายเพื่อซื้อที่ดิน อาคารและอุปกรณ์ :: - capex => cf_capex
เงินสดจ่ายเพื่อซื้อสินทรัพย์ไม่มีตัวตน :: - capex_intangibles => cf_capex_intangibles
เงินสดรับจากการจำหน่ายอุปกรณ์ :: disposal_proceeds => cf_disposal_proceeds
เงินลงทุนในสินทรัพย์ทางการเงินเพิ่มขึ้น :: cf_other_investing => cf_other_investing
เงินสดสุทธิใช้ไปในกิจกรรมลงทุน :: cf_investing + interest_income => cf_investing
กระแสเงินสดจากกิจกรรมจัดหาเงิน
เงินสดรับจากเงินกู้ยืมระยะยาว :: borrowed => cf_debt_proceeds
ชำระคืนเงินกู้ยืมระยะยาว :: - repaid => cf_debt_repayment
เงินปันผลจ่าย :: - dividends_declared => cf_dividends_paid
เงินสดสุทธิจากกิจกรรมจัดหาเงิน :: cf_financing => cf_financing
เงินสดและรายการเทียบเท่าเงินสดเพิ่มขึ้น (ลดลง) สุทธิ :: cf_net_change => cf_net_change
เงินสดและรายการเทียบเท่าเงินสดต้นปี :: cash_beginning => cash_beginning
เงินสดและรายการเทียบเท่าเงินสดปลายปี :: cash_end => cash_end
"""


def thai_listed() -> Form:
    """Columns of the group, then of the company, under merged headings, Buddhist years, notes before them."""
    group = company(
        "บริษัท อยุธยาเซรามิก จำกัด (มหาชน)", "manufacturer", sales=2_300_000, years=2, without=PLAIN + DEFERRED_TAX
    )
    alone = company("บริษัท อยุธยาเซรามิก", "manufacturer", sales=1_400_000, years=2, without=PLAIN + DEFERRED_TAX)
    form = Form(group, "FINANCIAL_STATEMENTS_2567.xlsx", prints=Print(1000, 0, "#,##0_);(#,##0)"))
    form.leave_open(
        "other_current_liabilities cf_other_noncash cf_change_other_wc accrued_expenses total_operating_income cf_before_working_capital"
    )
    amounts = (Amount(0), Amount(1), Amount(0, books=alone, counts=False), Amount(1, books=alone, counts=False))
    for name, title, drawn in (
        ("BS", "งบฐานะการเงิน ณ วันที่ 31 ธันวาคม 2567", POSITION),
        ("PL", "งบกำไรขาดทุนเบ็ดเสร็จ สำหรับปีสิ้นสุดวันที่ 31 ธันวาคม 2567", INCOME),
        ("CF", "งบกระแสเงินสด สำหรับปีสิ้นสุดวันที่ 31 ธันวาคม 2567", FLOWS),
    ):
        texts = (0,) if drawn is FLOWS else (0, 1)
        blank = [None] * (len(texts) - 1)
        page = form.page(name)
        page.put(group.name)
        page.put(title)
        page.put(None, *blank, "(หน่วย: พันบาท)")
        row = page.put(None, *blank, "งบการเงินรวม", None, "งบการเงินเฉพาะกิจการ")
        page.merge(row, len(texts) + 1, len(texts) + 2)
        page.merge(row, len(texts) + 3, len(texts) + 4)
        page.put(None, *(["หมายเหตุ"] if blank else []), "2567", "2566", "2567", "2566")
        page.table(drawn, (*texts, *amounts))
    return form


FORMS = (thai_listed,)
