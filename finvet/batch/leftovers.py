"""What an earlier run wrote of a partner and no run writes any more is taken away, lest it be taken for current.

Only what is still as finvet wrote it, by the hash that the journal keeps: what a person changed is theirs, and stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from finvet.batch.dossiers import Dossier, Output, hash_of
from finvet.batch.executor import Check
from finvet.batch.journal import Journal
from finvet.batch.settings import Settings
from finvet.batch.stores import take_away
from finvet.batch.summary import checked
from finvet.portfolios.links import MADE_BY_US


def clear_superseded(journal: Journal, settings: Settings, dossiers: Iterable[Dossier]) -> list[str]:
    """Takes away what the journal knows of entries beside what they have now; the paths of what stays."""
    stays = []
    for dossier in dossiers:
        if known := journal.known(dossier.entry):
            written = {output.path for output in dossier.outputs}
            stays += _cleared(settings, known.outputs, written)
    return stays


def clear_gone(journal: Journal, settings: Settings, check: Check) -> list[str]:
    """Takes away what was written of entries that the input has no more, and forgets them; the paths of what stays.

    `check` may stop it between two of them.
    """
    stays = [path for _, outputs in checked(journal.gone(), check) for path in _cleared(settings, outputs)]
    journal.forget_gone()
    return stays


def _cleared(settings: Settings, outputs: Iterable[Output], written: Collection[str] = ()) -> list[str]:
    """Takes outputs away that were not written again; the paths of what stays.

    Where memos go to a store now, none is left in the output folder: the next change would leave it out of date.
    """
    ours = [output for output in outputs if MADE_BY_US.fullmatch(output.path)]  # a journal may come from anywhere
    past = [output for output in ours if output.path not in written]
    if not settings.memos_to:
        return _take_away(settings.output, past)
    return list(dict.fromkeys([*take_away(settings.memos_to, past), *_take_away(settings.output, ours)]))


def _take_away(folder: Path, outputs: Iterable[Output]) -> list[str]:
    stays = []
    for output in outputs:
        path = folder / output.path
        try:
            if hash_of(path) == output.sha256:
                path.unlink()
            else:
                stays.append(output.path)
        except (FileNotFoundError, NotADirectoryError):  # it is gone already
            pass
        except OSError:  # such as where a program has it open
            stays.append(output.path)
        with suppress(OSError):  # it has more in it
            path.parent.rmdir()
    return stays
