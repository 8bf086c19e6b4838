#!/usr/bin/env python3
"""Chooses ctest's tests by name or label: tests/choose.py BUILD_FOLDER INDEX_FILE NAME…

Writes the file that `ctest -I` takes and prints the labels of what was chosen and the names that
chose something, one a line; nothing is chosen where nothing is printed. A NAME is a label, or a part
of a test's name in any case.
"""

import json
import subprocess
import sys


def labels_of(test):
    for entry in test.get("properties", []):
        if entry["name"] == "LABELS":
            return set(entry["value"])
    return set()


def main(folder, index_file, *names):
    listing = subprocess.run(
        ["ctest", "--test-dir", folder, "--show-only=json-v1"],
        check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ).stdout
    chosen, told = [], set()
    for number, test in enumerate(json.loads(listing)["tests"], start=1):
        own = labels_of(test)
        fitting = {name for name in names if name in own or name.lower() in test["name"].lower()}
        if fitting:
            chosen.append(number)
            told |= {f"label {label}" for label in own} | {f"name {name}" for name in fitting}
    with open(index_file, "w", encoding="ascii") as file:
        file.write(",".join(["0", "0", "0", *map(str, chosen)]) + "\n")
    print("\n".join(sorted(told)))


if __name__ == "__main__":
    main(*sys.argv[1:])
