import random
from contextlib import suppress
from io import BytesIO

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from finvet.errors import FileRefused
from finvet.reading import read, read_bytes
from finvet.reading.encrypted import READ_ONLY_PASSWORD, decrypted
from tests.reading import packed

TYPES = f'<Types xmlns="{packed.PACKAGE}/content-types"><Override ContentType="x/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
# msoffcrypto writes packages of less than 4,096 bytes in a way that it does not read.
FILLING = {"filling.bin": random.Random(1).randbytes(5_000)}
PLAIN = packed.zipped(packed.parts_of('<row r="1"><c r="A1"><v>5</v></c></row>') | FILLING)
WORD = packed.zipped(
    {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": packed.relationships(officeDocument="word/document.xml"),
        "word/document.xml": "<d/>",
    }
    | FILLING
)


def encrypted(password, content=PLAIN):
    locked = BytesIO()
    OOXMLFile(BytesIO(content)).encrypt(password, locked)
    return locked.getvalue()


@pytest.fixture(scope="module")
def locked():
    return encrypted("Alder 7")


def refusal(content, password=None):
    with pytest.raises(FileRefused) as refused:
        read_bytes(content, "a.xlsx", password)
    return refused.value


def test_the_right_password_opens_it(locked, tmp_path):
    book = read_bytes(locked, "a.xlsx", "Alder 7")
    assert (book.sheets[0].cells[1, 1].value, book.format) == (5.0, "xlsx, encrypted")
    (tmp_path / "a.xlsx").write_bytes(locked)
    assert read(tmp_path / "a.xlsx", "Alder 7") == book


def test_without_the_right_one_it_is_refused(locked):
    assert str(refusal(locked)).startswith("a.xlsx: password protected; give its password with --password")
    assert refusal(locked, "alder 7").message.code == "password-wrong"
    assert refusal(locked, "").message.code == "password-wrong"


def test_what_is_only_protected_from_changes_needs_none():
    assert read_bytes(encrypted(READ_ONLY_PASSWORD), "a.xlsx").sheets[0].cells[1, 1].value == 5


def test_a_document_within_is_named():
    assert refusal(encrypted("a", WORD), "a").message.code == "file-is-word"


def test_a_zip_of_another_kind_of_encryption_is_refused():
    with pytest.raises(FileRefused) as refused:
        decrypted(b"PK\x03\x04", "a")
    assert refused.value.message.code == "encryption-unknown"


def test_a_password_changes_nothing_where_none_is_needed():
    assert read_bytes(PLAIN, "a.xlsx", "any") == read_bytes(PLAIN, "a.xlsx")


def test_a_damaged_package_is_refused_but_never_a_traceback(locked):
    dice = random.Random(7)
    for _ in range(25):
        damaged = bytearray(locked)
        for _ in range(dice.choice((1, 30, 300))):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        with suppress(FileRefused):
            read_bytes(bytes(damaged), "a.xlsx", "Alder 7")
