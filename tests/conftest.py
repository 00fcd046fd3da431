"""Fixtures that several rooms use."""

from tests.browser import browser, open_page

__all__ = ["browser", "open_page"]
