"""Forms with which the mechanisms were built."""
