"""Compound files (OLE2) with a directory and nothing in it."""

import struct

FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def entry(name, kind, right=FREE, child=FREE, class_id=bytes(16)):
    written = name.encode("utf-16-le") + b"\0\0"
    return (
        written.ljust(64, b"\0") + struct.pack("<HBBIII", len(written), kind, 1, FREE, right, child)
        + class_id + bytes(20) + struct.pack("<IQ", END, 0)
    )  # fmt: skip


def compound(*names, inner=(), class_id=bytes(16), sectors_before=0):
    """Streams of these names at the top, and the inner ones in a storage; `sectors_before` stand before the directory.

    Sector 0 on holds the table of chains, which is as long as the file needs; the directory stands last.
    """
    listed = [*names, *(["Storage"] if inner else [])]
    entries = [entry("Root Entry", 5, child=1, class_id=class_id)]
    for number, name in enumerate(listed, start=1):
        right = number + 1 if number < len(listed) else FREE
        is_storage = bool(inner) and name == "Storage"
        entries.append(entry(name, 1 if is_storage else 2, right, len(listed) + 1 if is_storage else FREE))
    entries += [entry(name, 2) for name in inner]
    stream = b"".join(entries).ljust(-(-len(entries) // 4) * 512, b"\0")
    return _filed(stream, sectors_before)


def _filed(stream, sectors_before):
    count = len(stream) // 512
    tables = -(-(sectors_before + count + 40) // 128) + 2
    more = -(-max(tables - 109, 0) // 127)
    first = tables + more + sectors_before
    chains = [TABLE] * (tables + more) + [FREE] * sectors_before + [*range(first + 1, first + count), END]
    chains += [FREE] * (tables * 128 - len(chains))
    numbers = list(range(tables))
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", header, 24, 62, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIII", header, 44, tables, first, 0, 4096, END, 0, tables if more else END, more)
    struct.pack_into("<109I", header, 76, *(numbers[:109] + [FREE] * (109 - len(numbers[:109]))))
    extended = b""
    for n in range(more):
        part = numbers[109 + 127 * n : 109 + 127 * (n + 1)]
        following = tables + n + 1 if n + 1 < more else END
        extended += struct.pack("<128I", *part, *[FREE] * (127 - len(part)), following)
    return bytes(header) + struct.pack(f"<{len(chains)}I", *chains) + extended + bytes(512 * sectors_before) + stream
