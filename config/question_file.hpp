#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace config {

struct Environment;
struct Problem;

/// What a debrief asks, as a file of questions tells it (see questions.toml): plain rows with the
/// lines they stand on, not checked beyond their form.
struct QuestionFile {
    struct Row {
        std::string id, kind, words;
        std::string when;  ///< the names in its list, a blank between them
        std::string aspect;
        unsigned line = 1;
    };
    struct FollowUp {
        std::string id, words, cue;
        unsigned line = 1;
    };
    struct Pattern {
        std::string text;
        unsigned line = 1;
    };
    std::string file;
    std::vector<Row> questions;
    std::vector<FollowUp> follow_ups;      ///< by priority, highest first
    std::map<std::string, Pattern> cues;   ///< "distress", "surprise"
    std::map<std::string, Pattern> signs;  ///< by name

    /// A row by its id, or a pattern by "cues" or "signs" and its name.
    [[nodiscard]] unsigned line_of(std::string_view id, std::string_view key) const;
};

/// What is used where the configuration names no file.
[[nodiscard]] QuestionFile shipped_questions();

/// Reads `file`, which stands in for the shipped one: a list takes the place of the whole list, a
/// pattern that of the pattern; what is absent stays as shipped. Problems are added to `problems`.
[[nodiscard]] QuestionFile read_questions(const std::string& file, std::string_view text,
                                          const Environment& environment,
                                          std::vector<Problem>& problems);

}  // namespace config
