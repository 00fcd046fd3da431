from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator
from importlib import resources

import pytest

from finvet.compiled import lexicons
from finvet.line_items import chart
from finvet.spreading.wording.concepts import lexicon_of
from finvet.spreading.wording.grammar import grammar_readings, remark_decides
from finvet.spreading.wording.labels import exact_readings

DATA = resources.files("finvet") / "data"


def items(label: str, statement: str, language: str = "en") -> list[tuple[str, bool]]:
    return [(r.item, r.turned) for r in grammar_readings(label, (language,)) if r.statement == statement]


@pytest.mark.parametrize(
    ("statement", "label", "item"),
    [
        ("BS", "Accts Rec.", "trade_receivables"),
        ("BS", "Amounts due from customers", "trade_receivables"),
        ("BS", "Debtors", "receivables_total"),
        ("BS", "Trade and other payables to suppliers", "trade_payables"),
        ("BS", "Bank borrowings due after more than one year", "long_term_debt"),
        ("BS", "Wages and salaries payable", "employee_payables"),
        ("BS", "VAT payable", "other_tax_social_payables"),
        ("BS", "PPE, net of accumulated depreciation", "property_plant_equipment"),
        ("BS", "S/E", "total_equity"),
        ("IS", "COGS (direct)", "cost_of_sales"),
        ("IS", "D&A expense", "depreciation_amortisation"),
        ("IS", "Pre-tax profit", "profit_before_tax"),
        ("IS", "Depreciation of PPE and investment property", "depreciation_amortisation"),
        ("CF", "Depreciation of investment property", "cf_depreciation"),
        ("CF", "Purchases of land and buildings", "cf_capex"),
        ("BS", "Contract receivables, net of allowance for credit losses", "trade_receivables"),
        ("BS", "Costs and estimated earnings in excess of billings on uncompleted contracts", "contract_assets"),
        ("BS", "Billings in excess of costs and estimated earnings on uncompleted contracts", "contract_liabilities"),
        ("BS", "Patient accounts receivable", "trade_receivables"),
        ("BS", "Accrued pension cost", "pension_obligations"),
        ("BS", "Bunkers and lubricating oil", "inventories"),
        ("BS", "Current portion of TLB", "current_portion_long_term_debt"),
        ("IS", "Excess of revenues over expenses", "net_income"),
        ("IS", "Excess of revenues over expenses before taxes", "profit_before_tax"),
        ("IS", "Crew costs", "personnel_expenses"),
        ("CF", "Investments in vessels and newbuildings", "cf_capex"),
        ("CF", "Investments in intangible assets", "cf_capex_intangibles"),
        ("CF", "Sale of vessels", "cf_disposal_proceeds"),
        ("CF", "Amortisation of loans", "cf_debt_repayment"),
        ("CF", "Amortisation of lease liabilities", "cf_lease_principal"),
        ("CF", "Bank loans repaid", "cf_debt_repayment"),
        ("CF", "Corporate income tax paid", "cf_tax_paid"),
        ("IS", "Contract revenues", "revenue"),
        ("IS", "Contract and trading revenue", "revenue"),
        ("IS", "Cost of contract revenues", "cost_of_sales"),
        ("BS", "Accruals and other payables", "accrued_expenses"),
        ("BS", "Other payables and accruals", "other_current_liabilities"),
        ("BS", "Property and equipment, at cost", "property_plant_equipment_gross"),
        ("BS", "Property and equipment at cost, less accumulated depreciation", "property_plant_equipment"),
        ("BS", "Borrowings - non-current portion", "long_term_debt"),
        ("BS", "Long-term loans to subsidiaries", "related_party_receivables_noncurrent"),
        ("BS", "Loans from shareholders, current", "related_party_payables_current"),
        ("BS", "Fixed deposits with banks", "short_term_investments"),
        ("BS", "Hotel properties and equipment, net", "property_plant_equipment"),
        ("BS", "Mine rehabilitation provision, non-current", "provisions_noncurrent"),
        ("BS", "Derivative financial instruments - current assets", "other_current_assets"),
        ("BS", "Investment in unconsolidated affiliates", "equity_method_investments"),
        ("BS", "Accrued professional fees", "accrued_expenses"),
        ("BS", "Inventories, at lower of cost or net realisable value", "inventories"),
        ("BS", "Capital in excess of par value", "share_premium"),
        ("BS", "Membership fees received in advance", "contract_liabilities"),
        ("BS", "Own shares held by employee benefit trust", "treasury_shares"),
        ("BS", "Non-controlling interests in consolidated subsidiaries", "noncontrolling_interests"),
        ("IS", "Passenger revenue", "revenue"),
        ("IS", "Amortization of deferred financing costs", "interest_expense"),
        ("IS", "Other non-operating income, net", "other_financial_result"),
        ("IS", "Directors' salaries", "personnel_expenses"),
        ("CF", "Amortization of debt issuance costs", "cf_other_noncash"),
        ("CF", "Loss on extinguishment of debt", "cf_other_noncash"),
        ("CF", "Payment of debt issuance costs", "cf_other_financing"),
        ("CF", "Loans to associates", "cf_other_investing"),
        ("CF", "Net change in WC", "cf_change_working_capital"),
        ("CF", "Dividends paid to equity shareholders", "cf_dividends_paid"),
        ("CF", "Effect of exchange rate changes", "cf_fx_effect"),
    ],
)
def test_words_say_an_item(statement: str, label: str, item: str) -> None:
    assert items(label, statement) == [(item, False)]


@pytest.mark.parametrize(
    ("statement", "label"),
    [
        ("BS", "Trade receivables per share"),
        ("BS", "Average trade receivables"),
        ("BS", "Trade receivables days"),
        ("BS", "Total assets excluding goodwill"),
        ("BS", "Trade receivables from Larkspur"),
        ("BS", "Non-current cash"),
        ("BS", "Intangible and other assets"),
        ("IS", "Revenue growth"),
        ("IS", "Operating margin"),
        ("IS", "Exchange rate (USD/EUR)"),
        ("IS", "Revenue by product"),
        ("BS", "Units outstanding"),
        ("IS", "Passenger load factor"),
        ("IS", "Revenue per employee"),
        ("CF", "Free cash flow"),
    ],
)
def test_a_word_that_no_pattern_holds_rules_a_label_out(statement: str, label: str) -> None:
    assert items(label, statement) == []


@pytest.mark.parametrize(
    ("one", "other", "statement"),
    [
        ("Amounts due from customers", "Amounts due to suppliers", "BS"),
        ("Long-term bank borrowings", "Short-term bank borrowings", "BS"),
        ("Interest paid in cash", "Interest received in cash", "CF"),
        ("Pre-tax profit", "After-tax profit", "IS"),
        ("Gross property and equipment", "Net property and equipment", "BS"),
        ("Deferred tax assets (net)", "Deferred tax liabilities (net)", "BS"),
        ("Income from finance", "Cost of finance", "IS"),
    ],
)
def test_opposite_words_say_different_items(one: str, other: str, statement: str) -> None:
    first, second = items(one, statement), items(other, statement)
    assert first
    assert second
    assert not {item for item, _ in first} & {item for item, _ in second}


@pytest.mark.parametrize(
    ("label", "item", "turned"),
    [
        ("(Increase)/decrease in amounts due from customers", "cf_change_receivables", False),
        ("Increase (decrease) in amounts due from customers", "cf_change_receivables", True),
        ("Decrease/(increase) in merchandise", "cf_change_inventories", False),
        ("Increase in merchandise", "cf_change_inventories", True),
        ("(Decrease) increase in accts payable", "cf_change_payables", False),
    ],
)
def test_what_stands_outside_of_brackets_is_positive(label: str, item: str, turned: bool) -> None:
    assert items(label, "CF") == [(item, turned)]


def test_a_debt_less_its_current_portion_is_not_current() -> None:
    assert items("Bank borrowings, less current portion", "BS") == [("long_term_debt", False)]
    assert items("Emprunts bancaires, hors part à moins d'un an", "BS", "fr") == [("long_term_debt", False)]
    assert items("Deuda a largo plazo, excluyendo porción circulante", "BS", "es") == [("long_term_debt", False)]
    assert items("Bank borrowings, excluding cash", "BS") == []


@pytest.mark.parametrize(
    ("language", "statement", "label", "item"),
    [
        ("de", "BS", "Ford. aus L+L", "trade_receivables"),
        ("de", "BS", "Verb. aus LuL", "trade_payables"),
        ("de", "BS", "Rst. f. Gewährleistung", "provisions_current"),
        ("de", "BS", "Noch nicht bezahlter Aufwand", "accrued_expenses"),
        ("de", "IS", "Betriebliches Ergebnis vor Finanzerfolg und Steuern", "operating_profit"),
        ("es", "BS", "Clientes, neto de estimación para pérdidas crediticias", "trade_receivables"),
        ("es", "IS", "Intereses a cargo", "interest_expense"),
        ("es", "CF", "Impuestos a la utilidad pagados", "cf_tax_paid"),
        ("it", "BS", "Crediti v/clienti entro es. succ.", "trade_receivables"),
        ("it", "BS", "F.do ammort. immobilizz. mat.", "accumulated_depreciation"),
        ("fr", "BS", "Amort. des immo. corporelles", "accumulated_depreciation"),
        ("pt", "BS", "Deprec. acum.", "accumulated_depreciation"),
        ("tr", "BS", "Tic. Alac. Kısa Vad.", "trade_receivables"),
        ("fr", "CF", "Variation nette de la trésorerie", "cf_net_change"),
        ("fr", "BS", "Placements de trésorerie", "short_term_investments"),
        ("fr", "BS", "Capitaux propres attribuables aux propriétaires", "equity_attributable_to_parent"),
        ("fr", "BS", "Dépréciation des comptes clients", "receivables_allowance"),
        ("fr", "BS", "État - impôt sur les sociétés", "current_tax_payable"),
        ("fr", "BS", "Dépôts de garantie", "other_noncurrent_assets"),
        ("fr", "BS", "Marge de crédit", "short_term_debt"),
        ("fr", "CF", "Produit de l'émission de dette à long terme", "cf_debt_proceeds"),
        ("fr", "BS", "Immobilisations corporelles nettes d'amortissements", "property_plant_equipment"),
        ("es", "IS", "Ventas netas de bienes y servicios", "revenue"),
        ("ru", "BS", "Задолженность покупателей и заказчиков (за вычетом резерва)", "trade_receivables"),
        ("fr", "BS", "Actif total net", "total_assets"),
        ("pt", "BS", "Contas a receber de clientes, líquidas de imparidade", "trade_receivables"),
        ("en", "IS", "Payroll expenses including pensions", "personnel_expenses"),
        ("cs", "IS", "Mzdové náklady včetně odvodů", "personnel_expenses"),
        ("de", "IS", "Personalkosten, einschließlich Altersvorsorge", "personnel_expenses"),
    ],
)
def test_what_bookkeepers_shorten_and_laws_word(language: str, statement: str, label: str, item: str) -> None:
    assert items(label, statement, language) == [(item, False)]


@pytest.mark.parametrize(
    ("language", "statement", "label"),
    [
        ("fr", "IS", "Transfert de charges"),
        ("fr", "BS", "Emprunts bancaires, y compris part courante"),
        ("en", "BS", "Long-term bank loans including current portion"),
        ("en", "IS", "Revenue including VAT"),
        ("fr", "BS", "Dettes nettes de trésorerie"),
        ("fr", "IS", "Reprises sur amortissements et provisions"),
        ("fr", "BS", "Provisions et impôts différés"),
        ("de", "IS", "Bruttoergebnis nach Personalaufwand"),
        ("es", "BS", "Cuotas de participación de Larkspur"),
        ("es", "BS", "Proveedores y socios proveedores"),
        ("de", "BS", "Lieferanten und Gesellschafter"),
    ],
)
def test_what_only_looks_like_an_item_says_none(language: str, statement: str, label: str) -> None:
    assert items(label, statement, language) == []


def test_a_remark_that_makes_another_line_is_told_from_one_that_does_not() -> None:
    assert remark_decides("Investments (non-current)", "investments", ("en",))
    assert not remark_decides("Investments (see note)", "investments", ("en",))


def labels_of(language: str) -> Iterator[tuple[str, str]]:
    rows = csv.DictReader((DATA / "labels" / f"{language}.csv").read_text("utf-8").splitlines())
    return ((row["label"], row["statement"]) for row in rows)


@pytest.mark.parametrize("language", sorted(lexicons()))
def test_the_grammar_rarely_says_otherwise_than_the_dictionary(language: str) -> None:
    read = wrong = 0
    for label, statement in labels_of(language):
        found = {item for item, _ in items(label, statement, language)}
        known = {r.item for r in exact_readings(label) if r.statement == statement}
        read += bool(found and known)
        wrong += bool(found and known and not found & known)
    assert read > 0.5 * sum(1 for _ in labels_of(language))
    assert wrong <= 0.03 * read


RULED_OUT = {"never", "free", "authorised"}  # concepts of no pattern: a label that says them is no line item
OF_REMARKS = {"netof"}


def test_every_concept_of_a_pattern_is_said_by_some_word_and_every_item_is_of_the_chart() -> None:
    table = tomllib.loads((DATA / "grammar" / "items.toml").read_text("utf-8"))
    known = {c for language in lexicons() for stem in lexicon_of(language).stems.values() for c in stem.concepts}
    used = {word for listed in table.values() if isinstance(listed, list) for word in listed}
    for statement in ("BS", "IS", "CF"):
        for item, patterns in table[statement].items():
            assert chart()[item].statement == statement
            used |= {w for p in patterns for part in p.removeprefix("-").split() for w in part.rstrip("?").split("|")}
    assert used - known == set()
    assert known - used == (RULED_OUT | OF_REMARKS) - {"never"}


def test_words_in_traditional_characters_say_the_same_as_in_simplified_ones() -> None:
    for simplified, traditional in (("短期银行借款", "短期銀行借款"), ("预收客户款项", "預收客戶款項")):
        (one,) = {r.item for r in grammar_readings(simplified, ("zh",)) if r.statement == "BS"}
        assert {r.item for r in grammar_readings(traditional, ("zh",)) if r.statement == "BS"} == {one}
    assert grammar_readings("短期龍鳳借款", ("zh",)) == ()


@pytest.mark.parametrize(
    "label", ["Deferred tax charge/(benefit)", "(b) Deferred tax (credit)/charge", "Deferred tax (benefit) expense"]
)
def test_a_deferred_tax_either_way_is_a_cost_where_it_stands_positive(label: str) -> None:
    found = [(r.item, r.turned) for r in grammar_readings(label, ("en",)) if r.statement == "IS"]
    assert found == [("income_tax_expense", False)]
    assert [
        r for r in grammar_readings("Employee benefit charge/(benefit)", ("en",)) if r.item == "income_tax_expense"
    ] == []


@pytest.mark.parametrize(
    ("label", "language", "item"),
    [
        ("Variation de stocks (marchandises)", "fr", "materials_consumed"),
        ("Variazione rimanenze merci", "it", "materials_consumed"),
        ("Variación de existencias de mercaderías", "es", "materials_consumed"),
        ("Bestandsveränderung Waren", "de", "materials_consumed"),
        ("Zmiana stanu towarów", "pl", "materials_consumed"),
        ("Variation de stocks de produits finis", "fr", "change_in_inventories_fg"),
        ("Bestandsveränderung fertige Erzeugnisse", "de", "change_in_inventories_fg"),
        ("Variazione rimanenze prodotti finiti", "it", "change_in_inventories_fg"),
    ],
)
def test_the_change_in_goods_bought_is_of_their_cost_and_that_in_products_an_income(
    label: str, language: str, item: str
) -> None:
    assert items(label, "IS", language) == [(item, False)]


def test_the_change_in_products_and_goods_together_is_neither() -> None:
    assert items("Variation de stocks de produits finis et de marchandises", "IS", "fr") == []


def test_what_is_less_its_current_portion_is_no_total() -> None:
    assert items("Long-term obligations", "BS") == [("total_noncurrent_liabilities", False)]
    assert items("Long-term obligations, less current maturities", "BS") == []
    assert items("Long-term debt, less current maturities", "BS") == [("long_term_debt", False)]


@pytest.mark.parametrize(
    ("statement", "label", "item"),
    [
        ("BS", "Long-term debt and finance leases", "long_term_debt"),
        ("BS", "Debt and capital lease obligations, net of current portion", "long_term_debt"),
        ("BS", "Current portion of loans and finance lease obligations", "current_portion_long_term_debt"),
        ("CF", "Repayments of borrowings and lease liabilities", "cf_debt_repayment"),
        ("CF", "Repayment of lease liabilities and borrowings", "cf_debt_repayment"),
        ("IS", "Interest on loans and lease liabilities", "interest_expense"),
        ("BS", "Noncurrent lease liabilities", "lease_liabilities_noncurrent"),
    ],
)
def test_debt_and_leases_on_one_line_are_no_leases(statement: str, label: str, item: str) -> None:
    assert items(label, statement) == [(item, False)]


@pytest.mark.parametrize(
    "label",
    [
        "Taxes paid for net share settlement of equity awards",
        "Repurchases of common stock for tax withholdings",
        "Payments for withholding of employee taxes on stock-based awards",
    ],
)
def test_taxes_withheld_on_shares_of_employees_are_no_tax_and_no_buyback(label: str) -> None:
    assert items(label, "CF") == [("cf_other_financing", False)]


def test_a_buyback_and_taxes_paid_on_one_line_are_neither() -> None:
    assert items("Repurchases of common stock and payments of taxes withheld on restricted stock", "CF") == []


@pytest.mark.parametrize(
    ("label", "turned"),
    [
        ("Equity in earnings of unconsolidated affiliates", False),
        ("Equity income (loss)", False),
        ("Equity in losses of joint ventures", True),
        ("Share of post-tax results of associates", False),
    ],
)
def test_equity_in_earnings_is_what_associates_earned(label: str, turned: bool) -> None:
    assert items(label, "IS") == [("share_of_profit_associates", turned)]


@pytest.mark.parametrize("label", ["Net profit / Equity", "Unrealized gains on investments", "Equity income fund"])
def test_equity_and_gains_beside_other_words_are_no_part_of_a_result(label: str) -> None:
    assert items(label, "IS") == []


@pytest.mark.parametrize(
    ("statement", "label", "item"),
    [
        ("BS", "Prepaid research and development", "prepaid_expenses"),
        ("BS", "Accrued research and development costs", "accrued_expenses"),
        ("BS", "Accrued wages and withholdings", "employee_payables"),
        ("BS", "Less allowances for depreciation", "accumulated_depreciation"),
        ("BS", "Retiree health care benefits", "pension_obligations"),
        ("BS", "Inventory, at lower of average cost or net realizable value", "inventories"),
        ("BS", "Retained deficit", "retained_earnings"),
        ("CF", "Net gain on sale of businesses and other assets", "cf_other_noncash"),
        ("CF", "Equity method earnings, net of distributions", "cf_other_noncash"),
        ("CF", "Reductions of long-term debt", "cf_debt_repayment"),
        ("CF", "Proceeds from sales of common stock under employee stock plans", "cf_equity_proceeds"),
        ("CF", "Proceeds from initial public offering, net of offering costs", "cf_equity_proceeds"),
        ("CF", "Payments to purchase common stock", "cf_share_buybacks"),
        ("CF", "Cash paid for acquisitions, net of cash acquired", "cf_acquisitions"),
        ("CF", "Proceeds from notes (original maturities greater than three months)", "cf_debt_proceeds"),
        ("CF", "Decrease in investments", "cf_other_investing"),
    ],
)
def test_wordings_of_united_states_statements(statement: str, label: str, item: str) -> None:
    assert item in {name for name, _ in items(label, statement)}
