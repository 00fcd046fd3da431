"""Whether the equations by hand notice a moved identity or fallback of the chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from finvet.line_items import Identity, Term, derivations, identities
from tests.spreading.judgement.equations import differences


def moved_identities() -> Iterator[tuple[str, bool]]:
    """Every mutant of identities and derivations, in words, and whether it was noticed."""
    equations = identities()
    for at, identity in enumerate(equations):
        for what, moved in _of_identity(identity):
            changed = (*equations[:at], moved, *equations[at + 1 :])
            yield f"{identity.code}: {what}", any(differences(changed, derivations()))
    fallbacks = derivations()
    for at, derivation in enumerate(fallbacks):
        for what, terms in _of_terms(derivation.terms):
            changed_fallbacks = (*fallbacks[:at], replace(derivation, terms=terms), *fallbacks[at + 1 :])
            yield f"fallback for {derivation.item}: {what}", any(differences(equations, changed_fallbacks))


def _of_identity(identity: Identity) -> Iterator[tuple[str, Identity]]:
    yield "hard" if not identity.hard else "soft", replace(identity, hard=not identity.hard)
    alternatives = identity.alternatives
    for at, terms in enumerate(alternatives):
        rest = (*alternatives[:at], *alternatives[at + 1 :])
        yield f"without alternative {at}", replace(identity, alternatives=rest)
        for what, moved in _of_terms(terms):
            others = (*alternatives[:at], moved, *alternatives[at + 1 :])
            yield f"{what} in alternative {at}", replace(identity, alternatives=others)


def _of_terms(terms: Sequence[Term]) -> Iterator[tuple[str, tuple[Term, ...]]]:
    for at, term in enumerate(terms):
        before, after = tuple(terms[:at]), tuple(terms[at + 1 :])
        yield f"without {term.item}", (*before, *after)
        yield f"sign of {term.item}", (*before, replace(term, factor=-term.factor), *after)
        if len(terms) > 1:  # a sum of one term is there only where the term is
            yield f"need of {term.item}", (*before, replace(term, optional=not term.optional), *after)
        other = "delta" if term.of == "year" else "year"
        yield f"{other} of {term.item}", (*before, replace(term, of=other), *after)
