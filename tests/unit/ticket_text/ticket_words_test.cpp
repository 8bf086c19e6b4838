#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/markdown_text.hpp"
#include "tests/unit/ticket_text/shown_words.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <utf8.h>

#include <array>
#include <random>

using namespace adapters::tracking;
namespace draft = bot::core::draft;

namespace {

constexpr std::array<Dialect, 6> dialects{Dialect::github,          Dialect::gitlab,
                                          Dialect::linear,          Dialect::redmine_markdown,
                                          Dialect::redmine_textile, Dialect::jira_wiki};

/// As the core writes what a person said.
std::string said(const std::string& words) {
    std::string out;
    for (std::size_t at = 0; at <= words.size();) {
        const auto end = std::min(words.find('\n', at), words.size());
        draft::append_inline(out, {{draft::RunKind::plain, words.substr(at, end - at), {}}});
        out += "\n\n";
        at = end + 1;
    }
    return out;
}

std::string sample(const std::string& text) {
    return text.substr(0, 80);
}

void check_everywhere(const std::string& words) {
    const auto clean = draft::clean(words);
    CAPTURE(sample(clean));
    const auto body = said(clean);
    for (const auto dialect : dialects) {
        CAPTURE(static_cast<int>(dialect));
        const auto text = ticket_text(dialect, body, {});
        CAPTURE(sample(text));
        REQUIRE(utf8::is_valid(text.begin(), text.end()));
        const auto read = shown(dialect, text);
        CHECK(read.objections == std::vector<std::string>{});
        CHECK(read.words == squeezed(clean));
    }
    const auto read = shown_document(ticket_document(body, {}));
    CHECK(read.objections == std::vector<std::string>{});
    CHECK(read.words == squeezed(clean));
}

}  // namespace

TEST_CASE("what people wrote is shown as they wrote it and does nothing in any tracker") {
    for (const std::string words : {"/close\n/assign @root\n  /label ~bug",
                                    "@everyone @alice look, (@bob) and @_x",
                                    "#1 fixes #12, GH-12, !34, r77, acme/ops#9",
                                    "{code} {noformat} {quote} {{macro}} {+x+}",
                                    "[~name] [[Wiki]] [text] ![x] [!NOTE] [ ] task",
                                    "h1. big\nbq. said\np. x\nfn1. y",
                                    "# one\n## two\n* star\n- dash\n+ plus\n1. first\n2) second",
                                    "> quote\n>>> all\n---\n***\n___\n===",
                                    "| a | b |\n||c||d||",
                                    "*b* _i_ -d- +u+ ^s^ ~s~ %x% ??c??",
                                    "**b** __i__ ~~gone~~ `code` ``more``",
                                    "``` fence\n~~~ tilde",
                                    "<b>x</b> <!-- y --> <script>",
                                    "&lt; &#60; &amp; &copy; AT&T",
                                    ":) ;) (x) (/) (!) (on) smile",
                                    "a -- b --- c\n----",
                                    "C:\\temp\\new \\\\server\\share",
                                    "ABC(def) W3C(World) f(x)",
                                    "@code@ and \"said\" he",
                                    "!picture.png! done! really?",
                                    "user:alice commit:abc version:1.0 note: this",
                                    "a_b_c 2*3*4 x-y-z a^b a~b 50%5 $5 and $6",
                                    "\"text\":nowhere",
                                    "😀 emoji 👩‍💻 é ü 日本語",
                                    "nul \x01 bell \x07 \xff broken",
                                    "&nbsp;x",
                                    "==raw== <notextile>x</notextile>",
                                    "{color:red}x{color}",
                                    "www.example.org mailto:a@b.example a@b.example",
                                    "~label %milestone &epic ^x"})
        check_everywhere(words);
}

TEST_CASE("no order of signs and words comes to mean anything") {
    constexpr std::array<std::string_view, 36> pieces{
        "a", "Bc", "12", " ", " ",  "\n", "@", "#", "/",  "!", "*", "_",
        "-", "+",  "^",  "~", "`",  "<",  ">", "&", "\\", "{", "}", "[",
        "]", "(",  ")",  "|", "\"", ":",  ".", "?", "=",  "%", "$", "é"};
    std::mt19937 random{20261122};  // NOLINT(cert-msc32-c,cert-msc51-cpp)
    std::uniform_int_distribution<std::size_t> which{0, pieces.size() - 1};
    for (int round = 0; round < 400; ++round) {
        std::string words = "x";
        for (int i = 0; i < 14; ++i)
            words += pieces[which(random)];
        check_everywhere(words);
    }
}
