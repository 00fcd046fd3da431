"""A partner's charts: which there are, why others are not, and that each is the same however it is asked for."""

import subprocess
import sys
from io import BytesIO

import pytest
from lxml import etree
from msgspec.structs import replace
from PIL import Image

from finvet.errors import FinvetError
from finvet.memo.charts.catalogue import CATALOGUE
from finvet.memo.text import printable
from finvet.wording import sentences
from tests.hostile.names import NAMES
from tests.memo.charts.conftest import SVG, charts_of, of_years, texts
from tests.running import ROOT

WITHOUT_A_DEAL = [name for name in CATALOGUE if name != "exposure"]


def test_a_partner_lists_the_charts_that_it_has_and_says_why_others_are_not_there(v1):
    assert list(v1.charts) == WITHOUT_A_DEAL
    assert set(dir(v1.charts)) == {*WITHOUT_A_DEAL, "absent"}
    assert len(v1.charts) == len(WITHOUT_A_DEAL)
    assert v1.charts.absent == {"exposure": "it needs a contract; name its terms in a case file (--case)"}
    with pytest.raises(FinvetError, match=r"no chart exposure of this partner: it needs a contract"):
        v1.charts.exposure()


def test_a_misspelt_chart_is_told_what_may_have_been_meant(v1):
    with pytest.raises(FinvetError, match="there is no chart cash_flwo; did you mean cash_flow"):
        v1.charts["cash_flwo"]
    with pytest.raises(AttributeError, match="cash_flow"):
        v1.charts.cash_flwo()


def test_a_chart_is_one_however_it_is_asked_for(v1):
    chart = v1.charts.cash_flow()
    assert chart is v1.charts["cash_flow"]
    assert chart._repr_png_() == chart.png()
    assert chart._repr_svg_().encode() == chart.svg()
    assert repr(chart) == "<chart cash_flow: Operating cash flow fell in both years>"


@pytest.mark.parametrize("name", WITHOUT_A_DEAL)
@pytest.mark.parametrize("image", ["png", "svg", "pdf"])
def test_a_chart_has_the_same_bytes_on_every_run(v1, name, image):
    first, second = (charts_of(v1)[name].image(image) for _ in range(2))
    assert first == second
    assert b"matplotlib.org" not in first.replace(b"Matplotlib", b"matplotlib")
    assert b"Date" not in first


@pytest.mark.parametrize("name", WITHOUT_A_DEAL)
def test_an_svg_is_well_formed_with_text_as_text_and_without_scripts(v1, name):
    svg = etree.fromstring(v1.charts[name].svg())
    assert not list(svg.iter(f"{SVG}script", f"{SVG}image"))
    assert v1.charts[name].title in " ".join(texts(v1.charts[name]))


def test_a_file_carries_its_title_and_its_words(v1):
    chart = v1.charts.cash_flow()
    svg = etree.fromstring(chart.svg())
    assert svg.findtext(f"{SVG}title") == chart.title
    assert chart.alt in "".join(svg.itertext())
    with Image.open(BytesIO(chart.png())) as picture:
        assert (picture.text["Title"], picture.text["Description"]) == (chart.title, chart.alt)
    assert b"Operating cash flow fell in both years" in chart.pdf()


def test_an_svg_names_a_font_that_every_viewer_has(v1):
    assert b"font-family: 'DejaVu Sans', Verdana, sans-serif" in v1.charts.cash_flow().svg()


def test_the_settings_of_the_user_change_nothing(v1):
    import matplotlib as mpl

    ours = charts_of(v1)["cash_flow"].svg()
    with mpl.rc_context(
        {"axes.grid": True, "font.family": ["serif"], "savefig.facecolor": "red", "svg.fonttype": "path"}
    ):
        assert charts_of(v1)["cash_flow"].svg() == ours


def test_dots_can_be_asked_for(v1):
    assert v1.charts.cash_flow().png(dpi=100)[16:24] == (330).to_bytes(4, "big") + (250).to_bytes(4, "big")
    assert v1.charts.cash_flow().png()[16:24] == (660).to_bytes(4, "big") + (500).to_bytes(4, "big")


def test_the_words_of_charts_need_no_matplotlib():
    code = (
        "import sys; from finvet.memo.charts.catalogue import Charts; "
        "assert not [m for m in sys.modules if m.startswith('matplotlib')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_every_chart_has_a_caption():
    captions = {code for code in sentences() if code.startswith("chart-caption-")}
    assert captions == {f"chart-caption-{name.replace('_', '-')}" for name in CATALOGUE}


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("name", [name for name in WITHOUT_A_DEAL if name != "failure_risk"])
def test_fewer_years_are_drawn_as_well(v1, name, count):
    partner = of_years(v1, count)
    chart = charts_of(partner)[name]
    drawn = " ".join(texts(chart))
    assert chart.png().startswith(b"\x89PNG")
    named = partner.analysis.years if name != "percentiles" else partner.analysis.years[-1:]
    assert all(str(year.year) in drawn for year in named)
    assert "2022" not in drawn


def test_without_years_there_is_no_chart_but_a_reason(v1):
    nothing = replace(v1, statements=replace(v1.statements, periods=()), analysis=replace(v1.analysis, years=()))
    charts = charts_of(nothing)
    assert list(charts) == []
    assert charts.absent["cash_flow"] == "the statements show no full year of actual figures"
    assert list(charts.blocks("cash_flow", "scorecard")) == []


@pytest.mark.parametrize("name", WITHOUT_A_DEAL)
def test_nothing_from_a_file_is_drawn(v1, name):
    hostile = replace(v1, statements=replace(v1.statements, partner="<script>x</script>"))
    assert b"script>" not in charts_of(hostile)[name].svg()


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_hostile_currency_is_only_text(v1, name):
    chart = charts_of(replace(v1, statements=replace(v1.statements, currency=name)))["cash_flow"]
    drawn = "".join(etree.fromstring(chart.svg()).itertext())
    assert printable(drawn.replace("\n", " "))
    assert not {"\u202e", "\0", "\x1b"} & set(drawn)
    assert not list(etree.fromstring(chart.svg()).iter(f"{SVG}script", f"{SVG}img", f"{SVG}a"))


def test_a_dollar_sign_is_no_formula(v1):
    dollars = replace(v1, statements=replace(v1.statements, currency="A$B_{$C"))
    assert any(text.startswith("A$B_{$C thousand") for text in texts(charts_of(dollars)["cash_flow"]))
    assert charts_of(dollars)["cash_flow"].png().startswith(b"\x89PNG")
