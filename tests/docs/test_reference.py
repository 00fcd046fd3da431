"""The pages that are made from the code are what the code gives."""

import re

import pytest

from finvet.cli import MODULES
from tests.docs.blocks import ROOT, command_of
from tests.docs.reference import PAGES


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_what_the_code_gives(name: str) -> None:
    assert (ROOT / "docs" / name).read_text("utf-8") == PAGES[name](), "make reference"


def test_every_command_and_option_is_told() -> None:
    page = PAGES["commands.md"]()
    assert set(re.findall(r"^## finvet (\w+)$", page, re.M)) == set(MODULES)
    assert "### finvet policy diff" in page
    options = {
        option for name in MODULES for p in command_of(name).params for option in p.opts if option.startswith("--")
    }
    assert {option for option in options if option not in page} == set()


def test_every_link_between_documents_leads_somewhere() -> None:
    page = PAGES["documents.md"]()
    headings = {heading.lower() for heading in re.findall(r"^### (\w+)$", page, re.M)}
    assert set(re.findall(r"\]\(#(\w+)\)", page)) <= headings
    assert len(re.findall(r"^### ", page, re.M)) == len(headings)
