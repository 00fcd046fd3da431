"""Stands here so that every room's tests can import `companies`."""
