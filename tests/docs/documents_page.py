"""docs/documents.md: the json documents field by field, made from their JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from finvet.documents.text import json_schema

HEAD = """# Documents

What `--json` prints and `vet.json` holds, field by field. Numbers are in full units of the currency, shares are
fractions, days ISO dates. A value that is not known is `null` and has its reason beside it; there is never a 0 in its
place. For programs the same is a JSON Schema:

```console
$ finvet schema vet
```

Fields may be added; a field changes its meaning only with the number behind the document's name (`finvet.vet/1`).
"""
ABOUT = {
    "vet": "`finvet vet --json`; `vet.json`",
    "spread": "`finvet spread --json`",
    "compare": "`finvet compare --json`; `changes.jsonl` of a batch holds one a line",
}
WORDS = {"string": "text", "boolean": "true or false", "integer": "whole number"}


def documents_page() -> str:
    """The page in Markdown, the same on every run."""
    return "\n".join([HEAD, *_documents()])


def _documents() -> Iterator[str]:
    told: set[str] = set()
    for document, about in ABOUT.items():
        schema = json_schema(document)
        yield f"## {document}\n\n{about}: {_type(schema)}.\n"
        for name in _order(schema):
            if name not in told:
                told.add(name)
                yield from _object(name, schema["$defs"][name])


def _order(schema: Mapping[str, Any]) -> Iterator[str]:
    """The objects in the order in which a reader of the document meets them."""
    found: list[str] = [one["$ref"].rsplit("/", 1)[1] for one in schema["anyOf"]]
    for name in found:
        yield name
        inside = json.dumps(schema["$defs"][name])
        named = [other for other in schema["$defs"] if f'"#/$defs/{other}"' in inside and other not in found]
        found += sorted(named, key=lambda other: inside.index(f'"#/$defs/{other}"'))


def _object(name: str, schema: Mapping[str, Any]) -> Iterator[str]:
    yield f"### {_short(name)}\n"
    if description := schema.get("description"):
        yield f"{description}\n"
    if "properties" not in schema:
        yield f"{_type(schema)}\n"
        return
    yield "| field | holds |\n|---|---|"
    for field, inner in schema["properties"].items():
        may_lack = "" if field in schema.get("required", ()) else ", may be absent"
        yield f"| `{field}` | {_type(inner)}{may_lack} |"
    yield ""


def _type(schema: Mapping[str, Any]) -> str:
    """In words what a value may be."""
    if ref := schema.get("$ref"):
        name = _short(ref.rsplit("/", 1)[1])
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(map(_type, schema["anyOf"])))
    if values := [schema["const"]] if "const" in schema else schema.get("enum"):
        return ", ".join(f"`{value}`" for value in values)
    of = schema.get("type", "any")
    if of == "array":
        return f"list of {_type(schema.get('items', {}))}"
    if of == "object":
        return f"by name: {_type(schema.get('additionalProperties', {}))}"
    return WORDS.get(of, of)


def _short(name: str) -> str:
    return name.removesuffix("Document")
