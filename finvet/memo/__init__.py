"""Writes the memo: a vetted partner as blocks, and the blocks as documents."""
