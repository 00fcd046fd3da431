from __future__ import annotations

from collections.abc import Sequence

import pytest

from finvet.model import Source
from finvet.spreading.mapping.mapped import BrokenSum
from finvet.spreading.sums import broken_sums as module
from finvet.spreading.sums.broken_sums import broken_sums
from finvet.spreading.sums.sums import Sum, SumTree, sum_tree
from finvet.spreading.tables.tables import Amount, Line
from tests.spreading.mapping.test_mapping import mapped
from tests.spreading.sums.test_sums import addend


def broken(drawn: str) -> list[tuple[str, list[str], dict[int, float]]]:
    """The sums that fail somewhere, each line named by its number, a line drawn as for the search of sums."""
    addends = [addend(line) for line in drawn.strip("\n").split("\n")]
    lines = [
        Line(
            n,
            str(n),
            Source("f", "s", "A1"),
            {c: Amount(Source("f", "s", ""), v) for c, v in a.values.items()},
            a.values,
        )
        for n, a in enumerate(addends)
    ]
    return [_said(found) for found in broken_sums(lines, sum_tree(addends))]


def _said(found: BrokenSum) -> tuple[str, list[str], dict[int, float]]:
    return found.total.label, [part.label for part in found.parts], dict(found.gaps)


def test_a_total_that_its_parts_miss_in_one_year() -> None:
    drawn = "1071|960|881|P\n2044|1653|1712|P\n3115|2513|2593|T"
    assert broken(drawn) == [("2", ["0", "1"], {1: 100})]
    assert broken(drawn.replace("2513", "2613")) == []


def test_what_a_heading_makes_is_told_however_many_headings_stand_below_it() -> None:
    depth = 1200
    rows = [{0: 5.0, 1: 6.0}, *[{0: 5.0}] * depth, {0: 5.0, 1: 9.0}]
    source = Source("f", "s", "A1")
    lines = [Line(p, str(p), source, {c: Amount(source, v) for c, v in row.items()}, row) for p, row in enumerate(rows)]
    sums = [Sum(p, (p - 1,), 9.0, gaps={1: 3.0} if p == depth + 1 else {}) for p in range(1, depth + 2)]
    assert [_said(found) for found in broken_sums(lines, SumTree(tuple(sums)))] == [("1201", ["1200"], {1: -3.0})]


def test_costs_are_taken_off() -> None:
    assert broken("9123|8177|7714|P\n5211|4723|4410|C\n3912|3494|3304|T") == [("2", ["0", "1"], {1: -40})]


def test_a_broken_total_is_named_and_not_the_one_above_it() -> None:
    drawn = "1071|960|881|P\n2044|1553|1712|P\n3115|2813|2593|T\n517|480|433|P\n733|912|817|P\n1250|1392|1250|T\n4365|3905|3843|T"
    assert broken(drawn) == [("2", ["0", "1"], {1: -300})]


def test_a_mistaken_total_between_two_sets_of_its_parts_is_missed_by_both() -> None:
    drawn = "3071|2960|2871|P\n5044|4553|4331|P\n8115|7613|7202|T\n4517|3980|3812|P\n3598|3533|3390|P"
    assert broken(drawn) == [("2", ["0", "1"], {1: -100}), ("2", ["3", "4"], {1: -100})]


def test_a_line_that_a_total_passes_over_is_no_gap() -> None:
    drawn = "7712|7400|7115|P\n9040|8800|8512|P\n|3011||\n2519|2430|2604|P\n19271|18630|18231|T"
    assert broken(drawn) == []


def test_rounding_in_the_unit_of_a_column_is_no_gap() -> None:
    drawn = "1071.25|960|881.10|P\n2044.37|1552|1712.44|P\n3115.62|2513|2593.54|T"
    assert broken(drawn) == []


def test_a_column_that_tells_the_parts_of_headings_alone_is_added_up_by_these() -> None:
    drawn = "546|601||P\n230|310|221|P\n316|291|296|P\n8120|7711|7120|P\n8666|8312|7637|T"
    assert broken(drawn) == []


def test_a_column_without_most_of_the_parts_tells_no_gap() -> None:
    drawn = "5034|7676||P\n2640|2751||P\n629|662|711|P\n219|320||P\n8522|11409|8406|T"
    assert broken(drawn) == []


def test_a_column_that_prints_its_costs_with_the_other_sign_is_no_gap_and_a_single_cost_is() -> None:
    forecast = "16299|17928|19721|\n12375|-12550|-13805|\n3924|5378|5916|T\n481|-537|-591|\n3443|4841|5325|T"
    assert broken(forecast) == []
    assert broken(forecast.replace("481|", "-481|")) == [("2", ["0", "1"], {0: 24750})]


SMALL = """
Trade receivables | 30 | 26
Inventories | 20 | 18
Cash | 15 | 12
Total current assets | 65 | 62
"""


def test_of_a_block_that_labels_tell_one_year_that_adds_up_is_enough_to_miss_it_in_the_other() -> None:
    (found,) = mapped("BS", SMALL).broken
    assert _said(found) == ("Total current assets", ["Trade receivables", "Inventories", "Cash"], {3: -6})


def test_of_lines_whose_labels_tell_no_block_it_is_not() -> None:
    unknown = SMALL.replace("Trade receivables", "Kiosk").replace("Inventories", "Vending")
    assert mapped("BS", unknown).broken == ()


def test_the_lines_are_looked_through_once_for_totals_missed_in_one_column(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    look = module._turned

    def counted(lines: Sequence[Line], column: int, others: frozenset[int]) -> list[int]:
        looked.append(len(lines))
        return look(lines, column, others)

    monkeypatch.setattr(module, "_turned", counted)
    drawn = "\n".join(
        f"{n}071|960|{n}81|P\n2044|1653|1712|P\n{n * 1000 + 2115}|2513|{n * 100 + 1793}|T" for n in range(3, 9)
    )
    assert len(broken(drawn)) == 6
    assert looked == [18]
