#include "bot/core/language/wording_pattern.hpp"

#include "bot/core/language/vocabulary.hpp"

#include <re2/re2.h>

namespace bot::core::language {
namespace {

re2::StringPiece piece(std::string_view words) {
    return {words.data(), words.size()};
}

}  // namespace

WordingPattern::WordingPattern(std::string_view pattern) : x_text{with_vocabulary(pattern)} {}

WordingPattern::~WordingPattern() = default;

const re2::RE2& WordingPattern::make() const {
    std::call_once(x_once, [this] {
        re2::RE2::Options options{re2::RE2::Latin1};
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        options.set_never_capture(true);
        x_owned = std::make_unique<const re2::RE2>(x_text, options);
        x_made.store(x_owned.get(), std::memory_order_release);
    });
    return *x_owned;
}

std::optional<WordingPattern::Match> WordingPattern::find(std::string_view words,
                                                          std::size_t from) const {
    re2::StringPiece match;
    if (!ready().Match(piece(words), from, words.size(), re2::RE2::UNANCHORED, &match, 1))
        return std::nullopt;
    const auto begin = static_cast<std::size_t>(match.data() - words.data());
    return Match{begin, begin + match.size()};
}

std::optional<WordingPattern::Match> WordingPattern::find_at(std::string_view words,
                                                             std::size_t at) const {
    re2::StringPiece match;
    if (!ready().Match(piece(words), at, words.size(), re2::RE2::ANCHOR_START, &match, 1))
        return std::nullopt;
    return Match{at, at + match.size()};
}

bool WordingPattern::is_in(std::string_view words) const {
    return re2::RE2::PartialMatch(piece(words), ready());
}

std::string WordingPattern::error() const {
    return ready().error();
}

}  // namespace bot::core::language
