"""Thailand: a small limited company's statements for the business registry, baht, no cash flow, current year first."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN, company

POSITION = """
สินทรัพย์หมุนเวียน
เงินสดและรายการเทียบเท่าเงินสด | 3 :: cash_and_equivalents => cash_and_equivalents
เงินลงทุนชั่วคราว | :: short_term_investments => short_term_investments
ลูกหนี้การค้าและลูกหนี้หมุนเวียนอื่น - สุทธิ | 4 :: receivables_total + prepaid_expenses => trade_receivables/receivables_total
สินค้าคงเหลือ - สุทธิ | 5 :: inventories => inventories
รวมสินทรัพย์หมุนเวียน | :: total_current_assets => total_current_assets
สินทรัพย์ไม่หมุนเวียน
เงินลงทุนระยะยาวอื่น | :: long_term_investments => long_term_investments
ที่ดิน อาคาร และอุปกรณ์ - สุทธิ | 6 :: property_plant_equipment => property_plant_equipment
สินทรัพย์ไม่มีตัวตน - สุทธิ | 7 :: intangibles => intangible_assets
เงินมัดจำและสินทรัพย์ไม่หมุนเวียนอื่น | :: deposits
รวมสินทรัพย์ไม่หมุนเวียน | :: total_noncurrent_assets => total_noncurrent_assets
รวมสินทรัพย์ | :: total_assets => total_assets
หนี้สินหมุนเวียน
เงินเบิกเกินบัญชีธนาคารและเงินกู้ยืมระยะสั้น | 8 :: bank_short => bank_overdrafts/short_term_debt
เจ้าหนี้การค้าและเจ้าหนี้หมุนเวียนอื่น | 9 :: trade_payables + employee_payables + accrued_expenses + taxes_and_social + other_current_liabilities + provisions_current => trade_payables
เงินรับล่วงหน้าจากลูกค้า | :: contract_liabilities => contract_liabilities
ส่วนของเงินกู้ยืมระยะยาวที่ถึงกำหนดชำระภายในหนึ่งปี | 10 :: bank_portion => current_portion_long_term_debt
ภาษีเงินได้ค้างจ่าย | :: current_tax_payable => current_tax_payable
รวมหนี้สินหมุนเวียน | :: total_current_liabilities => total_current_liabilities
หนี้สินไม่หมุนเวียน
เงินกู้ยืมระยะยาวจากสถาบันการเงิน - สุทธิ | 10 :: bank_long => long_term_debt
เงินกู้ยืมระยะยาวจากกรรมการ | 11 :: owner_loan => related_party_payables_noncurrent
ประมาณการหนี้สินสำหรับผลประโยชน์ของพนักงาน | :: pension_obligations + provisions_noncurrent => pension_obligations
รวมหนี้สินไม่หมุนเวียน | :: total_noncurrent_liabilities => total_noncurrent_liabilities
รวมหนี้สิน | :: total_liabilities => total_liabilities
ทุนที่ออกและเรียกชำระแล้ว | :: share_capital + share_premium => share_capital
กำไร (ขาดทุน) สะสมยังไม่ได้จัดสรร | :: retained_earnings => retained_earnings
รวมส่วนของผู้ถือหุ้น | :: total_equity => total_equity
รวมหนี้สินและส่วนของผู้ถือหุ้น | :: total_assets => total_liabilities_and_equity
"""
INCOME = """
รายได้จากการขายสินค้า | :: revenue => revenue
รายได้อื่น | :: other_operating_income + interest_income => other_operating_income
รวมรายได้ | :: revenue + other_operating_income + interest_income => total_operating_income
ต้นทุนขายสินค้า | :: cost_of_sales => cost_of_sales
ค่าใช้จ่ายในการขาย | :: selling_expenses => selling_expenses
ค่าใช้จ่ายในการบริหาร | :: general_admin_expenses => general_admin_expenses
รวมค่าใช้จ่าย | :: cost_of_sales + sga_expenses
กำไรก่อนต้นทุนทางการเงินและภาษีเงินได้ | :: operating_profit + interest_income
ต้นทุนทางการเงิน | :: interest_expense => interest_expense
กำไรก่อนภาษีเงินได้ | :: profit_before_tax => profit_before_tax
ภาษีเงินได้ | :: income_tax_expense => income_tax_expense
กำไร (ขาดทุน) สุทธิ | :: net_income => net_income
"""


def thai_small() -> Form:
    """Net behind a dash, costs without a sign, Buddhist years with their era."""
    books = company(
        "บริษัท เชียงรายแพคเกจจิ้ง จำกัด", "manufacturer", sales=410_000, step=100.0, years=2, without=PLAIN + DEFERRED_TAX
    )
    form = Form(books, "งบการเงินปี 2567.xlsx", prints=Print(1, 2, "#,##0.00_);(#,##0.00)"))
    form.leave_open(
        "gross_profit goodwill other_noncurrent_assets operating_profit ebitda total_operating_expenses other_operating_income interest_income"
    )
    for name, title, drawn in (
        ("งบฐานะ", "งบฐานะการเงิน ณ วันที่ 31 ธันวาคม พ.ศ. 2567", POSITION),
        ("งบกำไรขาดทุน", "งบกำไรขาดทุน สำหรับปีสิ้นสุดวันที่ 31 ธันวาคม พ.ศ. 2567", INCOME),
    ):
        page = form.page(name)
        page.put(books.name)
        page.put(title)
        page.put(None, "หมายเหตุ", "พ.ศ. 2567", "พ.ศ. 2566")
        page.put(None, None, "บาท", "บาท")
        page.table(drawn, (0, 1, Amount(0), Amount(1)))
    return form


FORMS = (thai_small,)
