"""Statements or a panel of them -> Analysis: ratios and scores, each formula written once."""
