"""What may have been meant by a name that there is not."""

from __future__ import annotations

from collections.abc import Iterable

MOST = 3


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """The names most like it, the nearest first; none where nothing comes near."""
    from difflib import get_close_matches  # of a command that is typed right nobody asks

    return get_close_matches(name, sorted(names), n=MOST)
