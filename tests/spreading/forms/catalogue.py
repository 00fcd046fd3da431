"""Every form by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.spreading.forms import bookkeeping, british, french, german, iberian, italian, japanese, nordic, slavic
from tests.spreading.forms.paper import Form

MODULES = (british, german, french, iberian, italian, nordic, slavic, japanese, bookkeeping)

FORMS: Mapping[str, Callable[[], Form]] = {make.__name__: make for module in MODULES for make in module.FORMS}
