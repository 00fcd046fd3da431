"""finvet vets a partner's own statements: viable cash flow over three years, and will it pay on time?

In a notebook: `partner = finvet.vet("partner.xlsx")`, then `partner`, `partner.ratios`, `partner.explain("dscr")`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from finvet.version import VERSION

if TYPE_CHECKING:
    from finvet.assessment.policy import Policy
    from finvet.cases.case_file import read_case
    from finvet.errors import FinvetError
    from finvet.face import compare, portfolio, read_panel, read_policy, spread, starting_hints, vet, vet_companies
    from finvet.model import Case
    from finvet.notebook.partner import Partner
    from finvet.notebook.portfolio import Portfolio
    from finvet.notebook.statements import Statements

__all__ = [
    "Case",
    "FinvetError",
    "Partner",
    "Policy",
    "Portfolio",
    "Statements",
    "__version__",
    "compare",
    "portfolio",
    "read_case",
    "read_panel",
    "read_policy",
    "spread",
    "starting_hints",
    "vet",
    "vet_companies",
]
__version__ = VERSION

_ELSEWHERE = {
    "Case": "model",
    "FinvetError": "errors",
    "Partner": "notebook.partner",
    "Policy": "assessment.policy",
    "Portfolio": "notebook.portfolio",
    "Statements": "notebook.statements",
    "read_case": "cases.case_file",
}
"""Where the parts of the face are that are not its calls."""


def __getattr__(name: str) -> object:
    """The face is imported when it is used: `import finvet` alone stays light."""
    if name in __all__:
        return getattr(import_module(f"finvet.{_ELSEWHERE.get(name, 'face')}"), name)
    raise AttributeError(f"module 'finvet' has no attribute {name!r}{_meant(name)}")


def _meant(name: str) -> str:
    """What may have been meant, for a person who mistyped it; a module is asked for here before it is imported."""
    from importlib.util import find_spec

    if name.startswith("_") or find_spec(f"finvet.{name}"):
        return ""
    from finvet.nearest import nearest

    near = nearest(name, __all__)
    return f"; did you mean {' or '.join(near)}?" if near else ""


def __dir__() -> list[str]:
    return __all__
