from __future__ import annotations

import pytest

from finvet.spreading.wording.abbreviations import Vocabulary
from finvet.spreading.wording.concepts import said, sayings_written_out
from finvet.spreading.wording.grammar import grammar_readings


def test_the_words_that_go_on_after_a_beginning() -> None:
    assert Vocabulary(("cash", "inc", "income", "incoming", "net")).starting("inc") == ("income", "incoming")


@pytest.mark.parametrize(
    ("language", "label", "item"),
    [
        ("pl", "Zob. z tyt. dostaw i usług", "trade_payables"),
        ("pl", "Koszty finans.", "interest_expense"),
        ("no", "Annen driftskostn.", "other_operating_expenses"),
        ("cs", "Osobní nákl.", "personnel_expenses"),
        ("ro", "Chelt. cu personalul", "personnel_expenses"),
        ("sv", "Övr. kortfr. skulder", "other_current_liabilities"),
        ("en", "Accum. deprec.", "accumulated_depreciation"),
        ("de", "Fert. Erzeugn. u. Waren", "inventories"),
        ("it", "Patrim. netto", "total_equity"),
        ("it", "Crediti comm.li", "trade_receivables"),
        ("it", "Crediti comm.li esigibili oltre l'es. succ.", "long_term_receivables"),
        ("it", "Effetto cambi s/disp. liquide", "cf_fx_effect"),
        ("es", "Acreed. comerciales y otras ctas. a pagar", "trade_payables"),
        ("es", "Deudas con ent. de crédito a c/p", "short_term_debt"),
        ("es", "Efectivo utilizado en act. de financiamiento", "cf_financing"),
        ("pt", "Caixa líq. consumido nas ativ. de investimento", "cf_investing"),
        ("en", "Total shareh. funds & liab.", "total_liabilities_and_equity"),
    ],
)
def test_a_word_cut_short_with_a_dot_says_what_every_such_word_says(language: str, label: str, item: str) -> None:
    assert item in [r.item for r in grammar_readings(label, (language,))]


def test_the_words_of_which_a_label_shows_the_beginning_and_the_end() -> None:
    words = Vocabulary(("ammortamenti", "ammortamento", "commerciali", "cuentas", "cuota", "cuotas"))
    assert words.between("amm", "ti") == ("ammortamenti",)
    assert words.between("cuo", "ta") == ()  # nothing is left out
    assert words.meant_by("ctas") == ("cuentas", "cuotas")
    assert words.meant_by("cuo") == ("cuota", "cuotas")  # the beginning alone


def test_of_several_ways_to_write_a_word_out_those_count_that_make_an_item() -> None:
    assert len(sayings_written_out("Cap. soc. interamente versato", "it")) > 1
    assert ("share_capital", "BS") in [(r.item, r.statement) for r in grammar_readings("Cap. soc. versato", ("it",))]
    assert not [r for r in grammar_readings("Inv.", ("en",)) if r.statement == "BS"]  # inventory, investment


@pytest.mark.parametrize(("language", "label"), [("fr", "Res."), ("en", "Inv."), ("en", "Int. exp."), ("es", "Prov.")])
def test_a_word_that_could_be_several_is_not_guessed(language: str, label: str) -> None:
    assert said(label, language).unknown


def test_a_word_cut_short_is_not_put_right_as_another_word() -> None:
    assert "emprest" in said("Emprést. bancários CP", "pt").unknown  # one letter from empresa
    assert [r.item for r in grammar_readings("Emprést. bancários CP", ("pt",)) if r.statement == "BS"] == [
        "short_term_debt"
    ]


def test_of_a_whole_word_as_a_language_shortens_it_nothing_goes_on() -> None:
    assert said("Imp. por pagar", "es").concepts == ("tax", "payable")
    assert said("Importaciones", "es").unknown


def test_without_its_dot_a_word_is_whole() -> None:
    assert said("Koszty finans", "pl").unknown


def test_a_single_letter_takes_no_ending() -> None:
    assert said("Oms skulder", "sv").unknown
