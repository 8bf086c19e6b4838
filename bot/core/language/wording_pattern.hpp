#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace bot::core::language {

/// A pattern of a rule. It is made when first asked, since most texts ask few of the hundreds there
/// are; from any thread.
class WordingPattern {
public:
    /// What the vocabulary names is replaced. Throws std::out_of_range for an unknown name.
    explicit WordingPattern(std::string_view pattern);
    ~WordingPattern();
    WordingPattern(const WordingPattern&) = delete;
    WordingPattern& operator=(const WordingPattern&) = delete;

    struct Match {
        std::size_t begin;
        std::size_t end;
    };
    /// The first match at or behind `from`; what stands before counts for borders of words.
    [[nodiscard]] std::optional<Match> find(std::string_view words, std::size_t from) const;
    /// The match that begins at `at`.
    [[nodiscard]] std::optional<Match> find_at(std::string_view words, std::size_t at) const;
    [[nodiscard]] bool is_in(std::string_view words) const;

    /// Why RE2 does not take it; empty where it does.
    [[nodiscard]] std::string error() const;

private:
    const re2::RE2& ready() const {
        const auto* const made = x_made.load(std::memory_order_acquire);
        return made == nullptr ? make() : *made;
    }
    const re2::RE2& make() const;

    std::string x_text;
    mutable std::once_flag x_once;
    mutable std::unique_ptr<const re2::RE2> x_owned;
    mutable std::atomic<const re2::RE2*> x_made{nullptr};
};

}  // namespace bot::core::language
