#pragma once

#include <string_view>

/// Words by what they stand for. All questions are about a single word in lower case.
namespace bot::core::language {

/// Stands for machines, in the plural: "replicas".
[[nodiscard]] bool means_machines(std::string_view word);
/// Stands for people, in the plural: "reviewers".
[[nodiscard]] bool means_people(std::string_view word);
/// Begins sentences with a capital letter, or is a product's name or a day's: nobody's own name.
[[nodiscard]] bool is_no_name(std::string_view word);
/// Can be somebody's name, and is a word of everyday writing all the same: "mark", "will".
[[nodiscard]] bool is_name_and_word(std::string_view word);
/// Of people who are known by name: a word that is written more often than whoever has it for a
/// name, first name, family name or a piece of either is spoken of: "mark", "page", "van".
[[nodiscard]] bool is_word_rather_than_name(std::string_view word);
/// Listed among the words that name nobody.
[[nodiscard]] bool is_everyday_word(std::string_view word);
/// What chats call a face, a hand or a heart between colons: "sob".
[[nodiscard]] bool is_typed_face(std::string_view word);

}  // namespace bot::core::language
