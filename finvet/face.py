"""The library's face: what `import finvet` offers, with the defaults that a person expects."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from finvet.assessment.policy import Policy, load
from finvet.confinement import LIMITS, Limits
from finvet.errors import FinvetError
from finvet.given import CaseLike, File, benchmarks_of, case_of, day_of, opening_of, path_of, paths_of, rates_of
from finvet.notebook.partner import Partner
from finvet.vetting import figure_names, spread_files
from finvet.vetting import vet as vet_files
from finvet.vetting import vet_companies as vet_files_of_several

if TYPE_CHECKING:
    import pandas as pd

    from finvet.notebook.comparison import Comparison
    from finvet.notebook.portfolio import Portfolio
    from finvet.notebook.results import Dossier
    from finvet.notebook.statements import Statements


def vet(
    files: File | Sequence[File],
    *,
    policy: File | Policy = "standard",
    case: CaseLike | None = None,
    as_of: date | str | None = None,
    hints: File | None = None,
    benchmarks: File | None = None,
    rates: File | None = None,
    password: str | None = None,
    limits: Limits = LIMITS,
) -> Partner:
    """Vets one partner: has it kept a viable cash flow over three years, and will it pay on time?

        partner = finvet.vet("partner.xlsx", as_of="2025-09-30")
        partner                   # the answer, why, key figures over the years, what to ask for
        partner.ratios.liquidity  # a frame; dir(partner.ratios) has the other families
        partner.explain("dscr")   # formula, numbers, and the cells that it rests on

    * `files`: a path, or a list of paths: all that the partner sent.
    * `policy`: the rules to judge by: standard, cautious, startup or public, a policy file, or a Policy.
    * `case`: what is known beside the statements: a case file, a dictionary with the same keys, or a Case.
    * `as_of`: the day of the opinion, as a date or as "2025-09-30"; the case's own comes before it. Left out: today.
    * `hints`: a file, or a folder of files, that corrects how workbooks are read.
    * `benchmarks`: a csv file of other companies to show the partner among, in place of the shipped ones.
    * `rates`: a csv file of exchange rates for a deal in another currency.
    * `password`: what encrypted files ask for.
    * `limits`: how much time and memory reading may take.

    Raises FinvetError, one line that says what is wrong, where, and the mend.
    """
    found = vet_files(
        paths_of(files),
        read_policy(policy),
        case_of(case),
        as_of=day_of(as_of),
        opening=opening_of(hints, password, limits),
        benchmarks=benchmarks_of(benchmarks),
        rates=rates_of(rates),
    )
    return Partner(found)


def vet_companies(
    files: File | Sequence[File],
    *,
    policy: File | Policy = "standard",
    as_of: date | str | None = None,
    hints: File | None = None,
    benchmarks: File | None = None,
    rates: File | None = None,
    password: str | None = None,
    limits: Limits = LIMITS,
) -> tuple[Partner, ...]:
    """Vets every company whose statements share a workbook, as `vet` does with the files of one."""
    found = vet_files_of_several(
        paths_of(files),
        read_policy(policy),
        as_of=day_of(as_of),
        opening=opening_of(hints, password, limits),
        benchmarks=benchmarks_of(benchmarks),
        rates=rates_of(rates),
    )
    return tuple(map(Partner, found))


def spread(
    files: File | Sequence[File], *, hints: File | None = None, password: str | None = None, limits: Limits = LIMITS
) -> Statements:
    """Reads the statements of one partner without judging them: a frame of line items by period.

    Every period that the files show stands in it, forecasts and parts of years too, named as such. `cells` says where
    each figure stands, `unmatched` what was not understood, `warnings` what to know. `hints`, `password` and `limits`
    are those of `vet`. Raises FinvetError with the mend.
    """
    from finvet.notebook.statements import statements

    return statements(spread_files(paths_of(files), opening_of(hints, password, limits)))


def starting_hints(files: File | Sequence[File], *, password: str | None = None, limits: Limits = LIMITS) -> str:
    """Hints to start from, as text for a file: the layout of the files, and the lines that nobody understood.

    Taken back by `hints=` in `vet` and `spread`, once line items are named in it. Raises FinvetError with the mend.
    """
    from finvet.guard import guarded_as_read
    from finvet.hint_writing import starting_hints as hints_for

    answer = guarded_as_read(paths_of(files), opening_of(None, password, limits))
    return hints_for(answer.statements, answer.as_read)


def read_panel(table: File | pd.DataFrame, *, scale: float = 1.0) -> pd.DataFrame:
    """Computes every ratio and score of many partners from a table, a row a partner and fiscal year.

    `table` is csv, csv.gz, parquet or a frame with the columns `partner` and `fiscal_year`; its others are named as
    line items, `days` and `currency`. `scale`: what its amounts are multiples of. The frame that comes back is indexed
    by partner and fiscal year, a column a ratio, with units in `attrs["units"]` and columns that are no line item in
    `attrs["ignored"]`. Raises FinvetError with the mend.
    """
    from finvet.panel_frames import panel_frame

    if isinstance(table, str | PathLike):
        return panel_frame(Path(table), scale)
    if not hasattr(table, "columns"):
        raise FinvetError("face-no-table", given=type(table).__name__)
    return panel_frame(table, scale)


def portfolio(
    partners: File,
    *,
    policy: File | Policy = "standard",
    as_of: date | str | None = None,
    hints: File | None = None,
    benchmarks: File | None = None,
    rates: File | None = None,
    limits: Limits = LIMITS,
) -> Portfolio:
    """Many partners beside each other, the worst first.

    `partners` is a folder of partners, which are vetted now as `finvet batch` would, or what `finvet batch` wrote: its
    output folder or a file of results in it, which is read. A partner is opened by its name: `portfolio["Alder"]`.
    Raises FinvetError with the mend; a partner that is refused gets its row with the reason.
    """
    from finvet.batch.inputs import found
    from finvet.batch.portfolio import read_portfolio, vetted_portfolio
    from finvet.batch.settings import Settings
    from finvet.notebook.results import results_in

    if written := results_in(Path(partners)):
        return read_portfolio(written)
    settings = Settings(
        output=Path(),
        policy=read_policy(policy),
        as_of=day_of(as_of),
        opening=opening_of(hints, None, limits),
        benchmarks=benchmarks_of(benchmarks),
        rates=rates_of(rates),
        memos="none",
    )
    return vetted_portfolio(found(str(partners)), settings)


def compare(*partners: Partner | Dossier) -> Comparison:
    """Partners side by side: answers, key figures of their latest years with the best one starred, and findings.

    They are two to six, each what `vet` gives or a portfolio opens. Raises FinvetError for fewer or more.
    """
    from finvet.notebook.comparison import compare as beside

    return beside(partners)


def read_policy(policy: File | Policy = "standard") -> Policy:
    """The policy of a file, or a shipped one by its name. Raises FinvetError, naming every mistake and its mend."""
    if isinstance(policy, Policy):
        return policy
    return load(policy if isinstance(policy, str) else path_of(policy, "policy"), figure_names())
