"""The command line as the contract has it: exit statuses, documents, one clear line for bad input."""

from __future__ import annotations

import csv
import json
import math
import re
import shutil
import subprocess
import sys
from pathlib import Path

import docx
import jsonschema
import openpyxl
import pytest

from finvet import vet_companies
from finvet.line_items import chart
from tests.companies import SCORES_PROMISED
from tests.running import ROOT, SAMPLES, finvet

V1 = SAMPLES / "worked_case_v1.xlsx"
AS_OF = ("--as-of", "2025-09-30")


@pytest.fixture(scope="module")
def vetted() -> dict:
    answer = finvet("vet", V1, "--json", *AS_OF)
    assert answer.status == 0, answer.err
    return answer.document


# ---------------------------------------------------------------- documents


@pytest.mark.parametrize("name", ["spread", "vet"])
def test_documents_follow_the_schema_that_is_printed(name: str, vetted: dict) -> None:
    schema = finvet("schema", name).document
    document = vetted if name == "vet" else finvet("spread", V1, "--json").document
    jsonschema.validate(document, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**document, "schema": "finvet.other/1"}, schema)


DEAL = """
[deal]
contract_value = 120000
months = 12
billing = "monthly"
terms_days = 30
currency = "USD"
"""


def test_a_deal_follows_the_schema_and_is_converted_at_the_rates_of_a_file(tmp_path: Path) -> None:
    case, rates = tmp_path / "v1.case.toml", tmp_path / "own.csv"
    case.write_text(f"as_of = 2025-09-30\n{DEAL}", "utf-8")
    rates.write_text("date,pair,rate\n2024-12-31,USDEUR,0.5\n", "utf-8")
    answer = finvet("vet", V1, "--json", "--case", case, "--rates", rates)
    jsonschema.validate(answer.document, finvet("schema", "vet").document)
    assert answer.document["deal"]["contract_value"] == 60_000
    assert answer.document["ratios"]["contract_to_customer_revenue"]["2024-12-31"]["value"] == pytest.approx(
        60_000 / 7_200_000
    )
    refused = finvet("vet", V1, "--case", case, "--rates", tmp_path / "none.csv")
    assert refused.status == 1
    assert "the exchange rates cannot be read" in refused.err


def test_a_batch_converts_at_the_rates_of_a_file(tmp_path: Path) -> None:
    folder, rates = tmp_path / "partners", tmp_path / "own.csv"
    folder.mkdir()
    shutil.copy(V1, folder / "v1.xlsx")
    (folder / "v1.case.toml").write_text(f"as_of = 2025-09-30\n{DEAL}", "utf-8")
    rates.write_text("date,pair,rate\n2024-12-31,USDEUR,0.5\n", "utf-8")
    assert finvet("batch", folder, "-o", tmp_path / "out", "--rates", rates).status == 0
    (document,) = (tmp_path / "out").glob("*/vet.json")
    assert json.loads(document.read_text("utf-8"))["deal"]["contract_value"] == 60_000


def test_rates_of_a_file_hold_without_a_case_too(vetted: dict, tmp_path: Path) -> None:
    folder, rates = tmp_path / "partners", tmp_path / "own.csv"
    folder.mkdir()
    shutil.copy(V1, folder / "v1.xlsx")
    rates.write_text("date,pair,rate\n2024-12-31,USDEUR,0.5\n", "utf-8")
    scores = finvet("vet", V1, "--json", "--rates", rates, *AS_OF).document["scores"]
    assert scores["ohlson_o"] != vetted["scores"]["ohlson_o"]  # assets are compared with those of US companies
    assert finvet("batch", folder, "-o", tmp_path / "out", "--rates", rates, "--format", "json", *AS_OF).status == 0
    (written,) = (tmp_path / "out").glob("*/vet.json")
    (given,) = vet_companies(V1, rates=rates, as_of="2025-09-30")
    for document in (written.read_text("utf-8"), given.to_json()):
        assert json.loads(document)["scores"] == scores
    assert finvet("compare", V1, V1, "--rates", tmp_path / "none.csv").status == 1


def test_vet_answers_with_every_key_of_the_contract(vetted: dict) -> None:
    assert vetted["schema"] == "finvet.vet/1"
    for key in ("partner", "files", "currency", "scale", "periods", "items", "unmatched", "warnings",
                "ratios", "scores", "risk", "as_of", "policy", "deal", "findings", "verdict"):  # fmt: skip
        assert key in vetted, key
    assert vetted["as_of"] == "2025-09-30"
    assert set(vetted["policy"]) == {"name", "version", "sha256"}
    for key in ("code", "score", "scorecard", "steps", "confidence", "viable_cash_flow", "pays_on_time",
                "reasons_for", "reasons_against", "requests", "valid_until"):  # fmt: skip
        assert key in vetted["verdict"], key


def test_the_probability_of_failure_adds_up_in_the_document(vetted: dict) -> None:
    risk = vetted["risk"]
    assert risk["points"] == sum(one["points"] for one in risk["contributions"])
    shift = [math.log(rate / (1 - rate)) for rate in (risk["base_rate"], risk["model_base_rate"])]
    log_odds = risk["offset"] + shift[0] - shift[1] - math.log(2) / risk["points_to_double"] * risk["points"]
    assert risk["failure_probability"] == pytest.approx(1 / (1 + math.exp(-log_odds)))
    assert risk["grade"] in ("A", "BBB", "BB", "B", "CCC", "CC", "C")
    assert risk["reasons"] == [*risk["reasons_against"], *risk["reasons_for"]]
    assert vetted["risk_note"] is None
    for one in risk["contributions"]:
        assert vetted["ratios"][one["term"]]["2024-12-31"]["value"] == one["value"]


def test_every_score_of_the_contract_stands_in_the_document_with_its_value_or_its_reason(vetted: dict) -> None:
    for name in SCORES_PROMISED:
        for told in vetted["scores"][name].values():
            assert (told["value"] is None) != (told["zone"] is not None), name
            assert told["value"] is not None or told["note"], name


def test_the_worked_case_comes_out_as_it_was_worked(vetted: dict) -> None:
    verdict = vetted["verdict"]
    assert verdict["code"] == "secured"
    assert verdict["score"] == pytest.approx(46.31578947368421, abs=1e-9)
    points = {name: line["points"] for name, line in verdict["scorecard"].items()}
    assert points == {
        "ocf_positive_years": 2, "ocf_ratio": 0, "cash_conversion_3y": 1, "fcf_positive_years": 0, "dscr": 0,
        "cash_days": 1, "quick_ratio": 1, "dpo_best": 1, "payables_stretch": 1, "payment_evidence": None,
        "equity_ratio": 2, "net_debt_to_ebitda": 2, "altman_z_double_prime": 2, "credibility": 0,
    }  # fmt: skip
    assert (verdict["viable_cash_flow"], verdict["pays_on_time"]) == ("marginal", "doubtful")
    assert any("Secured terms only" in step for step in verdict["steps"])
    assert vetted["scores"]["altman_z_double_prime"]["2024-12-31"]["zone"] == "safe"
    assert vetted["ratios"]["current_ratio"]["2024-12-31"]["value"] == pytest.approx(3300 / 2300)
    assert vetted["ratios"]["current_ratio"]["2024-12-31"]["inputs"] == [
        "total_current_assets",
        "total_current_liabilities",
    ]


def test_every_figure_read_walks_back_to_its_cell(vetted: dict) -> None:
    sheets = openpyxl.load_workbook(V1, data_only=True)
    checked = 0
    for row in vetted["items"].values():
        for figure in row.values():
            if figure["method"] == "read":
                (cell,) = figure["basis"]
                assert sheets[cell["sheet"]][cell["cell"]].value is not None
                checked += 1
    assert checked > 100


def test_the_document_holds_no_nan_and_no_zero_for_missing(vetted: dict) -> None:
    text = json.dumps(vetted, allow_nan=False)
    assert "NaN" not in text
    for row in vetted["ratios"].values():
        for ratio in row.values():
            assert ratio["value"] is not None or ratio["note"]


def test_the_same_input_gives_the_same_bytes_in_any_locale_and_hash_seed(tmp_path: Path) -> None:
    seen = set()
    for seed, locale in (("1", "C"), ("2", "de_DE.UTF-8")):
        out = tmp_path / seed
        answer = finvet(
            "vet", V1, "--json", "-o", out, *AS_OF, env={"PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": "Asia/Tokyo"}
        )
        files = sorted(p for p in out.rglob("*") if p.is_file())
        assert {p.name for p in files} >= {"memo.docx", "memo.html", "vet.json"}
        seen.add((answer.out, *(p.read_bytes() for p in files)))
    assert len(seen) == 1


def test_a_case_brings_its_own_date_and_facts(tmp_path: Path) -> None:
    case = tmp_path / "c.toml"
    case.write_text("as_of = 2025-06-30\n[facts]\nundrawn_credit_lines = 5000000\n", encoding="utf-8")
    document = finvet("vet", V1, "--json", "--case", case, *AS_OF).document
    assert document["as_of"] == "2025-06-30"
    assert document["verdict"]["scorecard"]["cash_days"]["points"] == 2
    assert document["items"]["undrawn_credit_lines"]["2024-12-31"]["method"] == "case"


# ---------------------------------------------------------------- exit statuses


def test_fail_on_sets_status_3_at_the_verdict_or_a_worse_one() -> None:
    assert finvet("vet", V1, *AS_OF, "--fail-on", "secured").status == 3
    assert finvet("vet", V1, *AS_OF, "--fail-on", "conditions").status == 3
    assert finvet("vet", V1, *AS_OF, "--fail-on", "decline").status == 0


@pytest.mark.parametrize(
    "call",
    [("vet",), ("vet", V1, "--as-of", "yesterday"), ("schema", "memo"), ("ratios", "curent_ratio"), ("batch", SAMPLES)],
)
def test_a_wrong_call_is_status_2_without_traceback(call: tuple[object, ...]) -> None:
    answer = finvet(*call)
    assert answer.status == 2
    assert "Traceback" not in answer.err


def test_a_misspelt_ratio_is_met_with_a_suggestion() -> None:
    assert "current_ratio" in finvet("ratios", "curent_ratio").err


def test_risk_prints_the_model_card() -> None:
    answer = finvet("risk", "--card")
    assert answer.status == 0
    assert answer.out.startswith("# Model card")
    assert answer.out.endswith("\n")
    assert finvet("risk").status == 2


def test_ratios_prints_formula_unit_and_source() -> None:
    text = finvet("ratios", "dso").out
    assert "Trade receivables / Revenue" in text
    assert "days" in text
    assert "current_ratio" in finvet("ratios").out


def test_items_lists_the_chart_as_hints_call_it() -> None:
    listed = [line.split()[0] for line in finvet("items").out.splitlines()[1:]]
    assert listed == list(chart()) == list(finvet("items", "--json").document)


# ---------------------------------------------------------------- bad input: one clear line, status 1


def _text_named_xlsx(folder: Path) -> Path:
    path = folder / "letter.xlsx"
    path.write_text("Dear Sir or Madam,\nplease find our statements in the mail.\nKind regards\n", encoding="utf-8")
    return path


def _pdf(folder: Path) -> Path:
    path = folder / "accounts.pdf"
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n")
    return path


def _empty(folder: Path) -> Path:
    path = folder / "empty.xlsx"
    path.touch()
    return path


def _without_statements(folder: Path) -> Path:
    book = openpyxl.Workbook()
    book.active.append(["Shopping", "Price"])
    book.active.append(["Apples", 3])
    book.save(folder / "list.xlsx")
    return folder / "list.xlsx"


BAD = {
    "missing": (lambda folder: folder / "nowhere.xlsx", "no such file"),
    "folder": (lambda folder: folder, "folder"),
    "empty": (_empty, "empty"),
    "text": (_text_named_xlsx, "plain text"),
    "pdf": (_pdf, "PDF"),
    "no statements": (_without_statements, "no statement"),
}


@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("command", ["vet", "spread"])
def test_bad_input_is_one_clear_line(kind: str, command: str, tmp_path: Path) -> None:
    make, words = BAD[kind]
    answer = finvet(command, make(tmp_path))
    assert answer.status == 1
    assert answer.out == ""
    (line,) = answer.err.splitlines()
    assert line.startswith("finvet: ")
    assert words in line


def test_a_pdf_is_met_with_the_mend(tmp_path: Path) -> None:
    assert "workbook" in finvet("vet", _pdf(tmp_path)).err


def _spoiled(folder: Path, value: str, cells: tuple[str, ...] = ("C4",)) -> Path:
    """The worked case with something else where amounts of the income statement stand."""
    book = openpyxl.load_workbook(V1)
    sheet = next(s for s in book.worksheets if "income" in s.title.lower())
    for cell in cells:
        sheet[cell].value = value
    book.save(folder / "spoiled.xlsx")
    return folder / "spoiled.xlsx"


@pytest.mark.parametrize(("value", "words"), [("#REF!", "#REF!"), ("see note", "see note")])
def test_an_error_or_a_text_in_an_amount_cell_is_said_and_nothing_is_invented(
    value: str, words: str, tmp_path: Path
) -> None:
    good = finvet("spread", V1, "--json").document
    sheet = next(
        b["sheet"] for row in good["items"].values() for f in row.values() for b in f["basis"] if "ncome" in b["sheet"]
    )
    cell = good["items"]["revenue"]["2024-12-31"]["basis"][0]["cell"]
    answer = finvet("spread", _spoiled(tmp_path, value, (cell,)), "--json")
    assert answer.status == 1
    (line,) = answer.err.splitlines()
    assert words in line
    assert f"'{sheet}', cell {cell}" in line
    revenue = answer.document["items"]["revenue"]["2024-12-31"]
    assert revenue["value"] is None
    assert revenue["notes"]
    vetted = finvet("vet", tmp_path / "spoiled.xlsx", "--json", *AS_OF)
    assert vetted.status == 1
    assert vetted.document["ratios"]["ocf_margin"]["2024-12-31"]["value"] is None


def test_one_year_is_answered_without_an_opinion_and_two_with_low_confidence(tmp_path: Path) -> None:
    for years, verdict, confidence in ((1, "insufficient", None), (2, None, "low")):
        book = openpyxl.load_workbook(V1)
        for sheet in book.worksheets:
            header = next(row for row in sheet.iter_rows(max_row=10) if sum("20" in str(c.value) for c in row) >= 3)
            columns = [c.column for c in header if str(c.value).startswith("20")]
            for column in sorted(columns, reverse=True)[: len(columns)]:
                if str(sheet.cell(header[0].row, column).value)[:4] < str(2025 - years):
                    sheet.delete_cols(column)
        path = tmp_path / f"{years}.xlsx"
        book.save(path)
        answer = finvet("vet", path, "--json", *AS_OF)
        assert answer.status == 0, answer.err
        assert len(answer.document["periods"]) == years
        found = answer.document["verdict"]
        assert verdict is None or found["code"] == verdict
        assert confidence is None or found["confidence"] == confidence


def test_a_file_without_statements_beside_others_is_named(tmp_path: Path) -> None:
    answer = finvet("vet", V1, _without_statements(tmp_path), "--json", *AS_OF)
    assert answer.status == 1
    assert "list.xlsx" in answer.err
    assert answer.document["verdict"]["code"] == "secured"


def test_of_several_files_the_good_ones_are_answered_and_the_bad_one_named(tmp_path: Path) -> None:
    folder = SAMPLES / "selvana_foods"
    files = [p for p in sorted(folder.iterdir()) if p.suffix == ".csv"]
    answer = finvet("vet", *files, _pdf(tmp_path), "--json", *AS_OF)
    assert answer.status == 1
    assert "accounts.pdf" in answer.err
    assert "file-refused" in [w["code"] for w in answer.document["warnings"]]
    assert answer.document["verdict"]["confidence"] in ("medium", "low")
    assert finvet("vet", _pdf(tmp_path), _empty(tmp_path)).status == 1


# ---------------------------------------------------------------- spread -o, batch


def test_spread_writes_a_workbook_in_which_no_text_is_live(tmp_path: Path) -> None:
    source = tmp_path / "=cmd.csv"
    shutil.copy(SAMPLES / "selvana_foods" / "income_statement.csv", source)
    assert finvet("spread", source, "-o", tmp_path / "out.xlsx").status == 0
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert {"Statements", "Sources", "Not understood"} <= set(book.sheetnames)
    cells = [c for sheet in book for row in sheet.iter_rows() for c in row if c.value is not None]
    assert all(c.data_type != "f" for c in cells)
    assert any(c.value == "=cmd.csv" for c in cells)


def grade_and_probability() -> tuple[str, float]:
    """What a vetting says of the worked case."""
    risk = finvet("vet", V1, "--json", *AS_OF).document["risk"]
    return risk["grade"], risk["failure_probability"]


def test_batch_gives_every_entry_one_row_and_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "partners"
    shutil.copytree(SAMPLES / "selvana_foods", folder / "selvana")
    shutil.copy(V1, folder / "v1.xlsx")
    shutil.copy(SAMPLES / "worked_case_v1.case.toml", folder / "v1.case.toml")
    _pdf(folder)
    _empty(folder)
    (folder / "nothing").mkdir()
    cell = finvet("spread", V1, "--json").document["items"]["revenue"]["2024-12-31"]["basis"][0]["cell"]
    _spoiled(folder, "#REF!", (cell,))
    answer = finvet("batch", folder, "-o", tmp_path / "out", "--as-of", "2026-01-31")
    assert answer.status == 1
    assert "Traceback" not in answer.err
    rows = [json.loads(line) for line in (tmp_path / "out" / "results.jsonl").read_text("utf-8").splitlines()]
    assert [r["file"] for r in rows] == ["accounts.pdf", "empty.xlsx", "nothing", "selvana", "spoiled.xlsx", "v1.xlsx"]
    assert [r["status"] for r in rows[:3]] == ["refused"] * 3
    assert all(r["reason"] for r in rows[:3])
    assert answer.err.count("accounts.pdf") == 1
    spoiled, v1 = rows[4:]
    assert spoiled["status"] == "warned"
    assert "#REF!" in spoiled["reason"]
    assert spoiled["revenue"] is None
    assert v1["status"] == "ok"
    assert (v1["verdict"], v1["as_of"], v1["period"]) == ("secured", "2025-09-30", "2024-12-31")
    assert v1["cf_operating"] == 129_000
    assert (v1["grade"], v1["failure_probability"]) == grade_and_probability()
    assert all((tmp_path / "out" / path).is_file() for path in v1["outputs"])
    with (tmp_path / "out" / "results.csv").open(encoding="utf-8") as file:
        assert [r["file"] for r in csv.DictReader(file)] == [r["file"] for r in rows]


def test_a_lock_file_is_a_row_that_spoils_no_batch(tmp_path: Path) -> None:
    folder = tmp_path / "partners"
    folder.mkdir()
    shutil.copy(V1, folder / "v1.xlsx")
    (folder / "~$v1.xlsx").write_bytes(b"\x05user")
    assert finvet("batch", folder, "-o", tmp_path / "out", "--memos", "none", *AS_OF).status == 0
    rows = [json.loads(line) for line in (tmp_path / "out" / "results.jsonl").read_text("utf-8").splitlines()]
    assert [(row["file"], row["reason_code"]) for row in rows] == [("v1.xlsx", None), ("~$v1.xlsx", "file-is-lock")]


def test_a_batch_is_for_whom_its_input_and_its_choice_name(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx", "c.csv"):
        shutil.copy(V1, tmp_path / name)
    (tmp_path / "list.txt").write_text("a.xlsx\nc.csv\n")
    inputs = {
        (tmp_path / "*.xlsx", "--exclude", "b*"): ["a.xlsx"],
        (f"@{tmp_path / 'list.txt'}", "--limit", "1"): ["a.xlsx"],
        (tmp_path / "*.xlsx", "--shard", "1/1"): ["a.xlsx", "b.xlsx"],
    }
    for said, names in inputs.items():
        answer = finvet("batch", *said, "-o", tmp_path / "out", "--memos", "none", *AS_OF)
        assert answer.status == 0, answer.err
        rows = [json.loads(line) for line in (tmp_path / "out" / "results.jsonl").read_text("utf-8").splitlines()]
        assert [row["file"] for row in rows] == names
    answer = finvet("batch", tmp_path / "*.ods", "-o", tmp_path / "out")
    assert (answer.status, answer.err.count("\n")) == (1, 1)


def test_a_batch_says_as_much_as_it_is_asked_to(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    shutil.copy(V1, tmp_path / "in" / "v1.xlsx")
    _pdf(tmp_path / "in")
    said = ("batch", tmp_path / "in", "-o", tmp_path / "out", "--memos", "none", *AS_OF)
    quiet = finvet(*said, "--quiet")
    assert (quiet.status, quiet.out, quiet.err.count("\n")) == (1, "", 1)
    usual = finvet(*said)
    assert usual.err == quiet.err
    assert "Operating cash flow covers only 0.06 x" in usual.out
    assert "accounts.pdf: a PDF" in usual.out
    logged = finvet(*said, "--log-json", "--exclude", "*.pdf")
    assert [json.loads(line)["event"] for line in logged.err.splitlines()] == ["begun", "finished"]


def test_no_link_leads_out_of_a_batch(tmp_path: Path) -> None:
    folder = tmp_path / "partners"
    (folder / "mixed").mkdir(parents=True)
    shutil.copy(V1, folder / "cased.xlsx")
    shutil.copy(V1, folder / "mixed" / "v1.xlsx")
    shutil.copy(SAMPLES / "worked_case_v1.case.toml", tmp_path / "secret.toml")
    shutil.copytree(SAMPLES / "selvana_foods", tmp_path / "outside")
    try:
        (folder / "cased.case.toml").symlink_to(tmp_path / "secret.toml")
        (folder / "mixed" / "out.csv").symlink_to(tmp_path / "outside" / "income_statement.csv")
        (folder / "out").symlink_to(tmp_path / "outside", target_is_directory=True)
    except OSError:
        pytest.skip("no links here")
    assert finvet("batch", folder, "-o", tmp_path / "out", *AS_OF).status == 1
    rows = [json.loads(line) for line in (tmp_path / "out" / "results.jsonl").read_text("utf-8").splitlines()]
    assert [(r["file"], r["status"]) for r in rows] == [
        ("cased.xlsx", "refused"),
        ("mixed", "warned"),
        ("out", "refused"),
    ]
    assert "cased.case.toml: a link that leads out of the folder" in rows[0]["reason"]
    assert "out.csv: a link that leads out of the folder" in rows[1]["reason"]


@pytest.mark.parametrize("command", ["vet", "spread"])
def test_limits_of_reading_are_set_at_the_command_line(command: str) -> None:
    generous = finvet(command, V1, "--timeout", "60", "--memory", "512")
    assert generous.status == 0, generous.err
    assert finvet(command, V1, "--timeout", "0").status == 2
    assert finvet(command, V1, "--memory", "none").status == 2


def test_spread_names_what_it_read_and_what_is_hidden(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(V1)
    book["Balance sheet"].row_dimensions[5].hidden = True
    book["Cash flow statement"].sheet_state = "hidden"
    book.save(tmp_path / "alder.xlsx")
    (source,) = finvet("spread", tmp_path / "alder.xlsx", "--json").document["files"]
    assert source["format"] == "xlsx"
    assert [(s["name"], s["hidden"]) for s in source["sheets"]] == [
        ("Balance sheet", False),
        ("Income statement", False),
        ("Cash flow statement", True),
    ]
    assert [s["hidden_cells"] > 0 for s in source["sheets"]] == [True, False, False]
    printed = " ".join(finvet("spread", tmp_path / "alder.xlsx").out.split())
    assert "alder.xlsx was read as xlsx, sheets Balance sheet, Income statement and Cash flow statement" in printed
    assert "alder.xlsx hides Cash flow statement" in printed
    assert "alder.xlsx hides cells on sheet Balance sheet: " in printed
    csv_file = SAMPLES / "selvana_foods" / "balance_sheet.csv"
    assert "balance_sheet.csv was read as csv, cp1252, ;" in finvet("spread", csv_file).out


def test_namesakes_never_share_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "partners"
    folder.mkdir()
    shutil.copy(V1, folder / "a.xlsx")
    book = openpyxl.load_workbook(V1)
    book.worksheets[0]["Z99"].value = "another file of the same name"
    book.save(folder / "b.xlsx")
    finvet("batch", folder, "-o", tmp_path / "out", *AS_OF)
    assert len([p for p in (tmp_path / "out").iterdir() if p.is_dir()]) == 2


def test_an_output_that_is_a_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x")
    answer = finvet("vet", V1, "-o", tmp_path / "taken", *AS_OF)
    assert answer.status == 1
    assert answer.err.startswith("finvet: ")
    assert "Traceback" not in answer.err


# ---------------------------------------------------------------- hints


def test_a_reading_is_corrected_and_remembered(tmp_path: Path) -> None:
    """The whole way: see what was not understood, name it, and the folder knows the layout from then on."""
    file = SAMPLES / "quillhaven_outfitters.xlsx"
    hints = tmp_path / "hints" / "quillhaven.toml"
    assert finvet("spread", file, "-o", hints).status == 0
    before = finvet("spread", file, "--json").document
    assert finvet("spread", file, "--json", "--hints", hints).document == before
    start = hints.read_text(encoding="utf-8")
    place = start.index("# [[lines]]", start.index("IS B14"))
    named = start[place:].replace("# ", "", 4).replace('"none"', '"exceptional_items"', 1)
    hints.write_text(start[:place] + named, encoding="utf-8")
    for given in (hints, hints.parent):
        after = finvet("spread", file, "--json", "--hints", given).document
        (figure,) = (f for p, f in after["items"]["exceptional_items"].items() if p.startswith("2024"))
        assert [source["cell"] for source in figure["basis"]] == ["E14"]
        assert "the line item was named by a hint" in figure["notes"]
        assert "Store closing costs" not in [line["label"] for line in after["unmatched"]]


@pytest.mark.parametrize("command", ["vet", "spread"])
def test_hints_with_a_mistake_are_one_line(command: str, tmp_path: Path) -> None:
    hints = tmp_path / "h.toml"
    hints.write_text("[[lines]]\nlabel = 'a'\nitem = 'turnover'\n", encoding="utf-8")
    run = finvet(command, SAMPLES / "worked_case_v1.xlsx", "--hints", hints)
    assert (run.status, run.out) == (1, "")
    assert (
        run.err
        == 'finvet: h.toml: lines.0.item: no line item is called turnover; `finvet items` lists them, and "none" stands for a line that is no line item\n'
    )


def test_the_spread_workbook_shows_every_sheet_as_it_was_read(tmp_path: Path) -> None:
    file = SAMPLES / "quillhaven_outfitters.xlsx"
    assert finvet("spread", file, "-o", tmp_path / "s.xlsx").status == 0
    shown, sent = openpyxl.load_workbook(tmp_path / "s.xlsx"), openpyxl.load_workbook(file)
    for number, name in enumerate(sent.sheetnames, 1):
        sheet = shown[f"{number} {name}"]
        for row in sent[name].iter_rows():
            for cell in row:
                if isinstance(cell.value, (int, float)):
                    assert sheet[cell.coordinate].value == cell.value
    income = (
        shown["1 IS"] if "1 IS" in shown.sheetnames else next(shown[n] for n in shown.sheetnames if n.endswith(" IS"))
    )
    beside = {row[1].value: [cell.value for cell in row[-3:]] for row in income.iter_rows()}
    assert beside["Store closing costs"][:2] == ["not understood", None]
    assert beside["Net sales"][0] == "revenue"


# ---------------------------------------------------------------- several companies in a workbook


@pytest.fixture
def group(tmp_path: Path) -> Path:
    """A workbook with the worked case on one sheet and the same form filled in otherwise on another."""
    lines = (
        "Revenue",
        "Cost of sales",
        "Gross profit",
        "Net profit",
        "Cash",
        "Total assets",
        "Total equity",
        "Total liabilities",
    )
    book = openpyxl.Workbook()
    for name, amounts in (
        ("Alder", (900, 600, 300, 75, 120, 800, 300, 500)),
        ("Birch", (410, 310, 100, -20, 15, 960, 60, 900)),
    ):
        sheet = book.create_sheet(name)
        sheet.append(["EUR", 2022, 2023, 2024])
        for label, amount in zip(lines, amounts, strict=True):
            sheet.append([label, amount, round(amount * 1.1), round(amount * 1.2)])
    del book["Sheet"]
    (tmp_path / "in").mkdir()
    book.save(tmp_path / "in" / "group.xlsx")
    return tmp_path / "in" / "group.xlsx"


@pytest.mark.parametrize("command", ["vet", "spread"])
def test_each_company_of_a_workbook_has_its_document(command: str, group: Path) -> None:
    document = finvet(command, group, "--json").document
    assert document["schema"] == f"finvet.{command}/1"
    assert [partner["partner"] for partner in document["partners"]] == ["Alder", "Birch"]
    jsonschema.validate(document, finvet("schema", command).document)
    assert finvet(command, group).out.count("Birch") >= 1


def test_a_letter_is_written_where_something_is_open(tmp_path: Path) -> None:
    letter = tmp_path / "letter.docx"
    answer = finvet("vet", V1, "--letter", letter, *AS_OF)
    assert (answer.status, letter.read_bytes()[:2]) == (0, b"PK")
    assert f"wrote {letter}" in answer.out


def test_a_letter_is_written_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    letter = tmp_path / "letter.docx"
    assert finvet("vet", V1, "--letter", letter, "--language", "de", *AS_OF).status == 0
    assert "Sehr geehrte Damen und Herren," in [paragraph.text for paragraph in docx.Document(str(letter)).paragraphs]
    wrong = finvet("vet", V1, "--letter", letter, "--language", "it", *AS_OF)
    assert (wrong.status, "there are en, de, es and fr" in wrong.err) == (2, True)
    assert finvet("vet", V1, "--language", "de", *AS_OF).status == 2


def test_no_letter_is_written_where_nothing_is_asked(tmp_path: Path) -> None:
    letter, policy = tmp_path / "letter.docx", tmp_path / "quiet.toml"
    policy.write_text('extends = "standard"\nname = "quiet"\nversion = "1"\nrequests = []\n', "utf-8")
    answer = finvet("vet", V1, "--letter", letter, "--policy", policy, *AS_OF)
    assert (answer.status, letter.exists()) == (0, False)
    assert answer.err.endswith(": there is nothing to ask for; no letter was written\n")
    assert answer.err.count("\n") == 1


def test_each_company_of_a_workbook_has_its_letter(group: Path, tmp_path: Path) -> None:
    answer = finvet("vet", group, "--letter", tmp_path / "letter.docx", "-o", tmp_path / "out", "--format", "md")
    letters = sorted(tmp_path.glob("*.docx"))
    assert (answer.status, len(letters)) == (0, 2)
    for letter, company in zip(letters, ("Alder", "Birch"), strict=True):
        assert re.fullmatch(rf"letter-{company.casefold()}-[0-9a-f]{{8}}", letter.stem)
        assert letter.name in answer.out
        assert any(company in paragraph.text for paragraph in docx.Document(str(letter)).paragraphs)


def test_memo_and_letter_are_written_into_the_document_of_a_house(tmp_path: Path) -> None:
    house, letter = docx.Document(), tmp_path / "letter.docx"
    house.sections[0].header.paragraphs[0].text = "Example House Ltd"
    house.save(tmp_path / "house.docx")
    named = ("--template", tmp_path / "house.docx", "--letter", letter, "--format", "docx", "-o", tmp_path / "out")
    assert finvet("vet", V1, *named, *AS_OF).status == 0
    for file in (letter, *tmp_path.glob("out/*/memo.docx")):
        assert docx.Document(file).sections[0].header.paragraphs[0].text == "Example House Ltd"


def test_a_template_that_cannot_be_used_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    house, out = tmp_path / "house.docm", tmp_path / "out"
    house.write_text("no document", "utf-8")
    answer = finvet("vet", V1, "--template", house, "-o", out, *AS_OF)
    mend = "no Word document; the template is a .docx or .dotx file"
    assert (answer.status, answer.out, answer.err, out.exists()) == (1, "", f"finvet: house.docm: {mend}\n", False)
    assert finvet("vet", V1, "--template", house, *AS_OF).status == 2
    assert finvet("vet", V1, "--template", house, "-o", out, "--format", "html", *AS_OF).status == 2


def test_a_case_is_of_one_company(group: Path, tmp_path: Path) -> None:
    case = tmp_path / "case.toml"
    case.write_text("partner = 'Alder'", encoding="utf-8")
    answer = finvet("vet", group, "--case", case)
    assert (answer.status, answer.err.count("\n")) == (1, 1)
    assert "several companies (Alder and Birch)" in answer.err


def test_a_batch_writes_a_row_a_company(group: Path, tmp_path: Path) -> None:
    assert finvet("batch", group.parent, "-o", tmp_path / "out", *AS_OF).status == 0
    rows = [json.loads(line) for line in (tmp_path / "out" / "results.jsonl").read_text("utf-8").splitlines()]
    assert [(row["file"], row["partner"]) for row in rows] == [("group.xlsx", "Alder"), ("group.xlsx", "Birch")]
    assert len({path for row in rows for path in row["outputs"]}) == sum(len(row["outputs"]) for row in rows)


def test_the_workbook_of_a_spread_names_the_company(group: Path, tmp_path: Path) -> None:
    answer = finvet("spread", group, "-o", tmp_path / "s.xlsx")
    assert (answer.status, answer.out.splitlines()[-1]) == (0, f"wrote {tmp_path / 's.xlsx'}")
    shown = openpyxl.load_workbook(tmp_path / "s.xlsx")["Statements"]
    assert {row[0].value for row in shown.iter_rows(min_row=2)} == {"Alder", "Birch"}


# ---------------------------------------------------------------- a person stops a command

INTERRUPTED = """
import sys
class Key:
    def find_spec(self, name, *others):
        if name == {module!r}:
            sys.meta_path.remove(self)
            raise KeyboardInterrupt
sys.meta_path.insert(0, Key())
sys.argv = ["finvet", "spread", {file!r}]
from finvet.__main__ import main
main()
"""


@pytest.mark.parametrize(
    "module", ["finvet.cli", "click", "finvet.terminal.plain_letters", "finvet.commands.spread", "finvet.guard"]
)
def test_a_command_that_is_stopped_ends_in_one_line_whatever_is_loaded(module: str) -> None:
    code = INTERRUPTED.format(module=module, file=str(V1))
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.strip()) == (130, "", "finvet: stopped")
