"""Which lines are the sum of which others, found by arithmetic alone."""
