import pytest

from finvet.reading.opendocument_formulas import formula_as_excel


@pytest.mark.parametrize(
    ("formula", "as_excel"),
    [
        ("of:=[.B2]+[.$C$3]", "B2+$C$3"),
        ("of:=SUM([.B2:.B9];[$BS.C1])", "SUM(B2:B9,BS!C1)"),
        ("of:=SUM([$'My Sheet'.B2:.B9])", "SUM('My Sheet'!B2:B9)"),
        ('oooc:=IF([.A1]="a;b";1;2)', 'IF(A1="a;b",1,2)'),
    ],
)
def test_formulas_are_written_as_excel_writes_them(formula, as_excel):
    assert formula_as_excel(formula) == as_excel
