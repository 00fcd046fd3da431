"""`python -m finvet`, and what the console script runs."""

import sys


def main() -> None:
    """A command from its start: one that is stopped before its modules are loaded ends as it does later."""
    try:
        from finvet.cli import main as run

        run()
    except KeyboardInterrupt:
        from finvet.cli import stopped

        sys.stderr.write("\n")  # below the "^C" of a terminal
        stopped()


if __name__ == "__main__":
    main()
