"""The portfolio as a page: what stands in it, read back as html; in a browser it is tried in test_in_browser."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter, defaultdict
from random import Random
from typing import Any

import pytest
from lxml import html

from finvet.memo.text import NAME_LENGTH, sentence, shortened
from finvet.portfolios import page as page_module
from finvet.portfolios.columns import COLUMNS
from finvet.portfolios.page import portfolio_page
from finvet.portfolios.ranking import ranked
from finvet.portfolios.summary import Whole
from finvet.results import Row, Series
from tests.hostile.names import NAMES
from tests.portfolios.made_up import answered, rows

PLACE = {column.name: place for place, column in enumerate(COLUMNS)}
MOST_BYTES = 8_000_000


def parsed(found: list[Row]) -> Any:
    return html.document_fromstring(portfolio_page(found))


def cells(row: Any) -> list[str]:
    return [" ".join(cell.text_content().split()) for cell in row]


def table(found: list[Row]) -> list[list[str]]:
    return [cells(row) for row in parsed(found).xpath("//tbody/tr")]


def data(page: Any) -> Any:
    (element,) = page.xpath("//script[@id='data']")
    return json.loads(element.text)


def one(**fields: Any) -> Row:
    usual = {"partner": "Alder Tools Ltd", "status": "ok", "verdict": "accept", "period": "2024-12-31"}
    return Row("alder.xlsx", **{**usual, **fields})


def test_every_partner_stands_in_its_rank() -> None:
    made = rows(60)
    found = table(made)
    ranks = [row[PLACE["rank"]] for row in found]
    count = sum(row.verdict is not None for row in made)
    assert ranks == [*map(str, range(1, count + 1)), *[""] * (60 - count)]
    names = [row[PLACE["partner"]] for row in found]
    assert all(row.file in name for row, name in zip(ranked(made), names, strict=True))


def test_a_row_says_what_is_known_of_a_partner() -> None:
    series = Series(("2024-12-31",), (-2e3,), (None,), (5e3,))
    row = one(
        verdict="decline", override="accept", confidence="low", grade="CCC", failure_probability=0.0345, score=37.94,
        viable_cash_flow="not_viable", pays_on_time="doubtful", currency="GBP", revenue=1_234_567.0,
        cash_and_equivalents=5e3, cf_operating=-2e3, recommended_limit=0.0, reason_against="Cash is short.",
        warnings=("a", "b"), outputs=("alder-1/memo.docx", "alder-1/memo.html", "alder-1/vet.json", "alder-1/x.png"),
        series=series, low_confidence=("revenue:2024-12-31",), reason="a cell could not be read",
    )  # fmt: skip
    (found,) = table([row])
    bars = "Operating cash flow: 2024 (2.0 k) · Free cash flow: 2024 n/a · Cash: 2024 5.0 k"
    assert found == [
        "1", "Alder Tools Ltdalder.xlsx", "Declineanalyst: Accept", "low", "CCC", "3.5 %", "37.9", "not viable",
        "doubtful", bars, "Cash is short.", "GBP", "1.2 m?", "5.0 k", "(2.0 k)", "0", "2024-12-31", "ok (2)",
        "docx html",
    ]  # fmt: skip


def test_a_score_is_not_rounded_onto_the_next_verdict() -> None:
    (found,) = table([one(verdict="conditions", score=74.96)])
    assert found[PLACE["score"]] == "74.96"


def test_evidence_is_named_beside_the_files_and_of_very_much_the_first() -> None:
    (few, many) = table([one(evidence=("letter.pdf", "<b>.png")), one(evidence=("a.pdf",) * 25, verdict="stop")])[::-1]
    assert few[PLACE["links"]] == "evidence (2)letter.pdf <b>.png"
    assert many[PLACE["links"]] == "evidence (25)" + "a.pdf " * 20 + "and 5 more"


def test_what_is_not_known_is_empty_and_never_nought() -> None:
    (found,) = table([one()])
    assert [
        found[PLACE[name]] for name in ("failure_probability", "score", "revenue", "recommended_limit", "series")
    ] == [""] * 5


def test_a_refused_entry_shows_its_file_and_why() -> None:
    (found,) = table([Row("x.pdf", reason="is a PDF file; ask for the spreadsheet")])
    assert (found[0], found[1], found[2]) == ("", "x.pdf", "Refused")
    assert found[PLACE["reason"]] == "is a PDF file; ask for the spreadsheet"


@pytest.mark.parametrize(
    ("file", "shown"),
    [
        ("alder_group.xlsx", "alder_group<wbr>.xlsx"),
        ("alder & co.tar.ods", "alder &amp; co.tar<wbr>.ods"),
        ("Alder Ltd. 2024", "Alder Ltd. 2024"),
    ],
)
def test_the_name_of_a_file_breaks_before_its_extension(file: str, shown: str) -> None:
    assert f"<bdi>{shown}</bdi>" in portfolio_page([Row(file, reason="is empty")])
    assert f"<small><bdi>{shown}</bdi></small>" in portfolio_page([Row(file, partner="Alder", verdict="accept")])


def test_outcomes_are_counted() -> None:
    page = parsed([one(), one(verdict="decline"), one(verdict="decline"), Row("x.pdf")])
    assert [" ".join(item.text_content().split()) for item in page.xpath("//header//li")] == [
        "2 Decline open credit 50.0 %", "1 Accept on standard terms 25.0 %", "1 refused, not answered 25.0 %",
    ]  # fmt: skip
    assert page.xpath("//h1")[0].text == "Portfolio: 4 partners"


def test_currencies_are_told_apart() -> None:
    told = parsed([one(currency="GBP"), one(currency="EUR"), one()]).xpath("//header/p")[0].text_content()
    assert "own currency (EUR and GBP) and are never added up or compared" in told
    assert "the files state none" in told
    told = parsed([one(currency="GBP"), one(currency="GBP"), Row("x.pdf")]).xpath("//header/p")[0].text_content()
    assert "Amounts are in GBP." in told
    assert "state none" not in told


def test_days_of_the_opinions_are_told() -> None:
    told = parsed([one(as_of="2026-01-31"), one(as_of="2025-06-30")]).xpath("//header/p")[0].text_content()
    assert "as of 2025-06-30 to 2026-01-31" in told


def test_places_are_those_of_the_values() -> None:
    made = rows(80)
    order, places = ranked(made), data(parsed(made))["places"]
    for name in ("revenue", "score", "failure_probability"):
        pairs = [(getattr(row, name), place) for row, place in zip(order, places[name], strict=True)]
        assert all((value is None) == (place is None) for value, place in pairs)
        known = sorted((value, place) for value, place in pairs if value is not None)
        assert [place for _, place in known] == sorted(place for _, place in known)
        assert len({value for value, _ in known}) == len({place for _, place in known}) > 10
    assert {row.verdict: place for row, place in zip(order, places["verdict"], strict=True)} == {
        "stop": 0, "decline": 1, "secured": 2, "insufficient": 3, "conditions": 4, "accept": 5, None: 6,
    }  # fmt: skip


def test_choices_say_how_many_there_are() -> None:
    page = parsed([one(grade="A"), one(grade="C", verdict="stop"), one(grade="C", verdict="stop"), Row("x.pdf")])
    options = {s.get("name"): [o.text for o in s.xpath("option")] for s in page.xpath("//select")}
    assert options == {
        "verdict": ["all", "Stop (2)", "Accept (1)", "Refused (1)"], "grade": ["all", "C (2)", "A (1)"],
        "status": ["all", "Refused (1)", "ok (3)"],
    }  # fmt: skip


def test_charts_are_those_beside_the_memo() -> None:
    made = [one(outputs=("a-1/memo.html", "a-1/cash_flow.png")), one(verdict="stop", outputs=("b-1/memo.html",))]
    charts = data(parsed(made))["charts"]
    assert charts["of"] == [0, 1]
    assert charts["sets"] == [{"told": "", "links": []}, {"told": "1 chart", "links": [["cash_flow.png", "Cash flow"]]}]


def test_links_lead_only_where_finvet_writes() -> None:
    bad = (
        "javascript:alert(1)",
        "../x/memo.html",
        "/etc/memo.html",
        "http://x/memo.html",
        "a//memo.html",
        "a/b/memo.html",
        "a\u202e-1/memo.html",
        "a/memo.html?x",
        "a/memo.exe",
    )
    page = parsed([one(outputs=(*bad, "a-1/memo.docx")), *rows(40)])
    targets = [a.get("href") for a in page.xpath("//a")]
    assert "a-1/memo.docx" in targets
    assert [t for t in targets if not re.fullmatch(r"[a-z0-9-]+/memo\.(docx|html|pdf)", t)] == []


def test_only_our_own_script_and_style_may_run() -> None:
    text = portfolio_page(rows(3))
    (policy,) = html.document_fromstring(text).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    for tag in ("script", "style"):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        found = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{found}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert re.search(r" style=| on\w+=", text) is None


def elements(page: Any) -> list[str]:
    """The elements of a page, but for the places where the name of a file may break."""
    return [e.tag for e in page.iter() if e.tag != "wbr"]


@pytest.mark.parametrize("kind", NAMES)
def test_a_strangers_name_is_text(kind: str) -> None:
    name = NAMES[kind]
    row = one(partner=name, reason_against=name, currency=name, reason=name)
    hostile = parsed([row, Row(name, reason=name), one(currency="EUR")])
    tame = parsed([one(partner="A", reason_against="A", currency="A"), Row("A", reason="A"), one(currency="EUR")])
    names = [th.xpath(".//bdi")[0].text_content() for th in hostile.xpath("//tbody/tr/th")]
    assert sorted(names) == sorted(["Alder Tools Ltd", *[shortened(name, NAME_LENGTH) or "Unnamed partner"] * 2])
    if shortened(name):
        assert elements(hostile) == elements(tame)
    assert [sorted(e.attrib) for e in hostile.iter("td", "th", "a", "b")] == [
        sorted(e.attrib) for e in tame.iter("td", "th", "a", "b")
    ]
    assert set(data(hostile)) == {"places", "words", "charts"}


def test_the_bytes_are_the_same_in_any_order() -> None:
    made = rows(50)
    shuffled = made.copy()
    Random(3).shuffle(shuffled)
    assert portfolio_page(shuffled) == portfolio_page(made)


def test_five_thousand_partners_stay_below_eight_megabytes() -> None:
    made = [answered(number, Random(number)) for number in range(400)]
    assert len(portfolio_page(made).encode()) * 5_000 / 400 < MOST_BYTES


def test_a_folder_without_partners_says_so() -> None:
    page = parsed([])
    assert "held no partner" in page.text_content()
    assert page.xpath("//table") == []


def test_a_word_of_a_later_finvet_stands_as_it_is() -> None:
    (found,) = table([one(verdict="watch", confidence="<b>")])
    assert (found[PLACE["verdict"]], found[PLACE["confidence"]]) == ("watch", "<b>")


def test_a_number_of_a_reason_keeps_to_its_unit_and_currency() -> None:
    row = Row("a", partner="A", status="ok", verdict="decline", reason_against="Equity is (USD 23.1 m), 0.40 x.")
    page = portfolio_page([row])
    assert "Equity is (USD\u00a023.1\u00a0m), 0.40\u00a0x." in page


def test_where_the_worst_alone_are_shown_it_says_of_how_many() -> None:
    found = rows(3)
    for count in (3, 4):
        page = html.document_fromstring(portfolio_page(found, Whole(Counter({"accept": count}))))
        told = " ".join(page.xpath("//header/p")[0].text_content().split())
        assert (sentence("portfolio-left-out", shown=3, count=count) in told) is (count > len(found))
        assert page.xpath("//h1")[0].text_content() == f"Portfolio: {count} partners"


def test_no_word_ends_the_data_for_the_script(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "sentences", lambda: defaultdict(lambda: "</script>"))
    assert data(parsed(rows(1)))["words"]["shown"] == "</script>"
