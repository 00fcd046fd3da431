"""Databooks of listed companies, reports typed off by their readers, exports of programs: written without a look at what reads them."""
