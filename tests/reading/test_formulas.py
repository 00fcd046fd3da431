import pytest

from finvet.errors import NotComputed
from finvet.reading.formulas import Constant, Edge, Operation, Reference, program
from tests.growth import SLACK, growth


def written(formula):
    """The program as text in postfix order; references by their corners, "$" where they do not move."""
    return " ".join(map(step, program(formula)))


def step(found):
    if isinstance(found, Operation):
        return f"{found.name}{found.operands}"
    if isinstance(found, Constant):
        return repr(found.value)
    corners = [f"{edge(r)},{edge(c)}" for r, c in zip(found.rows, found.columns, strict=True)]
    return (f"{found.sheet}!" if found.sheet else "") + ":".join(corners[:1] if found.is_cell else corners)


def edge(found):
    return ("$" if found.is_fixed else "") + str(found.place)


def refusal(formula):
    with pytest.raises(NotComputed) as refused:
        program(formula)
    return refused.value.message.code


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("1+2*3", "1.0 2.0 3.0 *2 +2"),
        ("(1+2)*3", "1.0 2.0 +2 3.0 *2"),
        ("8-3-2", "8.0 3.0 -2 2.0 -2"),
        ("2^3^2", "2.0 3.0 ^2 2.0 ^2"),
        ("-2^2", "2.0 negate1 2.0 ^2"),
        ("2^-3", "2.0 3.0 negate1 ^2"),
        ("--2", "2.0 negate1 negate1"),
        ("+2", "2.0"),
        ("50%*2", "50.0 %1 2.0 *2"),
        ("2^50%", "2.0 50.0 %1 ^2"),
        ("1+2>=3-4", "1.0 2.0 +2 3.0 4.0 -2 >=2"),
        ("SUM(1,2,(3))", "1.0 2.0 3.0 SUM3"),
        ("if(TRUE,,2)", "True None 2.0 IF3"),
        ('IF(1<>2,"a""b",)', "1.0 2.0 <>2 'a\"b' None IF3"),
        (" SUM( 1 , 2 ) ", "1.0 2.0 SUM2"),
        (".5+1.5E3+2.", "0.5 1500.0 +2 2.0 +2"),
    ],
)
def test_operators_bind_as_spreadsheets_have_it(formula, expected):
    assert written(formula) == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("B7", "7,2"),
        ("$B7", "7,$2"),
        ("B$7", "$7,2"),
        ("xfd1048576", "1048576,16384"),
        ("SUM(B2:$C$9)", "2,2:$9,$3 SUM1"),
        ("SUM(A:B)", "$1,1:$1048576,2 SUM1"),
        ("SUM($3:4)", "$3,$1:4,$16384 SUM1"),
        ("BS!A1", "BS!1,1"),
        ("'Profit & Loss'!A1", "Profit & Loss!1,1"),
        ("'It''s'!$A$1", "It's!$1,$1"),
        ("Bilanz_Ä.2!A1", "Bilanz_Ä.2!1,1"),
        ("资产负债表!A1", "资产负债表!1,1"),
    ],
)
def test_references(formula, expected):
    assert written(formula) == expected


def test_a_reference_without_dollar_moves_with_its_cell():
    (found,) = program("$B7")
    assert found == Reference(None, (Edge(7, False),) * 2, (Edge(2, True),) * 2, is_cell=True)
    assert (found.rows[0].moved(3), found.columns[0].moved(3)) == (10, 2)


@pytest.mark.parametrize(
    ("formula", "code"),
    [
        ("[1]BS!A1", "formula-link"),
        ("'[old.xlsx]BS'!A1", "formula-link"),
        (r"'C:\books\[old.xlsx]BS'!A1", "formula-link"),
        ("'file:///books/old.ods'#$BS.A1", "formula-link"),
        ("SUM([2]BS!A1:A9)", "formula-link"),
        ("A1&B1", "formula-not-understood"),
        ("VLOOKUP(A1,B:C,2)", "formula-not-understood"),
        ("_xlfn.SUM(1)", "formula-not-understood"),
        ("LOG10(100)", "formula-not-understood"),
        ("Table1[Cash]", "formula-not-understood"),
        ("BS:IS!A1", "formula-not-understood"),
        ("A1 B1", "formula-not-understood"),
        ("A1:INDEX(B:B,2)", "formula-not-understood"),
        ("(A1,B1)", "formula-not-understood"),
        ("{1,2}", "formula-not-understood"),
        ("XFE1", "formula-not-understood"),
        ("A0", "formula-not-understood"),
        ("A1048577", "formula-not-understood"),
        ("#REF!+1", "formula-error-cell"),
        ("SUM('B S'!#REF!)", "formula-error-cell"),
        ("1e999", "formula-no-number"),
        ("ROUND(1)", "formula-not-understood"),
        ("IF(1)", "formula-not-understood"),
        ("ABS(1,2)", "formula-not-understood"),
        ("", "formula-not-understood"),
        ("1+", "formula-not-understood"),
        ("*1", "formula-not-understood"),
        ("(1", "formula-not-understood"),
        ("1)", "formula-not-understood"),
        ("()", "formula-not-understood"),
        ("1 2", "formula-not-understood"),
        ("1(2)", "formula-not-understood"),
        ("1SUM(2)", "formula-not-understood"),
        ("SUM(1", "formula-not-understood"),
        (",1", "formula-not-understood"),
        ('"open', "formula-not-understood"),
        ("'open", "formula-not-understood"),
        ("__import__('os')", "formula-not-understood"),
        ("١+٢", "formula-not-understood"),
    ],
)
def test_whatever_is_no_arithmetic_on_cells_of_the_file_is_refused(formula, code):
    assert refusal(formula) == code


@pytest.mark.parametrize(
    "hostile",
    [
        lambda size: "(" * size + "1" + ")" * size,
        lambda size: "-" * size + "1",
        lambda size: "1" + "+1" * size,
        lambda size: "1" + "^1" * size,
        lambda size: "SUM(" * size + "1" + ")" * size,
        lambda size: "(" * size,
        lambda size: "'" * size,
        lambda size: "'" * (size + 1),
        lambda size: '"' * size,
        lambda size: '"' * (size + 1),
        lambda size: "A" * size,
        lambda size: "1" * size,
        lambda size: "$A" * size,
        lambda size: "'" + "a" * size,
    ],
)
def test_hostile_formulas_cost_no_more_than_their_length(hostile):
    def work(formula):
        try:
            return program.__wrapped__(formula)
        except NotComputed:
            return ()

    small, large = hostile(500), hostile(4_000)
    assert len(work(large)) <= len(large)
    assert growth(work, small, large) < SLACK * 8
