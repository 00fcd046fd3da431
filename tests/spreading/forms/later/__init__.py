"""Forms that were written after the mechanisms, to measure them."""
