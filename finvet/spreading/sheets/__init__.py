"""A sheet as it is seen: its cells and amounts, and views of it that read like a table."""
