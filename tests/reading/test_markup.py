from xml.parsers import expat

import pytest

from finvet.errors import FileRefused
from finvet.reading import markup
from finvet.reading.markup import LISTING_BYTES, visit, visit_listing


def paths(*chunks):
    found = []
    visit("xl/a.xml", chunks, lambda path, attributes: found.append((path, dict(attributes))))
    return found


def refusal(*chunks):
    with pytest.raises(FileRefused) as refused:
        paths(*chunks)
    return refused.value.message.code


def test_elements_by_path_without_prefix():
    assert paths(b'<p:a xmlns:p="x"><p:b n="1"/>', b"<c/></p:a>") == [
        ("a", {"xmlns:p": "x"}),
        ("a/b", {"n": "1"}),
        ("a/c", {}),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_a_document_type_is_refused_in_any_encoding(encoding):
    text = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY e "boom">]><a>&e;</a>'
    assert refusal(text.encode(encoding)) == "xml-doctype"


@pytest.mark.parametrize("text", ["", "<a>", "<a></b>", "<a>&undefined;</a>", "<a/>rest", "<a b=1/>", "no markup"])
def test_broken_markup_is_refused(text):
    assert refusal(text.encode()) == "part-broken"


@pytest.mark.parametrize("encoding", ["no-such", "shift_jis", "base64"])
def test_an_encoding_that_is_not_known_is_refused(encoding):
    assert refusal(f'<?xml version="1.0" encoding="{encoding}"?><a/>'.encode()) == "xml-encoding"


def test_nesting_beyond_the_limit_is_refused():
    assert len(paths(b"<a>" * 256 + b"</a>" * 256)) == 256
    assert refusal(b"<a>" * 257 + b"</a>" * 257) == "xml-too-deep"


@pytest.mark.parametrize("count", [1, LISTING_BYTES // 4])
@pytest.mark.parametrize("size", [50, LISTING_BYTES, 2 * LISTING_BYTES])
def test_a_listing_is_told_as_any_other_part_and_a_small_one_is_read_once(monkeypatch, count, size):
    part = b"<a>" + b'<b n="1"/>' * count + b"</a>"
    chunks = [part[start : start + size] for start in range(0, len(part), size)]
    read, parsers = [], []
    made = expat.ParserCreate
    monkeypatch.setattr(markup.expat, "ParserCreate", lambda: parsers.append(made()) or parsers[-1])
    markup._elements.cache_clear()
    for _ in range(2):
        visit_listing("a.rels", chunks, lambda path, attributes: read.append((path, dict(attributes))))
    assert read == 2 * paths(part)
    assert len(parsers) - 1 == (2 if len(part) > LISTING_BYTES else 1)


def test_a_broken_listing_is_refused_each_time():
    for _ in range(2):
        with pytest.raises(FileRefused, match=r"a\.rels"):
            visit_listing("a.rels", [b"<a>"], lambda *_: None)
