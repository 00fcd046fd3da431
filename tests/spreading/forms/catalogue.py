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
    australian,
    austrian,
    belgian,
    brazilian,
    british_llp,
    bulgarian,
    chilean,
    chinese_small,
    estonian,
    finnish,
    french_small,
    greek,
    gulf,
    hungarian,
    indian_llp,
    indonesian_jurnal,
    irish,
    italian_small,
    japanese_small,
    korean_small,
    lexware,
    mexican,
    netsuite,
    polish_small,
    russian_wide,
    south_african,
    spanish_small,
    startup,
    swedish_accounts,
    swiss,
    taiwanese,
    turkish_accounts,
    vietnamese_small,
)
from tests.spreading.forms.paper import Form
from tests.spreading.forms.third import (
    analyst_model,
    colombian,
    czech_abridged,
    dutch_report,
    italian_xbrl,
    japanese_english,
    korean_download,
    saas_yearly_exports,
    swedish_group,
    turkish_audited,
)

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
    australian,
    austrian,
    belgian,
    brazilian,
    british_llp,
    bulgarian,
    chilean,
    chinese_small,
    estonian,
    finnish,
    french_small,
    greek,
    gulf,
    hungarian,
    indian_llp,
    indonesian_jurnal,
    irish,
    italian_small,
    japanese_small,
    korean_small,
    lexware,
    mexican,
    netsuite,
    polish_small,
    russian_wide,
    south_african,
    spanish_small,
    startup,
    swedish_accounts,
    swiss,
    taiwanese,
    turkish_accounts,
    vietnamese_small,
)

THIRD_MODULES = (
    analyst_model,
    colombian,
    czech_abridged,
    dutch_report,
    italian_xbrl,
    japanese_english,
    korean_download,
    saas_yearly_exports,
    swedish_group,
    turkish_audited,
)

LATER: Mapping[str, Callable[[], Form]] = {make.__name__: make for module in LATER_MODULES for make in module.FORMS}
"""Those that were written when the mechanisms stood."""

THIRD: Mapping[str, Callable[[], Form]] = {make.__name__: make for module in THIRD_MODULES for make in module.FORMS}
"""Those that were written when the others had steered the work."""

FIRST: Mapping[str, Callable[[], Form]] = {make.__name__: make for module in MODULES for make in module.FORMS}

FORMS: Mapping[str, Callable[[], Form]] = FIRST | LATER | THIRD
