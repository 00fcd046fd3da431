"""A Thai issuer's financial summary: years of the Buddhist era, million baht, blocks with the unit in a column of its own."""

from __future__ import annotations

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import ratios

INCOME = """
รายได้จากการขายและบริการ|ล้านบาท :: revenue => revenue
รายได้อื่น|ล้านบาท :: other_operating_income => other_operating_income
รายได้รวม|ล้านบาท :: revenue + other_operating_income + interest_income
ต้นทุนขายและบริการ|ล้านบาท :: cost_of_sales => cost_of_sales
กำไรขั้นต้น|ล้านบาท :: gross_profit => gross_profit
ค่าใช้จ่ายในการขายและบริหาร|ล้านบาท :: sga_expenses => sga_expenses
ต้นทุนทางการเงิน|ล้านบาท :: interest_expense => interest_expense
กำไรก่อนภาษีเงินได้|ล้านบาท :: profit_before_tax => profit_before_tax
ค่าใช้จ่ายภาษีเงินได้|ล้านบาท :: income_tax_expense => income_tax_expense
กำไรสุทธิ|ล้านบาท :: net_income => net_income
"""
POSITION = """
สินทรัพย์หมุนเวียน|ล้านบาท :: total_current_assets => total_current_assets
สินทรัพย์ไม่หมุนเวียน|ล้านบาท :: total_noncurrent_assets => total_noncurrent_assets
สินทรัพย์รวม|ล้านบาท :: total_assets => total_assets
หนี้สินหมุนเวียน|ล้านบาท :: total_current_liabilities => total_current_liabilities
หนี้สินไม่หมุนเวียน|ล้านบาท :: total_noncurrent_liabilities => total_noncurrent_liabilities
หนี้สินรวม|ล้านบาท :: total_liabilities => total_liabilities
ส่วนของผู้ถือหุ้น|ล้านบาท :: total_equity => total_equity
"""
FLOWS = """
กระแสเงินสดจากกิจกรรมดำเนินงาน|ล้านบาท :: cf_operating => cf_operating
กระแสเงินสดจากกิจกรรมลงทุน|ล้านบาท :: cf_investing => cf_investing
กระแสเงินสดจากกิจกรรมจัดหาเงิน|ล้านบาท :: cf_financing => cf_financing
เงินสดเพิ่มขึ้น (ลดลง) สุทธิ|ล้านบาท :: cf_net_change => cf_net_change
"""


def thai_highlights() -> Form:
    """Five years 2563 to 2567 on one sheet, ratios and shares in the same table."""
    books = company("บริษัท ชลธาร อุตสาหกรรม จำกัด (มหาชน)", sales=40_300, step=1e5, years=5, seed=1313, without=PLAIN)
    form = Form(books, "financial_highlights_th.xlsx", dated=False, prints=Print(1e6, 1, "#,##0.0_);(#,##0.0)"))
    form.leave_open(
        "total_operating_income operating_profit interest_income total_liabilities_and_equity net_financial_result"
    )
    years = [str(2567 - back) for back in (4, 3, 2, 1, 0)]
    columns = [0, 1, *(Amount(back) for back in (4, 3, 2, 1, 0))]
    page = form.page("ข้อมูลทางการเงินที่สำคัญ")
    page.put("ข้อมูลทางการเงินที่สำคัญ")
    page.put("บริษัท ชลธาร อุตสาหกรรม จำกัด (มหาชน) และบริษัทย่อย")
    page.skip()
    page.put("ณ วันที่ 31 ธันวาคม", "หน่วย", *years)
    for title, drawn in (("งบกำไรขาดทุนเบ็ดเสร็จ", INCOME), ("งบแสดงฐานะการเงิน", POSITION), ("งบกระแสเงินสด", FLOWS)):
        page.put(title)
        page.table(drawn, columns)
    page.put("อัตราส่วนทางการเงิน")
    page.put("อัตรากำไรขั้นต้น", "ร้อยละ", *ratios(5, 24.1, "0.0"))
    page.put("อัตราส่วนหนี้สินต่อส่วนของผู้ถือหุ้น", "เท่า", *ratios(5, 0.82, "0.00"))
    page.put("กำไรต่อหุ้น", "บาท", *ratios(5, 1.62, "0.00"))
    page.put("เงินปันผลต่อหุ้น", "บาท", 0.5, 0.55, 0.6, 0.6, 0.7)
    return form


FORMS = (thai_highlights,)
