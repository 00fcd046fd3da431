"""What must follow when a partner's file is changed in a known way: a file in, the document `finvet.vet/1` out.

No test here knows what a ratio of the partner is. A relation (`relation`) knows how two answers hang together, the one
to the file as it was handed in and the one to the file as it was changed: equal, a multiple, or apart in what is named.
"""
