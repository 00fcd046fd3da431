"""Where two tables tell the same figure: whether they agree within rounding, and what is said where they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from finvet.line_items import chart
from finvet.model import Figure, Message, SpreadWarning
from finvet.spreading.figures.joined import Known
from finvet.spreading.figures.parts import Key, Part
from finvet.spreading.settings import settings

MAGNITUDES = ("cost", "outflow", "contra")  # signs of items that forms print with a minus or without
SAME_WITHIN = 1e-9  # of an amount: what floating-point arithmetic leaves


class Clash(Struct, frozen=True):
    """One figure that two tables tell differently: the one that is kept and the other."""

    kept: Figure
    other: Figure

    @property
    def key(self) -> Key:
        """Which figure it is."""
        return self.kept.name, self.kept.period.id


class Overlap(Struct, frozen=True):
    """The figures that two tables both tell: how many, and those that they tell differently."""

    told: int
    clashes: tuple[Clash, ...]

    @property
    def agreement(self) -> float:
        """The share on which they agree; all where they share none."""
        return 1.0 - len(self.clashes) / self.told if self.told else 1.0


NO_OVERLAP = Overlap(0, ())


def overlap_of(known: Known, part: Part) -> Overlap:
    """What a part tells of figures that are known. A guess tells nothing against another."""
    if not known:
        return NO_OVERLAP
    compared = [
        (kept, taken.part.step, other)
        for item, row in part.figures.items()
        if item in known
        for period, other in row.items()
        for taken in known[item]
        if (kept := taken.row.get(period)) and _is_sure(kept) and _is_sure(other)
    ]
    clashes = (Clash(kept, other) for kept, step, other in compared if _differ(kept, other, max(step, part.step)))
    return Overlap(len(compared), tuple(clashes))


def contradicts(overlap: Overlap) -> bool:
    """Whether two files tell nothing alike of what both tell: they are not one company's."""
    files = settings()["files"]
    return bool(overlap.told >= files["fewest_told"] and overlap.agreement <= files["agreement"])


def say(code: str, clashes: Sequence[Clash], **names: str) -> Iterator[SpreadWarning]:
    """One warning a period, with the cells of both sides."""
    for period, group in groupby(sorted(clashes, key=lambda c: c.key[1]), key=lambda c: c.key[1]):
        found = list(group)
        items = tuple(clash.key[0] for clash in found)
        basis = tuple(source for clash in found for source in clash.kept.basis + clash.other.basis)
        yield SpreadWarning(Message(code, {"period": period, "items": items, **names}), items, (period,), basis)


def _is_sure(figure: Figure) -> bool:
    """Whether a figure is read from a line that says what it is; nothing and nothing are no agreement."""
    return bool(figure.value) and figure.confidence != "low" and not figure.method.startswith("derived")


def _differ(kept: Figure, other: Figure, step: float) -> bool:
    """Whether two amounts are apart by more than rounding; costs printed with a minus are the same costs."""
    one, two = kept.value or 0.0, other.value or 0.0
    if chart()[kept.name].sign in MAGNITUDES:
        one, two = abs(one), abs(two)
    return abs(one - two) > step + SAME_WITHIN * max(abs(one), abs(two))
