import struct

import pytest

from finvet.errors import FileRefused
from finvet.reading.compound import Directory, directory
from tests.reading.packed_compound import compound


@pytest.mark.parametrize("tables", [1, 120])
def test_the_names_at_the_top(tables):
    assert directory(compound("Workbook", "\x05SummaryInformation", sectors_before=tables * 128)) == Directory(
        frozenset(("Workbook", "\x05SummaryInformation")), False
    )


def test_what_stands_in_a_storage_is_not_at_the_top():
    assert directory(compound("Workbook", inner=("WordDocument",))).names == frozenset(("Workbook", "Storage"))


def test_an_installer_is_known_by_its_class():
    assert directory(compound("x", class_id=bytes.fromhex("84100c0000000000c000000000000046"))).is_installer


@pytest.mark.parametrize("length", [8, 40, 100, 600])
def test_a_file_that_is_cut_off_is_refused(length):
    with pytest.raises(FileRefused) as refused:
        directory(compound("Workbook")[:length])
    assert refused.value.message.code == "compound-broken"


def test_a_chain_that_comes_back_to_itself_is_refused():
    content = bytearray(compound("Workbook"))
    first = struct.unpack_from("<I", content, 48)[0]
    struct.pack_into("<I", content, 512 + 4 * first, first)
    with pytest.raises(FileRefused):
        directory(bytes(content))


def test_entries_that_point_at_each_other_end():
    content = bytearray(compound("Workbook", "Book"))
    start = content.index("Workbook".encode("utf-16-le"))
    struct.pack_into("<II", content, start + 68, 1, 1)
    assert "Workbook" in directory(bytes(content)).names
