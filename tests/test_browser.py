"""A page that asks for the network is noticed, in whatever way it asks."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import DESKTOP, PHONE, Pages

ASKING = {
    "picture": '<img src="http://x.example/p.png">',
    "style": '<link rel="stylesheet" href="https://x.example/s.css">',
    "script": "<script>fetch('https://x.example/').catch(() => 0)</script>",
    "frame": '<iframe src="http://x.example/"></iframe>',
}


@pytest.mark.parametrize("way", ASKING)
def test_a_page_that_asks_for_the_network_is_noticed(way: str, browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(ASKING[way], "utf-8")
    pages = Pages(browser)
    pages(tmp_path / "page.html").wait_for_timeout(50)
    pages.close()
    assert any("x.example" in address for address in pages.asked)


def test_a_page_is_seen_in_the_size_that_was_asked_for(open_page: Pages, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<title>t</title><p>text", "utf-8")
    for size in (DESKTOP, PHONE):
        page = open_page(tmp_path / "page.html", viewport=size)
        assert page.title() == "t"
        assert page.evaluate("innerWidth") == size["width"]
