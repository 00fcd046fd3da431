"""Every form by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.spreading.forms import (
    bookkeeping,
    british,
    chinese,
    czech,
    danish_norwegian,
    dutch,
    french,
    german,
    indian,
    italian,
    japanese,
    korean,
    packs,
    plain,
    polish,
    portuguese,
    russian,
    sap,
    southeast_asian,
    spanish,
    swedish,
    turkish_romanian,
)
from tests.spreading.forms.later import (
    american_review,
    austrian,
    belgian,
    brazilian,
    british_llp,
    bulgarian,
    chilean,
    estonian,
    finnish,
    french_small,
    greek,
    hungarian,
    irish,
    italian_small,
    lexware,
    mexican,
    polish_small,
    russian_wide,
    spanish_small,
    swedish_accounts,
    swiss,
    turkish_accounts,
)
from tests.spreading.forms.paper import Form

MODULES = (
    british,
    german,
    dutch,
    french,
    spanish,
    portuguese,
    italian,
    swedish,
    danish_norwegian,
    polish,
    czech,
    russian,
    turkish_romanian,
    chinese,
    japanese,
    korean,
    southeast_asian,
    indian,
    bookkeeping,
    sap,
    packs,
    plain,
)

LATER_MODULES = (
    american_review,
    austrian,
    belgian,
    brazilian,
    british_llp,
    bulgarian,
    chilean,
    estonian,
    finnish,
    french_small,
    greek,
    hungarian,
    irish,
    italian_small,
    lexware,
    mexican,
    polish_small,
    russian_wide,
    spanish_small,
    swedish_accounts,
    swiss,
    turkish_accounts,
)

LATER: Mapping[str, Callable[[], Form]] = {make.__name__: make for module in LATER_MODULES for make in module.FORMS}
"""Those that were written when the mechanisms stood."""

FORMS: Mapping[str, Callable[[], Form]] = {make.__name__: make for module in MODULES for make in module.FORMS} | LATER
