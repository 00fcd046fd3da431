"""Makes a house's own Word document the one that memos are written into.

Kept are its styles, lists, theme, fonts, headers, footers and page; its text is not. Styles that a memo needs and the
house has not are added.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from itertools import chain
from pathlib import Path
from typing import Any

from lxml import etree

from finvet.errors import FinvetError
from finvet.memo.formats.docx_package import RELATIONSHIPS, Relation, relation
from finvet.memo.formats.docx_page import Carrier
from finvet.memo.formats.docx_reading import MEBIBYTE, WordFile
from finvet.memo.formats.docx_template import (
    FOOTER,
    OUR_NUMBERED_LIST,
    VAL,
    WORD,
    Template,
    own_parts,
    shipped,
    text_width,
    xml_bytes,
)

REFERENCE = f"{{{RELATIONSHIPS}}}id"
LEAST_WIDTH = 5_670  # 10 cm in twentieths of a point
TWIPS_PER_CENTIMETRE = 567
LARGEST_FILE = 32 * MEBIBYTE
LONGEST_ANCESTRY = 20  # of a style

KEPT_SETTINGS = {
    "zoom", "mirrorMargins", "alignBordersAndEdges", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit",
    "hyphenationZone", "doNotHyphenateCaps", "evenAndOddHeaders", "gutterAtTop", "characterSpacingControl", "compat",
    "themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator",
}  # fmt: skip
"""How pages are laid out; what is left behind could load or protect something, or belongs to the house's own text."""
KEPT_OF_PAGE = {
    "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType", "pgNumType", "vAlign", "noEndnote", "titlePg",
    "textDirection", "bidi", "rtlGutter", "docGrid",
}  # fmt: skip


def template_of(given: Template | Path | str | None) -> Template | None:
    """A template as somebody names it: itself, or where its document is. Raises FinvetError as `read_template`."""
    return given if isinstance(given, Template | None) else read_template(Path(given))


def read_template(path: Path) -> Template:
    """The document of a house as a template. Raises FinvetError for one that cannot be used, with the mend."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FinvetError("template-large", where=path.name, limit=LARGEST_FILE // MEBIBYTE)
        content = path.read_bytes()
    except OSError as error:
        raise FinvetError("template-not-read", where=path.name, reason=error.strerror or "") from error
    return house_template(content, path.name)


def house_template(content: bytes, where: str) -> Template:
    """The same of its bytes; `where` names it in what we complain of."""
    file = WordFile(content, where)
    page, parts = Carrier(file), own_parts()
    section, references = _section(file, page)
    parts |= {kind: page.take(name, kind) for kind in parts if (name := file.target(file.document, kind))}
    numbering, first_list, first_definition = _numbering(file)
    styles, ids = _styles(file, first_list)
    bullets, numbered = (_list_of(styles, ids[name]) for name in ("List Bullet", "List Number"))
    return Template(
        styles=xml_bytes(styles),
        ids=ids,
        numbering=xml_bytes(numbering),
        settings=_settings(file),
        section=etree.tostring(section, encoding="unicode"),
        width=_width(file, section),
        next_list=_free(numbering, "num", "numId"),
        numbered_list=_definition_of(numbering, numbered, first_definition + OUR_NUMBERED_LIST),
        bullet_list=None if bullets else first_list,
        takes_footer=any(one.get(REFERENCE) == FOOTER for one in section),
        relations=(*references, *(relation(kind, part) for kind, part in parts.items())),
        parts=tuple({part.name: part for part in (*page.parts, *parts.values())}.values()),
    )


# ---------------------------------------------------------------- page and settings


def _section(file: WordFile, page: Carrier) -> tuple[Any, list[Relation]]:
    """The page of the document's last section, with the headers and footers that it shows there."""
    document, known = file.xml(file.document), file.relations(file.document)
    sections = [one for one in document.iter(f"{WORD}sectPr") if one.getparent().tag != f"{WORD}sectPrChange"]
    shown = dict(chain.from_iterable(map(_references, sections)))  # a section without one shows that of the one before
    section = _bare(sections[-1]) if sections else None
    if section is None or section.find(f"{WORD}pgSz") is None or section.find(f"{WORD}pgMar") is None:
        section = _bare(etree.fromstring(shipped("section.xml")))
    relations = []
    for (tag, pages), identity in sorted(shown.items(), reverse=True):
        if identity not in known or known[identity].external:
            raise file.refused("template-broken", part=file.document)
        part = page.take(known[identity].target, "footer" if "footer" in tag else "header")
        relations.append(relation(f"{part.name.rpartition('/')[2]}.{pages}", part))
        section.insert(0, _reference(tag, pages, relations[-1].id))
    if (f"{WORD}footerReference", "default") not in shown:
        section.insert(0, _reference(f"{WORD}footerReference", "default", FOOTER))
    return section, relations


def _references(section: Any) -> list[tuple[tuple[str, str], str]]:
    """The headers and footers that a section names, by what they are and the pages that they stand on."""
    return [
        ((one.tag, one.get(f"{WORD}type") or "default"), one.get(REFERENCE) or "")
        for one in section.iterchildren(f"{WORD}headerReference", f"{WORD}footerReference")
    ]


def _reference(tag: str, pages: str, identity: str) -> Any:
    return etree.Element(tag, {f"{WORD}type": pages, REFERENCE: identity}, nsmap={"r": RELATIONSHIPS})


def _bare(section: Any) -> Any:
    """The size, margins and borders of a section's page alone: a memo is one section of one column."""
    page = etree.Element(section.tag, nsmap=section.nsmap)
    page.extend([deepcopy(one) for one in section if one.tag in {f"{WORD}{name}" for name in KEPT_OF_PAGE}])
    for size in page.iter(f"{WORD}pgSz", f"{WORD}paperSrc"):
        for name in set(size.attrib) & {REFERENCE, f"{WORD}code"}:
            del size.attrib[name]
    return page


def _width(file: WordFile, section: Any) -> int:
    try:
        width = text_width(section)
    except (TypeError, ValueError) as error:
        raise file.refused("template-broken", part=file.document) from error
    if width < LEAST_WIDTH:
        at = {"width": round(width / TWIPS_PER_CENTIMETRE), "least": LEAST_WIDTH // TWIPS_PER_CENTIMETRE}
        raise file.refused("template-narrow", **at)
    return width


def _settings(file: WordFile) -> bytes:
    name = file.target(file.document, "settings")
    if name is None:
        return shipped("settings.xml")
    settings = file.xml(name)
    for one in list(settings):
        if one.tag not in {f"{WORD}{kept}" for kept in KEPT_SETTINGS}:
            settings.remove(one)
    return xml_bytes(settings)


# ---------------------------------------------------------------- lists and styles


def _numbering(file: WordFile) -> tuple[Any, int, int]:
    """The house's lists with ours behind them, and the first number of our lists and of our definitions."""
    name, ours = file.target(file.document, "numbering"), etree.fromstring(shipped("numbering.xml"))
    root = file.xml(name) if name else etree.Element(ours.tag, nsmap=ours.nsmap)
    for one in list(root.iter(*(f"{WORD}{part}" for part in ("numPicBullet", "lvlPicBulletId", "numIdMacAtCleanup")))):
        one.getparent().remove(one)
    first_list, first_definition = _free(root, "num", "numId"), _free(root, "abstractNum", "abstractNumId")
    place = len(root.findall(f"{WORD}abstractNum"))
    for one in ours:
        kind = one.tag.removeprefix(WORD)
        if kind == "abstractNum":
            _count_on(one, f"{WORD}abstractNumId", first_definition)
            root.insert(place, one)
            place += 1
        else:
            _count_on(one, f"{WORD}numId", first_list - 1)
            _count_on(one[0], VAL, first_definition)
            root.append(one)
    return root, first_list, first_definition


def _count_on(element: Any, name: str, by: int) -> None:
    element.set(name, str(int(element.get(name)) + by))


def _free(root: Any, kind: str, name: str) -> int:
    """The first number that none of a kind has; lists count from 1, definitions from 0."""
    numbers = [one.get(f"{WORD}{name}") or "" for one in root.findall(f"{WORD}{kind}")]
    return max((int(number) for number in numbers if number.isdecimal()), default=0 if kind == "num" else -1) + 1


def _definition_of(numbering: Any, number: str | None, otherwise: int) -> int:
    """The definition that a list follows."""
    found = [one.find(f"{WORD}abstractNumId") for one in numbering if number and one.get(f"{WORD}numId") == number]
    return int(found[0].get(VAL)) if found and found[0] is not None else otherwise


def _list_of(styles: Any, identity: str) -> str | None:
    """The list that a style or one that it is based on belongs to."""
    by_id = {style.get(f"{WORD}styleId"): style for style in styles.iter(f"{WORD}style")}
    style = by_id.get(identity)
    for _ in range(LONGEST_ANCESTRY):
        if style is None:
            return None
        if (number := style.find(f"{WORD}pPr/{WORD}numPr/{WORD}numId")) is not None:
            return None if number.get(VAL) == "0" else number.get(VAL)
        based_on = style.find(f"{WORD}basedOn")
        style = None if based_on is None else by_id.get(based_on.get(VAL))
    return None


def _styles(file: WordFile, first_list: int) -> tuple[Any, dict[str, str]]:
    """The house's styles with those of ours that it lacks, and the ids of ours by their names."""
    name, ours = file.target(file.document, "styles"), etree.fromstring(shipped("styles.xml"))
    styles = file.xml(name) if name else etree.Element(ours.tag, nsmap=ours.nsmap)
    theirs = {_named(style): style.get(f"{WORD}styleId") or "" for style in styles.iter(f"{WORD}style")}
    defaults = {style.get(f"{WORD}type") for style in styles.iter(f"{WORD}style") if style.get(f"{WORD}default")}
    ids, by_name, added = {}, {}, []
    for style in ours.iter(f"{WORD}style"):
        own = style.get(f"{WORD}styleId")
        if _named(style) not in theirs:
            theirs[_named(style)] = _free_id(own, set(theirs.values()))
            added.append(style)
        ids[own] = by_name[style.find(f"{WORD}name").get(VAL)] = theirs[_named(style)]
    for style in added:
        styles.append(_fitted(style, ids, first_list, has_default=style.get(f"{WORD}type") in defaults))
    return styles, by_name


def _fitted(style: Any, ids: Mapping[str, str], first_list: int, *, has_default: bool) -> Any:
    """A style of ours as it fits among the house's: its references by the house's ids and lists."""
    style.set(f"{WORD}styleId", ids[style.get(f"{WORD}styleId")])
    if has_default:
        style.attrib.pop(f"{WORD}default", None)
    for other in style.iter(f"{WORD}basedOn", f"{WORD}next"):
        other.set(VAL, ids[other.get(VAL)])
    for number in style.iter(f"{WORD}numId"):
        _count_on(number, VAL, first_list - 1)
    return style


def _named(style: Any) -> tuple[str, str]:
    """What tells a style apart: its kind, and its name, which is the same in every language of Word."""
    name = style.find(f"{WORD}name")
    return style.get(f"{WORD}type") or "paragraph", "" if name is None else (name.get(VAL) or "").casefold()


def _free_id(wanted: str, taken: set[str]) -> str:
    """The id of a style that we add: another where the house has one of that id."""
    return wanted if wanted not in taken else _free_id(f"{wanted}Memo", taken)
