import pytest

from finvet.errors import CaseError


def standing(case, text):
    return case(f"[[references]]\n{text}").references[0].standing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("days_late = 0", "clean"),
        ("days_late = 10", "clean"),
        ("days_late = 10.1", "mixed"),
        ("days_late = 30", "mixed"),
        ("days_late = 30.1", "bad"),
        ("days_late = 0\nunpaid = true", "bad"),
        ("days_late = 0\nwould_extend = false", "bad"),
        ("days_late = 0\nunpaid = false\nwould_extend = true", "clean"),
        ("highest = 5000", None),
    ],
)
def test_a_reference_is_as_late_as_it_says(case, text, expected):
    assert standing(case, text) == expected


def test_references_state_facts_together(case):
    text = """
        [[references]]
        days_late = 4
        unpaid = false
        [[references]]
        days_late = 41
        [[references]]
        unpaid = true
    """
    assert case(text).facts == {
        "references_given": 3, "negative_references": 2, "worst_reference_days_late": 41, "unpaid_references": 1,
    }  # fmt: skip


def test_what_no_reference_tells_is_no_fact(case):
    assert case("[[references]]\nhighest = 5").facts == {"references_given": 1}
    assert case("").facts == {}


def test_a_reference_without_evidence_states_nothing(case):
    read = case("[[references]]\ndays_late = 90\nevidence = 'none'\n[[references]]\ndays_late = 2\nevidence = 3")
    assert read.facts == {"references_given": 1, "negative_references": 0, "worst_reference_days_late": 2}
    assert len(read.references) == 2
    assert read.grounds["references_given"].evidence == "verified"


def test_references_are_known_as_well_as_the_least_of_them(case):
    read = case("[[references]]\ndays_late = 9\nevidence = 3\n[[references]]\ndays_late = 2")
    assert read.grounds["worst_reference_days_late"].evidence == "stated"


@pytest.mark.parametrize(
    "text", ["disputes = -1", "disputes = 1.5", "since = 'long ago'", "vendor = ''", "highest = inf"]
)
def test_a_mistake_in_a_reference_is_named_with_its_place(case, text):
    with pytest.raises(CaseError) as caught:
        case(f"[[references]]\nterms_days = 30\n[[references]]\n{text}")
    assert caught.value.mistakes[0].parameters["key"] == f"references.1.{text.split()[0]}"
