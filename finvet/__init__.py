"""finvet vets a partner's own statements: viable cash flow over three years, and will it pay on time?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from finvet.version import VERSION

if TYPE_CHECKING:
    from finvet.face import spread, vet, vet_companies

__all__ = ["__version__", "spread", "vet", "vet_companies"]
__version__ = VERSION


def __getattr__(name: str) -> object:
    """The face is imported when it is used: `import finvet` alone stays light."""
    if name in __all__:
        from finvet import face

        return getattr(face, name)
    raise AttributeError(f"module 'finvet' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
