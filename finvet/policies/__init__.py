"""A policy as a person reads it: its sheet, what two of them differ in, and a file to start from."""
