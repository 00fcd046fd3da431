"""Two vettings beside each other: what changed since a partner's last one, and several partners side by side.

Both work on vet documents, the JSON of `finvet.documents`, so that a vetting of years ago can be compared.
"""
