"""Lets LibreOffice calculate a workbook anew, from its formulas alone."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook

OFFICE = shutil.which("soffice")
FORMULA_VALUE = re.compile(rb'(<c [^>]*?)( t="(?:str|b|e)")?>(<f>[^<]*</f>)<v>[^<]*</v>')
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>"""

Values = Mapping[str, Mapping[str, object]]
"""By sheet and cell."""


def without_values(workbook: bytes) -> bytes:
    """The workbook with its formulas but without what they came to."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(workbook)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name.startswith("xl/worksheets/sheet"):
                content = FORMULA_VALUE.sub(rb"\1>\3", content)
            target.writestr(name, content)
    return out.getvalue()


def recalculated(workbooks: Mapping[str, bytes], folder: Path) -> Mapping[str, Values]:
    """What LibreOffice makes of workbooks by their names, without any value that they brought for a formula."""
    assert OFFICE
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS_RECALCULATE)
    for name, content in workbooks.items():
        (folder / f"{name}.xlsx").write_bytes(without_values(content))
    out = folder / "out"
    command = [
        OFFICE,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
    ]
    files = [folder / f"{name}.xlsx" for name in workbooks]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=300)
    return {name: values((out / f"{name}.xlsx").read_bytes()) for name in workbooks}


def values(workbook: bytes) -> Values:
    """Every value of a workbook as it is stored."""
    book = load_workbook(BytesIO(workbook), data_only=True)
    return {
        sheet.title: {
            cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None
        }
        for sheet in book.worksheets
    }
