#!/usr/bin/env python3
"""Adds up test results: tests/tally.py FILE… (JUnit .xml of ctest, .tap of anything else).

Shows the output of what failed, the reason of what was skipped, and ends with the one line
"N passed, N failed[, N skipped]". Exit status 0 only where something passed and nothing failed.
"""

import re
import sys
import xml.etree.ElementTree
from dataclasses import dataclass, field

SHOWN_LINES = 200


@dataclass
class Tally:
    passed: int = 0
    skipped: list = field(default_factory=list)  # (name, reason)
    failed: list = field(default_factory=list)  # (name, output)


def add_junit(path, tally):
    try:
        cases = list(xml.etree.ElementTree.parse(path).getroot().iter("testcase"))
    except xml.etree.ElementTree.ParseError as error:
        tally.failed.append((path, f"cannot be read: {error}"))
        return
    for case in cases:
        name = case.get("name")
        output = (case.findtext("system-out") or "").strip()
        skipped = case.find("skipped")
        reason = skipped.get("message") if skipped is not None else ""
        if case.get("status") == "run":
            # doctest is content with a filter that matches nothing.
            if re.search(r"test cases:\s*0 \|", output):
                tally.failed.append((name, "The program has no such case (any more).\n" + output))
            else:
                tally.passed += 1
        elif reason.startswith("SKIP_") or case.get("status") == "disabled":
            lines = [line for line in output.splitlines() if not line.startswith("[doctest]")]
            tally.skipped.append((name, lines[-1] if lines else reason))
        else:
            tally.failed.append((name, "\n".join(filter(None, [reason, output]))))


RESULT = re.compile(r"^( *)(not ok|ok)\b *\d* *-? *(.*?)(?: # (SKIP)\b *(.*))?$", re.I)


def add_tap(path, tally):
    """Counts leaves: a test with subtests is their sum, and fails alone only if none of them did."""
    with open(path, encoding="utf-8", errors="replace") as file:
        lines = file.read().splitlines()
    open_subtests = []  # (indent, any failed) of results whose parent has not come yet
    for number, line in enumerate(lines):
        match = RESULT.match(line)
        if not match:
            continue
        indent, verdict, name, directive, reason = match.groups()
        depth = len(indent)
        children = [failed for at, failed in open_subtests if at > depth]
        open_subtests = [entry for entry in open_subtests if entry[0] <= depth]
        failed = verdict == "not ok" and not directive
        open_subtests.append((depth, failed))
        if failed and not any(children):
            tally.failed.append((name, tap_details(lines, number, depth)))
        elif children:
            continue
        elif directive:
            tally.skipped.append((name, reason or directive.lower()))
        elif not failed:
            tally.passed += 1


def tap_details(lines, number, depth):
    details = []
    for line in lines[number + 1 :]:
        if len(line) - len(line.lstrip()) <= depth and line.strip() and not line.startswith("#"):
            break
        details.append(line[depth:])
    return "\n".join(details)


def last_lines(text):
    lines = text.splitlines()
    if len(lines) <= SHOWN_LINES:
        return lines
    return [f"… {len(lines) - SHOWN_LINES} lines before"] + lines[-SHOWN_LINES:]


def main(paths):
    tally = Tally()
    for path in paths:
        (add_junit if path.endswith(".xml") else add_tap)(path, tally)
    for name, reason in tally.skipped:
        print(f"skipped: {name}: {reason}")
    for name, output in tally.failed:
        print(f"\nFAILED: {name}")
        for line in last_lines(output):
            print(f"    {line}")
    skipped = f", {len(tally.skipped)} skipped" if tally.skipped else ""
    print(f"{tally.passed} passed, {len(tally.failed)} failed{skipped}")
    return 0 if not tally.failed and (tally.passed or tally.skipped) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
