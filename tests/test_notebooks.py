"""The notebooks as committed: executed, tidy, and comparable. `make notebooks` executes them."""

import ast
from copy import deepcopy

import pytest

from tests.notebooks import KERNEL, committed, differences, opened

each = pytest.mark.parametrize("path", committed(), ids=lambda p: p.stem)


def test_they_are_numbered() -> None:
    numbers = [int(path.name[:2]) for path in committed()]
    assert numbers[0] == 1
    assert numbers == sorted(set(numbers))


@each
def test_every_code_cell_was_executed_once_from_top_to_bottom(path) -> None:
    cells = [cell for cell in opened(path).cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    assert all(cell.outputs for cell in cells)


@each
def test_nothing_was_printed_as_an_error(path) -> None:
    outputs = [output for cell in opened(path).cells for output in cell.get("outputs", [])]
    assert not [o for o in outputs if o.output_type == "error" or o.get("name") == "stderr"]


@each
def test_nothing_of_the_run_is_kept_beside_its_outputs(path) -> None:
    notebook = opened(path)
    assert notebook.metadata == {"kernelspec": KERNEL, "language_info": {"name": "python"}}
    assert [cell.metadata for cell in notebook.cells] == [{}] * len(notebook.cells)


@each
def test_its_code_names_no_day_of_the_clock(path) -> None:
    """Without a date or a case every run would judge on another day."""
    code = "\n".join(cell.source for cell in opened(path).cells if cell.cell_type == "code")
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    vets = [call for call in calls if ast.unparse(call.func) in ("finvet.vet", "finvet.portfolio")]
    assert vets
    assert all({"as_of", "case"} & {keyword.arg for keyword in call.keywords} for call in vets)


def test_another_table_of_a_page_is_told_too() -> None:
    before = opened(committed()[0])
    after = deepcopy(before)
    shown = next(o.data for c in after.cells for o in c.get("outputs", []) if "text/html" in o.get("data", {}))
    shown["text/html"] += "\n<p>another table</p>"
    assert [line.partition(": ")[2] for line in differences(before, after)] == ["+ <p>another table</p>"]


@each
def test_another_output_is_told_by_cell_and_line(path) -> None:
    before = opened(path)
    after = deepcopy(before)
    number, cell = next(
        (n, c) for n, c in enumerate(after.cells, start=1) if c.get("outputs") and "text" in c.outputs[0]
    )
    assert list(differences(before, before)) == []
    cell.outputs[0].text = "another verdict\n" + cell.outputs[0].text
    assert list(differences(before, after)) == [f"cell {number}: + another verdict"]
