"""How a command is told who vets the partners of its input: processes of this machine, or a cluster."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial, wraps
from typing import TYPE_CHECKING

import click
from msgspec import Struct

from finvet.commands.calling import typed
from finvet.commands.options import WholeNumber
from finvet.commands.refusals import wrong_call

if TYPE_CHECKING:
    from finvet.batch.executor import Start

JOBS = click.option(
    "--jobs", type=WholeNumber(min=1), metavar="N", help="How many processes vet at once; default: one a processor."
)
CLUSTER = click.option(
    "--cluster",
    metavar="ADDRESS",
    help="Have the machines of a Dask cluster vet, by its scheduler's address, such as tcp://host:8786.",
)


class Machines(Struct, frozen=True):
    """Who vets: so many processes of this machine, one a processor where nobody says, or those of a cluster."""

    jobs: int | None
    cluster: str | None

    def start(self, source: str) -> Start:
        """What has the partners of an input vetted."""
        from finvet.batch.cluster import Cluster
        from finvet.batch.inputs import here
        from finvet.batch.local import local

        if self.cluster:
            return partial(Cluster, self.cluster)
        return partial(local, here(source) is None, jobs=self.jobs or _processors())


def vetting(command: Callable[..., None]) -> Callable[..., None]:
    """A command that has many partners vetted: it gets `machines`."""

    @JOBS
    @CLUSTER
    @wraps(command)
    def with_machines(jobs: int | None, cluster: str | None, **others: object) -> None:
        if cluster and "jobs" in typed():
            raise wrong_call("call-jobs-of-cluster")
        command(machines=Machines(jobs, cluster), **others)

    return with_machines


def _processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
