"""Executes the notebooks: `python -m tests.notebooks` compares with the committed outputs, `--accept` writes them.

Beginnings of names choose among them: `python -m tests.notebooks --accept 02`.

Texts and tables must come out as committed; of a picture only that it is there, for its bytes belong to matplotlib.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from difflib import ndiff
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
SECONDS_A_CELL = 120


def committed() -> list[Path]:
    return sorted(NOTEBOOKS.glob("*.ipynb"))


def opened(path: Path) -> NotebookNode:
    return nbformat.read(path, as_version=4)


def executed(path: Path) -> NotebookNode:
    """The notebook run from its own folder in a new kernel, with nothing in it that another run would change."""
    notebook = opened(path)
    client = NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        kernel_name=KERNEL["name"],
        record_timing=False,
        coalesce_streams=True,  # how printed lines fall into messages goes by the clock
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.execute()
    notebook.metadata = NotebookNode(kernelspec=KERNEL, language_info={"name": "python"})
    for cell in notebook.cells:
        cell.metadata = NotebookNode()
    return notebook


def differences(before: NotebookNode, after: NotebookNode) -> Iterator[str]:
    """Every line that the committed notebook shows and the code does not give (-), or the other way round (+)."""
    for number, (old, new) in enumerate(zip(before.cells, after.cells, strict=True), start=1):
        yield from (f"cell {number}: {line}" for line in ndiff(seen(old), seen(new)) if line[0] in "+-")


def seen(cell: NotebookNode) -> list[str]:
    """The outputs of a cell as lines, plain and as a page shows them; of a picture only its kind."""
    lines: list[str] = []
    for output in cell.get("outputs", []):
        shown = output.get("data", {})
        lines += [output.get("name", ""), *output.get("text", "").splitlines()]
        for kind in sorted(shown):
            lines += [kind, *(shown[kind].splitlines() if kind.startswith("text/") else ())]
    return lines


def main(arguments: list[str]) -> int:
    status = 0
    names = tuple(name for name in arguments if not name.startswith("--"))
    for path in committed():
        if names and not path.name.startswith(names):
            continue
        result = executed(path)
        if "--accept" in arguments:
            nbformat.write(result, path)
            print(f"{path.name}: written")
            continue
        found = list(differences(opened(path), result))
        print("\n".join([f"{path.name}: {'as committed' if not found else 'not as committed'}", *found]))
        status |= bool(found)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
