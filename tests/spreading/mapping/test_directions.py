from __future__ import annotations

from tests.spreading.mapping.test_mapping import mapped

RESULT = """
Sum salgsinntekter | {}7000 | {}6000
Annen driftsrelatert inntekt | {}50 | {}40
Sum driftsinntekter | {}7050 | {}6040
Sum varekostnad | 4900 | 4200
Annen driftskostnad | 755 | 605
Driftsresultat | {}1395 | {}1235
Sum finanskostnader | 5 | 6
Ordinært resultat før skattekostnad | {}1390 | {}1229
Sum skattekostnad | 148 | 112
Årsresultat | {}1242 | {}1117"""


def test_words_say_income_and_cost_in_the_signs_of_a_ledger_too() -> None:
    shown, as_in_a_ledger = (mapped("IS", RESULT.replace("{}", sign)).mapped for sign in ("", "-"))
    assert [m.item for m in as_in_a_ledger] == [m.item for m in shown]
    assert {m.item for m in shown if m.by_grammar} == {"revenue", "materials_consumed", "income_tax_expense"}


def test_one_credit_among_costs_makes_no_ledger() -> None:
    found = mapped(
        "IS",
        """
Revenue | 900 | 800
Other operating income | -20 | -10
Fees from clients | -30 | -20
Wages | -400 | -350
Operating profit | 450 | 420""",
    )
    assert "revenue" in [m.item for m in found.mapped if m.line.label == "Revenue"]
    assert [m.item for m in found.mapped if m.line.label == "Wages"] == ["personnel_expenses"]


def test_a_credit_of_deferred_tax_belongs_to_the_tax_charge_that_words_tell() -> None:
    found = mapped(
        "IS",
        """
Net sales | 900 | 800
Total expenditure | 700 | 640
Profit before tax | 200 | 160
Tax | 66 | 41
Deferred tax | -16 | -8
Reported net profit | 150 | 127""",
    )
    taxes = [m.line.label for m in found.mapped if m.item == "income_tax_expense"]
    assert taxes == ["Tax", "Deferred tax"]
