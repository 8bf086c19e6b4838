#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bot::core::language {

/// Finds in running text whatever tells who somebody is, and puts there what is given for it.
class NameMask {
public:
    enum class Reach {
        names,          ///< names alone, in whatever case
        written_names,  ///< of those that are words as well ("Mark") only what is written as a name
        all_traces      ///< that, and also addresses, accounts nobody has added, and links
    };
    explicit NameMask(Reach reach) : x_reach{reach} {}

    /// Given for whoever has no part in what is told. A word that they share with somebody who has
    /// is that one's.
    static constexpr std::string_view stranger = "someone";

    /// A name or handle; one of several words counts by each of them as well. Neither
    /// case matters nor accents, typed in either of Unicode's forms or left out; but unless names
    /// are looked for in whatever case, those that are everyday words rather than names count
    /// only with a capital letter ("Mark"), behind "@" or where somebody is asked ("ask mark"), and
    /// a stranger's where a word has no other reason for its capital. A word that two people share
    /// becomes "a participant".
    void add(std::string_view name, std::string_view instead);
    /// The id of an account, and of "@alice:example.org" what people say of it.
    void add_id(std::string_view id, std::string_view instead);
    /// A word that tells by itself alone: the name of a file.
    void add_whole(std::string_view word, std::string_view instead);
    /// "AM" and "A.M." of "Alice Meyer", only in capitals. None of those that are everyday
    /// abbreviations ("DB", "PM"), unless with dots.
    void add_initials(std::string_view name, std::string_view instead);
    /// To be called once after the last that is added.
    void settle();

    /// `text`, any bytes, composed (NFC) and with every such word replaced. Linear in the text for
    /// any given names.
    [[nodiscard]] std::string replaced(std::string_view text) const;

private:
    /// How it must be written to count, the hardest first.
    enum class Letters { capitals, capital_within_sentence, first_capital, capital_or_asked, any };
    struct Word {
        std::string folded;
        std::string instead;
        Letters letters = Letters::any;
    };
    /// A stretch of the text that is to go; of no length where nothing is.
    struct Found {
        std::size_t length = 0;
        std::string_view instead;
    };
    void add_spelled(std::string_view name, std::string_view instead);
    void add_word(std::string_view word, std::string_view instead, Letters letters);
    void add_words_of(std::string_view piece, std::string_view instead);
    void add_part(std::string_view part, std::string_view instead);
    void add_one_word(std::string_view word, std::string_view instead);
    [[nodiscard]] Letters letters_of(std::string_view word, std::string_view instead) const;
    [[nodiscard]] static bool counts(const Word& word, std::string_view text,
                                     std::string_view folded, std::size_t at);
    [[nodiscard]] Found find(std::string_view text, std::string_view folded, std::size_t at) const;
    [[nodiscard]] Found find_name(std::string_view text, std::string_view folded,
                                  std::size_t at) const;

    Reach x_reach;
    /// By how they begin; longest first.
    std::unordered_map<std::uint64_t, std::vector<Word>> x_words;
};

}  // namespace bot::core::language
