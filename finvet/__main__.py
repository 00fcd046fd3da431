"""`python -m finvet`."""

from finvet.cli import main

if __name__ == "__main__":
    main()
