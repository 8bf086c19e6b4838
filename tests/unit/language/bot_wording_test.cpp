// What the bot says passes its own check. Its words are string literals, scattered over the
// sources, and pages: all of them are gathered, so that a new one is looked at without anybody's
// doing.
#include "tests/bench/language/labelled_texts.hpp"
#include "tests/unit/language/found_wordings.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// Reads C++ just far enough to tell string literals from everything else.
class Literals {
public:
    explicit Literals(std::string_view source) : x_source{source} {}

    /// Adjacent ones are one, as for the compiler.
    std::vector<std::string> run() {
        while (x_at < x_source.size())
            step();
        return std::move(x_found);
    }

private:
    void step() {
        const auto rest = x_source.substr(x_at);
        if (rest.starts_with("//"))
            skip_to("\n");
        else if (rest.starts_with("/*"))
            skip_to("*/");
        else if (rest.starts_with("R\""))
            raw();
        else if (rest.front() == '"')
            quoted();
        else if (rest.starts_with("'\"'") || rest.starts_with("'\\"))
            x_at += 3;
        else
            other(rest.front());
    }
    void skip_to(std::string_view end) {
        x_at = std::min(x_source.find(end, x_at), x_source.size() - 1) + 1;
    }
    void raw() {
        const auto open = x_source.find('(', x_at);
        const auto sign = ")" + std::string{x_source.substr(x_at + 2, open - x_at - 2)} + "\"";
        const auto close = std::min(x_source.find(sign, open), x_source.size());
        add(x_source.substr(open + 1, close - open - 1));
        x_at = close + sign.size();
    }
    void quoted() {
        std::string words;
        for (++x_at; x_at < x_source.size() && x_source[x_at] != '"'; ++x_at) {
            if (x_source[x_at] != '\\')
                words += x_source[x_at];
            else if (x_source[++x_at] == 'n')
                words += '\n';
            else
                words += x_source[x_at];
        }
        ++x_at;
        add(words);
    }
    void add(std::string_view words) {
        if (x_goes_on)
            x_found.back() += words;
        else
            x_found.emplace_back(words);
        x_goes_on = true;
    }
    void other(char byte) {
        x_goes_on = x_goes_on && (byte == ' ' || byte == '\n');
        ++x_at;
    }

    std::string_view x_source;
    std::size_t x_at = 0;
    bool x_goes_on = false;
    std::vector<std::string> x_found;
};

/// Tables of what the check looks for are not the bot's own speech.
bool speaks_of_blame_on_purpose(const fs::path& path) {
    const auto name = path.stem().string();
    return name.starts_with("rules_") || name == "vocabulary" || name == "lexicon" ||
           name == "finding";
}

/// In pages and scripts quotes hold our own words.
std::string without_quotes(std::string words) {
    const auto is_quote = [](char byte) { return byte == '"' || byte == '`' || byte == '>'; };
    std::replace_if(words.begin(), words.end(), is_quote, ' ');
    return words;
}

/// TOML's sentences stand in double quotes; patterns, which name what they look for, in three
/// single ones.
std::string without_patterns(std::string text) {
    constexpr std::string_view fence = "'''";
    for (auto begin = text.find(fence); begin != std::string::npos; begin = text.find(fence)) {
        const auto end = text.find(fence, begin + fence.size());
        text.erase(begin, end == std::string::npos ? end : end + fence.size() - begin);
    }
    std::replace(text.begin(), text.end(), '"', ' ');
    return text;
}

std::vector<std::string> words_of(const fs::path& path) {
    const auto kind = path.extension().string();
    const auto is_one_of = [&](std::initializer_list<std::string_view> kinds) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    if (speaks_of_blame_on_purpose(path))
        return {};
    if (is_one_of({".cpp", ".hpp"}))
        return Literals{tests::whole_file(path)}.run();
    if (is_one_of({".html", ".mustache", ".mjs", ".js", ".md"}))
        return {without_quotes(tests::whole_file(path))};
    if (is_one_of({".toml"}))
        return {without_patterns(tests::whole_file(path))};
    return {};
}

}  // namespace

TEST_CASE("the bot's own words hold nothing that its check would point out") {
    std::size_t looked_at = 0;
    for (const char* folder : {"bot", "adapters", "config", "storage"}) {
        for (const auto& entry : fs::recursive_directory_iterator{fs::path{REPOSITORY} / folder}) {
            if (!entry.is_regular_file())
                continue;
            for (const auto& words : words_of(entry.path())) {
                ++looked_at;
                CAPTURE(entry.path().string());
                CAPTURE(words);
                // No names are guessed: a product's begins with a capital letter as well.
                CHECK(tests::found_wordings(words, {"alice", "bob", "carol"}) ==
                      std::vector<std::string>{});
            }
        }
    }
    CHECK(looked_at > 1000);
}

TEST_CASE("literals are told from comments and characters, and joined as the compiler does") {
    const auto found =
        Literals{
            "f(\"a \"\n  \"b\", '\"', \"c\\n\\\"d\"); // \"no\"\n/* \"no\" */"
            " R\"x(raw \"e\")x\""}
            .run();
    CHECK(found == std::vector<std::string>{"a b", "c\n\"d", "raw \"e\""});
}
