from __future__ import annotations

from msgspec.structs import replace

from finvet.line_items import derivations, identities
from tests.spreading.judgement.equations import IDENTITIES, differences


def test_the_equations_of_the_chart_are_those_by_hand() -> None:
    assert list(differences(identities(), derivations())) == []
    assert [identity.code for identity in identities()] == list(IDENTITIES)


def test_another_sign_and_a_term_less_are_differences() -> None:
    first, *rest = identities()
    (terms,) = first.alternatives
    for other in (terms[1:], (replace(terms[0], factor=-1.0), *terms[1:])):
        moved = replace(first, alternatives=(other,))
        assert list(differences([moved, *rest], derivations()))
