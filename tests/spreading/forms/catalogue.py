"""Every form by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.spreading.forms import (
    asian,
    bookkeeping,
    british,
    eastern,
    french,
    german,
    iberian,
    indian,
    italian,
    japanese,
    nordic,
    packs,
    plain,
    slavic,
)
from tests.spreading.forms.paper import Form

MODULES = (
    british,
    german,
    french,
    iberian,
    italian,
    nordic,
    slavic,
    eastern,
    japanese,
    asian,
    indian,
    bookkeeping,
    packs,
    plain,
)

FORMS: Mapping[str, Callable[[], Form]] = {make.__name__: make for module in MODULES for make in module.FORMS}
