"""Prints the values that python-calamine reads of workbooks, one JSON line a file: it runs by itself, for some legal
files abort the interpreter.
"""

import json
import sys
from datetime import date, datetime

from python_calamine import CalamineWorkbook


def plain(value):
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, datetime | date):
        return {"date": value.isoformat()[:10]}
    return {"other": str(value)}


def values(path):
    book = CalamineWorkbook.from_path(path)
    return {
        name: [
            [row, column, plain(value)]
            for row, line in enumerate(book.get_sheet_by_name(name).to_python(skip_empty_area=False), start=1)
            for column, value in enumerate(line, start=1)
            if value != ""
        ]
        for name in book.sheet_names
    }


if __name__ == "__main__":
    for path in sys.argv[1:]:
        sys.stdout.write(json.dumps(values(path)) + "\n")
