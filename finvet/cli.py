"""The command line. It prints and sets the exit status; the work is done elsewhere.

Exit status: 0 answered, 1 an input was refused or could not be read in part, 2 the call is wrong, 3 `--fail-on`.
Stages are imported inside the commands, so that `finvet --help` answers at once.
"""

from __future__ import annotations

import gc
import sys

import click

from finvet.commands.batch import batch
from finvet.commands.chart import chart
from finvet.commands.compare import compare
from finvet.commands.completion import completion
from finvet.commands.demo import demo
from finvet.commands.panel import panel
from finvet.commands.policy import policy
from finvet.commands.reference import items, ratios, risk, schema
from finvet.commands.refusals import complain, told
from finvet.commands.spread import spread
from finvet.commands.template import template
from finvet.commands.vet import vet
from finvet.terminal.plain_letters import with_plain_letters
from finvet.version import VERSION

STOPPED = 130
"""As shells say it of what a person stopped."""

UNTIL_COLLECTION = 200_000
"""Objects. Modules and data that load are no garbage; looking for rings among them takes a tenth of a short command."""


class InOrderOfUse(click.Group):
    """A group whose help names its commands in the order in which they were added."""

    def list_commands(self, _: click.Context) -> list[str]:
        """The names of its commands."""
        return list(self.commands)


@click.group(
    cls=InOrderOfUse,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="A first result: finvet demo. A partner of your own: finvet vet FILE.xlsx.",
)
@click.version_option(VERSION)
def cli() -> None:
    """Has this partner kept a viable cash flow over three years, and will it pay on time?

    finvet reads the statements that a partner mailed, computes cash-flow and liquidity indicators, judges payment
    risk by a policy that can be read, and writes the memo for the vetting file.
    """


for command in (
    demo, vet, spread, chart, compare, template, batch, panel, policy, ratios, items, risk, schema, completion,
):  # fmt: skip
    cli.add_command(command)


def main() -> None:
    """The console script: a call that is wrong gets one line that says so, and the way on."""
    with_plain_letters(sys.stdout, sys.stderr)
    gc.set_threshold(UNTIL_COLLECTION)
    try:
        sys.exit(cli.main(prog_name="finvet", standalone_mode=False))
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(error.exit_code)
    except click.ClickException as error:
        complain(told(error))
        sys.exit(error.exit_code)
    except click.Abort:
        sys.exit(STOPPED)
    finally:
        gc.freeze()  # the process ends here, and to look for rings among all that it leaves takes a tenth of it again
