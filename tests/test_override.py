"""An analyst's own verdict beside the policy's, and the lift by signed mitigants: through the whole of a vetting."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.running import SAMPLES, finvet

V1 = SAMPLES / "worked_case_v1.xlsx"  # secured by the standard policy
OVERRIDE = """as_of = 2025-09-30
[override]
verdict = "{verdict}"
by = "Credit <committee>"
reason = "The parent's guarantee was signed."
date = 2025-09-29
"""
DEAL = """as_of = 2025-09-30
[deal]
contract_value = 60000
months = 6
billing = "monthly"
terms_days = 30
[[mitigants]]
kind = "guarantee"
signed = {signed}
amount = {amount}
"""


@pytest.fixture(name="case")
def _case(tmp_path: Path):
    def write(text: str) -> Path:
        file = tmp_path / "partner.case.toml"
        file.write_text(text, "utf-8")
        return file

    return write


def test_both_verdicts_stand_in_the_document_and_the_code_is_the_policys(case) -> None:
    verdict = finvet("vet", V1, "--case", case(OVERRIDE.format(verdict="conditions")), "--json").document["verdict"]
    assert verdict["code"] == "secured"
    assert verdict["override"] == {
        "code": "conditions", "by": "Credit <committee>", "reason": "The parent's guarantee was signed.", "date": "2025-09-29",
    }  # fmt: skip
    assert finvet("vet", V1, "--as-of", "2025-09-30", "--json").document["verdict"]["override"] is None


def test_both_stand_on_the_terminal_and_in_the_memo_the_policys_first(case, tmp_path: Path) -> None:
    answer = finvet("vet", V1, "--case", case(OVERRIDE.format(verdict="conditions")), "-o", tmp_path / "out")
    assert answer.out.index("Secured terms only") < answer.out.index("own verdict: Accept with conditions")
    assert "By Credit <committee> on 2025-09-29" in " ".join(answer.out.split())
    (memo,) = (tmp_path / "out").glob("*/memo.html")
    text = memo.read_text("utf-8")
    assert text.index("Secured terms only") < text.index("own verdict: Accept with conditions")
    assert "Credit &lt;committee&gt; on 2025-09-29. Reason: The parent" in text


@pytest.mark.parametrize(
    ("verdict", "fail_on", "status"),
    [("accept", "secured", 3), ("decline", "decline", 3), ("conditions", "decline", 0), ("stop", "decline", 3)],
)
def test_an_override_can_fail_a_check_and_never_pass_one(case, verdict: str, fail_on: str, status: int) -> None:
    assert finvet("vet", V1, "--case", case(OVERRIDE.format(verdict=verdict)), "--fail-on", fail_on).status == status


def test_a_batch_has_it_in_its_row(tmp_path: Path) -> None:
    folder = tmp_path / "partners"
    folder.mkdir()
    (folder / "v1.xlsx").write_bytes(V1.read_bytes())
    (folder / "v1.case.toml").write_text(OVERRIDE.format(verdict="decline"), "utf-8")
    assert finvet("batch", folder, "-o", tmp_path / "out", "--fail-on", "decline").status == 3
    (row,) = csv.DictReader(io.StringIO((tmp_path / "out" / "results.csv").read_text("utf-8")))
    assert (row["verdict"], row["override"]) == ("secured", "decline")


@pytest.mark.parametrize(
    ("signed", "amount", "code"),
    [("true", 60000, "conditions"), ("false", 60000, "secured"), ("true", 100, "secured")],
)
def test_signed_mitigants_that_cover_the_exposure_lift_the_verdict_by_a_step(case, signed, amount, code) -> None:
    verdict = finvet("vet", V1, "--case", case(DEAL.format(signed=signed, amount=amount)), "--json").document["verdict"]
    assert verdict["code"] == code
    lifted = "Signed mitigants cover the exposure: Accept with conditions instead of Secured terms only."
    assert (lifted in verdict["steps"]) == (code == "conditions")
