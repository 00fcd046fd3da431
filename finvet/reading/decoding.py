"""The characters of a text file: which encoding its bytes are in."""

from __future__ import annotations

import codecs

from finvet.label_words import known_words, words_of

BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

LADDER = ("cp1252", "cp932", "gb18030", "cp1250", "cp1251", "cp1254", "cp949", "cp950")
"""Encodings that the bytes do not tell apart: Western, Japanese, Chinese, Central European, Cyrillic, Turkish,
Korean, traditional Chinese. Of two that show as many known labels the first is meant."""

FEW_ACCENTS = 12

SAMPLE_BYTES = 65_536
"""Of the lines that are not plain ASCII; the others say nothing of the encoding."""


def decode(content: bytes) -> tuple[str, str]:
    """The text and its encoding in words: by the mark, then UTF-8, UTF-16 without mark, then by known labels.

    Where no label is known, signs such as € or – and a few accents are Windows-1252, and more letters are left to
    charset-normalizer's statistics. Latin-1 decodes what is in none of these.
    """
    marked = _marked(content)
    for encoding in (marked,) if marked else ("utf-8",):
        try:
            return content.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeDecodeError:
            continue
    encoding = _likely(content)
    try:
        return content.decode(encoding), encoding
    except UnicodeDecodeError:
        return content.decode("latin-1"), "latin-1"


def structure(head: bytes) -> str:
    """The first characters of a file as far as its structure needs them: ASCII is right, letters may be wrong."""
    encoding = (_marked(head) or "latin-1").removesuffix("-sig")
    return head.decode("latin-1" if encoding == "utf-8" else encoding, "ignore").removeprefix("ï»¿")


def _marked(content: bytes) -> str | None:
    """The encoding that a byte order mark states, or the zero bytes of UTF-16 without one."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return encoding
    head = content[:SAMPLE_BYTES]
    if b"\x00" not in head:
        return None
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def _likely(content: bytes) -> str:
    """The encoding of the ladder that shows most known labels, else what statistics say."""
    sample = _sample(content)
    scores = {encoding: _known(sample, encoding) for encoding in LADDER}
    best = max(LADDER, key=lambda encoding: scores[encoding])
    if scores[best] or _is_western(sample):
        return best
    from charset_normalizer import from_bytes

    guess = from_bytes(sample).best()
    return guess.encoding if guess else LADDER[0]


def _sample(content: bytes) -> bytes:
    lines = [line for line in content[: 16 * SAMPLE_BYTES].splitlines() if not line.isascii()]
    return b"\n".join(lines)[:SAMPLE_BYTES].rpartition(b"\n")[0] or b"\n".join(lines)[:SAMPLE_BYTES]


def _known(sample: bytes, encoding: str) -> int:
    """How many known words beyond ASCII the sample shows in an encoding; none where it does not decode it."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return 0
    return sum(not word.isascii() and word in known_words() for word in words_of(text))


def _is_western(sample: bytes) -> bool:
    """Whether it shows signs alone, or a few accents within words of plain letters, too few for statistics."""
    words = [word for word in words_of(sample.decode(LADDER[0], "ignore")) if not word.isascii()]
    accents = [sum(not letter.isascii() for letter in word) for word in words]
    is_plain = all(2 * count <= len(word) for count, word in zip(accents, words, strict=True))
    return is_plain and sum(accents) <= FEW_ACCENTS
