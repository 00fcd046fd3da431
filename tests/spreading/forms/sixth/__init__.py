"""Forms of the sixth lot: published reports, exports and forms that were written when the fifth lot had steered the work."""
