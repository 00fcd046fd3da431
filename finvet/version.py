"""The version, in the one place that the package and its build read."""

VERSION = "0.1.0"
