"""Workbooks that a password protects, opened with the password that the user gives."""

from __future__ import annotations

import struct
from io import BytesIO
from xml.parsers.expat import ExpatError

from finvet.errors import FileRefused
from finvet.reading import compound

READ_ONLY_PASSWORD = "VelvetSweatshop"  # noqa: S105 - Excel itself opens with it what is only protected from changes

BROKEN = (
    struct.error, AssertionError, AttributeError, ExpatError, IndexError, KeyError, LookupError, OSError, OverflowError,
    TypeError, UnicodeError, ValueError,
)  # fmt: skip
"""What msoffcrypto raises of a damaged file beside its own errors: found by cutting and mutating packages."""


def decrypted(content: bytes, password: str | None) -> bytes:
    """The workbook within. Raises FileRefused without the right password, and for what no password opens here."""
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

    if not content.startswith(compound.SIGNATURE):
        raise FileRefused("encryption-unknown")
    for word in (password, READ_ONLY_PASSWORD):
        if word is None:
            continue
        try:
            return _opened(content, word)
        except (InvalidKeyError, DecryptionError):
            continue
        except (FileFormatError, ParseError, *BROKEN) as broken:
            raise FileRefused("encryption-broken") from broken
    if password is None:
        raise FileRefused("file-is-encrypted")
    raise FileRefused("password-wrong")


def _opened(content: bytes, password: str) -> bytes:
    import msoffcrypto

    package = msoffcrypto.OfficeFile(BytesIO(content))
    package.load_key(password=password, verify_password=True)
    opened = BytesIO()
    package.decrypt(opened)
    return opened.getvalue()
