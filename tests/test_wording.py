"""Languages: sentences, names, numbers, dates and lists."""

from __future__ import annotations

import string
import tomllib
from datetime import date
from importlib import resources

import pytest

from finvet import wording
from finvet.line_items import chart
from finvet.model import Message
from finvet.questionnaire import questionnaire
from finvet.wording import days, language, money, name_of, percent, say, sentences, speaking

ENGLISH, *OTHERS = wording.languages()
SHOWN_TO_THE_PARTNER = ("letter-", "request-")
FOR_OUR_FILE = ("-settles", "request-because-always", "request-because-figure", "letter-nothing-to-ask")


def own(code: str) -> set[str]:
    """The codes that a language's own files hold."""
    folder = resources.files("finvet") / "data" / "wording" / code
    return {
        key
        for part in folder.iterdir()
        if part.name.endswith(".toml") and part.name not in ("names.toml", "locale.toml", "form.toml")
        for key in tomllib.loads(part.read_text("utf-8"))
    }


def parameters(text: str) -> set[tuple[str, str | None]]:
    return {(name, kind) for _, name, kind, _ in string.Formatter().parse(text) if name}


def asked_for() -> set[str]:
    """Every sentence that a partner may get to read."""
    letter = {c for c in sentences() if c.startswith(SHOWN_TO_THE_PARTNER) and not c.endswith(FOR_OUR_FILE)}
    questions = {f"ask-{question.id}" for question in questionnaire().questions.values() if question.asked}
    return letter | questions | {f"ask-{section}" for section in questionnaire().sections}


def test_there_are_four_languages_english_first() -> None:
    assert wording.languages() == ("en", "de", "es", "fr")


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_of_the_letter_is_there_with_the_same_parameters(code: str) -> None:
    assert asked_for() - own(code) == set()
    english = sentences("en")
    for sentence in own(code) & set(english):
        assert parameters(sentences(code)[sentence]) == parameters(english[sentence]), sentence


@pytest.mark.parametrize("code", OTHERS)
def test_no_language_has_a_sentence_that_nobody_says(code: str) -> None:
    assert own(code) - asked_for() - set(sentences("en")) == set()


@pytest.mark.parametrize("code", OTHERS)
def test_sentences_end_as_the_english_ones_do(code: str) -> None:
    """A sentence that ends without its full stop was cut short."""
    for sentence in own(code) & {c for c in sentences("en") if c.startswith("request-")}:
        assert sentences(code)[sentence].endswith("."), sentence


def test_a_sentence_that_a_language_lacks_is_english() -> None:
    with speaking("de"):
        assert say(Message("compare-none-found")) == "None."
        assert say(Message("letter-date")) == "Datum"


def test_english_is_spoken_again_afterwards_whatever_happens() -> None:
    with pytest.raises(ZeroDivisionError), speaking("fr"):
        1 / 0  # noqa: B018
    assert say(Message("letter-date")) == "Date"
    assert language.spoken() == "en"


def test_a_language_without_words_is_refused() -> None:
    with pytest.raises(KeyError), speaking("tlh"):
        pass


@pytest.mark.parametrize(
    ("value", "kind", "mark", "written"),
    [
        (60.3, "days", 60, "60.3 days"),
        (1.4952, "multiple", 1.5, "1.495 x"),  # never fewer decimals than usual: 1 x lies on the worse side of much
        (1.4952, "number", 1.5, "1.495"),
        (0.09996, "percent", 0.1, "9.996 %"),
        (1.5, "multiple", 1.5, "1.50 x"),
        (1.2, "multiple", 1.5, "1.20 x"),
        (1.4952, "multiple", None, "1.50 x"),
    ],
)
def test_a_value_is_not_rounded_onto_its_mark(value: float, kind: str, mark: float | None, written: str) -> None:
    assert wording.in_words(value, kind, mark) == written


def test_an_indicator_of_ones_own_is_told_apart_from_its_mark() -> None:
    told = {"indicator": "supplier_cover", "figure": "supplier_cover", "value": 1.4952, "fine": 2.0, "concern": 1.5}
    assert say(Message("indicator-critical", told)) == "Supplier cover is 1.495, outside the critical mark of 1.50."
    assert "1.50, outside" in say(Message("indicator-critical", told | {"concern": None}))


@pytest.mark.parametrize(
    ("code", "number", "negative", "share", "days", "short", "long"),
    [
        ("en", "1,234,567.5", "(1,234)", "12.5 %", "1,234 days", "2026-11-29", "29 November 2026"),
        ("de", "1.234.567,5", "−1.234", "12,5\u00a0%", "1.234\u00a0Tage", "29.11.2026", "29. November 2026"),
        ("fr", "1\u202f234\u202f567,5", "−1\u202f234", "12,5\u00a0%", "1\u202f234\u00a0jours", "29/11/2026", "29 novembre 2026"),
        ("es", "1.234.567,5", "−1.234", "12,5\u00a0%", "1.234\u00a0días", "29/11/2026", "29 de noviembre de 2026"),
    ],
)  # fmt: skip
def test_numbers_and_dates(code: str, number: str, negative: str, share: str, days: str, short: str, long: str) -> None:
    with speaking(code):
        assert wording.amount(1234567.5, 1) == number
        assert wording.amount(-1234.4) == negative
        assert wording.amount(-0.4) == "0"
        assert wording.percent(0.125) == share
        assert wording.days(1234) == days
        assert wording.rate(0.65) == number[-2].join(["0", "65"])
        here, day = language.locale(), date(2026, 11, 29)
        assert (here.dated(day), here.dated(day, long=True)) == (short, long)


def test_the_first_of_a_month_in_french() -> None:
    assert language.locale_of("fr").dated(date(2026, 1, 1), long=True) == "1er janvier 2026"
    assert language.locale_of("fr").dated(date(2026, 1, 1)) == "01/01/2026"


@pytest.mark.parametrize(
    ("code", "three"), [("en", "a, b and c"), ("de", "a, b und c"), ("fr", "a, b et c"), ("es", "a, b y c")]
)
def test_lists(code: str, three: str) -> None:
    here = language.locale_of(code)
    assert here.listed(["a", "b", "c"]) == three
    assert here.listed(["a"]) == "a"
    assert here.listed([]) == here.none


@pytest.mark.parametrize("code", OTHERS)
def test_line_items_that_may_be_asked_for_have_a_name(code: str) -> None:
    core = {item for item, found in chart().items() if found.tier == "core"}
    assert core - wording.own_names(code).keys() == set()
    with speaking(code):
        assert wording.name_of("trade_receivables") != "Trade receivables"
        assert "Trade receivables" not in say(Message("request-missing-lines", {"inputs": ["trade_receivables"]}))


def test_a_negative_amount_is_marked_round_its_currency_and_its_unit():
    assert money(-23_100_000.0) == "(23.1 m)"
    assert money(-23_100_000.0, "USD") == "(USD 23.1 m)"
    assert (percent(-0.071), days(-2.0), days(-1.0)) == ("(7.1 %)", "(2 days)", "(1 day)")
    assert percent(-0.00001) == "0.0 %"
    with speaking("de"):
        assert money(-23_100_000.0, "USD").startswith("−USD 23,1")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_no_line_item_is_called_by_the_code_of_its_statement(language: str) -> None:
    with speaking(language):
        assert not [item for item in chart() if name_of(item).startswith(("Cf ", "Bs ", "Is "))]


@pytest.mark.parametrize(("count", "counted"), [(0, "0 partners"), (1, "1 partner"), (2_000, "2,000 partners")])
def test_partners_are_counted_as_people_count(count: int, counted: str) -> None:
    assert say(Message("batch-progress-begun", {"done": 0, "count": count})) == f"0 of {counted}"


def test_one_thing_has_one_name_in_memo_comparison_and_portfolio() -> None:
    codes = ("memo-limit", "memo-limit-recommended", "compare-limit", "portfolio-column-recommended_limit")
    assert {sentences()[code] for code in codes} == {"Recommended limit"}


def test_others_are_counted_where_there_are_any() -> None:
    told = {"sheet": "P&L", "cell": "B4", "text": "2,1OO"}
    one, several = (say(Message("unreadable-no-amount", {**told, "others": others})) for others in (0, 2))
    assert ("more" in one, "(2 more)" in several) == (False, True)
