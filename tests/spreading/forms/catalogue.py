"""Every form by its name: what the modules of the lots list in FORMS."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from tests.spreading.forms import (
    eighth,
    eleventh,
    fifteenth,
    fifth,
    first,
    fourteenth,
    fourth,
    later,
    ninth,
    seventh,
    sixteenth,
    sixth,
    tenth,
    third,
    thirteenth,
    twelfth,
)
from tests.spreading.forms.paper import Form

Forms = Mapping[str, Callable[[], Form]]


def _of(package: ModuleType) -> Forms:
    modules = (import_module(f"{package.__name__}.{found.name}") for found in iter_modules(package.__path__))
    return {make.__name__: make for module in modules for make in getattr(module, "FORMS", ())}


FIRST: Forms = _of(first)
"""Those with which the mechanisms were built."""

LATER: Forms = _of(later)
"""Those that were written when the mechanisms stood."""

THIRD: Forms = _of(third)
"""Those that were written when the others had steered the work."""

FOURTH: Forms = _of(fourth)
"""Those that were written when the third lot had steered the work as well."""

FIFTH: Forms = _of(fifth)
"""Those that were written when the fourth lot had steered the work as well."""

SIXTH: Forms = _of(sixth)
"""Those that were written when the fifth lot had steered the work as well: many languages, exports and published reports."""

SEVENTH: Forms = _of(seventh)
"""Those that were written when the sixth lot had steered the work as well."""

EIGHTH: Forms = _of(eighth)
"""Those that were written when the seventh lot had steered the work as well."""

NINTH: Forms = _of(ninth)
"""Workbooks as partners mail them, written when the eighth lot had steered the work as well."""

TENTH: Forms = _of(tenth)
"""Others of that kind, written beside the ninth lot."""

ELEVENTH: Forms = _of(eleventh)
"""Questionnaires, credit applications, working papers and packs, written blind when the tenth lot had steered the work."""

TWELFTH: Forms = _of(twelfth)
"""Of data sites, models, databooks and books kept online, written without a look at what reads them."""

THIRTEENTH: Forms = _of(thirteenth)
"""Databooks of listed companies, typed reports and exports of programs, written without a look at what reads them."""

FOURTEENTH: Forms = _of(fourteenth)
"""Accounts of Spanish, Portuguese and Italian firms of registers, supervisors and programs, written as blind."""

FIFTEENTH: Forms = _of(fifteenth)
"""Exports of programs with the accounts that these come with; half were written when the other half had steered the work."""

SIXTEENTH: Forms = _of(sixteenth)
"""Official forms of Africa, written when a real declaration of one of its countries had been seen."""

FORMS: Forms = (
    FIRST
    | LATER
    | THIRD
    | FOURTH
    | FIFTH
    | SIXTH
    | SEVENTH
    | EIGHTH
    | NINTH
    | TENTH
    | ELEVENTH
    | TWELFTH
    | THIRTEENTH
    | FOURTEENTH
    | FIFTEENTH
    | SIXTEENTH
)
