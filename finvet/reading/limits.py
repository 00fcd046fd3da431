"""How much of a file is read at most; hitting a limit refuses the file, never shortens it.

Bytes are counted as they are produced, for what a zip says of its own sizes is the sender's word.
"""

MIB = 1024 * 1024

FILE_BYTES = 64 * MIB
ENTRIES = 2_000
PART_BYTES = 128 * MIB
UNPACKED_BYTES = 256 * MIB
RATIO = 200
RATIO_FROM = MIB
"""From this size on nothing unpacks to more than so many times the bytes it is packed in."""

XML_DEPTH = 256
CELLS = 1_000_000
STRINGS = 500_000
STYLES = 65_536
MERGED_RANGES = 100_000
NAMES = 65_536

TEXT_CHARACTERS = 2_000
"""What is kept of one cell's text; longer text is prose, and ends in an ellipsis."""

FORMULA_CHARACTERS = 8_192

FORMULA_STEPS = 1_500_000
"""Of computing the formulas of a workbook that have no result: characters read, operations, cells looked at."""

FORMULA_CHAIN = 50_000
"""Cells of which each waits for the next one to be computed."""
