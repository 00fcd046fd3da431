"""What finvet answers to other programs: the json documents `finvet.spread/1` and `finvet.vet/1`."""

from finvet.documents.spread import spread_document, spread_documents, unreadable
from finvet.documents.text import dumps, json_schema
from finvet.documents.vet import vet_document, vet_documents

__all__ = [
    "dumps",
    "json_schema",
    "spread_document",
    "spread_documents",
    "unreadable",
    "vet_document",
    "vet_documents",
]
