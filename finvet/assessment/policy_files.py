"""Where a policy comes from: a shipped one by its name, a file, or a file that extends a shipped one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from finvet.errors import PolicyError
from finvet.mistakes import NOT_TOML, not_toml
from finvet.model import Message
from finvet.nearest import nearest
from finvet.shipped import DATA

STANDARD = "standard"

BY_ID = ("indicators", "knock_outs", "rules")
"""The lists whose blocks have an id, by which another policy's blocks extend them."""

ITS_OWN = ("name", "version", "extends")
"""What a policy never takes over from the one that it extends."""

Document = Mapping[str, Any]


class PolicyText(Struct, frozen=True):
    """A policy as it is written: the name of its file, its content with what it extends, and the hash of both."""

    where: str
    document: Document
    sha256: str


def shipped_policies() -> Sequence[str]:
    """The names of the policies that come with finvet."""
    folder = DATA / "policies"
    return sorted(file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml"))


def policy_text(source: str | Path) -> PolicyText:
    """What a policy says, together with the policy that it extends.

    The hash is that of the file; of one that extends another, that of both files, the extended one first.
    Raises PolicyError where there is no such policy, or it is no TOML.
    """
    where, content = policy_content(source)
    document = _parsed(where, content)
    extended = document.get("extends")
    if extended is None:
        return PolicyText(where, document, hashlib.sha256(content).hexdigest())
    if extended not in shipped_policies():
        raise PolicyError(where, (_not_shipped(extended),))
    base = policy_text(str(extended))
    lent = {key: value for key, value in base.document.items() if key not in ITS_OWN}
    return PolicyText(where, laid_over(lent, document), _joined(base.sha256, content))


def borrowed_name(text: PolicyText) -> Sequence[Message]:
    """The mistake of a policy that goes by the name of a shipped one and says something else, if it does."""
    name = str(text.document.get("name"))
    if name not in shipped_policies() or policy_text(name).sha256 == text.sha256:
        return ()
    return (Message("mistake-borrowed-name", {"key": "name", "name": name}),)


def policy_content(source: str | Path) -> tuple[str, bytes]:
    """The name and bytes of a policy's own file. Raises PolicyError where none can be read."""
    if isinstance(source, str) and source in shipped_policies():
        return source, (DATA / "policies" / f"{source}.toml").read_bytes()
    path = Path(source)
    try:
        return path.name, path.read_bytes()
    except PermissionError as error:
        raise PolicyError(path.name, (Message("file-unreadable"),)) from error
    except OSError as error:
        raise PolicyError(str(source), (_not_there(str(source)),)) from error


def _joined(sha256: str, content: bytes) -> str:
    return hashlib.sha256(sha256.encode() + content).hexdigest()


def _parsed(where: str, content: bytes) -> Document:
    import tomllib  # a shipped policy is compiled

    try:
        return tomllib.loads(content.decode("utf-8"))
    except NOT_TOML as error:
        raise PolicyError(where, not_toml(error)) from error


def _not_there(source: str) -> Message:
    near = nearest(source, shipped_policies())
    return Message(
        "mistake-no-policy-like" if near else "mistake-no-policy", {"near": near, "shipped": shipped_policies()}
    )


def _not_shipped(extended: object) -> Message:
    near = nearest(str(extended), shipped_policies())
    told = {"key": "extends", "name": str(extended), "near": near, "shipped": shipped_policies()}
    return Message("mistake-extends-like" if near else "mistake-extends", told)


# ---------------------------------------------------------------- extending


def laid_over(base: Document, own: Document) -> Document:
    """The base with the own tables laid over it key by key, and blocks with an id block by block."""
    merged = dict(base)
    for key, value in own.items():
        there = base.get(key)
        if isinstance(value, Mapping) and isinstance(there, Mapping):
            merged[key] = laid_over(there, value)
        elif key in BY_ID and isinstance(value, list) and isinstance(there, list):
            merged[key] = list(_blocks(there, value))
        else:
            merged[key] = value
    return merged


def _blocks(base: Sequence[Any], own: Sequence[Any]) -> Iterator[Any]:
    """The blocks of the base, each with the own one of its id laid over it, then the own ones that are new."""
    left = list(own)
    for block in base:
        over = next((o for o in left if isinstance(o, Mapping) and o.get("id") == block["id"]), None)
        if over is None:
            yield block
        else:
            left.remove(over)
            yield laid_over(block, over)
    yield from left
