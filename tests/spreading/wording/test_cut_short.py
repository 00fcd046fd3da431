"""Labels of the dictionary with words cut short by a dot."""

from __future__ import annotations

import pytest

from finvet.spreading.wording.cut_short import cut_short_readings
from finvet.spreading.wording.meanings import meanings


@pytest.mark.parametrize(
    ("label", "language", "item"),
    [
        ("Ord. res. f. skatt", "no", "profit_before_tax"),
        ("Årets res.", "no", "net_income"),
        ("Sum oml.midl.", "no", "total_current_assets"),
        ("Oms.tillg.", "sv", "total_current_assets"),
        ("Res. e. fin. poster", "sv", "ordinary_profit"),
        ("Summa tillg.", "sv", "total_assets"),
        ("Kortfr. gæld", "da", "total_current_liabilities"),
        ("Ford. a. Lief. u. Leist.", "de", "trade_receivables"),
        ("Steuern v. Eink. u. Ertrag", "de", "income_tax_expense"),
        ("Dettes fisc. et soc.", "fr", "other_tax_social_payables"),
        ("Val. mob. de plac.", "fr", "short_term_investments"),
        ("Acr. comerciales", "es", "trade_payables"),
        ("Kr. fin. majetek", "cs", "short_term_investments"),
        ("Zysk (strata) z dział. oper.", "pl", "operating_profit"),
        ("Дебит. задолж.", "ru", "receivables_total"),
        ("Kısa vad. yük.", "tr", "total_current_liabilities"),
        ("Tot. curr. assets", "en", "total_current_assets"),
    ],
)
def test_words_cut_short_are_those_of_the_one_label_that_they_begin(label: str, language: str, item: str) -> None:
    found = meanings(label, None, (language,))
    assert item in {r.item for r in found}
    assert not any(r.exact for r in found)


@pytest.mark.parametrize(
    ("label", "language"),
    [
        ("Dep. and", "en"),  # goes on behind
        ("L. assets", "en"),  # one letter of a long word
        ("Tot. ass", "en"),  # no dot behind what is cut
        ("Res. skatt", "no"),  # before it and after it
        ("A. a.", "de"),
    ],
)
def test_words_cut_short_that_begin_several_labels_or_none_say_nothing(label: str, language: str) -> None:
    assert cut_short_readings(label, (language,)) == ()


def test_words_tell_what_a_label_cut_short_is_in_other_statements() -> None:
    found = meanings("Amort. des immo. corporelles", None, ("fr",))
    assert {"cf_depreciation", "accumulated_depreciation"} <= {r.item for r in found}


def test_words_cut_short_are_taken_for_what_the_label_usually_means() -> None:
    assert {r.item for r in cut_short_readings("10) amm.ti e svalutaz.", ("it",))} == {
        "depreciation_amortisation", "cf_depreciation",
    }  # fmt: skip
