"""docs/policies.md: the standard policy entry by entry, and what the other shipped ones hold differently."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from finvet.assessment.policy import Policy, load
from finvet.assessment.policy_files import shipped_policies
from finvet.policies.entries import entries
from finvet.policies.sheet import differences
from finvet.policies.words import told
from finvet.vetting import figure_names

HEAD = """# Policies

What `finvet policy show` says of the standard policy, and by what the others that are shipped differ from it (`finvet
policy diff`). [Write a policy](policy.md) tells how to make one of your own.
"""


def policies_page() -> str:
    """The page in Markdown, the same on every run."""
    standard = load("standard", figure_names())
    others = [load(name, figure_names()) for name in sorted(shipped_policies()) if name != standard.name]
    return "\n".join([HEAD, *_policy(standard), *(line for other in others for line in _other(standard, other))])


def _policy(policy: Policy) -> Iterator[str]:
    yield f"## {policy.name}\n"
    yield f"Version {policy.stamp.version}, sha256 `{policy.stamp.sha256}`.\n"
    for section, found in groupby(entries(policy), key=lambda entry: entry.section):
        yield f"### {told(f'section-{section}')}\n"
        for entry in found:
            indent = "    " if "." in entry.key and section == "scorecard" else ""
            key = "" if indent else f"`{entry.key}`: "
            yield f"{indent}* {key}{entry.words}"
        yield ""


def _other(standard: Policy, policy: Policy) -> Iterator[str]:
    yield f"## {policy.name}\n"
    yield f"Version {policy.stamp.version}, sha256 `{policy.stamp.sha256}`. Beside the standard policy:\n"
    for change in differences(standard, policy):
        if change.old and change.new:
            yield f"* `{change.key}`: {change.new}, in place of {change.old}"
        else:
            yield f"* `{change.key}`: {f'new: {change.new}' if change.new else f'left out: {change.old}'}"
    yield ""
