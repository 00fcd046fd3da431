import pytest

from finvet.addresses import a1, column_letters, column_number, position


@pytest.mark.parametrize(
    ("row", "column", "address"),
    [(7, 2, "B7"), (1, 26, "Z1"), (1, 27, "AA1"), (9, 703, "AAA9"), (1048576, 16384, "XFD1048576")],
)
def test_addresses_both_ways(row, column, address):
    assert a1(row, column) == address
    assert position(address) == (row, column)


def test_every_column_has_letters_of_its_own():
    assert [column_number(column_letters(n)) for n in range(1, 16385)] == list(range(1, 16385))


@pytest.mark.parametrize(
    "address", ["", "A", "7", "A0", "XFE1", "AAAA1", "A1048577", "a1", "A-1", "A1B2", "Ä1", "$A$1", "A１"]
)
def test_what_is_no_address(address):
    with pytest.raises(ValueError, match=r"no c|substring"):
        position(address)
