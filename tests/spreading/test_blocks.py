from __future__ import annotations

from tests.spreading.test_mapping import items, mapped


def test_words_that_stand_on_the_other_side_than_their_total_are_no_reading() -> None:
    found = mapped("BS", """
Activo no corriente | 300 | 310
Inversiones financieras a largo plazo | 200 | 210
Instrumentos de patrimonio | 150 | 160
Otros valores | 50 | 50
Inmovilizado material | 100 | 100
""")  # fmt: skip
    assert items(found) == ["total_noncurrent_assets", "long_term_investments", "property_plant_equipment"]


def test_creditors_within_those_due_within_a_year_do_not_end_their_block() -> None:
    found = mapped("BS", """
Zobowiązania krótkoterminowe | 500 | 480
Zobowiązania wobec pozostałych jednostek | 500 | 480
kredyty i pożyczki | 100 | 90
""")  # fmt: skip
    assert items(found)[-1] == "short_term_debt"
