from __future__ import annotations

import pytest

from finvet.batch.packing import LENGTH, MOST_BYTES, packed, sealed, unpacked, unsealed


def test_what_was_packed_comes_out_again() -> None:
    plain = [{"revenue": [1.5, None]}, "Präzision"]
    assert unpacked(packed(plain)) == plain
    assert unpacked(b"") == []


@pytest.mark.parametrize(
    "content",
    [
        b"ab",
        b"abcdefgh",
        packed([1, 2, 3])[:-2],
        LENGTH.pack(MOST_BYTES + 1) + packed([1])[LENGTH.size :],
        LENGTH.pack(2**32 - 1),
    ],
)
def test_what_is_not_packed_is_told_and_fills_no_memory(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"not packed|too long|Expecting"):
        unpacked(content)


def test_a_seal_tells_damage() -> None:
    kept = sealed(b"figures")
    assert unsealed(kept) == b"figures"
    for damaged in (kept[:-1], b"x" + kept[1:], b"", "figures", None):
        with pytest.raises(ValueError, match="sealed"):
            unsealed(damaged)
