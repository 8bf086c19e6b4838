#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// Who may be meant by name. Without names, people are guessed from capital letters.
struct Roster {
    /// Display names and handles; found in any case, whole or by their first word.
    std::vector<std::string> names;
};

/// Finds people in the words of a working copy and marks them there, so that the rules need no
/// names: who is on the roster or mentioned becomes `_` throughout, whoever is guessed `8` and `_`.
class PeopleMarks {
public:
    explicit PeopleMarks(const Roster& roster);

    void mark(std::string& words) const;

private:
    void mark_known(std::string& words) const;

    struct Name {
        std::string words;       ///< lower case
        bool also_word = false;  ///< "will": only with a capital letter a name
    };
    std::array<std::vector<Name>, 128> x_names;  ///< by first letter, longest first
    bool x_any = false;
};

}  // namespace bot::core::language
