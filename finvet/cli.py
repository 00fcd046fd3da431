"""The command line. It prints and sets the exit status; the work is done elsewhere.

Exit status: 0 answered, 1 an input was refused or could not be read in part, 2 the call is wrong, 3 `--fail-on`.
A command is imported when it is called, and stages inside the commands, so that each answers at once.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import NoReturn, cast

import click

from finvet.commands.refusals import REFUSED, complain, told, wrong_call
from finvet.terminal.plain_letters import with_plain_letters
from finvet.version import VERSION

STOPPED = 130
"""As shells say it of what a person stopped."""

UNTIL_COLLECTION = 200_000
"""Objects. Modules and data that load are no garbage; looking for rings among them takes a tenth of a short command."""


MODULES: Mapping[str, str] = {
    "demo": "demo", "vet": "vet", "spread": "spread", "chart": "chart", "compare": "compare", "template": "template",
    "batch": "batch", "panel": "panel", "policy": "policy", "ratios": "reference", "items": "reference",
    "risk": "reference", "schema": "reference", "completion": "completion",
}  # fmt: skip
"""The commands in the order in which they are used, each with its module."""


class InOrderOfUse(click.Group):
    """A group whose help names its commands in the order of use, and that imports one when it is called."""

    def list_commands(self, _: click.Context) -> list[str]:
        """The names of its commands."""
        return list(MODULES)

    def get_command(self, _: click.Context, name: str) -> click.Command | None:
        """The command of that name, None where there is none."""
        if name not in MODULES:
            return None
        return cast(click.Command, getattr(import_module(f"finvet.commands.{MODULES[name]}"), name))


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


def stopped() -> NoReturn:
    """How a command ends that a person stopped: in one line."""
    complain(str(wrong_call("call-stopped")))
    sys.exit(STOPPED)


def main() -> None:
    """A command: a call that is wrong gets one line that says so, and the way on."""
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
        stopped()
    except OSError as error:
        if error.filename is not None:  # no stream
            raise
        complain(str(wrong_call("call-not-printed", reason=error.strerror)))
        sys.stdout = None  # what it still holds would fail once more at the end
        sys.exit(REFUSED)
    finally:
        gc.freeze()  # the process ends here, and to look for rings among all that it leaves takes a tenth of it again
