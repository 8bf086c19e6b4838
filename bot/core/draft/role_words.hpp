#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::draft {

/// Finds in running text whatever tells who somebody is, and puts their role there.
class RoleWords {
public:
    /// `word` is a name, handle or id of the person shown as `role`. Case does not matter, but for
    /// parts of names that are words of their own ("Mark", "Rose", but "@mark"). A word that two
    /// people share becomes "a participant". Names of several words count by each word as well.
    void add(std::string_view word, std::string_view role);
    /// A word that tells by itself alone: the name of a file.
    void add_whole(std::string_view word, std::string_view role);
    /// "AM" and "A.M." of "Alice Meyer", only in capitals. None of those that are everyday
    /// abbreviations ("DB", "PM"), unless with dots.
    void add_initials(std::string_view name, std::string_view role);
    /// To be called once after the last `add`.
    void settle();

    /// `text` with every such word replaced, and with it addresses, account ids nobody has added,
    /// and links. Linear in the text for any given set of names.
    [[nodiscard]] std::string replaced(std::string_view text) const;

private:
    enum class Letters { capitals, first_capital, any };  ///< how it must be written to count
    struct Word {
        std::string folded;
        std::string role;
        Letters letters = Letters::any;
    };
    void add_word(std::string_view word, std::string_view role, Letters letters);
    [[nodiscard]] static bool is_written(std::string_view word, Letters letters);
    [[nodiscard]] const Word* match(std::string_view text, std::string_view folded,
                                    std::size_t at) const;

    std::array<std::vector<Word>, 256> x_words;  ///< by first byte, longest first
};

}  // namespace bot::core::draft
