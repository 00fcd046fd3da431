from __future__ import annotations

import random

import pytest

from finvet.spreading.spread import spread
from finvet.spreading.sums.addends import evidence, without_noise
from finvet.spreading.sums.ledger import Ledger
from finvet.spreading.sums.sums import Addend, Sum, SumTree, last_digit, sum_tree
from tests.books import book
from tests.growth import SLACK, growth


def tree_of(drawn: str) -> SumTree:
    """A line each: amounts by year, behind them `T` (says that it is a total), `P` (a part), `C` (a cost), `D` (of which)."""
    return sum_tree([addend(line) for line in drawn.strip("\n").split("\n")])


def addend(line: str) -> Addend:
    *amounts, marks = line.split("|")
    values = {column: float(text) for column, text in enumerate(amounts) if text.strip()}
    role = "total" if "T" in marks else "part" if "P" in marks or "C" in marks else "unknown"
    return Addend(values, role, is_cost="C" in marks, is_detail="D" in marks)


def parts(drawn: str) -> dict[int, tuple[int, ...]]:
    return dict(tree_of(drawn).parts)


def test_a_total_below_its_parts() -> None:
    assert parts("1071|960|\n2044|1553|\n3115|2513|") == {2: (0, 1)}


def test_a_total_above_its_parts() -> None:
    assert parts("3115|2513|T\n1071|960|P\n2044|1553|P") == {0: (1, 2)}


def test_totals_of_totals() -> None:
    assert parts("1071|960|\n2044|1553|\n3115|2513|\n517|480|\n733|912|\n1250|1392|\n4365|3905|") == {
        2: (0, 1), 5: (3, 4), 6: (2, 5),
    }  # fmt: skip


def test_totals_above_and_below_in_one_table() -> None:
    drawn = "8115|7513|T\n5071|5960|P\n3044|1553|P\n517|480|P\n733|912|P\n1250|1392|T\n9365|8905|T"
    assert parts(drawn) == {0: (1, 2), 5: (3, 4), 6: (0, 5)}


def test_a_running_statement_in_which_each_result_builds_on_the_one_before() -> None:
    drawn = "9000|8100|P\n5200|4700|C\n3800|3400|T\n1900|1800|C\n300|310|C\n1600|1290|T\n150|140|C\n1450|1150|T\n400|290|C\n1050|860|T"
    assert parts(drawn) == {2: (0, 1), 5: (2, 3, 4), 7: (5, 6), 9: (7, 8)}


def test_costs_that_no_label_tells_are_taken_off_all_but_the_first_line() -> None:
    tree = tree_of("9123|8177|\n5211|4723|\n1902|1818|\n303|314|\n1707|1322|T")
    assert tree.parts == {4: (0, 1, 2, 3)}
    assert tree.sums[0].subtracted == {1, 2, 3}


def test_costs_printed_negative_are_added() -> None:
    tree = tree_of("9123|8177|P\n-5211|-4723|C\n3912|3454|T")
    assert (tree.parts, tree.sums[0].subtracted) == ({2: (0, 1)}, frozenset())


def test_depreciation_taken_off_inside_a_block() -> None:
    drawn = "7712|7400|\n9040|8800|\n3210|3011|\n2519|2430|\n16061|15619|T"
    tree = tree_of(drawn)
    assert tree.parts == {4: (0, 1, 2, 3)}
    assert tree.sums[0].subtracted == {2}


def test_lines_that_tell_more_of_the_line_above_are_passed_over() -> None:
    drawn = "7712|7400|\n9040|8800|\n3210|3011|\n2519|2430|\n19271|18630|T"
    tree = tree_of(drawn)
    assert tree.parts == {4: (0, 1, 3)}
    assert tree.details == {2: 1}


def test_lines_that_say_so_are_details_and_may_add_up_themselves() -> None:
    tree = tree_of("9040|8800|P\n3210|3011|PD\n5830|5789|PD\n2519|2430|P\n11559|11230|T")
    assert tree.parts == {0: (1, 2), 4: (0, 3)}
    assert tree.details == {1: 0, 2: 0}


def test_totals_of_lines_that_say_that_they_are_none_are_found_beside_details_too() -> None:
    tree = tree_of("11559|11230|P\n9040|8800|P\n3210|3011|PD\n2519|2430|P")
    assert tree.parts == {0: (1, 3)}


def test_a_total_of_a_single_line_is_not_added_to_it() -> None:
    drawn = "7712|7400|P\n7712|7400|T\n2519|2430|P\n1044|1533|P\n3563|3963|T\n11275|11363|T"
    tree = tree_of(drawn)
    assert tree.parts == {1: (0,), 4: (2, 3), 5: (1, 4)}
    assert tree.totals_of(0) == [1, 5]
    assert 0 in tree.tied


def test_two_equal_lines_tie_to_nothing_by_themselves() -> None:
    assert tree_of("7712|7400|P\n7712|7400|T").tied == frozenset()


def test_a_total_that_stands_there_twice_counts_once() -> None:
    drawn = "2519|2430|P\n1044|1533|P\n3563|3963|T\n3563|3963|T\n7712|7400|P\n11275|11363|T"
    tree = tree_of(drawn)
    assert tree.parts == {2: (0, 1), 5: (3, 4)}
    assert tree.totals_of(0) == [2, 5]


def test_what_goes_two_ways_is_a_sum_twice() -> None:
    drawn = "1450|1150|T\n400|290|C\n1050|860|T\n998|811|P\n52|49|P"
    tree = tree_of(drawn)
    assert {(s.total, s.parts) for s in tree.sums} == {(2, (0, 1)), (2, (3, 4))}


def test_no_line_goes_into_a_total_of_its_own_parts() -> None:
    tree = tree_of("3115|2513|\n1071|960|\n2044|1553|\n3115|2513|\n1071|960|\n2044|1553|\n")
    for position in range(6):
        assert position not in tree.totals_of(position)


@pytest.mark.parametrize("seed", range(80))
def test_no_line_goes_into_itself_by_way_of_totals_that_stand_there_twice(seed: int) -> None:
    """Of some of these the search would never end: a total told again goes into what that total is made of."""
    dice = random.Random(seed)
    tree = sum_tree(
        [Addend({y: float(value + y) for y in range(3)}, "total") for value in dice.choices(range(1, 10), k=120)]
    )
    into = {part: s.total for s in reversed(tree.sums) for part in s.parts} | dict(tree.doubles)
    for line in range(120):
        way = [line]
        while (above := into.get(way[-1])) is not None and above not in way:
            way.append(above)
        assert above is None


def test_a_total_that_another_one_goes_into_is_not_that_one_once_more() -> None:
    ledger = Ledger([addend("5|5|"), addend("0|3|"), addend("5|8|T")], 1.0)
    assert ledger.accept([Sum(2, (0, 1), 9.0)])
    ledger.double(2, 0)
    assert ledger.doubles == {}


@pytest.mark.parametrize("years", [1, 2, 3])
def test_sums_that_chance_makes_are_no_sums(years: int) -> None:
    """Small numbers add up everywhere; the more years and digits agree, the less is chance."""
    small = [Addend({y: float(v) for y in range(years)}, "part") for v in (3, 5, 8, 2, 1, 3, 4, 7, 0, 7)]
    assert sum_tree(small).parts == {}


def test_hardly_any_of_many_tables_of_random_lines_has_a_sum() -> None:
    dice = random.Random(7)
    found = 0
    for _ in range(300):
        lines = [Addend({y: float(dice.randrange(100, 9999)) for y in (0, 1)}, "part") for _ in range(25)]
        found += bool(sum_tree(lines).sums)
    assert found <= 3


def test_a_sum_that_fails_in_one_of_several_years_is_broken_there() -> None:
    tree = tree_of("1071|960|881\n2044|1653|1712\n3115|2513|2593".replace("\n", "|P\n") + "|T")
    assert tree.parts == {2: (0, 1)}
    assert tree.sums[0].gaps == {1: 100}
    assert tree.tied == frozenset()


def test_rounding_of_the_last_digit_is_let_pass_but_no_more() -> None:
    assert parts("10|P\n20|P\n31|T") == {2: (0, 1)}
    assert parts("10|P\n20|P\n32|T") == {}
    assert parts("1.1|P\n2.2|P\n3.4|T") == {2: (0, 1)}
    assert parts("1.1|P\n2.2|P\n3.9|T") == {}


def test_one_line_is_no_sum_and_nothing_sums_to_zero() -> None:
    assert parts("10|P\n10|P") == {}
    assert parts("5|P\n-5|P\n0|T") == {}


def test_columns_that_show_no_parts_are_not_held_against_a_sum() -> None:
    assert parts("1071||P\n2044||P\n3115|2513|T") == {2: (0, 1)}


def test_rates_and_amounts_a_share_are_added_to_nothing() -> None:
    tree = tree_of("1071|960|\n2044|1553|\n0.52|0.61|\n3115|2513|")
    assert tree.parts == {3: (0, 1)}


def test_totals_of_a_line_the_nearest_first() -> None:
    tree = tree_of("1071|P\n2044|P\n3115|T\n12|P\n3127|T")
    assert tree.totals_of(0) == [2, 4]
    assert tree.totals_of(4) == []
    assert tree.tied == {0, 1, 2, 3, 4}
    assert SumTree().tied == frozenset()


def test_the_last_digit_printed() -> None:
    assert last_digit([{0: 12.0}, {0: 3.0}]) == 1
    assert last_digit([{0: 12.5}, {0: 3.0}]) == pytest.approx(0.1)
    assert last_digit([{0: 12.3456}]) == pytest.approx(0.01)
    assert last_digit([]) == 1
    assert last_digit([{0: 100.0 + n} for n in range(20)] + [{0: 0.35}]) == 1


def test_ten_times_the_lines_take_about_ten_times_as_long() -> None:
    def drawn(lines: int) -> list[Addend]:
        dice = random.Random(3)
        return [Addend({y: float(dice.randrange(1000, 10**6)) for y in (0, 1)}) for _ in range(lines)]

    assert growth(sum_tree, drawn(100), drawn(1000)) < SLACK * 10


def test_a_tree_of_lines_given_from_the_last_to_the_first() -> None:
    drawn = "9040|8800|P\n3210|3011|PD\n2519|2430|P\n11559|11230|T\n11559|11230|T"
    straight = tree_of(drawn)
    turned = sum_tree([addend(line) for line in drawn.split("\n")][::-1]).turned(5)
    assert turned.parts == {3: (0, 2)}
    assert straight.parts == turned.parts
    assert turned.totals_of(0) == [3]


def test_named_totals_of_small_amounts_are_not_made_up_of_what_stands_around_them() -> None:
    drawn = "51|62|P\n330|340|T\n31|28|P\n110|107|T\n20|20|P\n11|12|P\n50|47|T\n300|310|P\n90|95|P\n50|47|T"
    assert tree_of(drawn).parts == {}


def test_round_amounts_that_agree_by_chance_turn_no_result() -> None:
    drawn = """
Total Expenses | 1200000
Net Operating Income | 600000
Interest Expense | 80000
Total Other Expenses | 80000
Net Other Income | -80000
Net Income | 520000
"""
    found = spread([book("Profit and Loss\n | 2024\nGross Profit | 1800000" + drawn)]).figures
    assert {item: row["2024"].value for item, row in found.items() if item != "other_financial_result"} == {
        "gross_profit": 1800000, "total_operating_expenses": 1200000, "operating_profit": 600000,
        "interest_expense": 80000, "net_income": 520000,
    }  # fmt: skip


def test_the_zeros_of_round_amounts_tell_nothing() -> None:
    exact = evidence({1: 6543.0}, [{1: 1210.0}, {1: 5333.0}], {1: 0.0}, 1.0)
    round_ones = evidence({1: 6543000.0}, [{1: 1210000.0}, {1: 5333000.0}], {1: 0.0}, 1.0)
    assert exact <= round_ones < exact + 4


def test_a_line_that_others_of_its_name_are_taken_off_for_is_no_total_of_them() -> None:
    names = {1: "cash", 2: "trade_receivables", 3: "other_receivables", 4: "inventories", 5: "other_receivables"}
    rows = [(164438, 139454), (18546, 19232), (99260, 77827), (7450, 7290), (34226, 30730), (4956, 4375)]
    lines = [
        Addend(
            dict(enumerate(map(float, row))),
            "part" if at in names else "unknown",
            items=frozenset({names[at]} if at in names else ()),
        )
        for at, row in enumerate(rows)
    ]
    assert sum_tree(lines).parts == {0: (1, 2, 3, 4, 5)}


MIXED = """
2002.793|1326|P
2588.870|2589|P
4591.663|3914|T
18931.550|18310|P
17743.273|16381|P
6896.747|6454|P
43571.570|41144|T
48163.233|45058|T
"""
"""This year in units, divided by a thousand, beside last year as it was printed: in thousands, each amount rounded."""


def test_last_year_rounded_to_thousands_adds_up_beside_this_year_in_units() -> None:
    tree = tree_of(MIXED)
    assert tree.parts == {2: (0, 1), 6: (3, 4, 5), 7: (2, 6)}
    assert tree.tied == frozenset(range(8))


def test_amounts_to_the_cent_in_every_year_add_up_to_the_cent() -> None:
    to_the_cent = "\n".join(line[:-2] + ".25|" + line[-1] for line in MIXED.split())
    assert not tree_of(to_the_cent).tied & {0, 1, 3, 4, 5}


def test_a_few_whole_amounts_say_nothing_of_the_last_digit() -> None:
    assert tree_of("2002.793|1326|P\n2588.870|2589|P\n4591.663|3914|T").tied == frozenset()


def test_the_leaves_of_a_total_are_the_lines_below_all_totals_in_it() -> None:
    tree = SumTree((Sum(5, (2, 4), 9.0), Sum(2, (0, 1), 9.0), Sum(4, (3,), 9.0)))
    assert tree.leaves_of(5) == [0, 1, 3]
    assert tree.leaves_of(5, through={2}) == [0, 1, 4]
    assert tree.leaves_of(0) == []


def test_totals_that_add_up_one_another_have_an_end() -> None:
    tree = SumTree((Sum(1, (0, 2), 9.0), Sum(2, (1, 3), 9.0)))
    assert tree.leaves_of(1) == [0, 3]


EXACT = "600|500|P\n-170|-120|P\n430|380|T\n-430|-380|T"


@pytest.mark.parametrize("printed", [1.0, 0.1, 1e4])
def test_traces_of_a_calculation_are_no_digits(printed: float) -> None:
    noise = random.Random(3)
    lines = [addend(line) for line in EXACT.split("\n")]
    noisy = [
        line._replace(values={c: v * printed * (1 + 1e-9 * noise.uniform(-1, 1)) for c, v in line.values.items()})
        for line in lines
    ]
    found = sum_tree(noisy)
    assert found.parts == sum_tree(lines).parts
    assert {frozenset(s.gaps) for s in found.sums} == {frozenset()}


def test_hundredths_of_large_amounts_are_no_traces() -> None:
    amounts = [123_456_789.13, 987_654_321.25, 4_444_444.01]
    lines = [Addend({0: amount}) for amount in amounts]
    assert list(without_noise(lines)) == lines
