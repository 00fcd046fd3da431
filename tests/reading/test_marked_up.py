import pytest

from finvet.reading.marked_up import without_marks

RULE = ["", "---", "---:", ""]


@pytest.mark.parametrize(
    ("field", "plain"),
    [
        (" **50,684** ", " 50,684 "),
        ("**(1,234)**", "(1,234)"),
        (" *12.5* ", " 12.5 "),
        ("***7***", "7"),
        ("_7_", "7"),
        ("`7`", "7"),
        ("~~7~~", "7"),
        ("**_7_**", "7"),
        ("**75,6 M€** (22,4 %)", "75,6 M€ (22,4 %)"),
        ("**Net sales** of **goods**", "Net sales of goods"),
        ("Assets held<br>for sale", "Assets held for sale"),
        ("For year ended<br/>31 Mar", "For year ended 31 Mar"),
        ("<b>Net Current Assets</b>", "Net Current Assets"),
        ("<strong><i>7</i></strong>", "7"),
        ("a < b > c", "a < b > c"),
        ("\\$4,678", "$4,678"),
        ("**−\\$2,352**", "−$2,352"),
        ("R\\&D", "R&D"),
        ("# of employees", "# of employees"),
        ("34,849*", "34,849*"),
        ("34,849**", "34,849**"),
        ("* restated", "* restated"),
        ("NET_INCOME", "NET_INCOME"),
        ("A*B*C", "A*B*C"),
        ("**", "**"),
        ("", ""),
    ],
)
def test_marks_of_type_are_taken_off_and_marks_of_notes_stay(field, plain):
    assert without_marks([["", "Item", "2023", ""], RULE, ["", "Total", field, ""]])[2][2] == plain


@pytest.mark.parametrize("rule", [["", "Item", "2023", ""], ["---"], ["-", "-"], ["Item", "---"]])
def test_without_the_line_of_dashes_stars_are_text(rule):
    rows = [rule, ["Total", "**7**"]]
    assert without_marks(rows) == rows


def test_the_line_of_dashes_tells_alignment_and_is_left_empty():
    assert without_marks([[":--", ":-:", " --: "], ["**7**"]]) == [[], ["7"]]


@pytest.mark.parametrize(
    ("title", "plain"), [("### PT Alder Tbk (ALDR)", "PT Alder Tbk (ALDR)"), ("#4 plant", "#4 plant")]
)
def test_the_mark_of_a_title_is_taken_off(title, plain):
    assert without_marks([[title], ["Item", "2023"], ["---", "---"]])[0] == [plain]
