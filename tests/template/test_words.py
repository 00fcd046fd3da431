"""Every language says all that the workbook needs, in words that its cells take and that our reader knows."""

from __future__ import annotations

import pytest

from finvet.questionnaire import questionnaire
from finvet.spreading.wording.labels import exact_readings
from finvet.template.fields import asked, fields
from finvet.template.layout import layouts, offered
from finvet.template.words import languages, question_text, section_title, words

OTHERS = [language for language in languages() if language != "en"]
LONGEST_LIST, LONGEST_MESSAGE, LONGEST_SHEET = 255, 255, 31


def test_the_four_languages_are_there() -> None:
    assert languages() == ("de", "en", "es", "fr")


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_same_keys_as_english(language: str) -> None:
    own, english = words(language), words("en")
    assert set(own) == set(english)
    for table in english:
        assert set(own[table]) == set(english[table]), table


@pytest.mark.parametrize("language", languages())
def test_every_question_and_section_is_worded(language: str) -> None:
    texts = [question_text(question, language) for question in asked()]
    texts += [section_title(name, language) for name in {question.section for question in asked()}]
    assert all(texts)
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("language", languages())
def test_every_label_means_its_line_item(language: str) -> None:
    for item in offered():
        label = words(language)["lines"][item]
        assert item in {reading.item for reading in exact_readings(label, (language,))}, label


@pytest.mark.parametrize("language", languages())
def test_headings_and_checks_are_worded(language: str) -> None:
    said = words(language)
    assert {row.name for layout in layouts() for row in layout.of("heading")} == set(said["headings"])
    assert {row.name for layout in layouts() for row in layout.of("check")} == set(said["checks"])


@pytest.mark.parametrize("language", languages())
def test_choices_fit_in_the_list_of_a_cell(language: str) -> None:
    said = words(language)
    lists = [question.choices for question in asked() if question.choices]
    lists += [field.choices for field in fields().values() if field.choices and field.key != "unit"]
    for choices in lists:
        labels = [said["choices"][choice] for choice in choices]
        assert len(set(labels)) == len(labels)
        assert not any("," in label for label in labels)
        assert len(",".join(labels)) <= LONGEST_LIST


@pytest.mark.parametrize("language", languages())
def test_prompts_and_names_of_sheets_are_short_enough(language: str) -> None:
    assert all(len(text) <= LONGEST_MESSAGE for text in words(language)["prompts"].values())
    names = list(words(language)["sheets"].values())
    assert all(len(name) <= LONGEST_SHEET for name in names)
    assert len(set(names)) == len(names)


def test_what_only_we_know_is_not_asked() -> None:
    asked_for = {question.id for question in asked()}
    assert not asked_for & {"F1", "F5", "E1", "E4"}
    assert {name for name, question in questionnaire().questions.items() if question.asked and not question.field} <= (
        asked_for
    )
