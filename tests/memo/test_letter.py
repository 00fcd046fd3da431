"""What is sent to the partner: the same words every time, and nothing of what we think."""

import io
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from msgspec.structs import replace

import finvet
from finvet.memo.blocks import Heading, KeyValues, Paragraph, Table
from finvet.memo.formats import docx
from finvet.memo.letter import asks, letter
from finvet.model import Case
from finvet.wording import sentences
from tests.memo.conftest import vetted
from tests.running import SAMPLES

GOLDEN = Path(__file__).parent / "letter.txt"
CASE = SAMPLES / "brackenshaw_fit_out.case.toml"
OF_OURS = (
    "verdict", "score", "decline", "secured", "distress", "weak", "poor", "risk", "doubt", "critical", "fail", "worse",
    "policy", "finvet", "concern",
)  # fmt: skip


@pytest.fixture(name="partner", scope="module")
def _partner():
    return finvet.vet(SAMPLES / "brackenshaw_fit_out.xlsx", case=CASE).vetting


def lines(memo):
    yield memo.title
    for block in memo.blocks:
        match block:
            case KeyValues(rows):
                yield from (f"{key}: {value}" for key, value in rows)
            case Paragraph(text) | Heading(text):
                yield text
            case Table(caption, columns, rows):
                yield caption
                yield " | ".join(column.heading for column in columns)
                yield from (" | ".join(row) for row in rows)


def test_the_letter_says_what_was_accepted(partner):
    assert "\n".join(lines(partner.letter())) + "\n" == GOLDEN.read_text("utf-8")


def test_the_letter_tells_nothing_of_our_findings(partner):
    text = " ".join([*lines(partner.letter()), partner.letter().footer, partner.letter().subject]).casefold()
    for word in OF_OURS:
        assert word not in text.replace("going concern", "").replace("your written policy", ""), word
    for message in (*partner.assessment.verdict.reasons_against, *(f.message for f in partner.assessment.findings)):
        assert finvet.wording.say(message).casefold() not in text


def test_no_reason_that_is_shown_to_a_partner_judges_it():
    shown = {code: text for code, text in sentences().items() if code.endswith("-why") or code.startswith("letter-")}
    assert len(shown) > 20
    for code, text in shown.items():
        assert not [word for word in OF_OURS if word in text.casefold().replace("policy", "")], code


def test_numbers_run_through_documents_and_questions(partner):
    numbers = [row[0] for block in partner.letter().blocks if isinstance(block, Table) for row in block.rows]
    assert numbers == [str(number + 1) for number in range(len(numbers))]
    assert len(partner.assessment.verdict.requests) < len(numbers) <= 20


def test_the_memo_and_the_letter_number_alike(partner):
    def numbered(memo):
        return [row[:2] for block in memo.blocks if isinstance(block, Table) for row in block.rows if row[0].isdigit()]

    documents = len(partner.assessment.verdict.requests)
    assert numbered(partner.letter())[:documents] == numbered(partner.memo())[:documents]


def test_a_letter_is_a_word_document_of_its_day(partner):
    document = Document(io.BytesIO(partner.letter_to_docx()))
    assert document.core_properties.created.date() == date(2025, 10, 31)
    assert document.paragraphs[0].text == "Request for documents and answers"
    assert partner.letter_to_docx() == partner.letter_to_docx()


OF_OURS_ELSEWHERE = {
    "de": ("punktzahl", "risiko", "zweifel", "schwach", "schlecht", "ablehn", "insolv", "befund", "finvet"),
    "fr": ("risque", "doute", "faible", "mauvais", "refus", "défaillan", "insolv", "finvet"),
    "es": ("riesgo", "duda", "débil", "malo", "rechaz", "insolven", "puntuación", "finvet"),
}


@pytest.mark.parametrize(
    ("language", "greeting", "day", "request_"),
    [
        ("de", "Sehr geehrte Damen und Herren,", "Datum: 31. Oktober 2025", "Altersgliederung der Verbindlichkeiten"),
        ("fr", "Madame, Monsieur,", "Date\u00a0: 31 octobre 2025", "Balance âgée fournisseurs"),
        ("es", "Estimados señores y señoras:", "Fecha: 31 de octubre de 2025", "Antigüedad de los saldos de proveedores"),
    ],
)  # fmt: skip
def test_the_letter_in_other_languages(partner, language, greeting, day, request_):
    memo, english = partner.letter(language), partner.letter()
    told = list(lines(memo))
    assert memo.language == language
    assert {greeting, day} <= set(told)
    assert any(request_ in line for line in told)
    assert set(told) & set(lines(english)) == set()
    for ours, theirs in zip(memo.tables(), english.tables(), strict=True):
        for row, other in zip(ours.rows, theirs.rows, strict=True):
            assert row[0] == other[0]
            assert set(row[1:]) & set(other[1:]) == set()
    for word in OF_OURS_ELSEWHERE[language]:
        assert word not in " ".join(told).casefold(), word


def test_a_letter_in_another_language_says_so_and_leaves_english_as_it_was(partner):
    before = partner.letter()
    document = Document(io.BytesIO(partner.letter_to_docx(language="fr")))
    assert document.core_properties.language == "fr"
    assert document.paragraphs[3].text.startswith("Objet\u00a0: Documents et renseignements")
    assert partner.letter() == before


def test_a_hostile_name_stays_text():
    hostile = "=cmd|'/c calc'!A1\u202e <b>\x07" + "x" * 500
    memo = letter(vetted(case=Case(partner=hostile)))
    written = Document(io.BytesIO(docx.render(memo)))
    to = written.paragraphs[1].text
    assert to.startswith("To: =cmd|'/c calc'!A1 <b>")
    assert len(to) < 130
    assert not {"\u202e", "\x07"} & set("".join(paragraph.text for paragraph in written.paragraphs))


def test_a_letter_is_written_where_something_is_asked():
    partner = vetted()
    nothing = replace(partner.assessment, verdict=replace(partner.assessment.verdict, requests=()))
    assert asks(partner)
    assert not asks(replace(partner, assessment=nothing))
