"""Makes the sample partners: a small set of books a firm, laid out as such firms send their statements."""
