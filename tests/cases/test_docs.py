"""docs/case.md is read as an analyst would copy it; `python -m tests.cases.test_docs` brings its tables up to date."""

import csv
import re
from importlib import resources
from pathlib import Path

import pytest

from finvet.cases.case_file import read_case
from finvet.cases.deal_tables import DealTable, protection_kinds
from finvet.line_items import chart
from finvet.questionnaire import questionnaire, text_of
from finvet.wording import name_of

PAGE = Path(__file__).parents[2] / "docs" / "case.md"


def facts() -> list[str]:
    table = (resources.files("finvet") / "data" / "facts.csv").read_text("utf-8")
    items = [f"| `{i.id}` | | {name_of(i.id).lower()} |" for i in chart().values() if i.statement == "MEMO"]
    return items + [f"| `{row['id']}` | {row['unit']} | {row['note']} |" for row in csv.DictReader(table.splitlines())]


def questions() -> list[str]:
    return [
        f"| {q.id} | {kind(q)} | {text_of(q)} | {f'`{q.fills.fact}`' if q.fills else ''} |"
        for q in questionnaire().answerable.values()
    ]


def kind(question) -> str:
    what = ", ".join(question.choices) if question.choices else question.unit
    return f"{question.type} ({what})" if what else question.type


def page() -> str:
    text = PAGE.read_text("utf-8")
    for mark, rows in (("facts", facts()), ("questions", questions())):
        found = re.search(rf"<!-- {mark} -->\n\|.*\n\|.*\n((?:\|.*\n)*)", text)
        text = text[: found.start(1)] + "\n".join([*rows, ""]) + text[found.end(1) :]
    return text


def test_the_tables_are_those_of_the_data():
    assert PAGE.read_text("utf-8") == page(), "python -m tests.cases.test_docs"


def test_every_key_of_a_deal_and_every_kind_of_mitigant_is_told():
    section = PAGE.read_text("utf-8").split("\n## Deal\n")[1].split("\n## ")[0]
    assert re.findall(r"^\| `(\w+)` \|", section, flags=re.MULTILINE) == list(DealTable.written_keys())
    kinds = section.split("`kind` (")[1].split(")")[0]
    assert re.findall(r"`(\w+)`", kinds) == list(protection_kinds())


def test_the_example_is_read_and_says_what_the_page_says(tmp_path):
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE.read_text("utf-8"), flags=re.DOTALL)
    file = tmp_path / "alder.case.toml"
    file.write_text(example, "utf-8")
    case = read_case(file)
    assert case.override.by == "Head of credit"
    assert [one.standing for one in case.references] == ["clean", "bad"]
    assert case.facts["payment_terms_days"] == 45
    assert case.facts["insolvency_notice"] == 0
    assert case.facts["largest_customer_share"] == pytest.approx(0.34)
    assert case.facts["proof_unanswered"] == 4  # D2, D3 and D4 are open, D5 refused; there is no group to support it
    assert case.facts["negative_references"] == 1


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
