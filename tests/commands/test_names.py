"""Names that options take: one that there is not, and what completes the start of one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.shell_completion import BashComplete, FishComplete, ZshComplete
from click.testing import CliRunner

from finvet.assessment.policy_files import shipped_policies
from finvet.cli import cli
from finvet.commands.chart import NAMES
from finvet.commands.judging import POLICY
from finvet.commands.names import File, split
from finvet.commands.options import FOLDER, MEMO_FORMATS, USUAL_FORMATS
from finvet.commands.refusals import told
from finvet.memo.charts.catalogue import CATALOGUE
from finvet.outputs import FORMATS, USUAL
from tests.running import ROOT, SAMPLES

V1 = str(SAMPLES / "worked_case_v1.xlsx")


def test_several_names_stand_in_any_letters_each_once() -> None:
    assert split(["PDF, docx", "pdf"]) == ("pdf", "docx")


def test_a_file_that_may_not_be_read_is_told_by_who_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    assert File().convert(V1, None, None) == Path(V1)
    assert FOLDER.convert(str(SAMPLES), None, None) == SAMPLES


def complaint(*arguments: str) -> str:
    """The line that a wrong call gets."""
    with pytest.raises(click.ClickException) as error:
        cli.main(arguments, prog_name="finvet", standalone_mode=False)
    assert error.value.exit_code == 2
    return told(error.value)


@pytest.mark.parametrize(
    ("call", "line"),
    [
        (["vett"], "no command vett; did you mean vet?"),
        (["policy", "shw"], "no command shw; did you mean show?"),
        ([V1], f"{V1} is no command; did you mean `finvet vet {V1}`?"),
        ([str(SAMPLES)], f"{SAMPLES} is no command; did you mean `finvet batch {SAMPLES} -o out`?"),
        (["vet", V1, "--polcy", "x"], "no option --polcy; did you mean --policy?"),
        (["vet", V1, "--explain", "curent"], "--explain: no ratio, score or line item curent; did you mean current_ratio?"),
        (["vet", V1, "--explain", "trade_recievables"],
         "--explain: no ratio, score or line item trade_recievables; did you mean trade_receivables or other_receivables or trade_payables?"),
        (["vet", V1, "--explain", "zzz"],
         "--explain: no ratio, score or line item zzz; `finvet ratios` or `finvet items` lists them"),
        (["vet", V1, "--fail-on", "declne"], "--fail-on: no verdict declne; did you mean decline?"),
        (["vet", V1, "-o", "x", "--format", "pdf,dcx"], "--format: no format dcx; did you mean docx?"),
        (["chart", V1, "-o", "x", "--chart", "liquidty"], "--chart: no chart liquidty; did you mean liquidity?"),
        (["ratios", "zzz"], "no ratio zzz; `finvet ratios` lists them"),
        (["ratios", "--family", "activty"], "--family: no family activty; did you mean activity?"),
        (["schema", "vett"], "no document vett; did you mean vet?"),
        (["template", "x.xlsx", "--language", "it"],
         "--language: no language it; there are de, en, es and fr; `finvet template --help` tells more"),
        (["vet", V1, "--letter", "a.pdf"], "--letter: a.pdf: end the name with .docx; `finvet vet --help` tells more"),
        (["spread", V1, "-o", "read"],
         "-o: read: end the name with .xlsx or .toml; `finvet spread --help` tells more"),
        (["template", "a.xls"], "a.xls: end the name with .xlsx; `finvet template --help` tells more"),
        (["spread", ""], "no name is given; name a file or folder; `finvet spread --help` tells more"),
        (["batch", "", "-o", "x"], "no name is given; name a file or folder; `finvet batch --help` tells more"),
        (["batch", "x", "-o", "y", "--memos-to", ""],
         "--memos-to: no name is given; name a file or folder; `finvet batch --help` tells more"),
        (["vet", V1, "-o", ""], "-o: no name is given; name a file or folder; `finvet vet --help` tells more"),
        (["vet"], "vet: name FILE..., as in `finvet vet accounts.xlsx`; `finvet demo` shows a first result"),
        (["batch", "x"], "batch: name -o, as in `finvet batch partners -o out`"),
        (["vet", V1, "--timeout", "0"], "--timeout: 0 is not in the range x>=1; `finvet vet --help` tells more"),
        (["vet", V1, "--memory", "abc"], "--memory: 'abc' is not a valid whole number; `finvet vet --help` tells more"),
    ],
)  # fmt: skip
def test_a_wrong_call_gets_one_line_and_the_way_on(call: list[str], line: str) -> None:
    assert complaint(*call) == line


def test_names_that_stand_here_too_are_those_that_there_are() -> None:
    assert list(MEMO_FORMATS) == list(FORMATS)
    assert USUAL_FORMATS == USUAL
    assert set(NAMES) == set(CATALOGUE)
    assert list(POLICY.known()) == list(shipped_policies())


# ---------------------------------------------------------------- completion


def completed(*words: str) -> list[tuple[str, str]]:
    found = BashComplete(cli, {}, "finvet", "_FINVET_COMPLETE").get_completions(list(words[:-1]), words[-1])
    return [(item.type, item.value) for item in found]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (["v"], ["vet"]),
        (["vet", "--pol"], ["--policy"]),
        (["vet", V1, "--policy", "c"], ["cautious"]),
        (["policy", "diff", "standard", "st"], ["standard", "startup"]),
        (["ratios", "dscr"], ["dscr", "dscr_substituted"]),
        (["vet", V1, "--explain", "altman_z_d"], ["altman_z_double_prime"]),
        (["vet", V1, "--explain", "trade_r"], ["trade_receivables"]),
        (["chart", V1, "--chart", "liquidity,so"], ["liquidity,solvency"]),
        (["vet", V1, "--format", "docx,p"], ["docx,pdf"]),
        (["vet", V1, "--language", "f"], ["fr"]),
        (["vet", V1, "--fail-on", "d"], ["decline"]),
        (["completion", ""], ["bash", "fish", "zsh"]),
    ],
)
def test_the_start_of_a_name_is_completed(words: list[str], values: list[str]) -> None:
    assert sorted(value for kind, value in completed(*words) if kind == "plain") == values


def test_files_and_folders_are_the_shells_own() -> None:
    assert completed("vet", "sample") == [("file", "sample")]
    assert ("file", "ho") in completed("vet", V1, "--policy", "ho")
    assert completed("vet", V1, "-o", "ou") == [("dir", "ou")]


@pytest.mark.parametrize(("shell", "kind"), [("bash", BashComplete), ("zsh", ZshComplete), ("fish", FishComplete)])
def test_every_shell_gets_its_script(shell: str, kind: type) -> None:
    script = CliRunner().invoke(cli, ["completion", shell], prog_name="finvet").stdout
    assert script.strip() == kind(cli, {}, "finvet", "_FINVET_COMPLETE").source().strip()


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not there")
def test_bash_completes_by_the_script() -> None:
    script = CliRunner().invoke(cli, ["completion", "bash"], prog_name="finvet").stdout
    typed = 'COMP_WORDS=(finvet policy sh) COMP_CWORD=2; _finvet_completion finvet; echo "${COMPREPLY[*]}"'
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    done = subprocess.run(
        ["bash", "-c", f"{script}\n{typed}"], capture_output=True, text=True, check=True,  # noqa: S607
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout == "show\n"
