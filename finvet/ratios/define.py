"""How a ratio is defined: a decorated pure function whose parameters are its inputs.

```python
ratio = Family("liquidity")

@ratio("ratio", better="higher", source="Foulke 1945")
def current_ratio(total_current_assets: Column, total_current_liabilities: Column) -> Column:
    \"\"\"Current assets per unit of what falls due within the year.\"\"\"
    return per(total_current_assets, total_current_liabilities)
```
A parameter is a line item, another ratio, a fact from the user, or `days`, the length of the period. `prior_x` and
`prior2_x` are x one and two years before, `stated_x` is the line item where a ratio recomputes one of that name,
`throughout_x` and `later_x` are 1 where the partner shows x in every year, or in every year after the first. A
default means that the input may be absent: a number counts in its place and the result says so; with ABSENT the
function deals with it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Literal, cast

from msgspec import Struct, field

from finvet.ratios.formula import Column, Input, Node, as_node, read_parameter
from finvet.ratios.operations import annual_cover, annual_rate

Unit = Literal["currency", "ratio", "percent", "points", "days", "months", "years", "count", "index", "score"]
Better = Literal["higher", "lower", "near zero", "near one", "target range", "neither"]
Annualised = Literal["flow per stock", "stock per flow"]

DAYS = Input("days")


class Ratio(Struct, frozen=True, eq=False, dict=True):
    """A ratio, score or derived quantity of the catalogue.

    `doc` is what it says in one sentence, `source` whose definition it is; `inputs` in the order of the function's
    parameters; `tree` is the formula in symbols. `annualised` brings a part-year's flow to 365 days.
    """

    name: str
    family: str
    unit: Unit
    better: Better
    source: str
    doc: str
    function: Callable[..., Any]
    parameters: tuple[str, ...]
    inputs: tuple[Input, ...]
    tree: Node
    annualised: Annualised | None = None

    @cached_property
    def optional(self) -> tuple[Input, ...]:
        """The inputs that may be absent."""
        return tuple(needed for needed in self.inputs if not needed.required)

    @cached_property
    def figures(self) -> tuple[Input, ...]:
        """The inputs that are figures which can be shown."""
        return tuple(needed for needed in self.inputs if needed.is_figure)

    def compute(self, columns: Mapping[str, Column]) -> Column:
        """The ratio on columns by parameter name, absent inputs already counted as their default."""
        result = self.function(**{name: columns[name] for name in self.parameters})
        return cast(Column, _annual(result, self.annualised, columns))


class Family(Struct):
    """The ratios of one module; an instance is the decorator that adds to it."""

    name: str
    members: list[Ratio] = field(default_factory=list)

    def __call__(
        self, unit: Unit, *, better: Better, source: str, annualised: Annualised | None = None
    ) -> Callable[[Callable[..., Any]], Ratio]:
        """Defines a ratio from its function; the function runs once with symbols and so fails here if it is wrong."""

        def define(function: Callable[..., Any]) -> Ratio:
            taken = inspect.signature(function).parameters
            inputs = _inputs_of(taken, annualised)
            symbols = {symbol.parameter: symbol for symbol in inputs}
            parameters = tuple(taken)
            formula = function(**{name: symbols[name] for name in parameters})
            member = Ratio(
                name=function.__name__,
                family=self.name,
                unit=unit,
                better=better,
                source=source,
                doc=inspect.cleandoc(function.__doc__ or "").split("\n\n", maxsplit=1)[0].replace("\n", " "),
                function=function,
                parameters=parameters,
                inputs=inputs,
                tree=as_node(_annual(formula, annualised, symbols)),
                annualised=annualised,
            )
            self.members.append(member)
            return member

        return define


def _inputs_of(taken: Mapping[str, inspect.Parameter], annualised: Annualised | None) -> tuple[Input, ...]:
    inputs = []
    for name, parameter in taken.items():
        if parameter.default is inspect.Parameter.empty:
            inputs.append(read_parameter(name, required=True))
        else:
            inputs.append(read_parameter(name, required=False, default=parameter.default))
    if annualised and DAYS not in inputs:
        inputs.append(DAYS)
    return tuple(inputs)


def _annual(result: Any, annualised: Annualised | None, values: Mapping[str, Any]) -> Any:
    if annualised == "flow per stock":
        return annual_rate(result, values["days"])
    if annualised == "stock per flow":
        return annual_cover(result, values["days"])
    return result
