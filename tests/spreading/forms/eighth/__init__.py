"""Forms of the eighth lot: written when the seventh lot had steered the work."""
