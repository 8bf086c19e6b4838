#include "bot/core/command/command_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace bot::core::command {
namespace {

struct Quote {
    std::string_view open;
    std::string_view close;
};
/// Phones and office programs turn straight quotes into curly ones.
constexpr std::array<Quote, 3> quotes{{{"\"", "\""}, {"\u201C", "\u201D"}, {"\u201E", "\u201C"}}};

bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

bool begins(std::string_view text, std::size_t at, std::string_view with) {
    return text.substr(std::min(at, text.size()), with.size()) == with;
}

class Tokeniser {
public:
    explicit Tokeniser(const event::Text& text) : x_text{text} {}

    std::vector<Token> run() {
        while (true) {
            while (x_at < x_text.plain.size() && blank(x_text.plain[x_at]))
                ++x_at;
            if (x_at >= x_text.plain.size())
                return std::move(x_tokens);
            if (!meant() && !quoted())
                plain();
        }
    }

private:
    /// The span that begins at or covers `at`, unless it is a style.
    const event::Span* span_at(std::size_t at) const {
        for (const auto& span : x_text.spans) {
            if (span.length > 0 && span.offset <= at && at < span.offset + span.length &&
                !std::holds_alternative<event::Style>(span.meaning))
                return &span;
        }
        return nullptr;
    }

    bool meant() {
        const auto* span = span_at(x_at);
        if (span == nullptr)
            return false;
        const auto end = std::min(span->offset + span->length, x_text.plain.size());
        x_tokens.push_back(
            {x_at, end - x_at, x_text.plain.substr(x_at, end - x_at), false, span->meaning});
        x_at = end;
        return true;
    }

    /// A quote opens a word only where a word begins, and closes it only where one ends.
    bool quoted() {
        const std::string_view plain = x_text.plain;
        for (const auto& quote : quotes) {
            if (!begins(plain, x_at, quote.open))
                continue;
            const auto start = x_at + quote.open.size();
            for (auto end = plain.find(quote.close, start); end != std::string_view::npos;
                 end = plain.find(quote.close, end + 1)) {
                const auto after = end + quote.close.size();
                if (after < plain.size() && !blank(plain[after]))
                    continue;
                x_tokens.push_back({x_at, after - x_at,
                                    std::string{plain.substr(start, end - start)}, true,
                                    std::nullopt});
                x_at = after;
                return true;
            }
        }
        return false;
    }

    void plain() {
        auto end = x_at;
        while (end < x_text.plain.size() && !blank(x_text.plain[end]) && span_at(end) == nullptr)
            ++end;
        x_tokens.push_back(
            {x_at, end - x_at, x_text.plain.substr(x_at, end - x_at), false, std::nullopt});
        x_at = end;
    }

    const event::Text& x_text;
    std::size_t x_at = 0;
    std::vector<Token> x_tokens;
};

}  // namespace

std::vector<Token> tokenise(const event::Text& text) {
    return Tokeniser{text}.run();
}

event::Text between(const event::Text& text, const std::vector<Token>& tokens, std::size_t first,
                    std::size_t last) {
    last = std::min(last, tokens.size());
    if (first >= last)
        return {};
    if (last == first + 1 && tokens[first].quoted) {
        const auto& token = tokens[first];
        const auto inner = text.plain.find(token.word, token.offset);
        return event::part(text, inner, token.word.size());
    }
    const auto begin = tokens[first].offset;
    return event::part(text, begin, tokens[last - 1].offset + tokens[last - 1].length - begin);
}

}  // namespace bot::core::command
