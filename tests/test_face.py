"""The library's face: what `import finvet` offers, what it takes, and how it refuses."""

from __future__ import annotations

import pydoc
import subprocess
import sys
from datetime import date, datetime

import pytest

import finvet
from tests.running import SAMPLES

V1 = SAMPLES / "worked_case_v1.xlsx"
DAY = date(2025, 9, 30)


@pytest.fixture(scope="module")
def partner() -> finvet.Partner:
    return finvet.vet(V1, as_of=DAY)


def test_the_face_alone_is_listed() -> None:
    assert dir(finvet) == [
        "Case", "FinvetError", "Partner", "Policy", "Portfolio", "Statements", "__version__", "compare", "portfolio",
        "read_case", "read_panel", "read_policy", "spread", "starting_hints", "vet", "vet_companies",
    ]  # fmt: skip
    assert all(getattr(finvet, name) for name in dir(finvet))
    with pytest.raises(AttributeError, match="no attribute 'spraed'; did you mean spread"):
        _ = finvet.spraed


LOADED = """
import sys
import finvet
print(sorted(m for m in sys.modules if m.split(".")[0] in ("finvet", "numpy", "pandas")))
print(finvet.vet(sys.argv[1], as_of="2025-09-30").verdict.code, "pandas" in sys.modules, "matplotlib" in sys.modules)
"""


def test_importing_finvet_loads_nothing_and_vetting_no_pandas() -> None:
    told = subprocess.run([sys.executable, "-c", LOADED, str(V1)], capture_output=True, text=True, check=True).stdout
    assert told == "['finvet', 'finvet.version']\nsecured False False\n"


def test_help_tells_how_to_call_it() -> None:
    told = pydoc.plain(pydoc.render_doc(finvet.vet))
    assert "finvet.vet" in told or "vet(files" in told
    for words in ('partner = finvet.vet("partner.xlsx"', "* `policy`: the rules to judge by", "-> 'Partner'"):
        assert words in told


@pytest.mark.parametrize("given", ["2025-09-30", datetime(2025, 9, 30, 12), DAY])
def test_the_day_may_be_written_or_be_a_moment(given) -> None:
    assert finvet.vet(V1, as_of=given).vetting.assessment.as_of == DAY


def test_without_a_day_it_is_today() -> None:
    assert finvet.vet(V1).vetting.assessment.as_of == date.today()  # noqa: DTZ011


def test_a_policy_is_a_name_a_file_or_itself(tmp_path, partner) -> None:
    own = tmp_path / "own.toml"
    own.write_text('name = "own"\nversion = "7"\nextends = "cautious"\n')
    stamps = [
        finvet.vet(V1, as_of=DAY, policy=given).vetting.assessment.policy
        for given in (own, str(own), finvet.read_policy(own))
    ]
    assert {(stamp.name, stamp.version) for stamp in stamps} == {("own", "7")}
    assert finvet.read_policy().name == partner.vetting.assessment.policy.name == "standard"
    assert isinstance(finvet.read_policy(own), finvet.Policy)


def test_a_case_is_a_file_a_dictionary_or_itself(tmp_path) -> None:
    file = tmp_path / "case.toml"
    file.write_text('as_of = 2025-01-31\npartner = "Alder"\n[facts]\npayment_terms_days = 30\n')
    told = {"as_of": date(2025, 1, 31), "partner": "Alder", "facts": {"payment_terms_days": 30}}
    for case in (file, finvet.read_case(file), told):
        partner = finvet.vet(V1, case=case, as_of=DAY)
        assert partner.name == "Alder"
        assert partner.vetting.assessment.as_of == date(2025, 1, 31)
        assert partner.ratios.loc["dpo_vs_terms", "2024-12-31"] == pytest.approx(
            partner.ratios.loc["dpo_best", "2024-12-31"] - 30
        )


def test_one_file_or_several_are_the_same_partner() -> None:
    assert finvet.spread(str(V1)).equals(finvet.spread([V1]))
    assert [one.name for one in finvet.vet_companies(V1, as_of=DAY)] == ["Worked Case V1"]


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: finvet.vet("none.xlsx"), "none.xlsx: there is no such file"),
        (lambda: finvet.vet([]), "none of the partner's files could be read"),
        (lambda: finvet.vet(V1, policy="lenient"), "lenient: no such policy"),
        (lambda: finvet.vet(V1, as_of="30.9.2025"), "as_of 30.9.2025: no date; write YYYY-MM-DD"),
        (lambda: finvet.vet(V1, case={"as_off": DAY}), "case: as_off: no such key; did you mean as_of?"),
        (
            lambda: finvet.vet(V1, case={"as_of": "2025"}),
            r"case: as_of: no date; give one as datetime.date\(2026, 5, 31",
        ),
        (lambda: finvet.vet(V1, case={"listed": "yes"}), "case: listed: neither yes nor no; give True or False"),
        (lambda: finvet.vet(V1, case={"facts": {5: 1}}), "case: facts.5: no such key"),
        (lambda: finvet.vet(V1, case=5), "case: int is no path; name a file"),
        (lambda: finvet.vet(V1, policy=5), "policy: int is no path; name a file"),
        (lambda: finvet.read_panel(V1), "worked_case_v1.xlsx: a table is csv, csv.gz or parquet"),
        (lambda: finvet.vet(None), "files: NoneType is no path; name a file, or a list of files"),
        (lambda: finvet.vet(V1, as_of=2025), "as_of 2025: no date; write YYYY-MM-DD"),
        (lambda: finvet.read_panel(5), "table: int is no table"),
        (lambda: finvet.portfolio(V1), "no folder|not a folder|a folder"),
    ],
)
def test_what_cannot_be_answered_says_so_in_one_line(call, told) -> None:
    with pytest.raises(finvet.FinvetError, match=told) as refused:
        call()
    assert "\n" not in str(refused.value)


def test_a_figure_that_a_policy_misspells_is_named_as_at_the_command_line(tmp_path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        'name = "own"\nversion = "1"\nextends = "standard"\n'
        '[[rules]]\nid = "thin"\nfigure = "curent_ratio"\nbelow = 1\nseverity = "high"\nsays = "Thin: {value:ratio}."\n'
    )
    with pytest.raises(
        finvet.FinvetError,
        match="no line item, ratio, score or fact is called curent_ratio; did you mean current_ratio",
    ):
        finvet.vet(V1, policy=own, as_of=DAY)


def test_hints_to_start_from_are_read_again_once_lines_are_named(tmp_path) -> None:
    quillhaven = SAMPLES / "quillhaven_outfitters.xlsx"
    hints = tmp_path / "quillhaven.toml"
    text = finvet.starting_hints(quillhaven)
    assert '# label = "Store closing costs"' in text
    hints.write_text(f'{text}\n[[lines]]\nlabel = "Store closing costs"\nitem = "exceptional_items"\n')
    assert finvet.spread(quillhaven, hints=tmp_path).loc["exceptional_items", "2024-12-31"] == -6_100_000
    assert "exceptional_items" not in finvet.spread(quillhaven).index
