#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// Texts of which people said what a check of wording ought to find.
namespace tests {

struct Label {
    std::string wording;  ///< "root-cause"
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct LabelledText {
    std::string text;
    std::vector<std::string> people;  ///< the roster
    std::vector<Label> labels;        ///< none: the check must be silent
};

struct Score {
    std::size_t right = 0;
    std::size_t missed = 0;
    std::size_t false_alarms = 0;
    std::size_t clean = 0;
    std::size_t clean_with_findings = 0;
    std::vector<std::string> mistakes;  ///< a line each

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    /// T * (T / (T + F))²: a false alarm costs more trust than a miss.
    [[nodiscard]] double value() const;
    [[nodiscard]] double clean_share() const;
};

[[nodiscard]] std::string whole_file(const std::string& path);

/// One JSON object a line: `text`, `findings` with `class` and a `match` that occurs once,
/// `people`. Throws where a line is something else.
[[nodiscard]] std::vector<LabelledText> labelled_texts(const std::string& path);

/// A finding is right where its class is that of a label of which it covers at least half, or which
/// covers half of it.
[[nodiscard]] Score score(const std::vector<LabelledText>& texts);

}  // namespace tests
