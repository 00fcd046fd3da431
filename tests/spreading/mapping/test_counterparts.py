from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import items, mapped


@pytest.mark.parametrize(
    ("fixed", "current", "total"),
    [
        (("Immaterielle Vermögensgegenstände", "Sachanlagen"), ("Umlaufvermögen", "Vorräte", "Kasse"), "Summe Aktiva"),
        (
            ("Immobilizzazioni immateriali", "Immobilizzazioni materiali"),
            ("Attivo circolante", "Rimanenze", "Disponibilità liquide"),
            "Totale attivo",
        ),
        (("Intangible assets", "Tangible assets"), ("Current assets", "Inventories", "Cash"), "Total assets"),
    ],
)
def test_a_nameless_block_of_fixed_assets_beside_current_ones(
    fixed: tuple[str, str], current: tuple[str, str, str], total: str
) -> None:
    found = mapped("BS", f"""
Quarkbestand | 130417 | 125233
{fixed[0]} | 20119 | 15022
{fixed[1]} | 110298 | 110211
{current[0]} | 90733 | 80311
{current[1]} | 50732 | 30310
{current[2]} | 40001 | 50001
{total} | 221150 | 205544
""")  # fmt: skip
    assert [m.line.row for m in found.mapped if m.item == "total_noncurrent_assets"] == [2]


DEBTS = """
{long} | 900 | 950
{loans} | 800 | 850
{other} | 100 | 100
{short} | 700 | 640
{loans} | 300 | 280
{trade} | 400 | 360
{total} | 1600 | 1590
"""


@pytest.mark.parametrize(
    ("loans", "other", "trade", "long", "short", "total"),
    [
        ("Kredyty i pożyczki", "Inne", "Z tytułu dostaw i usług", "Zobowiązania długoterminowe", "Zorbling", "Zobowiązania"),
        ("Gæld til kreditinstitutter", "Anden gæld", "Leverandører af varer og tjenesteydelser",
         "Langfristede gældsforpligtelser", "Flurb", "Gældsforpligtelser i alt"),
    ],
)  # fmt: skip
def test_a_nameless_block_of_debts_beside_those_due_later(
    loans: str, other: str, trade: str, long: str, short: str, total: str
) -> None:
    drawn = DEBTS.format(loans=loans, other=other, trade=trade, long=long, short=short, total=total)
    found = {m.item: m.line.row for m in mapped("BS", drawn).mapped}
    assert (found["total_current_liabilities"], found["short_term_debt"]) == (5, 6)


@pytest.mark.parametrize(
    "inner",
    [
        "Zorbling | 20119 | 15022\nFlurbs | 110298 | 110211",  # tells nothing
        "Inventories | 20119 | 15022\nCash | 110298 | 110211",  # stands in the block that is named
    ],
)
def test_a_nameless_block_that_tells_nothing_else_is_none(inner: str) -> None:
    found = mapped("BS", f"""
Quarkbestand | 130417 | 125233
{inner}
Current assets | 90733 | 80311
Trade receivables | 50732 | 30310
Prepaid expenses | 40001 | 50001
Total assets | 221150 | 205544
""")  # fmt: skip
    assert "total_noncurrent_assets" not in items(found)
