"""Forms of the seventh lot: written when the sixth lot had steered the work."""
