"""Labels as the forms and taxonomies of registers word them, and turns that companies give them."""

from __future__ import annotations

import pytest

from finvet.spreading.wording.grammar import grammar_readings
from finvet.spreading.wording.labels import exact_readings

OFFICIAL = [
    ("tr", "SÜRDÜRÜLEN FAALİYETLER VERGİ ÖNCESİ KARI/ZARARI", "profit_before_tax"),
    ("tr", "Müşteri Sözleşmelerinden Doğan Kısa Vadeli Yükümlülükler", "contract_liabilities"),
    ("ko", "종속기업, 관계기업 및 공동기업 투자", "equity_method_investments"),
    ("ko", "금융이익", "interest_income"),
    ("ko", "금융손실", "interest_expense"),
    ("zh", "營業毛利（毛損）淨額", "gross_profit"),
    ("zh", "退還（支付）之所得稅", "cf_tax_paid"),
    ("es", "Ganancia (pérdida), antes de impuestos", "profit_before_tax"),
    ("id", "Bagian lancar atas liabilitas jangka panjang", "current_portion_long_term_debt"),
    ("de", "Betriebsgewinn (Betriebsverlust)", "operating_profit"),
    ("nl", "Schulden op ten hoogste één jaar", "total_current_liabilities"),
    ("it", "Differenza tra valore e costo della produzione", "operating_profit"),
    ("ru", "Краткосрочные заемные обязательства", "short_term_debt"),
    ("ja", "受取手形・完成工事未収入金等", "trade_receivables"),
    ("vi", "Tiền chi trả nợ gốc thuê tài chính", "cf_lease_principal"),
    ("pt", "Obrigações trabalhistas e encargos sociais", "employee_payables"),
    ("en", "Tax recoverable", "current_tax_assets"),
    ("en", "Equity shareholders", "net_income_parent"),
    ("en", "Interest payments on lease liabilities", "cf_interest_paid"),
    ("en", "Housing properties", "property_plant_equipment"),
    ("en", "Buyback of equity", "cf_share_buybacks"),
    ("de", "Geschäftsguthaben", "share_capital"),
    ("de", "Passivdarlehen", "long_term_debt"),
    ("de", "Ergebnisse von equitykonsolidierten Unternehmen", "share_of_profit_associates"),
    ("fr", "Variation créances de livraisons et prestations", "cf_change_receivables"),
    ("no", "Omsetningsaktiva", "total_current_assets"),
    ("fr", "Capital étranger à court terme", "total_current_liabilities"),
    ("fi", "Korottomien saamisten lisäys (-) / vähennys (+)", "cf_change_receivables"),
    ("nl", "Onderhanden werken credit", "contract_liabilities"),
    ("sv", "Innehav redovisade enligt kapitalandelsmetoden", "equity_method_investments"),
    ("pt", "Subsídios, doações e legados à exploração", "other_operating_income"),
    ("zh", "於聯營公司的權益", "equity_method_investments"),
]


@pytest.mark.parametrize(("language", "label", "item"), OFFICIAL)
def test_official_wordings_are_known_word_for_word(language: str, label: str, item: str) -> None:
    assert [r.item for r in exact_readings(label, (language,)) if r.exact] == [item]


@pytest.mark.parametrize(
    ("language", "label", "item"),
    [
        ("de", "Forderungen aus Lieferungen + Leistungen", "trade_receivables"),
        ("de", "Verbindlichkeiten aus Lieferungen & Leistungen", "trade_payables"),
        ("fr", "Emprunts subordonnés", "long_term_debt"),
        ("nl", "Achtergestelde leningen", "long_term_debt"),
        ("pt", "Dividendo mínimo obrigatório a pagar", "dividends_payable"),
    ],
)
def test_what_a_loan_or_a_dividend_is_besides_changes_no_item(language: str, label: str, item: str) -> None:
    assert item in {r.item for r in grammar_readings(label, (language,))}


def test_the_result_of_finance_is_none_of_its_sides() -> None:
    assert {r.item for r in exact_readings("금융손익", ("ko",))}.isdisjoint({"interest_income", "interest_expense"})


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("Surplus before income tax equivalent expense", "profit_before_tax"),
        ("Income tax equivalent expense", "income_tax_expense"),
        ("Surplus after income tax equivalent expense", "net_income"),
        ("Interest income calculated using the effective interest method", "interest_income"),
        ("Interest on deposits calculated using the effective interest method", "interest_income"),
    ],
)
def test_bodies_of_a_state_pay_what_is_equivalent_to_tax_and_interest_may_say_how_it_is_calculated(
    label: str, item: str
) -> None:
    assert item in {r.item for r in (*exact_readings(label, ("en",)), *grammar_readings(label, ("en",)))}


def test_what_is_owed_to_a_holding_body_is_owed_to_a_related_party() -> None:
    readings = grammar_readings("Amount due to ultimate holding body", ("en",))
    assert "related_party_payables_current" in {r.item for r in readings}
