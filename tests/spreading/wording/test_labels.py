from __future__ import annotations

import pytest

from finvet.line_items import chart
from finvet.spreading.wording.labels import is_of_which, readings, readings_without_remark, says_to_include
from finvet.spreading.wording.spelling import bare_letters, normalise
from finvet.spreading.wording.words import languages, word_pattern, words


@pytest.mark.parametrize(
    ("label", "normal"),
    [
        ("  Trade   Receivables: ", "trade receivables"),
        ("1. Umsatzerlöse", "umsatzerlöse"),
        ("a) Löhne und Gehälter", "löhne und gehälter"),
        ("II. Sachanlagen", "sachanlagen"),
        ("AfA", "afa"),
        ("NetIncome", "net income"),
        ("(iii) Cash", "cash"),
        ("Г. Разходи за бъдещи периоди", "разходи за бъдещи периоди"),
        ("а) суровини и материали", "суровини и материали"),
        ("Γ. Ταμείο", "ταμείο"),
        ("나. 재고자산", "재고자산"),
        ("주.임.종장기차입금", "주.임.종장기차입금"),
        ("Existencias [12200]", "existencias"),
        ("Zapasy (120)", "zapasy"),
        ("Bonds (2027)", "bonds (2027)"),
        ("Loans (12)", "loans (12)"),
        ("- Inventories", "inventories"),
        ("Selling & Marketing", "selling and marketing"),
        ("Trade receivables 12", "trade receivables"),
        ("Sales 2023", "sales 2023"),
        ("NetIncomeLoss", "net income"),
        ("net_income", "net income"),
        ("Profit/(loss) for the year", "profit for the year"),
        ("Depreciation and amortisation", "depreciation and amortization"),
        ("Stockholders’ equity", "shareholders' equity"),
    ],
)
def test_a_label_as_it_is_compared(label: str, normal: str) -> None:
    assert normalise(label) == normal


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("REVENUE", "revenue"),
        ("Umsatzerlöse", "revenue"),
        ("Chiffre d’affaires", "revenue"),
        ("Net cash (used in) provided by operating activities", "cf_operating"),
        ("Cash flows from financing activities", "cf_financing"),
        ("3. Personalaufwand", "personnel_expenses"),
        ("Provision for (benefit from) income taxes", "income_tax_expense"),
        ("Net (loss) income", "net_income"),
        ("Total stockholders' equity (deficit)", "total_equity"),
    ],
)
def test_what_a_label_means(label: str, item: str) -> None:
    assert item in {r.item for r in readings(label)}


@pytest.mark.parametrize(
    ("label", "items"),
    [
        ("Capex", {"cf_capex"}),
        ("PP&E", {"property_plant_equipment"}),
        ("Gross PP&E", {"property_plant_equipment_gross"}),
        ("Selling, General & Admin", {"sga_expenses"}),
        ("Cash and bank balance", {"cash_and_equivalents"}),
        ("repurchaseOfStock", {"cf_share_buybacks"}),
        ("changeToInventory", {"cf_change_inventories"}),
        ("Tax Provision", {"income_tax_expense"}),
        ("SellingGeneralAndAdministration", {"sga_expenses"}),
        ("NonCurrentDeferredTaxesLiabilities", {"deferred_tax_liabilities"}),
        ("Change In Working Capital", {"cf_change_working_capital"}),
        ("Issuance Of Debt", {"cf_debt_proceeds"}),
        ("changeInCash", {"cf_net_change"}),
        ("Total debt", {"financial_debt_unsplit", "total_liabilities"}),
    ],
)
def test_short_names_of_databases_stand_in_the_dictionary(label: str, items: set[str]) -> None:
    found = readings(label)
    assert {r.item for r in found} == items
    assert all(r.exact and not r.by_grammar for r in found)


def test_a_remark_is_left_out_but_told() -> None:
    (found,) = readings("Trade receivables, net of allowances of 25")
    assert (found.item, found.exact) == ("trade_receivables", False)


@pytest.mark.parametrize("label", ["Total current assets, in transit too", "Summe Umlaufvermögen, siehe dort"])
def test_what_a_comma_adds_to_a_total_is_a_remark_in_any_language(label: str) -> None:
    assert [(r.item, r.exact) for r in readings(label)] == [("total_current_assets", False)]
    assert not readings("Inventories, in transit too")


def test_a_part_of_the_line_above_is_told_as_one() -> None:
    for label in ("of which trade receivables", "davon Kassenbestand", "dont disponibilités", "Thereof: cash"):
        assert is_of_which(label)
        assert all(reading.part and not reading.exact for reading in readings(label))
    assert {r.item for r in readings("其中：营业收入")} == {"revenue"}
    assert readings("davon aus Steuern") == ()
    assert not is_of_which("Cash")


def test_a_loss_is_turned_and_a_rare_meaning_marked() -> None:
    assert [r.turned for r in readings("Loss before taxation")] == [True]
    by_item = {r.item: r.rare for r in readings("Payments on account")}
    assert by_item == {"contract_liabilities": False, "inventories": True}


def test_unknown_labels_mean_nothing() -> None:
    assert readings("Sundry matters of the lighthouse") == ()
    assert readings("") == ()


def test_every_meaning_in_the_dictionaries_is_a_line_item() -> None:
    for language in languages():
        for label in words("statements", "BS"):
            assert all(r.item in chart() for r in readings(label)), language
    assert languages()[0] == "en"


def test_heading_words_match_whole_words() -> None:
    assert word_pattern("headings", "budget").search("Budget 2025")
    assert not word_pattern("headings", "budget").search("budgetary")


@pytest.mark.parametrize(
    ("label", "normal"),
    [
        ("一、营业收入", "营业收入"),
        ("（二）综合收益", "综合收益"),
        ("12、存货", "存货"),
        ("资 产 总 计", "资产总计"),
        ("負債 合計", "負債合計"),
        ("减：库存股", "库存股"),
        ("Less: treasury shares", "treasury shares"),
        ("Abzüglich: eigene Anteile", "eigene anteile"),
        ("Plus value", "plus value"),
        ("17-bis) Utili e perdite su cambi", "utili e perdite su cambi"),
        ("Bénéfice (Perte) d'exploitation (+)/(-)", "bénéfice (perte) d'exploitation"),
        ("Finansman giderleri (-)", "finansman giderleri (-)"),
    ],
)
def test_numbers_signs_and_spaces_before_and_in_a_label(label: str, normal: str) -> None:
    assert normalise(label) == normal


@pytest.mark.parametrize(
    "label", ["其中：营业收入", "di cui banche", "w tym odsetki", "в том числе: запасы", "waarvan rente", "varav ränta"]
)
def test_a_part_of_the_line_above_in_other_languages(label: str) -> None:
    assert is_of_which(label)


@pytest.mark.parametrize("label", ["Davonport Ltd", "Wtymczasowe", "Includings"])
def test_no_part_of_the_line_above(label: str) -> None:
    assert not is_of_which(label)


def test_words_end_where_words_end_and_characters_where_they_like() -> None:
    total = word_pattern("totals", "total")
    for text in ("流动资产合计", "資産合計", "total assets", "Summe Aktiva"):
        assert total.search(text)
    for text in ("totally", "Summerhouse", "consumption"):
        assert not total.search(text)


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("MENKUL KIYMETLER", "short_term_investments"),
        ("Ticari Borçlar", "trade_payables"),
        ("TICARI BORCLAR", "trade_payables"),
        ("Donen Varliklar", "total_current_assets"),
        ("Umsatzerlose", "revenue"),
        ("Creances clients", "trade_receivables"),
        ("ZAPASY", "inventories"),
        ("Naleznosci z tytulu dostaw i uslug", "trade_receivables"),
        ("Årets resultat", "net_income"),
        ("売掛金", "trade_receivables"),
    ],
)
def test_labels_without_their_accents(label: str, item: str) -> None:
    assert item in {r.item for r in readings(label)}


def test_an_accent_that_tells_two_words_apart_is_kept() -> None:
    """With kana and Hangul the marks are letters of their own."""
    assert bare_letters("が") == "が"
    assert bare_letters("한국") == "한국"
    assert bare_letters("kıymetler šžř") == "kiymetler szr"


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("無形資產", "intangible_assets"),
        ("應付帳款", "trade_payables"),
        ("歸屬於母公司業主之權益合計", "equity_attributable_to_parent"),
        ("應付賬款", "trade_payables"),
        ("長期借款", "long_term_debt"),
        ("流動負債合計", "total_current_liabilities"),
        ("無形資産", "intangible_assets"),
    ],
)
def test_labels_in_traditional_characters_mean_the_same_as_in_simplified_ones(label: str, item: str) -> None:
    assert item in {r.item for r in readings(label)}


def test_japanese_labels_stay_japanese() -> None:
    assert {r.language for r in readings("売掛金")} == {"ja"}
    assert readings("貸付帳") == ()


def test_a_number_behind_a_word_that_is_named_with_one_is_no_reference_to_a_note() -> None:
    assert normalise("Utang PPh 21") == "utang pph 21"
    assert normalise("Right-of-use assets (IFRS 16)") == normalise("Right-of-use assets (IFRS 16)  ")
    assert normalise("Transition to IFRS 16") == "transition to ifrs 16"
    assert normalise("Utang usaha 21") == "utang usaha"
    assert normalise("Profit in tariffs 16") == "profit in tariffs"


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("법인세비용(수익) (주27)", "income_tax_expense"),
        ("Diğer Nakit Girişleri (Çıkışları) (Dipnot 7)", "cf_other_investing"),
        ("Zisk (strata) (pozn. 7)", None),
        ("법인세비용(수익) (전기)", None),
    ],
)
def test_brackets_of_a_note_go_before_those_of_the_label(label: str, item: str | None) -> None:
    text, found = readings_without_remark(label)
    assert (item in {r.item for r in found} and "(" in text) == bool(item)


@pytest.mark.parametrize(
    "label",
    [
        "Equity including non-controlling interests",
        "Total equity incl. non-controlling interests",
        "Profit before minority interests",
        "Eigenkapital einschließlich Anteile anderer Gesellschafter",
        "Jahresüberschuss vor Anteile anderer Gesellschafter",
        "Capitaux propres y compris intérêts minoritaires",
        "Résultat avant intérêts minoritaires",
        "Patrimonio neto incluyendo intereses minoritarios",
    ],
)
def test_a_label_says_that_the_share_of_others_is_in_its_amount(label: str) -> None:
    assert says_to_include(label, "noncontrolling_interests")
    assert not says_to_include(label, "inventories")


def test_the_share_of_others_itself_includes_none() -> None:
    assert not says_to_include("Non-controlling interests", "noncontrolling_interests")
