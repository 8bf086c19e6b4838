#pragma once

#include "bot/core/draft/taken_back.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// A draft as a file that people write into. The file ends with a comment that readers do not see:
/// digests of what was generated. By them a later draft tells apart what people wrote, changed and
/// took out.
namespace bot::core::draft {

/// What the file is of.
struct Version {
    std::string name;        ///< "INC-7 with roles": no other is written over
    CitedAnswers answers{};  ///< that the draft holds
    std::function<std::string(std::string_view)> hide{};  ///< people in what was written by hand
};

/// `generated` (Markdown), and in it everything that people wrote into `file`, the text of the
/// draft's file as it now stands, empty for a new one. What they wrote stands where it stood and
/// is marked as theirs; what they changed stands in place of what was generated, beside it where
/// that has changed as well; what they took out stays out. No line of theirs is lost, whatever the
/// file holds, but one that cites an answer whose author has changed it or taken it back since.
/// Nothing where the file is of another version.
[[nodiscard]] std::optional<std::string> keep_by_hand(std::string_view file,
                                                      std::string_view generated,
                                                      const Version& version);

/// "> **8 places need a person.** …"; empty for none.
[[nodiscard]] std::string places_notice(int places);

}  // namespace bot::core::draft
