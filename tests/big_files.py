"""Files of up to 10 MB of every kind, and what it takes to spread them: `python -m tests.big_files` is the table.

Each is spread by `finvet spread FILE` in processes of its own, whose memory is looked at from outside many times a
second. A file that is not answered by a document or one line, or takes more memory than MOST_MIB, is a finding.
"""

from __future__ import annotations

import argparse
import os
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from xlsxwriter import Workbook

from finvet.addresses import column_letters
from tests.bench_figures import Figure
from tests.hostile.accounts import ods
from tests.reading import packed, packed_binary
from tests.running import ROOT

MIB = 1024 * 1024
MOST_MIB = 512
MOST_CPU_SECONDS = 30
LONGEST_WAIT = 150
"""For a busy machine: a file that is given up for want of time does not show its memory."""
LOOKS_A_SECOND = 50
TELLS = Path("/proc/self/smaps_rollup")
LARGEST_FILE = 10_000_000

Row = Sequence[str | float]
YEARS = ("2023", "2022")
NAMES = ("Trade receivables", "Other operating expenses", "Cash at bank", "Lease liabilities", "Revenue from contracts")
KNOWN = (
    "Cash and cash equivalents",
    "Trade receivables",
    "Inventories",
    "Total assets",
    "Total equity",
    "Total liabilities",
)


# ---------------------------------------------------------------- the rows


def numbers(cells: int, columns: int) -> Iterator[Row]:
    """Numbers alone, no two in a row alike."""
    for row in range(cells // columns):
        yield [((row * columns + c) * 7919) % 1_000_003 / 4 for c in range(columns)]


def years(cells: int, columns: int) -> Iterator[Row]:
    """Numbers under a heading of so many years, each beside a label of its own."""
    yield ["Balance sheet, in EUR", *map(str, range(2023, 2024 - columns, -1))]
    for row, amounts in enumerate(numbers(cells // columns * (columns - 1), columns - 1)):
        yield [label(row), *amounts]


def statement(rows: int) -> Iterator[Row]:
    """A statement of two years, as long as no statement is."""
    yield ["Balance sheet, in EUR", *YEARS]
    for row in range(rows):
        yield [label(row), float(row * 31 % 10_007), float(row * 17 % 9_973)]


def texts(strings: int) -> Iterator[Row]:
    """A text beside an amount in every row, no two alike."""
    yield ["Income statement, in EUR", "2023"]
    for row in range(strings):
        yield [label(row), float(row)]


def goods(rows: int, kinds: int, names: int = 1) -> Iterator[Row]:
    """A price list: so many kinds of goods, each called by so many names, with price, stock and weight."""
    yield ["Article", "Price", "Stock", "Weight"]
    for row in range(rows):
        called = (
            f"{row % kinds * 7919 % 1_000_003} gasket {column_letters(row % kinds % 700 + n + 1)}" for n in range(names)
        )
        yield [f"Valve {' '.join(called)}", row % 997 + 0.5, float(row % 5003), row % 77 / 4]


def entries(rows: int) -> Iterator[Row]:
    """A ledger: a day, a text that no other entry has and in which words of an account stand, and an amount."""
    yield ["Date", "Text", "Amount"]
    for row in range(rows):
        yield [f"2023-{row % 12 + 1:02}-{row % 28 + 1:02}", label(row + 7), row % 997 + 0.5]


def label(row: int) -> str:
    """A label that no other row has, written as lines of an account are; the first ones are known."""
    if row < len(KNOWN):
        return KNOWN[row]
    return f"{NAMES[row % len(NAMES)]} {row * 7919 % 1_000_003} of unit {column_letters(row % 700 + 1)}"


# ---------------------------------------------------------------- the kinds


def xlsx(rows: Iterator[Row]) -> bytes:
    strings: dict[str, int] = {}
    written = []
    for number, row in enumerate(rows, 1):
        written.append(f'<row r="{number}">')
        for column, value in enumerate(row, 1):
            address = f"{column_letters(column)}{number}"
            if isinstance(value, str):
                written.append(f'<c r="{address}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>')
            else:
                written.append(f'<c r="{address}"><v>{value:.15g}</v></c>')
        written.append("</row>")
    return packed.workbook("".join(written), strings="".join(f"<si><t>{text}</t></si>" for text in strings))


def beside_statement(rows: Iterator[Row]) -> bytes:
    """A workbook of a small proper statement, and of rows on a sheet of their own."""
    made = BytesIO()
    with Workbook(made, {"constant_memory": True}) as book:
        for name, drawn in (("Balance sheet", statement(len(KNOWN))), ("List", rows)):
            sheet = book.add_worksheet(name)
            for number, row in enumerate(drawn):
                sheet.write_row(number, 0, row)
    return made.getvalue()


def xlsb(rows: Iterator[Row]) -> bytes:
    strings: dict[str, int] = {}
    written = []
    for number, row in enumerate(rows):
        written.append(packed_binary.row(number))
        for column, value in enumerate(row):
            if isinstance(value, str):
                place = struct.pack("<I", strings.setdefault(value, len(strings)))
                written.append(packed_binary.cell(7, column, place))
            else:
                written.append(packed_binary.cell(5, column, struct.pack("<d", value)))
    return packed_binary.workbook(b"".join(written), strings=tuple(strings))


def xls(rows: Iterator[Row]) -> bytes:
    """A workbook of Excel 97 as a bare stream of records."""
    begin, end = _record(0x0809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 6)), _record(0x000A, b"")
    tab = _record(0x0085, struct.pack("<IBBBB", len(begin) + 14 + len(end), 0, 0, 2, 0) + b"BS")
    sheet = [_record(0x0809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6))]
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            place = struct.pack("<HHH", number, column, 0)
            if isinstance(value, str):
                sheet.append(_record(0x0204, place + struct.pack("<HB", len(value), 0) + value.encode("latin-1")))
            else:
                sheet.append(_record(0x0203, place + struct.pack("<d", value)))
    return begin + tab + end + b"".join(sheet) + end


def _record(number: int, data: bytes) -> bytes:
    return struct.pack("<HH", number, len(data)) + data


def csv(rows: Iterator[Row]) -> bytes:
    return "".join(";".join(map(_plain, row)) + "\n" for row in rows).encode()


def html(rows: Iterator[Row]) -> bytes:
    lines = ("<tr>" + "".join(f"<td>{_plain(value)}</td>" for value in row) + "</tr>\n" for row in rows)
    return f"<html><body><table>\n{''.join(lines)}</table></body></html>".encode()


def spreadsheetml(rows: Iterator[Row]) -> bytes:
    def data(value: str | float) -> str:
        kind = "String" if isinstance(value, str) else "Number"
        return f'<Cell><Data ss:Type="{kind}">{_plain(value)}</Data></Cell>'

    lines = ("<Row>" + "".join(map(data, row)) + "</Row>\n" for row in rows)
    name = "urn:schemas-microsoft-com:office:spreadsheet"
    head = f'<?xml version="1.0"?>\n<Workbook xmlns="{name}" xmlns:ss="{name}"><Worksheet ss:Name="BS"><Table>'
    return f"{head}{''.join(lines)}</Table></Worksheet></Workbook>".encode()


def opendocument(rows: Iterator[Row]) -> bytes:
    def cell(value: str | float) -> str:
        text = _plain(value)
        kind = 'string"' if isinstance(value, str) else f'float" office:value="{text}"'
        return f'<table:table-cell office:value-type="{kind}><text:p>{text}</text:p></table:table-cell>'

    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    lines = ("<table:table-row>" + "".join(map(cell, row)) + "</table:table-row>" for row in rows)
    body = f'<office:body><office:spreadsheet><table:table table:name="BS">{"".join(lines)}</table:table>'
    ends = "</office:spreadsheet></office:body></office:document-content>"
    return ods(f"<office:document-content{spaces}>{body}{ends}")


def _plain(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.15g}"


FILES: Mapping[str, Callable[[], bytes]] = {
    "1,000,000 numbers in 50 columns.xlsx": lambda: xlsx(numbers(1_000_000, 50)),
    "1,000,000 cells under 39 years.xlsx": lambda: xlsx(years(995_000, 40)),
    "500,000 rows of label and number.xlsx": lambda: xlsx(texts(490_000)),
    "statement of 20,000 lines.xlsx": lambda: xlsx(statement(20_000)),
    "65,536 rows of 15 cells.xlsx": lambda: xlsx(years(65_535 * 15, 15)),
    "100,000 rows of label and number.xlsx": lambda: xlsx(texts(99_999)),
    "300,000 distinct strings.xlsx": lambda: xlsx(texts(300_000)),
    "statement of 300,000 lines.xlsb": lambda: xlsb(statement(300_000)),
    "1,000,000 numbers in 50 columns.xlsb": lambda: xlsb(numbers(1_000_000, 50)),
    "statement of 65,535 lines.xls": lambda: xls(statement(65_535)),
    "520,000 numbers.xls": lambda: xls(numbers(520_000, 50)),
    "statement of 200,000 lines.csv": lambda: csv(statement(200_000)),
    "900,000 cells under 39 years.csv": lambda: csv(years(900_000, 40)),
    "statement of 300,000 lines.ods": lambda: opendocument(statement(300_000)),
    "1,000,000 numbers in 50 columns.ods": lambda: opendocument(numbers(1_000_000, 50)),
    "statement of 100,000 lines.html": lambda: html(statement(100_000)),
    "SpreadsheetML of 50,000 lines.xls": lambda: spreadsheetml(statement(50_000)),
    "statement beside 90,000 goods.xlsx": lambda: beside_statement(goods(90_000, 90_000)),
    "statement beside 90,000 rows of 300 goods.xlsx": lambda: beside_statement(goods(90_000, 300)),
    "statement beside 90,000 goods of long names.xlsx": lambda: beside_statement(goods(90_000, 90_000, names=6)),
    "statement beside 90,000 entries.xlsx": lambda: beside_statement(entries(90_000)),
    "statement beside 150,000 goods.xlsx": lambda: beside_statement(goods(150_000, 150_000)),
}


# ---------------------------------------------------------------- the measure


@dataclass(frozen=True)
class Measured:
    """What spreading a file took: seconds, those of the processor, the most memory of all its processes; the answer."""

    name: str
    megabytes: float
    seconds: float
    cpu_seconds: float
    mib: float
    status: int
    said: str

    def findings(self, most_mib: float = MOST_MIB) -> Iterator[str]:
        """What is wrong with it."""
        if self.mib > most_mib:
            yield f"takes {self.mib:.0f} MiB"
        if self.cpu_seconds > MOST_CPU_SECONDS:
            yield f"takes {self.cpu_seconds:.0f} s of the processor"
        if self.status not in (0, 1):
            yield f"ends with status {self.status}"
        if self.status == 1 and len(self.said.splitlines()) != 1:
            yield f"is refused with {len(self.said.splitlines())} lines"

    def row(self, wrong: str) -> str:
        """A line of the table."""
        answer = wrong or self.said.strip().rpartition(f"{self.name}: ")[2].partition(";")[0] or "a document"
        numbers = (f"{n:.1f}" for n in (self.megabytes, self.seconds, self.cpu_seconds))
        return f"| {self.name} | {' | '.join(numbers)} | {self.mib:.0f} | {answer} |"


def measured(path: Path) -> Measured:
    """Spreads a file and looks on."""
    command = [sys.executable, "-m", "finvet", "spread", str(path), "--timeout", str(LONGEST_WAIT)]
    with tempfile.TemporaryFile() as said:
        start, before, most = time.monotonic(), os.times(), 0
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=said)
        while process.poll() is None:
            most = max(most, sum(map(memory, tree(process.pid))))
            time.sleep(1 / LOOKS_A_SECOND)
        seconds, after = time.monotonic() - start, os.times()
        said.seek(0)
        line = said.read().decode()
    used = after.children_user - before.children_user + after.children_system - before.children_system
    return Measured(path.name, path.stat().st_size / 1e6, seconds, used, most / MIB, process.returncode, line)


def tree(root: int) -> list[int]:
    """A process and all that descend from it."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                parents.setdefault(int(fields[1]), []).append(int(entry.name))
    found = [root]
    for process in found:
        found += parents.get(process, [])
    return found


def memory(process: int) -> int:
    """Bytes that a process holds, of those that it shares its part; 0 where it has ended."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0


def figures() -> Iterator[Figure]:
    """The most that any of the files takes; none where the system does not tell what a process holds."""
    if not TELLS.exists():
        return
    with tempfile.TemporaryDirectory() as made:
        found = []
        for name, file in FILES.items():
            path = Path(made, name)
            path.write_bytes(file())
            found.append(measured(path))
            path.unlink()
    group = f"{len(found)} files of up to 10 MB"
    most, slowest = max(found, key=lambda one: one.mib), max(found, key=lambda one: one.cpu_seconds)
    yield Figure(group, f"memory, most: {most.name}", "MiB", (most.mib,), at_most=MOST_MIB)
    yield Figure(group, f"time, most: {slowest.name}", "CPU s", (slowest.cpu_seconds,), at_most=MOST_CPU_SECONDS)


def main() -> int:
    """The command line; status 1 where something was found."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="", help="files with this in their name")
    options.add_argument("--keep", type=Path, help="a folder for the files, where they stay")
    chosen = options.parse_args()
    if not TELLS.exists():
        print("big files: this system does not tell what a process holds, so nothing is measured")
        return 0
    failed = 0
    print("| file | MB | s | CPU s | MiB | answer |\n| --- | ---: | ---: | ---: | ---: | --- |")
    with tempfile.TemporaryDirectory() as made:
        folder = chosen.keep or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        for name in (name for name in FILES if chosen.only in name):
            path = folder / name
            if not path.exists():
                path.write_bytes(FILES[name]())
            found = measured(path)
            wrong = list(found.findings())
            failed += bool(wrong)
            print(found.row("; ".join(wrong)), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
