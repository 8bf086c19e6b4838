#pragma once

#include "adapters/slack/slack_json.hpp"
#include "bot/ports/result.hpp"

#include <string>
#include <string_view>

namespace adapters::slack {

/// What may be said about a call that ended in the dark.
enum class Repeating {
    harmless,  ///< it reads, or doing it again is the same as once
    harmful    ///< it adds something each time
};

/// What an `ok:false` answer means for the caller. The detail names the method, Slack's error and
/// what is missing ("chat.postMessage: missing_scope, needs chat:write"). What is not permitted is
/// `unauthorized` where it is worth waiting for the operator to mend it, else `rejected`: a scope
/// that is missing, unless somebody had better be told at once, and what nothing goes without.
[[nodiscard]] bot::ports::Failure failure_of(std::string_view method, const Json& answer,
                                             Repeating repeating);

/// What an HTTP status other than 200 and 429 means.
[[nodiscard]] bot::ports::Failure failure_of_status(std::string_view method, int status,
                                                    Repeating repeating);

/// The same of something that was done in part before: to be looked for when it is tried again.
[[nodiscard]] bot::ports::Failure done_in_part(bot::ports::Failure failure);

/// Whether the failure is this error of Slack's.
[[nodiscard]] bool is_error(const bot::ports::Failure& failure, std::string_view error);

}  // namespace adapters::slack
