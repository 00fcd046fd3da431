"""What `pip install finvet` brings, measured in this environment: `python -m tests.footprint` writes it into the docs.

Counted are the distributions that finvet asks for and those that they ask for, extras left out, with the bytes of their
files but for compiled ones, which Python writes again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
INSTALL, README = ROOT / "docs" / "install.md", ROOT / "README.md"
BLOCK = re.compile(r"(?<=<!-- footprint -->\n)[\s\S]*?(?=<!-- end -->)")
SENTENCE = re.compile(r"(\d+) packages, about (\d+) MB")
DIRECT = re.compile(r'^    "([\w.-]+)>=[\d.]+", *# (.+)$', re.MULTILINE)


def footprint() -> Mapping[str, int]:
    """The bytes of every distribution that comes with finvet, by name."""
    sizes: dict[str, int] = {}
    waiting = _needs("finvet")
    while waiting:
        name = waiting.pop()
        if name not in sizes:
            sizes[name] = _size(name)
            waiting += _needs(name)
    return sizes


def _needs(name: str) -> list[str]:
    needed = map(Requirement, distribution(name).requires or [])
    return [canonicalize_name(one.name) for one in needed if one.marker is None or one.marker.evaluate({"extra": ""})]


def _size(name: str) -> int:
    files = [Path(str(file.locate())) for file in distribution(name).files or [] if file.suffix != ".pyc"]
    return sum(file.stat().st_size for file in files if file.exists())


def reasons() -> Mapping[str, str]:
    """What finvet itself asks for, and what for, as pyproject.toml says."""
    asked = (ROOT / "pyproject.toml").read_text("utf-8").partition("\ndependencies = [")[2].partition("\n]")[0]
    return {canonicalize_name(name): reason for name, reason in DIRECT.findall(asked)}


def table(sizes: Mapping[str, int]) -> str:
    """What is asked for directly, the largest first, and the rest together."""
    asked = reasons()
    rows = sorted((-sizes[name], name, reason) for name, reason in asked.items())
    others = [size for name, size in sizes.items() if name not in asked]
    lines = [f"{told(sizes)} on Linux, beside finvet itself:\n", "| package | MB | for |", "|---|---:|---|"]
    lines += [f"| {name} | {-size / 1e6:.1f} | {reason} |" for size, name, reason in rows]
    lines += [f"| {len(others)} more | {sum(others) / 1e6:.1f} | what these need |", ""]
    return "\n".join(lines)


def told(sizes: Mapping[str, int]) -> str:
    """Count and size in a few words."""
    return f"{len(sizes)} packages, about {round(sum(sizes.values()) / 1e6, -1):.0f} MB"


def main() -> None:
    sizes = footprint()
    page = INSTALL.read_text("utf-8")
    INSTALL.write_text(BLOCK.sub(lambda _: table(sizes), page), "utf-8")
    README.write_text(SENTENCE.sub(told(sizes), README.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
