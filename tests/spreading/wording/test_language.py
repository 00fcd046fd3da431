from __future__ import annotations

import pytest

from finvet.spreading.wording.labels import exact_readings
from finvet.spreading.wording.language import languages_of

BALANCES = {
    "en": ("Inventories", "Trade receivables", "Cash and cash equivalents", "Total assets", "Share capital"),
    "de": ("Vorräte", "Umlaufvermögen", "Sachanlagen", "Eigenkapital", "Verbindlichkeiten"),
    "no": ("Sum eiendeler", "Kundefordringer", "Varer", "Egenkapital", "Leverandørgjeld"),
    "da": ("Aktiver i alt", "Varebeholdninger", "Egenkapital", "Likvide beholdninger", "Selskabskapital"),
    "zh": ("货币资金", "应收账款", "存货", "资产总计", "实收资本"),
    "ja": ("現金及び預金", "売掛金", "棚卸資産", "資産合計", "資本金"),
    "pt": ("Estoques", "Fornecedores", "Ativo circulante", "Patrimônio líquido", "Capital social"),
    "es": ("Existencias", "Proveedores", "Activo corriente", "Patrimonio neto", "Capital social"),
}


@pytest.mark.parametrize("language", BALANCES)
def test_the_language_of_a_balance_sheet(language: str) -> None:
    assert languages_of(BALANCES[language])[0] == language


def test_two_languages_of_one_table_are_both_found() -> None:
    found = languages_of([*BALANCES["de"], *BALANCES["pt"][:4]])
    assert found[:2] == ("de", "pt")


def test_a_language_that_explains_nothing_more_is_none_of_them() -> None:
    assert languages_of(["Egenkapital", *BALANCES["no"]]) == ("no", "en")


def test_labels_that_nobody_knows_are_of_no_language_but_english() -> None:
    assert languages_of(["lighthouse", "whale"]) == ("en",)


def test_what_stands_around_decides_between_equals() -> None:
    assert languages_of(["Egenkapital"], around=("no", "en"))[0] == "no"
    assert languages_of(["Egenkapital"], around=("da", "en"))[0] == "da"


def test_a_label_means_what_it_means_in_its_language() -> None:
    by_language = {code: {r.item for r in exact_readings("Stocks", (code,))} for code in ("en", "fr")}
    assert by_language["fr"] == {"inventories"}
    assert all(r.exact for r in exact_readings("Stocks", ("fr", "en")))


def test_a_label_of_another_language_is_not_for_sure() -> None:
    found = exact_readings("Sachanlagen", ("fr", "en"))
    assert [(r.item, r.exact) for r in found] == [("property_plant_equipment", False)]


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("hu", ("Tárgyi eszk.", "Vevőköv.", "Egyéb köv.", "Jegyz. tőke", "Rövid lej. köt.")),
        ("cs", ("Zásoby mat. a zb.", "Pohl. z obch. vzt.", "Nákl. na služby výr.", "Tržby z prod. výr.")),
    ],
)
def test_where_every_label_is_cut_short_its_words_tell_the_language(language: str, labels: tuple[str, ...]) -> None:
    assert not any(exact_readings(label) for label in labels)
    assert languages_of(labels)[0] == language


def test_a_few_words_of_a_language_make_no_statement_of_it() -> None:
    assert languages_of(["Maschinen A", "Chalkidiki", "Ontario", "Ullapool", "Ypres", "Zzyzx"]) == ("en",)
