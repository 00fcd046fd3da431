"""Makes the sample partners: `python -m tests.sample_data.make_samples sample_data --truth tests/data/sample_truth`."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.sample_data.making.partners import SAMPLES, make_sample


def main() -> None:
    """Writes every partner with its case file and, where asked, what a careful reader finds in it as json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the partners go")
    parser.add_argument("--truth", type=Path, help="where the truth about them goes")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for name in SAMPLES:
        truth = make_sample(name, options.folder)
        if options.truth:
            options.truth.mkdir(parents=True, exist_ok=True)
            (options.truth / f"{name}.json").write_bytes(truth.as_json().encode())


if __name__ == "__main__":
    main()
