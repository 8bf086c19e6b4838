"""Rule G: what g++ 12 compiles wrongly around co_await, and other ways to lose a coroutine.

In a full expression with co_await g++ 12 destroys some temporaries twice: aggregates, lambdas with
captures and the branches of ?:. Braced lists of arguments do not even compile. The remedy is always
the same: name the value on the line before and std::move it in.
"""

from source_tree import CODE_FOLDERS, tokens_of

CLOSING = {"(": ")", "[": "]", "{": "}", "[[": "]]"}
OPENING = {closing: opening for opening, closing in CLOSING.items()}
BLOCK_AFTER = {")", ";", "{", "}", ":", "else", "do", "try", "const", "noexcept", "override", "final",
               "mutable"}
HEADS = {"if", "while", "for", "switch", "catch"}
# Classes whose constructors make a braced temporary safe, tags that hold nothing, and numbers.
SAFE_BRACES = {"Token", "use_awaitable_t", "IncidentId", "FactNumber",
               "nanoseconds", "microseconds", "milliseconds", "seconds", "minutes", "hours", "days",
               "string", "string_view", "size_t", "int", "uint16_t", "uint32_t", "uint64_t", "int64_t"}


class Code:
    """Tokens with matched brackets and with every brace known as block or expression."""

    def __init__(self, text):
        self.tokens = tokens_of(text)
        self.partner = {}
        self.parent = {}  # index of a token -> index of the innermost bracket around it
        self._match()
        self.block = {
            index for index, token in enumerate(self.tokens)
            if token.text == "{" and self._opens_block(index)
        }

    def text(self, index):
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def kind(self, index):
        return self.tokens[index].kind if 0 <= index < len(self.tokens) else ""

    def _match(self):
        stack = []
        for index, token in enumerate(self.tokens):
            is_sign = token.kind == "sign"
            if is_sign and token.text in OPENING and stack:
                opening = stack.pop()
                self.partner[opening], self.partner[index] = index, opening
            self.parent[index] = stack[-1] if stack else None
            if is_sign and token.text in CLOSING:
                stack.append(index)

    def is_lambda(self, index):
        """Whether the [ at index begins a lambda, not a subscript or a structured binding."""
        if self.text(index) != "[" or index not in self.partner:
            return False
        before = self.text(index - 1)
        if before in (")", "]", "auto", "operator", "delete") or before in ("&", "&&") and self.text(
            index - 2
        ) == "auto":
            return False
        is_value = self.kind(index - 1) in ("word", "string") and before not in (
            "return", "co_return", "co_await", "co_yield", "case", "throw")
        return not is_value

    def _opens_block(self, index):
        before = self.text(index - 1)
        if before == "{":
            # The first thing in a block is a block of its own; in a braced list, a list.
            return self._opens_block(index - 1) if self.text(index - 1) == "{" else True
        if before in BLOCK_AFTER:
            return True
        if before == "]" and self.is_lambda(self.partner.get(index - 1, -1)):
            return True
        return self._declares(index)

    def _declares(self, index):
        """`namespace x {`, `struct X : Y {`, `) -> awaitable<void> {`."""
        at = index - 1
        while at >= 0 and self.text(at) not in (";", "{", "}", "(", ","):
            if self.text(at) == ")":
                return self.text(at + 1) == "->"
            if self.text(at) in ("namespace", "struct", "class", "union", "enum"):
                return True
            at -= 1
        return False

    def full_expression(self, index):
        """The range of tokens that g++ treats as one with the co_await at index."""
        first = last = index
        while first > 0:
            before = self.text(first - 1)
            if before == ";" or first - 1 in self.block:
                break
            if before == "}" and self._ends_statement(first - 1):
                break
            if before == "(" and self._is_head(first - 1):
                break
            first = self.partner[first - 1] if before in OPENING and first - 1 in self.partner else first - 1
        while last + 1 < len(self.tokens):
            after = self.text(last + 1)
            if after == ";" or last + 1 in self.block and self.parent[last + 1] == self.parent[first]:
                break
            if after == "}" and self.partner.get(last + 1) in self.block:
                break
            if after == ")" and self._is_head(self.partner.get(last + 1, -1)):
                break
            last = self.partner[last + 1] if after in CLOSING and last + 1 in self.partner else last + 1
        return first, last

    def _ends_statement(self, index):
        """A } that ends a block, unless the block is the body of a lambda in this very expression."""
        opening = self.partner.get(index)
        return opening in self.block and not self._is_lambda_body(opening)

    def _is_lambda_body(self, opening):
        at = opening - 1
        while at >= 0 and self.text(at) not in (";", "{", "}"):
            if self.text(at) == "]" and self.is_lambda(self.partner.get(at, -1)):
                return True
            at = self.partner[at] - 1 if self.text(at) in OPENING and at in self.partner else at - 1
        return False

    def _is_head(self, index):
        before = self.text(index - 1)
        return before in HEADS or before == "constexpr" and self.text(index - 2) == "if"


def faults_of(code, first, last):
    """(line, fault) within one full expression; bodies of lambdas are expressions of their own."""
    index = first
    while index <= last:
        token = code.tokens[index]
        if token.text == "{" and index in code.block:
            index = code.partner.get(index, last)
        elif token.kind == "sign" and token.text == "?":
            yield token.line, "?: in an expression with co_await"
        elif token.kind == "sign" and code.is_lambda(index) and code.partner[index] > index + 1:
            yield token.line, "a lambda with captures in an expression with co_await"
        elif token.kind == "sign" and token.text == "{" and code.text(index - 1) not in SAFE_BRACES:
            yield token.line, "a braced value in an expression with co_await"
        index += 1


def rule_g_in(path, text):
    code = Code(text)
    seen = set()
    for index, token in enumerate(code.tokens):
        if token.kind == "word" and token.text == "co_await":
            for line, fault in faults_of(code, *code.full_expression(index)):
                if (line, fault) not in seen:
                    seen.add((line, fault))
                    yield f"{path}:{line}: {fault}: name it on the line before"


def rule_g_is_kept(tree):
    for file in tree:
        if file.is_cpp and file.under(*CODE_FOLDERS):
            yield from rule_g_in(file.path, file.text)


def nothing_is_spawned_or_shared_unowned(tree):
    reasons = {
        "detached": "spawn through a TaskGroup",
        "enable_shared_from_this": "let Service or a TaskGroup own it",
    }
    for file in tree:
        if file.is_cpp and file.under(*CODE_FOLDERS):
            for token in tokens_of(file.text):
                if token.kind == "word" and token.text in reasons:
                    yield f"{file.path}:{token.line}: {token.text}: {reasons[token.text]}"


# A lock of another process announces nothing that one could wait for.
MAY_SLEEP = {"storage/sqlite/opening.cpp"}


def nothing_sleeps(tree):
    for file in tree:
        if file.path in MAY_SLEEP or file.under("tests/bench"):
            continue
        if file.is_cpp and file.under(*CODE_FOLDERS):
            for token in tokens_of(file.text):
                if token.kind == "word" and token.text in ("sleep_for", "sleep_until", "usleep"):
                    yield f"{file.path}:{token.line}: {token.text}: wait for the thing itself"
