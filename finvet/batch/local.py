"""Who vets on one machine, whether it is that of the batch or one of a cluster."""

from __future__ import annotations

from functools import partial

from finvet.batch.executor import Check, Executor, Start
from finvet.batch.fetching import Fetching
from finvet.batch.pool import Pool
from finvet.batch.putting import Putting
from finvet.batch.settings import Settings


def local(is_stored: bool, settings: Settings, check: Check, jobs: int = 1) -> Executor:
    """The executor that has entries vetted by `jobs` workers of this machine; `is_stored`: a store holds them."""
    start: Start = partial(Fetching if is_stored else Pool, jobs=jobs)
    return Putting(start, settings, check) if settings.memos_to else start(settings, check)
