"""The files of the checkout, and C++ seen as tokens without comments."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE_FOLDERS = ("bot", "adapters", "storage", "config", "tests")
LEFT_OUT = {".git", "build", "node_modules", "__pycache__"}


@dataclass(frozen=True)
class SourceFile:
    """One text file; `path` is relative to the root, with slashes."""

    path: str
    text: str

    @property
    def folder(self):
        return self.path.rpartition("/")[0]

    @property
    def name(self):
        return self.path.rpartition("/")[2]

    @property
    def is_cpp(self):
        return self.path.endswith((".cpp", ".hpp"))

    @property
    def is_header(self):
        return self.path.endswith(".hpp")

    def under(self, *folders):
        return any(self.path.startswith(folder + "/") for folder in folders)


def read_tree(root=ROOT):
    files = []
    for path in sorted(listed_paths(root)):
        try:
            files.append(SourceFile(path, (root / path).read_text(encoding="utf-8")))
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue
    return files


def listed_paths(root):
    """What git knows or would take; without git, what lies there."""
    try:
        listing = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        ).stdout
        return {name for name in listing.decode().split("\0") if name}
    except (OSError, subprocess.CalledProcessError):
        return {
            path.relative_to(root).as_posix()
            for path in root.rglob("*")
            if path.is_file() and not LEFT_OUT & set(path.relative_to(root).parts)
        }


TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      |(?P<raw>(?:u8|[uUL])?R"(?P<delimiter>[^()\\\s]*)\(.*?\)(?P=delimiter)")
      |(?P<string>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*")
      |(?P<char>'(?:\\.|[^'\\\n])+')
      |(?P<number>\.?\d(?:'?[\w.])*)
      |(?P<directive>^[ \t]*\#(?:\\\n|[^\n])*)
      |(?P<word>[A-Za-z_]\w*)
      |(?P<sign>\[\[|\]\]|::|->|&&|\|\||[-+*/%&|^=<>!]=|\+\+|--|\S)""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    line: int


def tokens_of(text):
    """Without comments and directives; a raw string counts as a string."""
    found, line, at = [], 1, 0
    for match in TOKEN.finditer(text):
        line += text.count("\n", at, match.start())
        at = match.start()
        kind = "string" if match.lastgroup in ("raw", "delimiter") else match.lastgroup
        if match.group("raw"):
            kind = "string"
        if kind not in ("comment", "directive"):
            found.append(Token(kind, match.group(), line))
    return found
