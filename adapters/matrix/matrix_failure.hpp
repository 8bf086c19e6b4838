#pragma once

#include "adapters/matrix/matrix_json.hpp"
#include "bot/ports/result.hpp"

#include <string_view>

namespace adapters::matrix {

/// What may be said about a call that ended in the dark.
enum class Repeating {
    harmless,  ///< it reads, or doing it again is the same as once
    harmful    ///< it adds something each time
};

/// What an answer other than success means for the caller (Matrix specification: Client-Server API,
/// Standard error response). `answer` is the body, whatever it is. The code decides, the status
/// only where there is none that says anything. The detail names the call, the code and the
/// server's words: "invite: M_FORBIDDEN, you are not in the room".
[[nodiscard]] bot::ports::Failure failure_of(std::string_view call, int status, const Json& answer,
                                             Repeating repeating);

/// The same for a call that got no answer at all.
[[nodiscard]] bot::ports::Failure unanswered(std::string_view call,
                                             const bot::ports::Failure& failure,
                                             Repeating repeating);

/// The same of a whole of which a part is done: to be looked for before it is tried again.
[[nodiscard]] bot::ports::Failure done_in_part(bot::ports::Failure failure);

/// Whether the failure is this error of the homeserver's.
[[nodiscard]] bool is_error(const bot::ports::Failure& failure, std::string_view code);

/// Worth another try of the whole; anything else stays as it is however often it is tried.
[[nodiscard]] bool passes(const bot::ports::Failure& failure);

}  // namespace adapters::matrix
