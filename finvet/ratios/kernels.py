"""The primitives over columns, by NumPy: each writes to `out` where that is given."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from finvet.ratios.formula import Column, Condition
from finvet.ratios.primitives import LEFT_OVER

Kernel = Callable[..., Any]


def _where(condition: Condition, chosen: Any, otherwise: Any, out: Column | None = None) -> Any:
    if out is None:
        return np.where(condition, chosen, otherwise)
    np.copyto(out, otherwise)
    np.putmask(out, condition, chosen)
    return out


def _is_zero(value: Column, out: Condition | None = None) -> Any:
    return np.less(np.absolute(value), LEFT_OVER, out=out)


def _nonzero(value: Column, out: Column | None = None) -> Any:
    return _where(np.equal(value, 0.0), math.nan, value, out)


def _finite(value: Column, out: Column | None = None) -> Any:
    return np.add(np.subtract(value, value, out=out), value, out=out)


def _number_by_number(function: Callable[[float], float]) -> Kernel:
    """A function of the C library over a column: NumPy's own differs in the last digit from processor to processor."""
    on_each = np.frompyfunc(function, 1, 1)

    def kernel(value: Column, out: Column | None = None) -> Any:
        found = np.asarray(on_each(value), np.float64)
        if out is None:
            return found
        out[:] = found
        return out

    return kernel


KERNELS: Mapping[str, Kernel] = {
    "add": np.add,
    "subtract": np.subtract,
    "multiply": np.multiply,
    "negate": np.negative,
    "below": np.less,
    "at_most": np.less_equal,
    "above": np.greater,
    "at_least": np.greater_equal,
    "both": np.logical_and,
    "either": np.logical_or,
    "is_absent": np.isnan,
    "is_zero": _is_zero,
    "nonzero": _nonzero,
    "where": _where,
    "finite": _finite,
    "divide": np.divide,
    "minimum": np.minimum,
    "maximum": np.maximum,
    "absolute": np.absolute,
    "square_root": np.sqrt,
    "log": _number_by_number(math.log),
    "log10": _number_by_number(math.log10),
}
