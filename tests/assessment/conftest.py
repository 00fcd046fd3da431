from collections.abc import Callable

import pytest
from made_partner import Made, assessed

from finvet.model import Assessment


@pytest.fixture(name="make")
def _make() -> Callable[..., Assessment]:
    return assessed


@pytest.fixture(name="made")
def _made() -> type[Made]:
    return Made
