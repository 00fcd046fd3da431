"""The names that a workbook gives to cells and ranges, which its formulas may use in place of addresses."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from functools import cached_property

from finvet.errors import FileRefused
from finvet.reading import limits

DEFINED_NAME = "workbook/definedNames/definedName"
NOWHERE = ""
"""What a name stands for that is defined twice, or too long to be a place: nothing that could be computed."""


class Names:
    """Collects the names as the workbook's XML lists them; one may hold for a single sheet, and comes first there."""

    def __init__(self) -> None:
        self._pieces: list[str] | None = None
        self._names: list[tuple[str, str, list[str]]] = []

    @cached_property
    def _by_sheet(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for sheet, name, pieces in self._names:
            meant, text = found.setdefault(sheet, {}), "".join(pieces).strip()
            meant[name] = NOWHERE if name in meant or len(text) > limits.FORMULA_CHARACTERS else text
        return found

    def start(self, path: str, attributes: Mapping[str, str]) -> None:
        """An element of the workbook begins. Raises FileRefused for too many names."""
        self._pieces = None
        if path == DEFINED_NAME:
            if len(self._names) == limits.NAMES:
                raise FileRefused("too-many-names", limit=limits.NAMES)
            self._pieces = []
            sheet, name = attributes.get("localSheetId", ""), attributes.get("name", "")
            self._names.append((sheet, name.casefold(), self._pieces))

    def text(self, text: str) -> None:
        """Takes what stands in the element, in one piece or several; what follows the last name is white space."""
        if self._pieces is not None:
            self._pieces.append(text)

    def of(self, sheet: int) -> Mapping[str, str]:
        """What each name stands for on a sheet, by its place in the workbook; names are in small letters."""
        return ChainMap(self._by_sheet.get(str(sheet), {}), self._by_sheet.get("", {}))
