"""Texts of all kinds: nothing of one machine, no address that a build could download from."""

import re

# Paths of somebody's machine. Folders of the system such as /etc and /var/lib are everybody's.
MACHINE_PATH = re.compile(r"(?<![\w./~-])/(?:work|home|root|Users|mnt)/[\w.-]+")
URL_HOST = re.compile(r"\b(?:https?|wss?)://(\[[0-9a-fA-F:]+\]|[^\s/:?#\"'`<>()\[\]\\,;]+)")
ALLOWED_HOST = re.compile(
    r"""localhost | 127(\.\d+){3} | 0\.0\.0\.0 | \[::1?\]
      | (192\.0\.2|198\.51\.100|203\.0\.113)\.\d+         # for documentation
      | ([\w*-]+\.)*example(\.(com|org|net))?             # reserved
      | ([\w-]+\.)+(test|invalid|localhost)
      | [^.]+                                             # no host of the internet: a placeholder
      | .*[{}$%|*].*                                      # put together by a program
      | ([\w-]+\.)*slack(-gov)?\.com                     # the platform's own, as it sends them
      | (www\.|api\.)?github\.com                        # the trackers'
      | ([\w-]+\.)?atlassian\.net
      | matrix\.to                                       # not called, only written: ids as links
      | notslack\.com                                    # what must not be taken for it
      | www\.w3\.org                                      # names of XML vocabularies
    """,
    re.VERBOSE,
)
LICENCE = {"LICENSE": {"www.apache.org"}}


def lines_of(tree, left_out=()):
    for file in tree:
        if file.name not in left_out and not file.under("tests/lint"):
            for number, line in enumerate(file.text.splitlines(), start=1):
                yield file, number, line


def no_machine_paths(tree):
    for file, number, line in lines_of(tree):
        for match in MACHINE_PATH.finditer(line):
            yield f"{file.path}:{number}: {match.group()} is a place of one machine"


def no_foreign_hosts(tree):
    # Lock files tell the authors' pages; that they name no downloads is checked below.
    for file, number, line in lines_of(tree, left_out={"package-lock.json"}):
        for match in URL_HOST.finditer(line):
            host = match.group(1).rpartition("@")[2].rstrip(".")
            if not ALLOWED_HOST.fullmatch(host) and host not in LICENCE.get(file.path, ()):
                yield f"{file.path}:{number}: {host} is neither reserved for examples nor a platform's"


def lock_files_name_no_downloads(tree):
    for file in tree:
        if file.name == "package-lock.json":
            for number, line in enumerate(file.text.splitlines(), start=1):
                if '"resolved"' in line:
                    yield f"{file.path}:{number}: leave out resolved: npm finds packages by name"


def lines_end_cleanly(tree):
    for file, number, line in lines_of(tree):
        if file.path.endswith((".cpp", ".hpp", ".py", ".txt", ".mjs", ".js", ".css")):
            if line != line.rstrip():
                yield f"{file.path}:{number}: has spaces at its end"


def texts_promise_nothing(tree):
    promise = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    for file, number, line in lines_of(tree, left_out={"package-lock.json"}):
        match = promise.search(line)
        if match:
            yield f"{file.path}:{number}: {match.group()}: do it, or leave it"
