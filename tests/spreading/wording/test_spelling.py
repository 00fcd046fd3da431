from __future__ import annotations

import pytest

from finvet.spreading.wording.spelling import (
    after_of_which,
    after_sign,
    announces_parts,
    bare_letters,
    in_usual_characters,
    normalise,
    one_letter_for_two,
    steps,
    without_number,
)
from tests.growth import SLACK, growth


@pytest.mark.parametrize(
    ("text", "rest"),
    [("of which bank loans", "bank loans"), ("davon gegenüber gesellschaftern", "gegenüber gesellschaftern"), ("bank loans", None)],
)  # fmt: skip
def test_what_follows_of_which(text: str, rest: str | None) -> None:
    assert after_of_which(text) == rest


@pytest.mark.parametrize(("text", "rest"), [("less cost of sales", "cost of sales"), ("lesser known", None)])
def test_what_follows_a_sign_in_words(text: str, rest: str | None) -> None:
    assert after_sign(text) == rest


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("Deferred tax asset (note 23)", "deferred tax asset"),
        ("Trade debts, note 12", "trade debts"),
        ("Trade debts - Notes 4 and 5", "trade debts"),
        ("Trade debts (notes 4 & 5)", "trade debts"),
        ("Trade debts [12]", "trade debts"),
        ("Kunder, se not 4", "kunder"),
        ("Loans - 2030", "loans - 2030"),
        ("Total (10 + 11)", "total (10 + 11)"),
        ("Umsatzerlöse (Anhang 4)", "umsatzerlöse"),
        ("Créances (note 3a)", "créances"),
        ("Loan (2023)", "loan (2023)"),
        ("Net Profit +", "net profit"),
        ("Loan (series 3)", "loan (series 3)"),
    ],
)
def test_the_number_of_a_note_is_no_part_of_a_label(label: str, text: str) -> None:
    assert normalise(label) == text


def test_a_label_that_announces_its_parts() -> None:
    assert announces_parts("Revenue, of which:")
    assert not announces_parts("Revenue")


def test_letters_as_they_are_typed() -> None:
    assert bare_letters("vorräte") == "vorrate"
    assert bare_letters("łączne środki") == "laczne srodki"
    assert one_letter_for_two("vorraete") == one_letter_for_two("vorräte")
    assert bare_letters("が") == "が"  # kana keep what belongs to them
    assert in_usual_characters("資產") == "资产"


@pytest.mark.parametrize(
    ("text", "bare"), [("1 revenue", "revenue"), ("4000 - sales", "sales"), ("revenue 2023", "revenue 2023")]
)
def test_a_number_before_a_label(text: str, bare: str) -> None:
    assert without_number(text) == bare


@pytest.mark.parametrize(
    ("label", "parts"),
    [
        ("Assets > Current assets > Cash", ["Assets", "Current assets", "Cash"]),
        ("Assets:Cash", ["Assets", "Cash"]),
        ("StatoPatrimoniale.Attivo", ["StatoPatrimoniale", "Attivo"]),
        ("Profit/(loss)", ["Profit/(loss)"]),
        ("Depr. and amort.", ["Depr. and amort."]),
        ("Of which:", ["Of which:"]),
    ],
)
def test_the_steps_of_a_path(label: str, parts: list[str]) -> None:
    assert steps(label) == parts


def test_commas_without_end_announce_no_parts() -> None:
    assert growth(announces_parts.__wrapped__, "Revenue" + " ," * 1000, "Revenue" + " ," * 8000) < SLACK * 8


@pytest.mark.parametrize(
    ("listed", "item"),
    [("支払利息、営業外費用", "支払利息"), ("減価償却費、営業活動によるキャッシュ・フロー", "減価償却費")],
)
def test_the_section_behind_an_item_of_a_list_is_none_of_its_name(listed: str, item: str) -> None:
    assert normalise(listed) == normalise(item)
    assert normalise("法人税、住民税及び事業税") != normalise("法人税")


@pytest.mark.parametrize("mark", ["-/+ ", "+/- ", "+/– ", "(-/+) ", "+ / - ", "./. "])
def test_a_mark_of_either_sign_before_a_label_is_none_of_it(mark: str) -> None:
    assert normalise(f"{mark}Ertragsteuerzahlungen") == normalise("Ertragsteuerzahlungen")


def test_signs_in_brackets_behind_both_words_of_a_change_are_left_out() -> None:
    assert normalise("Zunahme (-) / Abnahme (+) der Vorräte") == normalise("Zunahme/Abnahme der Vorräte")
    assert normalise("Cost of sales (-)") != normalise("Cost of sales")


@pytest.mark.parametrize("activity", ["Investitions- oder Finanzierungs", "Investitions- oder der Finanzierungs"])
def test_what_a_standard_adds_to_the_changes_of_other_assets_and_debts_is_no_part_of_the_label(activity: str) -> None:
    label = "Zunahme der Verbindlichkeiten sowie anderer Passiva"
    assert normalise(f"{label}, die nicht der {activity}tätigkeit zuzuordnen sind") == normalise(label)


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("IV-Excédent brut d'exploitation", "excédent brut d'exploitation"),
        ("X-RÉSULTAT NET", "résultat net"),
        ("V- Résultat opérationnel", "résultat opérationnel"),
        ("X-ray equipment", "x-ray equipment"),
        ("V-belts", "v-belts"),
    ],
)
def test_roman_numbers_may_stand_before_a_label_without_a_space(label: str, text: str) -> None:
    assert normalise(label) == text
