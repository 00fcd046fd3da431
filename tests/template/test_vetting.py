"""A filled workbook is vetted as any file of the partner: its answers are the case's, and nothing of it is trusted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import finvet
from finvet.documents.vet import vet_document
from finvet.errors import FileRefused
from finvet.guard import guarded_answer
from finvet.template.words import languages
from finvet.template.workbook import template_workbook
from tests.running import finvet as run
from tests.template.filling import COMPANY, filled, made_up, truth

AS_OF = date(2025, 6, 30)
ANSWERS = {"C1": 45, "C2c": 612, "A1.1": 0.3, "C3c": "maybe", "B3": "two"}


def written(folder: Path, content: bytes, name: str = "partner.xlsx") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def by_function(**more: object) -> bytes:
    return filled(made_up(2, by_function=True), **more)  # type: ignore[arg-type]


def test_answers_are_facts_of_the_latest_year_with_their_cell(tmp_path: Path) -> None:
    partner = finvet.vet(written(tmp_path, by_function(answers=ANSWERS)), as_of=AS_OF).vetting
    assert partner.name == COMPANY
    figure = partner.statements.figures["overdue_payables"]["2024-12-31"]
    assert (figure.value, figure.confidence, figure.basis[0].sheet) == (612_000, "medium", "Questionnaire")
    document = vet_document(partner)["facts"]
    source = document["answers"]["C2c"]["source"]
    assert source is not None
    assert (source["file"], source["sheet"], source["cell"]) == ("partner.xlsx", "Questionnaire", figure.basis[0].cell)
    assert document["figures"]["overdue_payables"]["source"] == source
    assert document["filled"]["partner"]["cell"] == "C4"


def test_the_memo_says_where_each_answer_stands(tmp_path: Path) -> None:
    page = finvet.vet(written(tmp_path, by_function(answers=ANSWERS, fields={"P6": "audited"})), as_of=AS_OF).to_html()
    assert "stated, partner.xlsx, Questionnaire C26" in page
    assert "So the partner states." in page
    assert "audit (partner.xlsx, Company C10)" in page


def test_what_does_not_fit_is_one_line_each_on_the_command_line(tmp_path: Path) -> None:
    said = run("vet", written(tmp_path, by_function(answers=ANSWERS)), "--as-of", "2025-06-30")
    lines = said.err.splitlines()
    assert said.status == 1
    assert [line[: len("finvet: partner.xlsx: Questionnaire C21")] for line in lines] == [
        "finvet: partner.xlsx: Questionnaire C21",
        "finvet: partner.xlsx: Questionnaire C34",
    ]
    assert "Traceback" not in said.err


def test_the_case_file_wins(tmp_path: Path) -> None:
    case = tmp_path / "case.toml"
    case.write_text("[answers]\nC1 = 30\n", "utf-8")
    partner = finvet.vet(written(tmp_path, by_function(answers=ANSWERS)), case=case, as_of=AS_OF).vetting
    assert partner.statements.figures["payment_terms_days"]["2024-12-31"].value == 30
    assert partner.statements.figures["overdue_payables"]["2024-12-31"].value == 612_000


@pytest.mark.parametrize("language", languages())
def test_an_empty_workbook_is_refused_in_one_line(tmp_path: Path, language: str) -> None:
    said = run("vet", written(tmp_path, template_workbook(language)))
    assert (said.status, said.out) == (1, "")
    (line,) = said.err.splitlines()
    assert line.startswith("finvet: partner.xlsx: the workbook that we send to partners, and no amount is filled in")


def test_answers_alone_join_the_statements_of_another_file(tmp_path: Path) -> None:
    """The partner mailed its own accounts, and our workbook with the questionnaire."""
    accounts = written(tmp_path, by_function(), "accounts.xlsx")
    answers = written(tmp_path, filled({}, answers={"C1": 45}), "answers.xlsx")
    found = guarded_answer([accounts, answers])
    assert [entry.value for entry in found.filled if entry.key == "C1"] == [45.0]
    assert found.statements[0].refused == ()
    assert [one.file for one in found.statements[0].files] == ["accounts.xlsx", "answers.xlsx"]
    empty = written(tmp_path, template_workbook(), "empty.xlsx")
    (refused,) = guarded_answer([accounts, empty]).statements[0].refused
    assert (refused.file, refused.reason.code) == ("empty.xlsx", "template-not-filled-in")
    with pytest.raises(FileRefused, match=r"empty.xlsx, answers.xlsx: the workbook that we send"):
        guarded_answer([empty, answers])


def test_a_half_filled_workbook_shows_what_is_there_and_no_zero(tmp_path: Path) -> None:
    amounts = made_up(4, years=2, share=0.4, by_function=True)
    (statements,) = guarded_answer([written(tmp_path, filled(amounts))]).statements
    shown = {(i, p): f.value for i, row in statements.figures.items() for p, f in row.items() if f.method == "read"}
    assert shown == truth(amounts, 1000.0)
    assert [period.id for period in statements.periods] == ["2023-12-31", "2024-12-31"]


def test_a_batch_takes_the_answers_of_each_partner(tmp_path: Path) -> None:
    for name, terms in (("one", 45), ("two", 60)):
        written(tmp_path / "in", by_function(answers={"C1": terms}), f"{name}.xlsx")
    written(tmp_path / "in", template_workbook("de"), "three.xlsx")
    said = run("batch", tmp_path / "in", "-o", tmp_path / "out", "--as-of", "2025-06-30")
    rows = (tmp_path / "out" / "results.csv").read_text("utf-8").splitlines()[1:]
    assert [row.partition(",")[0] for row in rows] == ["one.xlsx", "three.xlsx", "two.xlsx"]
    assert "no amount is filled in" in rows[1]
    assert said.status == 1
    terms = sorted(
        file.read_text("utf-8").count('"payment_terms_days"') for file in (tmp_path / "out").rglob("vet.json")
    )
    assert len(terms) == 2
    assert all(terms)


def test_the_workbook_is_written_by_the_command(tmp_path: Path) -> None:
    said = run("template", tmp_path / "p.xlsx", "--language", "fr", "--years", "2")
    assert said.status == 0
    assert (tmp_path / "p.xlsx").read_bytes() == template_workbook("fr", 2)
    again = run("template", tmp_path / "p.xlsx")
    assert (again.status, "name another one" in again.err) == (1, True)
    assert (tmp_path / "p.xlsx").read_bytes() == template_workbook("fr", 2)
    assert run("template", tmp_path / "p.docx").status == 2
    wrong = run("template", tmp_path / "r.xlsx", "--language", "it")
    assert (wrong.status, "there are de, en, es and fr" in wrong.err) == (2, True)
    nowhere = run("template", tmp_path / "p.xlsx" / "q.xlsx")
    assert (nowhere.status, len(nowhere.err.splitlines())) == (1, 1)


def test_the_partner_says_of_what_kind_the_statements_are_and_the_case_whose(tmp_path: Path) -> None:
    case = tmp_path / "case.toml"
    case.write_text("accounts_of_party = false\n", "utf-8")
    file = written(tmp_path, by_function(fields={"P5": "the group"}))
    facts = vet_document(finvet.vet(file, case=case, as_of=AS_OF).vetting)["facts"]
    assert facts["figures"]["consolidated_statements"]["value"] == 1
    file = written(tmp_path, by_function(fields={"P5": "the group", "P9": "yes"}))
    assert (
        vet_document(finvet.vet(file, as_of=AS_OF).vetting)["facts"]["figures"]["consolidated_statements"]["value"] == 0
    )
