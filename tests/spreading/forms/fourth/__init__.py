"""Forms written when the three earlier lots had steered the work, to measure them with unseen ones."""
