"""The counting of results: what is not counted right makes every other test worthless."""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import tally  # noqa: E402  (beside this folder, not in it)


def counts(name, text):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(text, encoding="utf-8")
        result = tally.Tally()
        (tally.add_junit if name.endswith(".xml") else tally.add_tap)(str(path), result)
        return result.passed, len(result.failed), len(result.skipped)


def junit(status, inside="", output=""):
    return (f'<testsuite><testcase name="x" status="{status}">{inside}'
            f"<system-out>{output}</system-out></testcase></testsuite>")


EXAMPLES = {
    "a passed test": ("a.xml", junit("run", output="test cases: 1 | 1 passed"), (1, 0, 0)),
    "a failed test": ("a.xml", junit("fail", "<failure/>"), (0, 1, 0)),
    "a program that is not there as failed":
        ("a.xml", junit("notrun", '<skipped message="Unable to find executable"/>'), (0, 1, 0)),
    "a test that skips itself": ("a.xml", junit("notrun", '<skipped message="SKIP_RETURN_CODE=77"/>'), (0, 0, 1)),
    "a program that ran no case as failed": ("a.xml", junit("run", output="test cases: 0 | 0 passed"), (0, 1, 0)),
    "a report cut short as failed": ("a.xml", "<testsuite><testcase", (0, 1, 0)),
    "plain results": ("a.tap", "ok - a\nnot ok - b\n  why\nok - c # SKIP not here\n", (1, 1, 1)),
    "subtests, not their parents":
        ("a.tap", "# Subtest: f\n    ok 1 - a\n    ok 2 - b\n    1..2\nok 1 - f\n1..1\n# pass 2\n", (2, 0, 0)),
    "a failed subtest once":
        ("a.tap", "    ok 1 - a\n    not ok 2 - b\n      ---\n      error: x\n      ...\nnot ok 1 - f\n", (1, 1, 0)),
    "a parent that fails by itself": ("a.tap", "    ok 1 - a\nnot ok 1 - f\n", (1, 1, 0)),
    "subtests of two levels":
        ("a.tap", "        ok 1 - a\n    ok 1 - s\n    ok 2 - b\nok 1 - f\nok 2 - g\n", (3, 0, 0)),
    "words that only look like results": ("a.tap", "okay\n# ok 1 - a\nnot okay\n", (0, 0, 0)),
}


def cases():
    for name, (file, text, expected) in EXAMPLES.items():
        def faults(file=file, text=text, expected=expected):
            found = counts(file, text)
            return [] if found == expected else [f"counted {found}, not {expected}"]

        yield f"counts {name}", faults
