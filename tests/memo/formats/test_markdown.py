"""Markdown: nothing of what strangers wrote comes alive, and everything is said."""

import re
from datetime import date

import pytest
from markdown_it import MarkdownIt

from finvet.memo.blocks import (
    Callout,
    Chart,
    Charts,
    Column,
    Heading,
    Items,
    KeyValues,
    Memo,
    PageBreak,
    Paragraph,
    Table,
)  # fmt: skip
from finvet.memo.formats import markdown
from finvet.memo.formats.markdown import WORD_JOINER
from finvet.memo.text import printable

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![pixel](http://x.example/p.png)",
    "<http://x.example>",
    "http://x.example/?a=1&amp;b",
    "WWW.x.example and https://y.example",
    "me@x.example @everyone",
    "a | b || c \\| d",
    "`code` ``more`` ```",
    "*bold* **bolder** __x__ _y_ snake_case_name",
    "~~gone~~ H~2~O x^2^ $x^2$ {{ site.x }} {% raw %}",
    "# Heading",
    "Heading #",
    "> quoted",
    "- item",
    "+ item",
    "12. item",
    "3) item",
    "=====",
    "---",
    ": definition",
    "&lt;b&gt; &#64; R&D & Co",
    "trailing \\",
    "\\[escaped\\]",
    "evil\u202egpj.exe",
    "NUL\x00 \x1b[31m",
    "[ref]: http://x.example",
    "[^1]: note",
    "| --- | --- |",
    "x" * 5000,
    "",
]
HARMLESS = {
    "inline", "text", "heading_open", "heading_close", "paragraph_open", "paragraph_close", "hr", "softbreak",
    "bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close", "list_item_open", "list_item_close",
    "table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close",
    "th_open", "th_close", "td_open", "td_close", "strong_open", "strong_close", "em_open", "em_close",
    "blockquote_open", "blockquote_close",
}  # fmt: skip


def memo_of(*blocks, title="A memo"):
    return Memo(title, "subject", "footer", date(2025, 1, 2), tuple(blocks))


def tokens_of(text):
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    for token in parser.parse(text):
        yield token
        yield from token.children or ()


def plain(token):
    """What a line says, and for a picture that it is one."""
    return "".join(part.type if part.type == "image" else part.content for part in token.children).replace(
        WORD_JOINER, ""
    )


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_stays_text(text):
    inner = (Heading(text), Paragraph(text), Paragraph(text, "lead"), Paragraph(text, "note"), Items((text, text)))
    table = Table(text, (Column(text), Column("b", "right")), ((text, text), (text, text)), (text,))
    drawn = Charts((Chart(text, text, lambda _: b"", "cash_flow"),))
    blocks = (*inner, KeyValues(((text, text),)), table, Callout(text, "bad", inner), drawn)
    written = markdown.render(memo_of(*blocks, title=text))
    tokens = list(tokens_of(written))
    assert {token.type for token in tokens} - HARMLESS == {"image"}
    assert [token.attrs["src"] for token in tokens if token.type == "image"] == ["cash_flow.png"]
    assert not re.search(r"(?i)(?<!\\)://|\bwww\.|@\w", written)
    assert "\u202e" not in written
    said = [plain(token) for token in tokens if token.type == "inline"]
    if printable(text):
        assert said.count(printable(text)) == 1 + 6 + 7 + 7 + 1
        (picture,) = [token for token in tokens if token.type == "image"]
        assert plain(picture) == printable(text)
    assert sum(token.type == "tr_open" for token in tokens) == 3
    assert sum(token.type == "td_open" for token in tokens) == 4


def test_every_kind_of_block_is_what_it_is():
    table = Table("Cash", (Column("Figure"), Column("2024", "right")), (("Cash", "7"),), ("a note",))
    callout = Callout("Accept", "good", (Paragraph("why"), KeyValues((("k", "v"),))))
    blocks = (Heading("h"), Heading("h2", 2), Items(("i",), numbered=True), Items(("i",)), PageBreak(), table, callout)
    assert markdown.render(memo_of(*blocks)) == (
        "# A memo\n\n## h\n\n### h2\n\n1. i\n\n- i\n\n---\n\n**Cash**\n\n| Figure | 2024 |\n| :--- | ---: |\n"
        "| Cash | 7 |\n\n*a note*\n\n> ## Accept\n>\n> why\n>\n> * **k:** v\n\n---\n\n*footer*\n"
    )
