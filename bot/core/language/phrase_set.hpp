#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// Patterns looked for together, without regard to case, in time linear in the text whatever the
/// text is. RE2's syntax. Cheap to move, safe to read from several threads.
class PhraseSet {
public:
    /// What is wrong with one pattern; empty: nothing.
    [[nodiscard]] static std::string problem(const std::string& pattern);

    /// Patterns must have no problem.
    explicit PhraseSet(std::span<const std::string> patterns);
    PhraseSet(PhraseSet&&) noexcept;
    PhraseSet& operator=(PhraseSet&&) noexcept;
    ~PhraseSet();

    /// Which patterns occur in the text: their places, ascending. Any bytes.
    [[nodiscard]] std::vector<std::size_t> find(std::string_view text) const;
    [[nodiscard]] bool any(std::string_view text) const { return !find(text).empty(); }

private:
    struct Compiled;
    std::unique_ptr<Compiled> x_compiled;
};

}  // namespace bot::core::language
