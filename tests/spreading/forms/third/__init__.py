"""Forms written when both earlier lots had steered the work, to measure them once more."""
