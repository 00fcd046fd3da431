"""Fixtures that several rooms use."""

from collections.abc import Iterator

import pytest

from finvet.ratios import catalogue
from tests.browser import browser, open_page

__all__ = ["browser", "open_page"]


@pytest.fixture
def own_ratios() -> Iterator[None]:
    """A test may define ratios of its own: others have the catalogue as it is shipped."""
    yield
    catalogue._hold(catalogue.SHIPPED)
