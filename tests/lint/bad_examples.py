"""The rules' own tests: each must find what is bad here and leave alone what is good."""

import coroutine_rules
import include_table
import naming_rules
import text_rules
from source_tree import SourceFile


def tree(files):
    return [SourceFile(path, text) for path, text in files.items()]


def header(text="", namespace="x"):
    return f"#pragma once\n{text}\nnamespace {namespace} {{\n}}\n"


RULE_G_BAD = {
    "a designated aggregate as argument": "co_await f({.a = x, .s = y});",
    "an aggregate temporary as argument": "co_await f(Message{id, text});",
    "an aggregate temporary in a later argument": "auto r = co_await f(a, b, Message{id}, deadline);",
    "an aggregate temporary over several lines": "co_await client.send(\n    Request{\n        a},\n    b);",
    "an aggregate built from awaited values": "Pair p{co_await g(), co_await g()};",
    "an aggregate returned with awaited values": "co_return Pair{co_await g(), 1};",
    "a lambda with captures": "co_await f([y = std::move(y)] { return y; });",
    "a lambda that captures by reference": "auto r = co_await run([&] { return 1; }, deadline);",
    "a lambda with parameters and a return type": "co_await f([this](int a) -> int { return a; });",
    "a choice between two awaits": "auto x = c ? co_await f() : co_await g();",
    "a choice as argument": "co_await f(c ? a : b);",
    "a choice in a condition": "if (co_await f(c ? a : b)) { g(); }",
    "a braced list": 'co_await f({"a", "b"});',
    "an aggregate inside a lambda's own await": "spawn([](int a) -> awaitable<void> { co_await f(Pair{a}); });",
    "an aggregate inside a block": "for (;;) { if (a) { co_await f(Pair{1}); } }",
    "an aggregate after an await in a condition": "if (auto r = co_await f(Pair{}); r) { g(); }",
    "an aggregate of a template": "co_await f(Box<int>{1});",
}

RULE_G_GOOD = {
    "a named aggregate": "Message m{id, text};\nco_await f(std::move(m));",
    "a lambda without captures": "co_await f([](int a) { return a; });",
    "a spawned lambda as a statement of its own": "spawn([a] { return run(a); });\nco_await f();",
    "an await inside a lambda with captures": "spawn([this]() -> awaitable<void> { co_await f(); });",
    "an await inside a short lambda": "auto g = [&]() { co_await f(); };",
    "a structured binding": "auto [ec, n] = co_await op(as_tuple(use_awaitable));",
    "a structured binding by reference": "auto& [a, b] = co_await op();",
    "a returned aggregate without await": "co_return Message{id, text};",
    "an await as condition before a block": "if (auto r = co_await f(); r) { g(Pair{1}); }",
    "an await in a loop's head": "while (co_await f()) { g(Pair{1}); }",
    "an await that ranges": "for (auto& x : co_await f()) { g(c ? 1 : 2); }",
    "a time span": "co_await f(std::chrono::seconds{5});",
    "a subscript": "co_await f(a[i], b[j][k]);",
    "a choice beside the await": "const int a = c ? 1 : 2;\nco_await f(a);",
    "an aggregate in the statement before a block": "Pair p{1};\n{ co_await f(); }",
    "an await after an else": "if (a) { g({1}); } else { co_await f(); }",
    "an await in a comment": "// co_await f({1});\ng({1});",
    "an await in a string": 'g({"co_await"});',
    "an await after a switch label": "switch (x) { case A: co_await f(); break; case B: g({1}); }",
    "an await after a try": "try { co_await f(); } catch (const E& e) { g({1}); }",
}


def rule_g(body):
    return list(coroutine_rules.rule_g_in("x.cpp", f"awaitable<int> c(int x) {{\n{body}\n}}\n"))


# Check, files in which it must find something, files in which it must not.
FILES = {
    "a core that includes an adapter": (
        include_table.own_includes_follow_the_table,
        {"bot/core/command/a.hpp": header('#include "adapters/http/b.hpp"'), "adapters/http/b.hpp": ""},
        {"bot/core/command/a.hpp": header('#include "bot/core/event/b.hpp"'), "bot/core/event/b.hpp": ""},
    ),
    "a lower subject of the core that includes a higher one": (
        include_table.own_includes_follow_the_table,
        {"bot/core/event/a.hpp": '#include "bot/core/decide/b.hpp"', "bot/core/decide/b.hpp": ""},
        {"bot/core/decide/b.hpp": '#include "bot/core/event/a.hpp"', "bot/core/event/a.hpp": ""},
    ),
    "subjects of one rank that include each other": (
        include_table.own_includes_follow_the_table,
        {"bot/core/command/a.hpp": '#include "bot/core/language/b.hpp"', "bot/core/language/b.hpp": ""},
        {"bot/core/incident/a.hpp": '#include "bot/core/timeline/b.hpp"',
         "bot/core/timeline/b.hpp": ""},
    ),
    "an adapter that includes its sibling": (
        include_table.own_includes_follow_the_table,
        {"adapters/slack/a.hpp": '#include "adapters/web/b.hpp"', "adapters/web/b.hpp": ""},
        {"adapters/slack/a.hpp": '#include "adapters/http/b.hpp"', "adapters/http/b.hpp": ""},
    ),
    "an adapter that reads configuration files": (
        include_table.own_includes_follow_the_table,
        {"adapters/slack/a.cpp": '#include "config/config_loader.hpp"', "config/config_loader.hpp": ""},
        {"adapters/slack/a.cpp": '#include "config/settings.hpp"', "config/settings.hpp": ""},
    ),
    "a file that includes what is not there": (
        include_table.own_includes_follow_the_table,
        {"bot/app/a.cpp": '#include "b.hpp"', "bot/app/b.hpp": ""},
        {"bot/app/a.cpp": '#include "bot/app/b.hpp"', "bot/app/b.hpp": ""},
    ),
    "product code that includes tests": (
        include_table.own_includes_follow_the_table,
        {"bot/main/a.cpp": '#include "tests/support/b.hpp"', "tests/support/b.hpp": ""},
        {"tests/unit/x/a.cpp": '#include "tests/support/b.hpp"', "tests/support/b.hpp": ""},
    ),
    "Beast outside adapters/http": (
        include_table.foreign_includes_follow_the_table,
        {"adapters/slack/a.cpp": "#include <boost/beast/http.hpp>\n"},
        {"adapters/http/a.cpp": "#include <boost/beast/http.hpp>\n"},
    ),
    "Beast in a header": (
        include_table.foreign_includes_follow_the_table,
        {"adapters/http/a.hpp": "#include <boost/beast/http.hpp>\n"},
        {"adapters/http/a.hpp": "#include <boost/asio/io_context.hpp>\n"},
    ),
    "the whole of JSON in a header": (
        include_table.foreign_includes_follow_the_table,
        {"adapters/slack/a.hpp": "#include <nlohmann/json.hpp>\n"},
        {"adapters/slack/a.hpp": "#include <nlohmann/json_fwd.hpp>\n",
         "adapters/slack/b.cpp": "#include <nlohmann/json.hpp>\n"},
    ),
    "the Asio umbrella": (
        include_table.foreign_includes_follow_the_table,
        {"bot/async/a.cpp": "#include <boost/asio.hpp>\n"},
        {"bot/async/a.cpp": "#include <boost/asio/steady_timer.hpp>\n"},
    ),
    "sockets in the ports": (
        include_table.foreign_includes_follow_the_table,
        {"bot/ports/a.hpp": "#include <boost/asio/ip/tcp.hpp>\n"},
        {"bot/ports/a.hpp": "#include <boost/asio/awaitable.hpp>\n#include <vector>\n"},
    ),
    "regular expressions outside the language check": (
        include_table.foreign_includes_follow_the_table,
        {"bot/core/command/a.cpp": "#include <re2/re2.h>\n"},
        {"bot/core/language/a.cpp": "#include <re2/re2.h>\n"},
    ),
    "a library that nobody chose": (
        include_table.foreign_includes_follow_the_table,
        {"bot/main/a.cpp": "#include <absl/strings/str_cat.h>\n"},
        {"bot/main/a.cpp": "#include <CLI/CLI.hpp>\n"},
    ),
    "two folders that include each other": (
        include_table.no_circle_between_folders,
        {"bot/core/incident/a.hpp": '#include "bot/core/timeline/b.hpp"',
         "bot/core/timeline/b.hpp": '#include "bot/core/incident/a.hpp"'},
        {"bot/core/incident/a.hpp": '#include "bot/core/timeline/b.hpp"', "bot/core/timeline/b.hpp": ""},
    ),
    "a platform named in the core": (
        include_table.core_names_no_product,
        {"bot/core/decide/a.cpp": "bool is_slack_room(int);"},
        {"bot/core/decide/a.cpp": "// Slack does it so\nbool slacken(int);"},
    ),
    "a platform named in a string of the core": (
        include_table.core_names_no_product,
        {"bot/app/a.cpp": 'auto a = platform == "slack";'},
        {"adapters/slack/a.cpp": 'auto a = platform == "slack";'},
    ),
    "an engine named in a type of the ports": (
        include_table.core_names_no_product,
        {"bot/ports/a.hpp": "class SqliteError;"},
        {"bot/ports/a.hpp": "class StorePort;"},
    ),
    "a detached coroutine": (
        coroutine_rules.nothing_is_spawned_or_shared_unowned,
        {"adapters/http/a.cpp": "co_spawn(e, run(), asio::detached);"},
        {"adapters/http/a.cpp": "// never asio::detached\n"},
    ),
    "an object that keeps itself alive": (
        coroutine_rules.nothing_is_spawned_or_shared_unowned,
        {"bot/app/a.hpp": "class A : std::enable_shared_from_this<A> {};"},
        {"bot/app/a.hpp": "class A {};"},
    ),
    "a test that sleeps": (
        coroutine_rules.nothing_sleeps,
        {"tests/unit/x/a.cpp": "std::this_thread::sleep_for(1s);"},
        {"tests/unit/x/a.cpp": "clock.advance(1s);"},
    ),
    "two files of one name": (
        naming_rules.basenames_are_unique,
        {"bot/app/codec.cpp": "", "adapters/web/codec.hpp": ""},
        {"bot/app/codec.cpp": "", "bot/app/codec.hpp": ""},
    ),
    "a file of odds and ends": (
        naming_rules.names_say_something,
        {"bot/app/string_utils.cpp": ""},
        {"bot/app/commonplace.cpp": ""},
    ),
    "a class that manages": (
        naming_rules.names_say_something,
        {"bot/app/a.hpp": "class RoomManager {};"},
        {"bot/app/a.hpp": "class RoomKeeper {};"},
    ),
    "a namespace of another folder": (
        naming_rules.namespaces_follow_folders,
        {"bot/app/a.hpp": "namespace bot::core {\n}\n"},
        {"bot/app/a.hpp": "namespace bot::app {\n}\n", "bot/main/main.cpp": "int main() {}\n"},
    ),
    "a target of another name": (
        naming_rules.targets_follow_folders,
        {"bot/app/a.cpp": "", "bot/app/CMakeLists.txt": "house_library(app SOURCES a.cpp)"},
        {"bot/app/a.cpp": "", "bot/app/CMakeLists.txt": "house_library(bot_app SOURCES a.cpp)"},
    ),
    "an unguarded header": (
        naming_rules.headers_are_guarded,
        {"bot/app/a.hpp": "int a();"},
        {"bot/app/a.hpp": "#pragma once\nint a();"},
    ),
    "somebody's home folder": (
        text_rules.no_machine_paths,
        {"tests/unit/x/a.cpp": 'open("/home/alice/x");'},
        {"tests/unit/x/a.cpp": 'open("/etc/secondstory/x"); get("/work"); a/work/b; see("~/home/x");'},
    ),
    "an address of a real host": (
        text_rules.no_foreign_hosts,
        {"README.md": "see https://downloads.acme.io/x.tar.gz"},
        {"README.md": "https://incidents.example.org/x http://127.0.0.1:8080 https://slack.com/api/ "
                      "http://[::1]:80/ https://chat.test wss://x.example"},
    ),
    "a lock file with download addresses": (
        text_rules.lock_files_name_no_downloads,
        {"tests/browser/package-lock.json": '"resolved": "x"'},
        {"tests/browser/package-lock.json": '"integrity": "x"'},
    ),
    "a line with spaces at its end": (
        text_rules.lines_end_cleanly,
        {"bot/app/a.cpp": "int a; \n"},
        {"bot/app/a.cpp": "int a;\n"},
    ),
    "a promise of later work": (
        text_rules.texts_promise_nothing,
        {"bot/app/a.cpp": "// TODO: more\n"},
        {"bot/app/a.cpp": "// more\n"},
    ),
}


def cases():
    """(name, function that yields faults) of each example."""
    for name, body in RULE_G_BAD.items():
        yield f"finds beside co_await {name}", (
            lambda body=body: [] if rule_g(body) else [f"overlooked: {body}"])
    for name, body in RULE_G_GOOD.items():
        yield f"leaves alone {name}", lambda body=body: rule_g(body)
    for name, (check, bad, good) in FILES.items():
        def faults(check=check, bad=bad, good=good):
            if not list(check(tree(bad))):
                yield f"overlooked: {bad}"
            yield from check(tree(good))

        yield f"finds {name}", faults
