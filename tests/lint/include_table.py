"""Who may include whom. CONTRIBUTING.md shows the same table to people."""

import re

from source_tree import CODE_FOLDERS, tokens_of

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)

# The subjects of the core, lowest first: each may include those of lower rank. Of the same rank
# they may lean on each other in one direction, which the check for circles keeps.
CORE_RANK = {
    "event": 0,
    "calendar": 1, "incident": 1, "timeline": 1,
    "command": 2, "language": 2, "outbox": 2,
    "debrief": 3, "likeness": 3,
    "ticket": 4,
    "draft": 5,
    "decide": 6,
}

# Library, how its headers look.
LIBRARIES = [
    ("asio umbrella", r"boost/asio\.hpp"),
    ("asio awaitable", r"boost/asio/awaitable\.hpp"),
    ("asio", r"boost/(asio|system)/.*"),
    ("beast", r"boost/beast.*"),
    ("openssl", r"openssl/.*"),
    ("json_fwd", r"nlohmann/json_fwd\.hpp"),
    ("json", r"nlohmann/.*"),
    ("sqlite", r"SQLiteCpp/.*|sqlite3\.h"),
    ("postgresql", r"pqxx/.*|libpq.*"),
    ("toml", r"toml\+\+/.*"),
    ("command line", r"CLI/.*"),
    ("logging", r"spdlog/.*"),
    ("metrics", r"prometheus/.*"),
    ("fmt", r"fmt/.*"),
    ("date", r"date/.*"),
    ("re2", r"re2/.*"),
    ("mustache", r"(kainjow/)?mustache\.hpp|kainjow/.*"),
    ("markdown", r"cmark.*"),
    ("zip", r"zip(conf)?\.h"),
    ("utf8", r"utf8\.h|utf8/.*"),
    ("utf8proc", r"utf8proc\.h"),
    ("doctest", r"doctest/.*"),
    ("posix", r"[a-z0-9]+\.h|(sys|netinet|arpa|linux)/.*"),
    ("std", r"[a-z_0-9]+"),
]

# Folder pattern, own folders it may include, foreign libraries, and those only in its .cpp files.
# The first row that fits counts; "=" is the folder itself.
TABLE = [
    (r"bot/core/draft", None, {"date", "fmt", "utf8", "json_fwd"}, {"json"}),
    (r"bot/core/language", None, {"date", "fmt", "utf8", "re2"}, {"utf8proc"}),
    (r"bot/core/.*", None, {"date", "fmt", "utf8"}, set()),
    (r"bot/ports", ["=", "bot/core"], {"asio awaitable"}, set()),
    (r"bot/async", ["=", "bot/ports"], {"asio awaitable", "asio"}, set()),
    (r"bot/app", ["=", "bot/core", "bot/ports", "bot/async"], {"asio awaitable", "asio", "fmt"}, set()),
    (r"bot/main", ["bot", "adapters", "storage", "config"],
     {"asio awaitable", "asio", "command line", "logging", "metrics", "fmt", "json_fwd", "posix",
      "date"}, {"json", "openssl"}),
    (r"adapters/http",
     ["=", "bot/core/event/instant", "bot/ports", "bot/async", "config/settings", "config/secret"],
     {"asio awaitable", "asio", "openssl", "fmt", "json_fwd"}, {"beast", "json", "posix", "utf8"}),
    (r"adapters/tracking",
     ["=", "bot/core", "bot/ports", "bot/async", "adapters/http", "config/settings",
      "config/tracker_settings", "config/secret"],
     {"asio awaitable", "asio", "json_fwd", "fmt", "utf8"}, {"json", "markdown"}),
    (r"adapters/(github|gitlab|jira|redmine|linear)",
     ["=", "bot/core", "bot/ports", "bot/async", "adapters/http", "adapters/tracking",
      "config/settings", "config/tracker_settings", "config/secret"],
     {"asio awaitable", "asio", "json_fwd", "fmt", "utf8"}, {"json"}),
    (r"adapters/slack", ["=", "bot/core", "bot/ports", "bot/async", "adapters/http", "config/settings", "config/secret"],
     {"asio awaitable", "asio", "json_fwd", "fmt", "utf8"}, {"json", "zip"}),
    (r"adapters/(sandbox|web)",
     ["=", "bot/core", "bot/ports", "bot/async", "adapters/http", "config/settings", "config/secret"],
     {"asio awaitable", "asio", "json_fwd", "fmt", "utf8"}, {"json", "mustache", "markdown"}),
    (r"adapters/[a-z_]+",
     ["=", "bot/core", "bot/ports", "bot/async", "adapters/http", "config/settings", "config/secret"],
     {"asio awaitable", "asio", "json_fwd", "fmt", "utf8"}, {"json"}),
    (r"storage/schema", ["=", "bot/core", "bot/ports"], {"json_fwd", "fmt"}, {"json"}),
    (r"storage/sqlite", ["=", "bot/core", "bot/ports", "storage/schema", "config/settings", "config/secret"],
     {"fmt"}, {"sqlite", "posix"}),
    (r"storage/postgres", ["=", "bot/core", "bot/ports", "storage/schema", "config/settings", "config/secret"],
     {"fmt"}, {"postgresql", "posix"}),
    (r"config", ["="], set(), {"toml", "date"}),
]


def includes_of(file):
    """(line, own path or None, foreign header or None) of each include."""
    for match in INCLUDE.finditer(file.text):
        yield file.text.count("\n", 0, match.start()) + 1, match.group(1), match.group(2)


def library_of(header):
    for library, shape in LIBRARIES:
        if re.fullmatch(shape, header):
            return library
    return "unknown"


def row_of(folder):
    return next((row for row in TABLE if re.fullmatch(row[0], folder)), None)


def core_subject(path):
    match = re.match(r"bot/core/([a-z_]+)/", path)
    return match.group(1) if match else None


def may_include_own(file, included, allowed):
    own, other = core_subject(file.path), core_subject(included)
    if own:
        if other == own:
            return True
        ranks = CORE_RANK.get(own), CORE_RANK.get(other)
        return None not in ranks and (ranks[1] < ranks[0] or ranks == (1, 1))
    if included.rpartition("/")[0] == file.folder and "=" in allowed:
        return True
    # config/settings.hpp is a file; what it includes itself comes with it.
    return any(
        included.startswith(entry + "/") or included.rpartition(".")[0] == entry for entry in allowed
    )


def own_includes_follow_the_table(tree):
    generated = re.compile(r"[a-z_]+_assets\.hpp")
    paths = {file.path for file in tree}
    for file in tree:
        if not file.is_cpp or not file.under(*CODE_FOLDERS):
            continue
        row = row_of(file.folder)
        for line, own, _ in includes_of(file):
            if own is None or generated.fullmatch(own):
                continue
            if own not in paths:
                yield f'{file.path}:{line}: "{own}" is no file, seen from the repository\'s root'
            elif row is None and not file.under("tests"):
                yield f"{file.path}:{line}: the folder {file.folder} has no row in the include table"
            elif row is not None and not may_include_own(file, own, row[1] or []):
                yield f"{file.path}:{line}: {file.folder} may not include {own}"
            elif row is not None and own.startswith("tests/"):
                yield f"{file.path}:{line}: nothing outside tests includes tests"


def foreign_includes_follow_the_table(tree):
    for file in tree:
        row = row_of(file.folder)
        for line, _, header in includes_of(file) if file.is_cpp else ():
            if header is None:
                continue
            library = library_of(header)
            if library == "asio umbrella":
                yield f"{file.path}:{line}: include the Asio headers you use, not <{header}>"
            elif library == "unknown":
                yield f"{file.path}:{line}: <{header}> belongs to no library of the include table"
            elif row is None or library == "std":
                continue
            elif library in row[3] and file.is_header:
                yield f"{file.path}:{line}: <{header}> belongs into a .cpp file of {file.folder}"
            elif library not in row[2] | row[3]:
                yield f"{file.path}:{line}: {file.folder} may not include <{header}>"


def no_circle_between_folders(tree):
    edges = {}
    for file in tree:
        if file.is_cpp and not file.under("tests"):
            for _, own, _ in includes_of(file):
                target = own.rpartition("/")[0] if own else ""
                if target and target != file.folder:
                    edges.setdefault(file.folder, {}).setdefault(target, file.path)
    yield from find_circles(edges)


def find_circles(edges):
    done = set()

    def visit(folder, trail):
        if folder in trail:
            circle = trail[trail.index(folder):] + [folder]
            where = edges[circle[-2]][folder]
            yield f"{where}: closes the circle {' -> '.join(circle)}"
        elif folder not in done:
            for target in edges.get(folder, {}):
                yield from visit(target, trail + [folder])
            done.add(folder)

    for folder in sorted(edges):
        yield from visit(folder, [])


PRODUCT_NAMES = {"slack", "matrix", "github", "gitlab", "jira", "redmine", "linear", "sqlite",
                 "postgres", "postgresql"}
# English words too: only as a name of its own, not inside a longer one.
ENGLISH = {"linear", "matrix"}


def core_names_no_product(tree):
    for file in tree:
        if not file.is_cpp or not file.under("bot/core", "bot/ports", "bot/async", "bot/app"):
            continue
        for token in tokens_of(file.text):
            if token.kind not in ("word", "string"):
                continue
            # The beginning of a kind of token, which the masking of secrets must know.
            text = token.text.replace("github_pat", "")
            split = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text).replace("_", " ").lower()
            named = PRODUCT_NAMES & set(re.findall(r"[a-z0-9]+", split))
            if token.kind == "string" and len(split.split()) > 3:
                named -= ENGLISH
            for name in sorted(named):
                yield f"{file.path}:{token.line}: names {name}: make what differs a value"
