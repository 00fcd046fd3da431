from __future__ import annotations

from tests.spreading.mapping.test_mapping import items, mapped

ASSETS = """
Inventories | 51 | 62
Trade receivables | 40 | 33
Cash | 11 | 12
Total current assets | 110 | 107
Property, plant and equipment | 300 | 310
Goodwill | 20 | 20
Total non-current assets | 330 | 340
"""


def test_a_label_of_two_blocks_is_in_that_whose_total_follows_where_totals_follow_their_lines() -> None:
    found = mapped("BS", ASSETS + """
Trade payables | 31 | 28
Bank loans | 15 | 16
Total current liabilities | 50 | 47
Bank loans | 90 | 95
Total non-current liabilities | 99 | 99
""")  # fmt: skip
    assert [i for i in items(found) if i.endswith("_debt")] == ["short_term_debt", "long_term_debt"]
    assert not any(m.ambiguous for m in found.mapped)


def test_and_in_that_whose_total_leads_where_totals_lead() -> None:
    found = mapped("BS", """
Total current assets | 110 | 107
Inventories | 51 | 62
Trade receivables | 40 | 33
Cash | 11 | 12
Total non-current assets | 330 | 340
Property, plant and equipment | 300 | 310
Total current liabilities | 50 | 47
Trade payables | 31 | 28
Bank loans | 15 | 16
Total non-current liabilities | 99 | 99
Bank loans | 90 | 95
""")  # fmt: skip
    assert [i for i in items(found) if i.endswith("_debt")] == ["short_term_debt", "long_term_debt"]


def test_where_the_sure_lines_do_not_agree_there_are_no_sections() -> None:
    found = mapped("BS", """
Inventories | 51 | 62
Total non-current assets | 330 | 340
Trade payables | 31 | 28
Total current assets | 110 | 107
Goodwill | 20 | 20
Cash | 11 | 12
Total current liabilities | 50 | 47
Property, plant and equipment | 300 | 310
Bank loans | 90 | 95
Total equity | 50 | 47
""")  # fmt: skip
    (loan,) = [m for m in found.mapped if m.line.label == "Bank loans"]
    assert not loan.exact
