"""Names, labels and texts of strangers in every file that finvet writes: they are read, and nothing of them is live.

What was written is parsed again, as the program that opens it would.
"""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
import tomllib
import zipfile
from collections.abc import Callable, Iterator, Mapping
from datetime import date

import openpyxl
import pytest
from docx import Document
from lxml import etree
from lxml import html as page_reader
from markdown_it import MarkdownIt
from msgspec.structs import replace

from finvet.as_read import FileAsRead
from finvet.assessment.policy import load
from finvet.hint_writing import starting_hints
from finvet.memo.text import printable
from finvet.model import Override, Source, SourceSheet, UnmatchedLine
from finvet.outputs import partner_folder
from finvet.partner import Partner
from finvet.results import Row, as_csv, csv_head
from finvet.terminal.statements import statements
from finvet.terminal.verdict import verdict
from finvet.vetting import vet
from finvet.workbooks.spread import spread_workbook
from tests.hostile.names import NAMES
from tests.running import SAMPLES

DAY = date(2026, 11, 22)
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
ACTIVE_PARTS = ("vbaProject", "externalLink", "oleObject", "activeX", "embeddings")
JOINERS = re.compile("[\u200c\u200d]")
LONGEST_FOLDER = 80


@pytest.fixture(scope="module")
def partner() -> Partner:
    return vet([SAMPLES / "worked_case_v1.xlsx"], load(), as_of=DAY)


def named(partner: Partner, name: str) -> Partner:
    """The partner under another name."""
    return replace(partner, statements=replace(partner.statements, partner=name))


@pytest.fixture(scope="module")
def hostile(partner: Partner) -> Partner:
    """A partner of whose file, sheets, labels, cells and case every hostile text is one."""
    spread = partner.statements
    revenue = {
        year: figure._replace(basis=tuple(Source(text, text, "A1", text, text) for text in NAMES.values()))
        for year, figure in spread.figures["revenue"].items()
    }
    files = tuple(
        replace(spread.files[0], file=text, sheets=(SourceSheet(text, hidden=True),)) for text in NAMES.values()
    )
    lines = tuple(
        UnmatchedLine(Source(text, text, "A1", text, text), {spread.years[-1].id: 1.0}) for text in NAMES.values()
    )
    own = Override("decline", NAMES["script"], NAMES["formula link"] + NAMES["nul"])
    return replace(
        partner,
        statements=replace(
            spread, files=files, unmatched=lines, figures={**spread.figures, "revenue": revenue}, partner="Hostile"
        ),
        case=replace(partner.case, override=own),
    )


def readable(text: str) -> str:
    """The beginning of what a person sees of a text, wherever it stands."""
    return JOINERS.sub("", printable(text))[:40].strip()


# ---------------------------------------------------------------- how each kind of file is read back


def markup(package: bytes) -> Iterator[tuple[str, etree._Element]]:
    """Every part of an office package, well-formed and without entities of its own."""
    strict = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    with zipfile.ZipFile(io.BytesIO(package)) as parts:
        assert not [name for name in parts.namelist() if any(active in name for active in ACTIVE_PARTS)]
        for name in parts.namelist():
            if name.endswith((".xml", ".rels")):
                root = etree.fromstring(parts.read(name), strict)
                assert root.getroottree().docinfo.internalDTD is None
                yield name, root


def office_text(package: bytes) -> str:
    """The text of an office package, in which nothing is live: no link, no field but page numbers, no formula of theirs."""
    texts = []
    for name, root in markup(package):
        assert not root.xpath("//@TargetMode[.='External']"), name
        assert not root.xpath("//*[local-name()='object' or local-name()='control']"), name
        for link in root.xpath("//*[local-name()='hyperlink']"):  # within the workbook, to a sheet of ours
            assert re.fullmatch(r"'?[A-Z][a-z ]+'?![A-Z]+[0-9]+", link.get("location", "")), name
            assert not link.xpath("@*[local-name()='id']"), name
        fields = root.xpath("//*[local-name()='fldSimple']/@*[local-name()='instr']")
        assert {field.split()[0] for field in fields} <= {"PAGE", "NUMPAGES", "SEQ"}, name
        assert not root.xpath("//*[local-name()='instrText']"), name
        texts.append(" ".join(root.xpath("//text()")))
    return " ".join(texts)


def word_text(content: bytes) -> str:
    office_text(content)
    body = Document(io.BytesIO(content)).element.body
    return "\n".join("".join(p.xpath(".//w:t/text()")) for p in body.iter(f"{{{body.nsmap['w']}}}p"))


def workbook_text(content: bytes) -> str:
    """The texts of a workbook's cells; a formula is one of ours, which name cells and functions alone."""
    office_text(content)
    texts = []
    for sheet in openpyxl.load_workbook(io.BytesIO(content)):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert not re.search(r"(?i)hyperlink|webservice|cmd|\[", str(cell.value)), cell.value
                elif isinstance(cell.value, str):
                    texts.append(cell.value)
    return "\n".join(texts)


def page_text(content: str) -> str:
    """The text of a page without anything live in it."""
    tree = page_reader.document_fromstring(content)
    assert not tree.xpath("//@*[starts-with(name(), 'on')]")
    assert not tree.xpath("//iframe|//object|//embed|//form|//base|//link")
    assert not [
        address
        for address in tree.xpath("//@href|//@src")
        if not re.match(r"#|data:image/|[a-z0-9-]+/|[a-z_.]+$", address)
    ]
    for script in tree.xpath("//script/text()"):
        assert "alert(1)" not in script.replace("\\u003c", "<") or "<" not in script
    return "\n".join(tree.xpath("//text()"))


STREAM = re.compile(rb"\bstream\r?\n.*?endstream", re.DOTALL)


def pdf_text(content: bytes) -> str:
    """What stands on the pages of a pdf without actions, addresses or files in it."""
    objects = STREAM.sub(b"", content)  # in compressed bytes any three letters may stand by chance
    for active in (
        b"/URI",
        b"/JavaScript",
        b"/JS",
        b"/Launch",
        b"/EmbeddedFile",
        b"/SubmitForm",
        b"/GoToR",
        b"/ObjStm",
    ):
        assert active not in objects
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("no pdftotext on this system: the text of the pdf is not read back")
    done = subprocess.run([reader, "-nopgbrk", "-", "-"], input=content, capture_output=True, check=True)
    return re.sub("[\u202b\u202c]", "", done.stdout.decode())  # the program's own, around words from right to left


def markdown_text(written: str) -> str:
    """The text of a markdown file without markup of theirs in it: its pictures are ours, and there is no link."""
    found: list[str] = []
    for token in MarkdownIt("commonmark").enable("table").parse(written):
        assert token.type not in ("html_block", "fence", "code_block")
        for inner in token.children or ():
            assert inner.type not in ("link_open", "html_inline", "code_inline")
            assert inner.type != "image" or re.fullmatch(r"[a-z_]+\.png", str(inner.attrs["src"]))
            found.append(inner.content)
    return "\n".join(found)


READ: Mapping[str, Callable[[Partner], str]] = {
    "docx": lambda partner: word_text(partner.to_docx()),
    "letter": lambda partner: word_text(partner.letter_to_docx()),
    "html": lambda partner: page_text(partner.to_html()),
    "pdf": lambda partner: pdf_text(partner.to_pdf()),
    "markdown": lambda partner: markdown_text(partner.to_markdown()),
    "vetting workbook": lambda partner: workbook_text(partner.to_xlsx()),
    "spread workbook": lambda partner: workbook_text(spread_workbook([partner.statements])),
    "terminal": verdict,
    "terminal, spread": lambda partner: statements(partner.statements),
    "explanation, text": lambda partner: str(partner.explain("ocf_margin")),
    "explanation, notebook": lambda partner: page_text(partner.explain("ocf_margin")._repr_html_()),
}
SHOWS_LABELS = ("docx", "html", "vetting workbook", "spread workbook")


@pytest.mark.parametrize("sink", READ)
def test_every_text_of_a_file_stays_text(hostile: Partner, sink: str) -> None:
    text = READ[sink](hostile)
    assert not UNPRINTABLE.search(text)
    if sink in SHOWS_LABELS:
        seen = JOINERS.sub("", "".join(printable(text).split()))
        assert [name for name, label in NAMES.items() if "".join(readable(label).split()) not in seen] == []


@pytest.mark.parametrize("sink", READ)
@pytest.mark.parametrize(
    "name", ["formula link", "script", "typst code", "jinja", "override", "lone surrogate", "long", "nothing"]
)
def test_a_partner_of_any_name_is_written_down(partner: Partner, sink: str, name: str) -> None:
    text = READ[sink](named(partner, NAMES[name]))
    assert not UNPRINTABLE.search(text)


@pytest.mark.parametrize("name", NAMES)
def test_a_csv_of_results_runs_nothing(name: str) -> None:
    text = NAMES[name]
    written = csv_head() + as_csv(Row(file=text, partner=text, reason=text, outputs=(text,)))
    header, row = csv.reader(io.StringIO(written, newline=""))
    assert len(row) == len(header)
    assert not [field for field in row if field.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


@pytest.mark.parametrize("name", NAMES)
def test_hints_to_start_from_are_comments_whatever_the_labels(partner: Partner, name: str) -> None:
    line = UnmatchedLine(Source(NAMES[name], NAMES[name], "A1", NAMES[name], NAMES[name]), {"2024-12-31": 1.0})
    written = starting_hints([replace(partner.statements, unmatched=(line,))], [FileAsRead(NAMES[name], "cd" * 8, ())])
    assert set(tomllib.loads(written.encode("utf-8", "replace").decode())) == {"layouts"}


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_of_outputs_is_named_by_us(name: str) -> None:
    folder = partner_folder(NAMES[name], "one")
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", folder)
    assert len(folder.encode()) <= LONGEST_FOLDER
    assert folder != partner_folder(NAMES[name], "two")


def test_the_document_is_json_whatever_the_texts(hostile: Partner) -> None:
    document = json.loads(hostile.to_json())
    assert document["partner"] == "Hostile"


def test_there_are_sixty_names_at_least() -> None:
    assert len(set(NAMES.values())) >= 60
