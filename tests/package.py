"""Builds wheel and sdist into dist/, installs the wheel alone and runs the demo from it: `python -m tests.package`.

What fails ends it with the command and what that said: a file that a package lacks, a wheel that an sdist makes
otherwise, more installed than the docs say, a demo that needs the checkout. Python versions given as arguments, such as
python3.13, are tried in place of this one.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile  # noqa: TID251 - the names in our own sdist
import zipfile
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.footprint import ROOT, footprint

DIST = ROOT / "dist"
OWN = {"finvet", "pip", "setuptools"}
DEMO = ("memo.docx", "memo.html", "memo.pdf", "vet.json", "vet.xlsx", "cash_flow.png")


def said(*command: object, cwd: Path) -> str:
    """What a command prints; ends this where it fails."""
    done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"package: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def built(source: Path, into: Path) -> tuple[Path, Path]:
    """Wheel and sdist of a source tree."""
    said(sys.executable, "-m", "hatchling", "build", "-d", into, cwd=source)
    (wheel,), (sdist,) = into.glob("*.whl"), into.glob("*.tar.gz")
    return wheel, sdist


def contents(wheel: Path) -> Mapping[str, int]:
    """The files of a wheel with their checksums."""
    with zipfile.ZipFile(wheel) as opened:
        return {file.filename: file.CRC for file in opened.infolist()}


def check_files(wheel: Path, sdist: Path, apart: Path) -> None:
    """That the wheel holds all that is tracked of the package and nothing else, and that the sdist makes the same one."""
    tracked = set(said("git", "ls-files", "finvet", cwd=ROOT).split())
    held = contents(wheel)
    if differing := tracked ^ {name for name in held if ".dist-info/" not in name}:
        sys.exit(f"package: not both in the wheel and in git: {', '.join(sorted(differing))}")
    with tarfile.open(sdist) as opened:
        opened.extractall(apart, filter="data")
    again, _ = built(apart / sdist.name.removesuffix(".tar.gz"), apart / "dist")
    if contents(again) != held:
        sys.exit("package: the wheel made from the sdist is another one")


def check_installed(wheel: Path, python: Path, apart: Path) -> str:
    """That the wheel alone, in a new environment and an empty folder, brings what the docs say and runs the demo."""
    home, folder = apart / "venv", apart / "folder"
    shutil.rmtree(home, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    said(python, "-m", "venv", home, cwd=apart)
    bin_ = home / ("Scripts" if sys.platform == "win32" else "bin")
    said(bin_ / "python", "-m", "pip", "install", "-q", "-c", ROOT / "constraints.txt", wheel, cwd=folder)
    brought = {
        line.split("==")[0].lower() for line in said(bin_ / "pip", "list", "--format=freeze", cwd=folder).split()
    }
    if len(brought - OWN) > len(footprint()):
        sys.exit(f"package: {python} installs {len(brought - OWN)} packages, the docs say {len(footprint())}")
    said(bin_ / "finvet", "demo", "-o", "demo", cwd=folder)
    written = {path.name for path in (folder / "demo").rglob("*")}
    if missing := set(DEMO) - written:
        sys.exit(f"package: the demo did not write {', '.join(sorted(missing))}")
    version = said(bin_ / "python", "--version", cwd=folder).strip()
    return f"{version}: {len(brought - OWN)} packages beside finvet, the demo runs"


def main() -> None:
    shutil.rmtree(DIST, ignore_errors=True)
    wheel, sdist = built(ROOT, DIST)
    with TemporaryDirectory() as name:
        check_files(wheel, sdist, Path(name))
        print(
            f"package: {wheel.name} {wheel.stat().st_size / 1e6:.1f} MB, {sdist.name} {sdist.stat().st_size / 1e6:.1f} MB"
        )
        for python in sys.argv[1:] or [sys.executable]:
            found = shutil.which(python) or sys.exit(f"package: no {python} here")
            print(f"package: {check_installed(wheel, Path(found).absolute(), Path(name))}")


if __name__ == "__main__":
    main()
