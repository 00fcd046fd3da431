"""The charts: what each shows of a partner, in words and numbers, and its picture.

A family's module says what is drawn, without matplotlib; `drawing` draws it; `catalogue` knows them all.
"""
