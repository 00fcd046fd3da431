from collections.abc import Callable

import pytest

from finvet.model import Assessment
from tests.assessment.made_partner import Made, assessed


@pytest.fixture(name="make")
def _make() -> Callable[..., Assessment]:
    return assessed


@pytest.fixture(name="made")
def _made() -> type[Made]:
    return Made
