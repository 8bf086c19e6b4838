"""Names of files, folders, namespaces and targets."""

import re

from source_tree import CODE_FOLDERS, tokens_of

SAYS_NOTHING = {"helper", "helpers", "util", "utils", "common", "manager", "misc"}
OWN_FOLDERS = ("bot", "adapters", "storage", "config")


def basenames_are_unique(tree):
    homes = {}
    for file in tree:
        if file.is_cpp and file.under(*CODE_FOLDERS):
            homes.setdefault(file.name.rpartition(".")[0], set()).add(file.folder)
    for stem, folders in sorted(homes.items()):
        if len(folders) > 1:
            yield f"{stem}: stands in {' and '.join(sorted(folders))}"


def names_say_something(tree):
    for file in tree:
        if not file.under(*CODE_FOLDERS):
            continue
        words = set(re.findall(r"[a-z]+", file.path.lower()))
        for word in sorted(words & SAYS_NOTHING):
            yield f"{file.path}: a name with '{word}' does not say what is in it"
        tokens = tokens_of(file.text) if file.is_cpp else []
        for before, token in zip(tokens, tokens[1:]):
            parts = set(re.findall(r"[A-Z][a-z]+", token.text))
            if before.text in ("class", "struct") and {part.lower() for part in parts} & SAYS_NOTHING:
                yield f"{file.path}:{token.line}: {token.text} does not say what it is"


def namespaces_follow_folders(tree):
    for file in tree:
        if not file.is_cpp or not file.under(*OWN_FOLDERS):
            continue
        wanted = file.folder.replace("/", "::")
        named = re.findall(r"^(?:inline )?namespace ([a-z_:0-9]+) \{", file.text, re.MULTILINE)
        is_program = re.search(r"^int main\(", file.text, re.MULTILINE)
        if not is_program and not any(f"{name}::".startswith(f"{wanted}::") for name in named):
            yield f"{file.path}: should open namespace {wanted}"


def targets_follow_folders(tree):
    lists = {file.folder: file.text for file in tree if file.name == "CMakeLists.txt"}
    folders = {file.folder for file in tree if file.is_cpp and file.under(*OWN_FOLDERS)}
    own_names = {"config": "config_settings"}
    for folder in sorted(folders - {"bot/main"}):
        target = own_names.get(folder, folder.replace("/", "_"))
        if not re.search(rf"house_library\(\s*{target}\s", lists.get(folder, "")):
            yield f"{folder}/CMakeLists.txt: should make the target {target} with house_library"


def headers_are_guarded(tree):
    for file in tree:
        if file.is_header and file.under(*CODE_FOLDERS) and "#pragma once" not in file.text:
            yield f"{file.path}:1: begins without #pragma once"
