"""The tenth lot: what partners mail when asked for their accounts, with the dirt of filed forms, exports and terminals."""
