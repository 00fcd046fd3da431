from __future__ import annotations

import pytest

from finvet.hints import LineHint
from finvet.spreading.wording.meanings import meanings

ENGLISH = ("en",)


def items(label: str, languages: tuple[str, ...] = ENGLISH) -> set[str]:
    return {reading.item for reading in meanings(label, None, languages)}


def test_a_hint_silences_its_label() -> None:
    assert [r.item for r in meanings("Revenue", LineHint("net_income", label="Revenue"), ENGLISH)] == ["net_income"]
    assert meanings("Revenue", LineHint("none", label="Revenue"), ENGLISH) == ()


def test_an_exact_match_silences_every_other_reading() -> None:
    assert all(r.exact and not r.by_grammar for r in meanings("Trade receivables", None, ENGLISH))


@pytest.mark.parametrize(
    ("label", "item"),
    [
        ("Trade receivables, net of allowances of 12", "trade_receivables"),  # a remark
        ("Trade recievables", "trade_receivables"),  # misspelt
        ("less cost of sales", "cost_of_sales"),  # a sign in words
        ("us-gaap_AssetsCurrent", "total_current_assets"),  # an element
        ("Assets > Current assets > Inventories", "inventories"),  # a path
        ("WorkCover", "personnel_expenses"),  # a name in one word
        ("PrePayments", "prepaid_expenses"),
    ],
)
def test_what_else_is_tried(label: str, item: str) -> None:
    assert item in items(label)
    assert not any(r.exact for r in meanings(label, None, ENGLISH)) or label.startswith("us-gaap")


@pytest.mark.parametrize("label", ["Lighthouses", "LightHouses", "of which lighthouses", ""])
def test_what_means_nothing(label: str) -> None:
    assert items(label) == set()


@pytest.mark.parametrize(
    ("label", "language"),
    [
        ("abzüglich Herstellungskosten", "de"),
        ("Moins coût des ventes", "fr"),
        ("Avgår kostnad sålda varor", "sv"),
    ],
)
def test_what_is_taken_off_without_a_colon_is_what_follows(label: str, language: str) -> None:
    assert items(label, (language,)) == {"cost_of_sales"}


def test_a_sign_word_alone_or_before_a_term_is_none() -> None:
    assert items("Less") == set()
    assert items("Less than one year") == set()


def test_what_is_left_of_a_remark_is_of_the_languages_of_the_table() -> None:
    assert "net_income" not in items("Résultat net d'exploitation", ("fr", "en"))  # "resultat" is Danish for it


@pytest.mark.parametrize(("label", "language"), [("WorkCover", "en"), ("PayRoll", "en"), ("UmsatzErlöse", "de")])
def test_a_name_in_one_word_means_the_same_in_letters_of_any_size(label: str, language: str) -> None:
    small, mixed, large = (items(text, (language,)) for text in (label.lower(), label, label.upper()))
    assert small == mixed == large != set()


def test_what_is_counted_is_no_pay_though_its_word_is_that_of_pay() -> None:
    assert {r.item for r in meanings("Gastos de empleados", None, ("es",))} == {"personnel_expenses"}
    assert meanings("Empleados", None, ("es",)) == ()


def test_a_name_without_its_unit() -> None:
    assert [r.item for r in meanings("total_assets_usd_m", None, ("en",))] == ["total_assets"]


@pytest.mark.parametrize(
    ("label", "item"),
    [("CFO", "cf_operating"), ("cfi", "cf_investing"), ("CFF", "cf_financing")],
)
def test_short_names_of_cash_flows_are_of_the_dictionary(label: str, item: str) -> None:
    assert [(r.item, r.by_grammar) for r in meanings(label, None, ENGLISH)] == [(item, False)]


@pytest.mark.parametrize("remark", ["less inventory", "net of cash", "(excluding trade receivables)"])
def test_a_block_less_one_of_its_parts_is_another_amount(remark: str) -> None:
    assert meanings(f"Total current assets {remark}", None, ENGLISH) == ()


def test_so_it_is_in_french() -> None:
    assert meanings("Total actif circulant net de stocks", None, ("fr",)) == ()
    assert len(meanings("Total actif circulant net", None, ("fr",))) == 1


@pytest.mark.parametrize(
    "label", ["Total assets, net of accumulated depreciation", "Total current assets (see note 4)"]
)
def test_other_remarks_leave_a_block_what_it_is(label: str) -> None:
    assert len(meanings(label, None, ENGLISH)) == 1


@pytest.mark.parametrize(
    "name",
    [
        "shareowners of Alder Tools Company",
        "owners of Alder Tools plc",
        "the ordinary shareholders of Alder Tools S.A.",
    ],
)
def test_a_share_of_the_owners_is_the_parents_whatever_its_name(name: str) -> None:
    assert items(f"Equity attributable to {name}", ENGLISH) == {"equity_attributable_to_parent"}
    assert items(f"Profit attributable to {name}", ENGLISH) == {"net_income_parent"}


def test_the_share_of_others_is_no_share_of_the_parents() -> None:
    assert items("Equity attributable to non-controlling interests", ENGLISH) == {"noncontrolling_interests"}
    assert "net_income_parent" not in items(
        "Profit attributable to owners of Alder and non-controlling interests", ENGLISH
    )
