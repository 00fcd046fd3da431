"""A dossier on its way between processes."""

from __future__ import annotations

import pytest

from finvet.batch.dossiers import Dossier, Output, unpacked

FULL = Dossier(
    "caf\udce9.xlsx",
    signature="s",
    content="c",
    settings="h",
    rows=('{"file": "a"}', '{"file": "ü"}'),
    briefs=b"\n\x01",
    figures=b"\x00\n\xff",
    outputs=(Output("a/memo.pdf", "1"),),
    is_lasting=False,
    trouble="full",
)


@pytest.mark.parametrize("dossier", [FULL, Dossier("a", "", "", "", ())])
def test_a_dossier_arrives_as_it_was_sent(dossier: Dossier) -> None:
    assert unpacked(dossier.packed()) == dossier


@pytest.mark.parametrize(
    "answer",
    [
        *(b"", b"\n", b"nothing", b"[]\n", b"{}\n", b"\xff\n", b"null\n", b'"x"\n', b"[" * 100_000),
        *(FULL.packed()[:30], FULL.packed().partition(b'\n{"file": "\xc3')[0]),
    ],
)
def test_what_is_no_dossier_is_refused(answer: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of json's own kind too
        unpacked(answer)


@pytest.mark.parametrize("outputs", ['[["a"]]', "[1]", "7", '{"a": 1}'])
def test_outputs_that_are_no_pairs_are_refused(outputs: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        unpacked(b'{"outputs": ' + outputs.encode() + b"}\n")
