"""Defaults from a person's own file: where it is found, what it may say, and that nothing holds in silence."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from finvet.cli import cli
from finvet.commands.calling import Command
from finvet.commands.defaults import FILE, KEYS, NAMED, defaults
from finvet.errors import DefaultsError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder below which nothing else is."""
    monkeypatch.delenv(NAMED, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    (tmp_path / "work" / "deep").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "work" / "deep")
    return tmp_path / "work" / "deep"


def write(folder: Path, text: str) -> None:
    (folder / FILE).write_text(text, "utf-8")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments, prog_name="finvet")


def test_the_nearest_file_holds_and_home_comes_last(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert defaults().by_key == {}
    for place, seconds in ((folder.parents[1] / "home", "7"), (folder.parent, "8"), (folder, "9")):
        write(place, f"timeout = {seconds}\n")
        assert defaults().by_key["timeout"].value == seconds
    monkeypatch.setenv(NAMED, "")
    assert defaults().by_key == {}
    monkeypatch.setenv(NAMED, str(folder.parent / FILE))
    assert defaults().by_key["timeout"].value == "8"


def test_files_are_named_from_the_folder_of_the_defaults(folder: Path) -> None:
    write(folder.parent, 'policy = "house.toml"\nhints = "hints"\n')
    found = defaults().by_key
    assert [found[key].value for key in ("policy", "hints")] == [
        str(folder.parent / name) for name in ("house.toml", "hints")
    ]
    write(folder, 'policy = "cautious"\n')
    assert defaults().by_key["policy"].value == "cautious"


def test_it_is_not_looked_for_beside_the_files_of_a_partner(folder: Path) -> None:
    (folder / "mailed").mkdir()
    write(folder / "mailed", 'policy = "theirs.toml"\n')
    assert "theirs" not in run("vet", "mailed/accounts.xlsx", "--show-defaults").output


def test_every_default_is_shown_with_who_says_so(folder: Path) -> None:
    write(folder, '# ours\npolicy = "house.toml"\nformat = ["docx", "pdf"]\nlanguage="de"\ntimeout = 60\n')
    lines = run("vet", "--show-defaults", "--timeout", "5").stdout.splitlines()
    shown = {line.split()[0]: line.split(maxsplit=2)[1:] for line in lines[1:]}
    assert shown["--policy"] == ["house.toml", f"{FILE}, line 2"]
    assert shown["--format"] == ["docx,pdf", f"{FILE}, line 3"]
    assert shown["--timeout"] == ["5", "command line"]
    assert shown["--memory"] == ["1024", "built in"]
    assert set(shown) == {f"--{key}" for key in KEYS} - {"--jobs", "--memos"}


def test_what_the_file_sets_is_told_each_time(folder: Path) -> None:
    write(folder, 'timeout = 60\nfail-on = "decline"\nlanguage = "de"\n')
    answer = run("vet", "nowhere.xlsx", "--fail-on", "stop")
    assert answer.stderr.splitlines()[0] == f"finvet: {FILE} sets language = de and timeout = 60"
    assert answer.exit_code == 1
    assert run("spread", "nowhere.xlsx").stderr.startswith(f"finvet: {FILE} sets timeout = 60\n")
    assert "sets" not in run("ratios", "dscr").stderr


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ('\npolcy = "x"\n', ["line 2: polcy: no such key; did you mean policy?"]),
        ('output = "out"\n', [f"line 1: output: no such key; there are {', '.join(KEYS[:-1])} and {KEYS[-1]}"]),
        ("timeout = true\n", ["line 1: timeout: write a text or a whole number, as it would be typed"]),
        ("memory = 1\ntimeout = 1.5\n", ["line 2: timeout: write a text or a whole number, as it would be typed"]),
        ("jobs = [1]\n[polcy]\n", ["line 1: jobs: write a text or a whole number, as it would be typed",
                                  "line 2: polcy: no such key; did you mean policy?"]),
        ("format = [1, 2.5]\n", ["line 1: format: write a text or a list of texts, as they would be typed"]),
    ],
)  # fmt: skip
def test_every_mistake_is_named_with_its_line_and_the_mend(folder: Path, text: str, lines: list[str]) -> None:
    write(folder, text)
    with pytest.raises(DefaultsError) as error:
        defaults()
    assert list(error.value.lines) == [f"{FILE}: {line}" for line in lines]


def test_a_file_that_is_no_toml_or_not_there_is_refused_in_a_line(folder: Path) -> None:
    write(folder, "policy = \n")
    answer = run("vet", "x.xlsx")
    assert (answer.exit_code, answer.stderr.count("\n")) == (1, 1)
    assert answer.stderr.startswith(f"finvet: {FILE}: ")
    assert run("vet", "--help").exit_code == 0
    with pytest.raises(DefaultsError, match="cannot be read"):
        defaults({NAMED: str(folder / "none.toml")})


def test_a_value_that_an_option_does_not_take_is_refused_by_its_line(folder: Path) -> None:
    write(folder, 'timeout = 60\nfail-on = "declne"\n')
    answer = run("vet", "x.xlsx")
    line = f"finvet: {FILE}: line 2: fail-on: no verdict declne; did you mean decline?\n"
    assert (answer.exit_code, answer.stderr) == (1, line)
    assert run("vet", "x.xlsx", "--fail-on", "decline").stderr.endswith("check the name and the folder\n")
    assert "declne" not in run("vet", "--help").output


def commands(group: click.Group, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], click.Command]:
    found: dict[tuple[str, ...], click.Command] = {}
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        assert command
        inner = commands(command, (*path, name)) if isinstance(command, click.Group) else {(*path, name): command}
        found |= inner
    return found


def test_every_key_is_an_option_and_none_writes_sends_or_opens() -> None:
    settable = {key for one in commands(cli).values() if isinstance(one, Command) for key in one.settable}
    assert settable == set(KEYS)
    assert not settable & {"output", "letter", "memos-to", "cluster", "password", "previous"}


@pytest.mark.parametrize(("path", "command"), commands(cli).items(), ids=str)
def test_every_command_has_examples_that_it_takes(path: tuple[str, ...], command: click.Command) -> None:
    assert isinstance(command, Command)
    assert command.examples
    shown = run(*path, "--help").stdout
    for example in command.examples:
        assert f"  {example}\n" in shown
        words = example.removeprefix('eval "$(').removesuffix(')"').split(" > ")[0].replace("'", "").split()
        assert words[: len(path) + 1] == ["finvet", *path]
        command.make_parser(click.Context(command)).parse_args(words[len(path) + 1 :])
