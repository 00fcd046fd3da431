"""Thailand: statements as they are filed, with years of the Buddhist era that stand bare."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import company

POSITION = """
สินทรัพย์
สินทรัพย์หมุนเวียน
เงินสดและรายการเทียบเท่าเงินสด | 5 :: cash_and_equivalents => cash_and_equivalents
เงินลงทุนชั่วคราว | :: short_term_investments => short_term_investments
ลูกหนี้การค้าและลูกหนี้อื่น | 6 :: receivables_total + prepaid_expenses => trade_receivables/receivables_total
สินค้าคงเหลือ | 7 :: inventories => inventories
รวมสินทรัพย์หมุนเวียน | :: total_current_assets => total_current_assets
สินทรัพย์ไม่หมุนเวียน
เงินลงทุนระยะยาว | 8 :: long_term_investments => long_term_investments
ที่ดิน อาคารและอุปกรณ์ | 9 :: property_plant_equipment => property_plant_equipment
สินทรัพย์ไม่มีตัวตน | 10 :: intangibles => intangible_assets
สินทรัพย์ภาษีเงินได้รอการตัดบัญชี | :: deferred_tax_assets => deferred_tax_assets
สินทรัพย์ไม่หมุนเวียนอื่น | :: deposits => other_noncurrent_assets
รวมสินทรัพย์ไม่หมุนเวียน | :: total_noncurrent_assets => total_noncurrent_assets
รวมสินทรัพย์ | :: total_assets => total_assets
หนี้สินและส่วนของผู้ถือหุ้น
หนี้สินหมุนเวียน
เงินเบิกเกินบัญชีและเงินกู้ยืมระยะสั้นจากสถาบันการเงิน | 11 :: bank_short => bank_overdrafts/short_term_debt
เจ้าหนี้การค้าและเจ้าหนี้อื่น | 12 :: trade_payables + accrued_expenses + employee_payables + taxes_and_social => trade_payables
ส่วนของเงินกู้ยืมระยะยาวที่ถึงกำหนดชำระภายในหนึ่งปี | 13 :: bank_portion => current_portion_long_term_debt
ภาษีเงินได้นิติบุคคลค้างจ่าย | :: current_tax_payable => current_tax_payable
หนี้สินหมุนเวียนอื่น | :: contract_liabilities + other_current_liabilities + provisions_current => other_current_liabilities
รวมหนี้สินหมุนเวียน | :: total_current_liabilities => total_current_liabilities
หนี้สินไม่หมุนเวียน
เงินกู้ยืมระยะยาวจากสถาบันการเงิน | 13 :: bank_long => long_term_debt
เงินกู้ยืมระยะยาวจากกรรมการ | :: owner_loan => related_party_payables_noncurrent
ภาระผูกพันผลประโยชน์พนักงาน | 14 :: pension_obligations + provisions_noncurrent => pension_obligations
หนี้สินภาษีเงินได้รอการตัดบัญชี | :: deferred_tax_liabilities => deferred_tax_liabilities
รวมหนี้สินไม่หมุนเวียน | :: total_noncurrent_liabilities => total_noncurrent_liabilities
รวมหนี้สิน | :: total_liabilities => total_liabilities
ส่วนของผู้ถือหุ้น
ทุนที่ออกและชำระแล้ว | 15 :: share_capital => share_capital
ส่วนเกินมูลค่าหุ้น | :: share_premium => share_premium
กำไรสะสม
จัดสรรแล้ว - สำรองตามกฎหมาย | 16 :: revenue_reserves => revenue_reserves
ยังไม่ได้จัดสรร | :: accumulated_profit => retained_earnings
รวมส่วนของผู้ถือหุ้น | :: total_equity => total_equity
รวมหนี้สินและส่วนของผู้ถือหุ้น | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
รายได้
รายได้จากการขายและบริการ | 17 :: revenue => revenue
รายได้อื่น | :: other_operating_income => other_operating_income
รวมรายได้ | :: revenue + other_operating_income => total_operating_income
ค่าใช้จ่าย
ต้นทุนขายและบริการ | 18 :: cost_of_sales => cost_of_sales
ค่าใช้จ่ายในการขาย | :: selling_expenses => selling_expenses
ค่าใช้จ่ายในการบริหาร | :: general_admin_expenses => general_admin_expenses
รวมค่าใช้จ่าย | :: cost_of_sales + sga_expenses => total_operating_expenses
กำไรจากกิจกรรมดำเนินงาน | :: operating_profit => operating_profit
รายได้ทางการเงิน | :: interest_income => interest_income
ต้นทุนทางการเงิน | :: - interest_expense => -interest_expense
กำไรก่อนภาษีเงินได้ | :: profit_before_tax => profit_before_tax
ภาษีเงินได้ | 19 :: - income_tax_expense => -income_tax_expense
กำไรสุทธิสำหรับปี | :: net_income => net_income
"""


def thai() -> Form:
    """Buddhist years without a word beside them, an empty column between the years, baht and satang."""
    books = company("บริษัท สยามเฟอร์นิเจอร์ จำกัด", "manufacturer", sales=920_000, step=100.0, years=2)
    form = Form(books, "งบการเงิน 2567.xlsx", prints=Print(1, 2, "#,##0.00_);(#,##0.00)"))
    form.leave_open("gross_profit intangible_assets")
    for name, title, drawn in (
        ("งบแสดงฐานะการเงิน", "งบแสดงฐานะการเงิน ณ วันที่ 31 ธันวาคม 2567", POSITION),
        ("งบกำไรขาดทุน", "งบกำไรขาดทุน สำหรับปีสิ้นสุดวันที่ 31 ธันวาคม 2567", INCOME),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put(None, None, "(หน่วย: บาท)")
        page.put(None, "หมายเหตุ", "2567", None, "2566")
        page.table(drawn, (0, 1, Amount(0), None, Amount(1)))
    return form


FORMS = (thai,)
