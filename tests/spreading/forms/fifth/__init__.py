"""Layouts and languages that none of the first four lots had."""
