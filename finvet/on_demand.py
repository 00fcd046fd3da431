"""Values that are made when somebody asks for them: of a thousand partners few are looked at closely."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar, overload

Key = TypeVar("Key")
Value = TypeVar("Value")
Other = TypeVar("Other")


class OnDemand(Mapping[Key, Value]):
    """A mapping with these keys in their order, each value made when it is first asked for."""

    def __init__(self, keys: Iterable[Key], make: Callable[[Key], Value]) -> None:
        self._keys = dict.fromkeys(keys)
        self._make = make
        self._made: dict[Key, Value] = {}

    def __getitem__(self, key: Key) -> Value:
        if key not in self._made:
            if key not in self._keys:
                raise KeyError(key)
            self._made[key] = self._make(key)
        return self._made[key]

    @overload
    def get(self, key: Key, /) -> Value | None: ...
    @overload
    def get(self, key: Key, /, default: Value | Other) -> Value | Other: ...
    def get(self, key: Key, /, default: Value | Other | None = None) -> Value | Other | None:
        """The value of a key, else the default; a partner's figures are asked for hundreds of times."""
        if key in self._made:
            return self._made[key]
        return self[key] if key in self._keys else default

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[Key]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


class Later(Sequence[Value]):
    """A sequence that is made when somebody first looks at it."""

    def __init__(self, make: Callable[[], Sequence[Value]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> tuple[Value, ...]:
        return tuple(self._make())

    @overload
    def __getitem__(self, place: int, /) -> Value: ...
    @overload
    def __getitem__(self, place: slice, /) -> tuple[Value, ...]: ...
    def __getitem__(self, place: int | slice, /) -> Value | tuple[Value, ...]:
        return self._made[place]

    def __len__(self) -> int:
        return len(self._made)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._made == tuple(other)

    def __hash__(self) -> int:
        return hash(self._made)
