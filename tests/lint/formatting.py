"""Formatting is clang-format 14's business; another version formats differently."""

import shutil
import subprocess

from source_tree import CODE_FOLDERS, ROOT


class Skipped(Exception):
    pass


def sources_are_formatted(tree):
    program = shutil.which("clang-format-14")
    if program is None:
        raise Skipped("clang-format-14 is not installed")
    paths = [file.path for file in tree if file.is_cpp and file.under(*CODE_FOLDERS)]
    found = subprocess.run(
        [program, "--dry-run", "--ferror-limit=1", *paths],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, text=True,
    ).stderr
    for line in found.splitlines():
        if ": warning: " in line or ": error: " in line:
            yield line.partition(": warning: ")[0] + ": clang-format-14 -i changes this"
