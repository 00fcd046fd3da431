"""決算データブック: quarters beside the whole term, Japanese and English names in two columns, millions of yen, segments."""

from __future__ import annotations

from datetime import date

from tests.spreading.forms.paper import Amount, Form, Print
from tests.spreading.forms.simulate import PLAIN, company
from tests.spreading.forms.thirteenth.parts import beside, quarter_ends, quarters_and_years, ratios

INCOME = """
売上高|Net sales :: revenue => revenue
前年同期比|YoY
売上原価|Cost of sales :: cost_of_sales => cost_of_sales
売上総利益|Gross profit :: gross_profit => gross_profit
売上総利益率|Gross profit margin
販売費及び一般管理費|SG&A expenses :: sga_expenses => sga_expenses
営業利益|Operating profit :: gross_profit - sga_expenses => operating_profit
営業利益率|Operating margin
営業外収益|Non-operating income :: other_operating_income + interest_income
営業外費用|Non-operating expenses :: interest_expense
経常利益|Ordinary profit :: ordinary_profit => ordinary_profit
税金等調整前当期純利益|Profit before income taxes :: profit_before_tax => profit_before_tax
法人税等|Income taxes :: income_tax_expense => income_tax_expense
親会社株主に帰属する当期純利益|Profit attributable to owners of parent :: net_income => net_income_parent/net_income
設備投資額|Capital expenditures :: capex
減価償却費|Depreciation :: depreciation_amortisation
"""
POSITION = """
資産の部|Assets
流動資産|Current assets :: total_current_assets => total_current_assets
  現金及び預金|Cash and deposits :: cash_and_equivalents => cash_and_equivalents
  受取手形、売掛金及び契約資産|Notes and accounts receivable - trade, and contract assets :: trade_receivables => trade_receivables
  有価証券|Securities :: short_term_investments => short_term_investments
  棚卸資産|Inventories :: raw_inventories => inventories
  その他|Other :: other_receivables + advances_paid + prepaid_expenses
固定資産|Non-current assets :: total_noncurrent_assets => total_noncurrent_assets
  有形固定資産|Property, plant and equipment :: property_plant_equipment => property_plant_equipment
  無形固定資産|Intangible assets :: intangibles
  投資その他の資産|Investments and other assets :: financial_assets + deferred_tax_assets
資産合計|Total assets :: total_assets => total_assets
負債の部|Liabilities
流動負債|Current liabilities :: total_current_liabilities => total_current_liabilities
  支払手形及び買掛金|Notes and accounts payable - trade :: trade_payables => trade_payables
  短期借入金|Short-term borrowings :: bank_current => short_term_debt
  その他|Other :: total_current_liabilities - trade_payables - bank_current
固定負債|Non-current liabilities :: total_noncurrent_liabilities => total_noncurrent_liabilities
  長期借入金|Long-term borrowings :: bank_long + owner_loan => long_term_debt
  その他|Other :: total_noncurrent_liabilities - bank_long - owner_loan
負債合計|Total liabilities :: total_liabilities => total_liabilities
純資産の部|Net assets
  資本金|Share capital :: share_capital => share_capital
  資本剰余金|Capital surplus :: share_premium => share_premium
  利益剰余金|Retained earnings :: retained_earnings => retained_earnings
純資産合計|Total net assets :: total_equity => total_equity
負債純資産合計|Total liabilities and net assets :: total_liabilities_and_equity => total_liabilities_and_equity
自己資本比率|Equity ratio
有利子負債|Interest-bearing debt :: bank_debt + owner_loan
"""
FLOWS = """
営業活動によるキャッシュ・フロー|Cash flows from operating activities :: cf_operating => cf_operating
投資活動によるキャッシュ・フロー|Cash flows from investing activities :: cf_investing => cf_investing
フリー・キャッシュ・フロー|Free cash flow :: cf_operating + cf_investing
財務活動によるキャッシュ・フロー|Cash flows from financing activities :: cf_financing => cf_financing
現金及び現金同等物の期末残高|Cash and cash equivalents at end of period :: cash_end => cash_end
"""


def japanese_databook() -> Form:
    """A sheet of results by quarter (1Q to 4Q, 通期), one of balances, one of flows by term, one of segments."""
    books = company("株式会社かなえ工業", sales=48_200, step=1e6, last=2025, seed=1301, without=PLAIN)
    form = Form(books, "databook_2025_4Q.xlsx", date(2025, 3, 31), prints=Print(1e6, 0, "#,##0;△#,##0"))
    form.leave_open(
        "net_financial_result interest_expense other_operating_income other_financial_result depreciation_amortisation "
        "total_debt financial_debt_unsplit equity_attributable_to_parent long_term_investments intangible_assets "
        "other_noncurrent_assets other_current_assets other_current_liabilities other_noncurrent_liabilities cf_capex "
        "cash_and_equivalents other_receivables receivables_total cf_depreciation exceptional_items"
    )
    titles = (("業績推移", "連結業績推移（四半期）", INCOME), ("財政状態", "連結貸借対照表（四半期末）", POSITION))
    for name, title, drawn in titles:
        page = form.page(name)
        page.put(title)
        page.put("株式会社かなえ工業（東証プライム：6398）", None, "（単位：百万円 / Millions of yen）")
        page.skip()
        heads, columns = quarters_and_years(form, (2, 1, 0), lambda _, n: f"{n}Q", lambda _: "通期")
        if drawn is POSITION:
            heads = [head for head in heads if head != "通期"]
            columns = quarter_ends(form, (2, 1, 0))
        step = len(heads) // 3
        row = page.row
        for n in range(3):
            page.row = row
            page.put(f"{2023 + n}年3月期 (FY{2022 + n})", column=3 + n * step)
            page.merge(row, 3 + n * step, 2 + (n + 1) * step)
        page.put(None, None, *heads)
        page.table(drawn, (0, 1, *columns))
        for label, share in (
            ("前年同期比", 0.062),
            ("売上総利益率", 0.281),
            ("営業利益率", 0.091),
            ("自己資本比率", 0.52),
        ):
            beside(page, label, ratios(len(columns), share), 3)
    page = form.page("キャッシュ・フロー")
    page.put("連結キャッシュ・フロー", None, "（百万円）")
    page.put(None, None, *(f"{2025 - back}年3月期" for back in (2, 1, 0)))
    page.table(FLOWS, (0, 1, Amount(2), Amount(1), Amount(0)))
    page = form.page("セグメント")
    page.put("セグメント別売上高", None, "（百万円）")
    page.put(None, None, *(f"{2025 - back}年3月期" for back in (2, 1, 0)))
    page.table(
        "産業機械|Industrial machinery :: sales_goods - sales_services\nサービス|Services :: sales_services + sales_services",
        (0, 1, Amount(2), Amount(1), Amount(0)),
    )
    return form


FORMS = (japanese_databook,)
