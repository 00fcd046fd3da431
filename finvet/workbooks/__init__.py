"""The workbooks that finvet writes."""
