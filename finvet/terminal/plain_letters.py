"""Letters for a terminal or file that does not know ours: an arrow becomes ^, an ä an a; nothing ends in an error."""

from __future__ import annotations

import codecs
import io
import unicodedata

PLAIN = "finvet-plain"
UNKNOWN = "?"


def with_plain_letters(*streams: object) -> None:
    """What a stream's encoding lacks is written in plain letters from now on."""
    codecs.register_error(PLAIN, _in_place_of)
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=PLAIN)


def _in_place_of(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_plain, error.object[error.start : error.end])), error.end


def _plain(letter: str) -> str:
    """The sign's stand-in, else the letter without its accents, else a question mark."""
    from finvet.compiled import data_table  # most terminals know every letter

    bare = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()
    return data_table("plain_letters").get(letter) or bare or UNKNOWN
