"""Analysis, policy and case to findings and a verdict."""
