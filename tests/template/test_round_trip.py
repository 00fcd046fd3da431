"""A workbook that a partner filled in is read as it was filled in, every cell at high confidence."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finvet.model import Statements
from finvet.reading import read_bytes
from finvet.spreading.spread import spread
from finvet.template.filled import filled_in
from finvet.template.words import languages, words
from tests.template.filling import COMPANY, Amounts, filled, made_up, truth

UNITS = {"1": 1.0, "1000": 1000.0, "1000000": 1e6}


def read_back(content: bytes, file: str = "partner.xlsx") -> Statements:
    return spread([read_bytes(content, file)])


def shown(statements: Statements) -> dict[tuple[str, str], float]:
    return {
        (item, period): figure.value
        for item, row in statements.figures.items()
        for period, figure in row.items()
        if figure.method == "read" and figure.value is not None  # zeros that interest denies are absent, with a reason
    }


def unsure(statements: Statements, amounts: Amounts) -> set[tuple[str, str]]:
    """The cells that were filled in and are not of high confidence."""
    return {
        (item, period)
        for item, period in truth(amounts, 1.0)
        if (figure := statements.figures.get(item, {}).get(period)) is None or figure.confidence != "high"
    }


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("by_function", [None, True, False], ids=["every line", "by function", "by nature"])
def test_every_cell_is_read_at_high_confidence(language: str, by_function: bool | None) -> None:
    amounts = made_up(1, by_function=by_function)
    statements = read_back(filled(amounts, language))
    assert shown(statements) == truth(amounts, 1000.0)
    assert unsure(statements, amounts) == set()
    assert (statements.currency, statements.scale.factor, statements.scale.stated) == ("EUR", 1000.0, True)
    assert statements.partner == COMPANY
    assert not statements.unmatched
    assert not statements.warnings


@pytest.mark.parametrize("seed", range(4))
def test_unlike_companies_are_read_as_they_filled_it_in(seed: int) -> None:
    """Few lines or many, one year or three, costs by function or by nature: what is empty is missing, never 0."""
    language, years, share = languages()[seed], (3, 1, 2, 3)[seed], (0.3, 0.45, 0.6, 0.8)[seed]
    amounts = made_up(100 + seed, years, share, by_function=seed % 2 == 0)
    statements = read_back(filled(amounts, language))
    assert shown(statements) == truth(amounts, 1000.0)
    assert unsure(statements, amounts) == set()


@pytest.mark.deep
@settings(max_examples=40, deadline=None, derandomize=True)
@given(
    seed=st.integers(1000, 10**6),
    language=st.sampled_from(languages()),
    years=st.integers(1, 3),
    share=st.floats(0.3, 1.0),
    by_function=st.booleans(),
    unit=st.sampled_from(sorted(UNITS)),
)
def test_whatever_a_company_fills_in_comes_back(
    seed: int, language: str, years: int, share: float, by_function: bool, unit: str
) -> None:
    amounts = made_up(seed, years, share, by_function=by_function)
    content = filled(amounts, language, fields={"P7": "CHF", "P8": words(language)["units"][unit]})
    statements = read_back(content)
    assert shown(statements) == truth(amounts, UNITS[unit])
    assert unsure(statements, amounts) == set()
    assert (statements.currency, statements.scale.factor) == ("CHF", UNITS[unit])


SOFFICE = shutil.which("soffice")


@pytest.fixture(scope="module")
def of_partners(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A filled workbook in each language, in a folder."""
    folder = tmp_path_factory.mktemp("partners")
    files = {language: folder / f"{language}.xlsx" for language in languages()}
    for language, file in files.items():
        file.write_bytes(filled(made_up(1), language, answers={"C1": 45, "C5b": words(language)["words"]["no"]}))
    return files


@pytest.mark.deep
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed here")
@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls"])
def test_what_libreoffice_saves_is_read_as_it_was_filled_in(
    of_partners: dict[str, Path], kind: str, tmp_path: Path
) -> None:
    """Every cell at high confidence, and the answers with it."""
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = [str(SOFFICE), home, "--headless", "--convert-to", kind, "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, of_partners.values())], check=True, capture_output=True, timeout=300)
    amounts = made_up(1)
    for language in of_partners:
        file = tmp_path / f"{language}.{kind}"
        statements = read_back(file.read_bytes(), file.name)
        assert shown(statements) == truth(amounts, 1000.0), language
        assert unsure(statements, amounts) == set(), language
        assert (statements.partner, statements.scale.factor, statements.warnings) == (COMPANY, 1000.0, ())
        answers = {entry.key: entry.value for entry in filled_in(read_bytes(file.read_bytes(), file.name))}
        assert (answers["C1"], answers["C5b"], answers["unit"]) == (45.0, False, "1000")
