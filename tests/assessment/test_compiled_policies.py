"""A shipped policy loads as it was checked when it was compiled, and only as long as its files are those."""

from __future__ import annotations

import pytest

from finvet.assessment import compiled_policies, policy_files
from finvet.assessment.compiled_policies import compiled
from finvet.assessment.policy import Policy, load
from finvet.assessment.policy_checks import checked
from finvet.assessment.policy_files import policy_content, policy_text, shipped_policies
from finvet.vetting import figure_names


@pytest.mark.parametrize("name", shipped_policies())
def test_a_compiled_policy_is_the_checked_one(name: str) -> None:
    from_files = checked(Policy, policy_text(name), figure_names())
    assert compiled(Policy, name) == load(name) == from_files
    assert repr(load(name)) == repr(from_files)


@pytest.mark.parametrize("name", ["standard", "cautious"])
def test_a_policy_whose_file_was_changed_is_read_from_its_file(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of cautious, which extends standard, too."""

    def changed(source: str) -> tuple[str, bytes]:
        where, content = policy_content(source)
        return where, content.replace(b"[bands]\naccept = 75", b"[bands]\naccept = 81")

    before = load(name)
    for module in (compiled_policies, policy_files):
        monkeypatch.setattr(module, "policy_content", changed)
    assert compiled(Policy, name) is None
    assert load(name).sha256 != before.sha256
    assert load("standard").bands.accept == 81


@pytest.mark.parametrize("source", ["house.toml", "standard.toml", ""])
def test_what_is_not_shipped_is_not_compiled(source: str) -> None:
    assert compiled(Policy, source) is None
