"""The blocks of a page, run from its first to its last as a reader would, in a folder that holds the samples.

* ```console: each `$ finvet …` is run, and what the page shows below it is what is printed, but for where lines break; a
  line `...` stands for any number of lines.
* ```python: runs, one block after the other in one namespace; a ```text block right below it is what it prints.
* a block with `title="NAME"` is written as that file.
* other languages are shown, not run, and those in which one types (sh, powershell) must say why.

Two marks stand above a block, which no reader sees: `<!-- not run: REASON -->`, whose `finvet` commands must be ones all
the same, and `<!-- status: N -->`, where a command ends with another status than 0.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import click
from click.testing import CliRunner

from finvet.cli import cli

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
TYPED = {"console", "python", "sh", "powershell"}
RUN = {"console", "python"}
ANYTHING = "..."

FENCE = re.compile(
    r"^(?:<!-- (?P<mark>not run|status): (?P<of>.+?) -->\n)?"
    r'^```(?P<language>\w+)(?: title="(?P<title>[^"]+)")?\n(?P<text>[\s\S]*?)^```$',
    re.MULTILINE,
)


@dataclass(frozen=True)
class Block:
    """A fenced block: its language and text, the line of the page where it begins, and what its marks say."""

    language: str
    text: str
    line: int
    title: str | None
    not_run: str | None
    status: int


def blocks(page: str) -> Iterator[Block]:
    """The fenced blocks of a page."""
    for found in FENCE.finditer(page):
        mark, of = found["mark"], found["of"]
        line = page.count("\n", 0, found.start("language")) + 1
        skipped, status = (of if mark == "not run" else None), (int(of) if mark == "status" else 0)
        yield Block(found["language"], found["text"], line, found["title"], skipped, status)


def commands(block: Block) -> Iterator[tuple[str, Sequence[str]]]:
    """The commands of a console block, each with the lines shown below it."""
    command, shown = "", []
    for line in block.text.replace("\\\n", " ").splitlines():
        if line.startswith("$ "):
            if command:
                yield command, shown
            command, shown = line.removeprefix("$ "), []
        else:
            shown.append(line)
    yield command, shown


def run_page(page: str) -> None:
    """Runs the blocks of a page in the working folder; what the page does not keep fails with its line."""
    names: dict[str, object] = {"__name__": "page"}
    printed = ""
    for block in blocks(page):
        if block.not_run:
            _parse_commands(block)
            continue
        if block.title:
            Path(block.title).parent.mkdir(parents=True, exist_ok=True)
            Path(block.title).write_text(block.text, "utf-8")
        if block.language == "console":
            _run_commands(block)
        if block.language == "text" and printed:
            compare(block.text.splitlines(), printed, f"line {block.line}")
        printed = _run_python(block, names) if block.language == "python" else ""


def _run_commands(block: Block) -> None:
    for command, shown in commands(block):
        program, *arguments = shlex.split(command, comments=True)
        assert program == "finvet", f"line {block.line}: {command}"
        answer = CliRunner().invoke(cli, arguments)
        where = f"line {block.line}: $ {command}"
        assert answer.exit_code == block.status, f"{where}\n{answer.output}{answer.exception!r}"
        assert answer.output.strip(), f"{where} says nothing"
        compare(shown, answer.output, where)


def command_of(name: str) -> click.Command:
    """The command of that name. Raises AssertionError where there is none."""
    command = cli.get_command(click.Context(cli), name)
    assert command is not None, name
    return command


def _parse_commands(block: Block) -> None:
    for line in block.text.splitlines():
        program, *arguments = shlex.split(line.removeprefix("$ "), comments=True) or [""]
        if program == "finvet":
            command_of(arguments[0]).make_context(arguments[0], arguments[1:])


def _run_python(block: Block, names: dict[str, object]) -> str:
    out = StringIO()
    with redirect_stdout(out):
        exec(compile("\n" * block.line + block.text, "page", "exec"), names)  # noqa: S102 - our own page
    return out.getvalue()


def compare(shown: Sequence[str], printed: str, where: str) -> None:
    """That what is shown is what was printed, wherever lines break and however wide columns are.

    Nothing shown promises nothing.
    """
    if not shown:
        return
    parts = [re.escape(_words(part)) for part in _parts(shown)]
    told = _words(printed.splitlines())
    assert re.fullmatch("(?:.* )?".join(parts), told), (
        f"{where}\nthe page shows:\n{_text(shown)}\nprinted is:\n{printed}"
    )


def _parts(shown: Sequence[str]) -> Iterator[list[str]]:
    """What stands between the lines that stand for any others."""
    part: list[str] = []
    for line in shown:
        if line == ANYTHING:
            yield part
            part = []
        else:
            part.append(line)
    yield part


def _words(lines: Sequence[str]) -> str:
    """The words of lines, each with a space behind it."""
    return "".join(f"{word} " for line in lines for word in line.split())


def _text(lines: Sequence[str]) -> str:
    return "\n".join(lines)
