#!/usr/bin/env python3
"""Runs the house rules over the checkout and prints TAP: tests/lint/run.py [NAME…]

With names, only the cases whose name contains one of them, or all for "lint"; names that chose
something are told as comments, "# name NAME".
"""

import sys

import bad_examples
import coroutine_rules
import formatting
import include_table
import naming_rules
import tally_examples
import text_rules
from source_tree import read_tree

CASES = [
    ("own includes follow the include table", include_table.own_includes_follow_the_table),
    ("foreign includes follow the include table", include_table.foreign_includes_follow_the_table),
    ("no circle runs between folders", include_table.no_circle_between_folders),
    ("core, ports, async and app name no platform or engine", include_table.core_names_no_product),
    ("no temporary that g++ 12 destroys twice stands beside co_await", coroutine_rules.rule_g_is_kept),
    ("no coroutine is detached and no object keeps itself alive",
     coroutine_rules.nothing_is_spawned_or_shared_unowned),
    ("nothing waits by sleeping", coroutine_rules.nothing_sleeps),
    ("file names are unique in the repository", naming_rules.basenames_are_unique),
    ("names say what they name", naming_rules.names_say_something),
    ("a namespace is named after its folder", naming_rules.namespaces_follow_folders),
    ("a target is named after its folder", naming_rules.targets_follow_folders),
    ("headers are guarded", naming_rules.headers_are_guarded),
    ("no text names a place of one machine", text_rules.no_machine_paths),
    ("addresses are the platforms' or reserved for examples", text_rules.no_foreign_hosts),
    ("lock files name no download addresses", text_rules.lock_files_name_no_downloads),
    ("lines end without spaces", text_rules.lines_end_cleanly),
    ("no text promises later work", text_rules.texts_promise_nothing),
    ("sources are formatted", formatting.sources_are_formatted),
]


def report(name, faults):
    """One TAP result; generators run here, so that a check may still say that it cannot run."""
    try:
        faults = list(faults())
    except formatting.Skipped as reason:
        print(f"ok - lint: {name} # SKIP {reason}")
        return True
    print(f"{'not ok' if faults else 'ok'} - lint: {name}")
    for fault in faults:
        print(f"  {fault}")
    return not faults


def main(names):
    fitting = set()

    def chosen(case):
        full = f"lint: {case}".lower()
        fits = [name for name in names if name == "lint" or name.lower() in full]
        fitting.update(fits)
        return not names or fits

    tree = read_tree()
    good = True
    for name, check in CASES:
        if chosen(name):
            good &= report(name, lambda check=check: check(tree))
    for name, faults in [*bad_examples.cases(), *tally_examples.cases()]:
        if chosen(name):
            good &= report(name, faults)
    for name in sorted(fitting):
        print(f"# name {name}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
