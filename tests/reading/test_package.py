from io import BytesIO
from zipfile import ZIP_BZIP2, ZipFile

import pytest

from finvet.errors import FileRefused
from finvet.reading import limits
from finvet.reading.package import Package, Relationship
from tests.reading import packed


def refusal(content, part="a.xml"):
    with pytest.raises(FileRefused) as refused:
        b"".join(Package(content).chunks(part))
    return refused.value.message.code


def damaged(content):
    """Another byte in the packed data of the first part."""
    middle = 30 + len("a.xml") + 5
    return content[:middle] + bytes([content[middle] ^ 0xFF]) + content[middle + 1 :]


PACKED = packed.zipped({"a.xml": bytes(range(256)) * 20})


def test_parts_are_found_without_case_and_with_either_slash():
    package = Package(packed.zipped({"XL\\Book.xml": "x"}))
    assert b"".join(package.chunks("xl/book.XML")) == b"x"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (PACKED[:-30], "zip-broken"),
        (PACKED[: len(PACKED) // 2], "zip-broken"),
        (damaged(PACKED), "zip-part-broken"),
        (packed.zipped({"b.xml": ""}), "part-missing"),
        (
            PACKED.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00"),
            "file-is-encrypted",
        ),
    ],
)
def test_a_damaged_zip_is_refused(content, code):
    assert refusal(content) == code


def test_parts_of_the_same_name_are_refused():
    two = BytesIO()
    with ZipFile(two, "w") as package:
        package.writestr("a.xml", "1")
        package.writestr("A.xml", "2")
    assert refusal(two.getvalue()) == "zip-duplicate"


def test_a_packing_that_workbooks_do_not_use_is_refused():
    odd = BytesIO()
    with ZipFile(odd, "w", ZIP_BZIP2) as package:
        package.writestr("a.xml", "1")
    assert refusal(odd.getvalue()) == "zip-part-broken"


@pytest.mark.parametrize(
    ("limit", "value", "code"),
    [
        ("ENTRIES", 0, "zip-too-many-entries"),
        ("PART_BYTES", 5119, "part-too-large"),
        ("UNPACKED_BYTES", 5119, "unpacked-too-large"),
    ],
)
def test_limits_count_what_is_really_there(monkeypatch, limit, value, code):
    monkeypatch.setattr(limits, limit, value)
    assert refusal(PACKED) == code
    monkeypatch.setattr(limits, limit, value + 1)
    assert len(b"".join(Package(PACKED).chunks("a.xml"))) == 5120


def test_what_unpacks_to_far_more_than_it_is_packed_in_is_refused(monkeypatch):
    bomb = packed.zipped({"a.xml": bytes(1024 * 1024 + 1)})
    assert refusal(bomb) == "ratio-too-high"
    assert len(b"".join(Package(packed.zipped({"a.xml": bytes(1024 * 1024)})).chunks("a.xml"))) == 1024 * 1024
    monkeypatch.setattr(limits, "RATIO", 2_000)
    assert len(b"".join(Package(bomb).chunks("a.xml"))) == 1024 * 1024 + 1


def test_packed_sizes_that_the_sender_states_do_not_help_a_bomb(monkeypatch):
    monkeypatch.setattr(limits, "RATIO_FROM", 1024)
    content = bytearray(packed.zipped({"a.xml": bytes(400_000)}))
    listed = content.index(b"PK\x01\x02")
    content[listed + 20 : listed + 24] = b"\xff\xff\xff\x00"
    assert refusal(bytes(content)) == "ratio-too-high"


def test_parts_that_share_their_bytes_count_together(monkeypatch):
    monkeypatch.setattr(limits, "RATIO_FROM", 1024)
    package = Package(packed.zipped({"a.xml": bytes(range(256)) * 80}))
    for _ in range(2):
        b"".join(package.chunks("a.xml"))
    with pytest.raises(FileRefused, match="times its packed size"):
        b"".join(chunk for _ in range(1_000) for chunk in package.chunks("a.xml"))


def test_relationships_stay_within_the_zip():
    listed = (
        "<Relationships>"
        '<Relationship Id="1" Type="x/worksheet" Target="../sheets/a.xml"/>'
        '<Relationship Id="2" Type="x/worksheet" Target="/xl/b.xml"/>'
        '<Relationship Id="3" Type="x/worksheet" Target="http://example.org/c.xml" TargetMode="External"/>'
        '<Relationship Id="4" Type="x/styles" Target="../../../../etc/passwd"/>'
        "</Relationships>"
    )
    package = Package(packed.zipped({"xl/_rels/book.xml.rels": listed}))
    assert package.relationships("xl/book.xml") == {
        "1": Relationship("worksheet", "sheets/a.xml"),
        "2": Relationship("worksheet", "xl/b.xml"),
        "3": Relationship("worksheet", None),
        "4": Relationship("styles", "etc/passwd"),
    }
