#include "adapters/matrix/matrix_failure.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace adapters::matrix {
namespace {

using bot::ports::Failure;
using bot::ports::FailureKind;

/// Codes that say more than their status. What is refused in one room is no matter of credentials:
/// it must not stop the others.
constexpr std::array<std::pair<std::string_view, FailureKind>, 16> known{{
    {"M_UNKNOWN_TOKEN", FailureKind::unauthorized},
    {"M_MISSING_TOKEN", FailureKind::unauthorized},
    {"M_USER_LOCKED", FailureKind::unauthorized},
    {"M_USER_SUSPENDED", FailureKind::unauthorized},
    {"M_USER_DEACTIVATED", FailureKind::unauthorized},
    {"M_RESOURCE_LIMIT_EXCEEDED", FailureKind::unauthorized},
    {"M_LIMIT_EXCEEDED", FailureKind::rate_limited},
    {"M_NOT_FOUND", FailureKind::not_found},
    {"M_ROOM_IN_USE", FailureKind::conflict},
    {"M_FORBIDDEN", FailureKind::rejected},
    {"M_TOO_LARGE", FailureKind::rejected},
    {"M_EXCLUSIVE", FailureKind::rejected},
    {"M_UNRECOGNIZED", FailureKind::rejected},
    {"M_DUPLICATE_ANNOTATION", FailureKind::rejected},
    {"M_URL_NOT_SET", FailureKind::rejected},
    {"M_BAD_STATUS", FailureKind::transient},
}};

FailureKind in_the_dark(Repeating repeating) {
    return repeating == Repeating::harmless ? FailureKind::transient : FailureKind::unknown_outcome;
}

FailureKind kind_of_status(int status, Repeating repeating) {
    if (status >= 500 || status == 408 || (status >= 200 && status < 300))
        return in_the_dark(repeating);
    if (status == 401 || status == 403)
        return FailureKind::unauthorized;
    if (status == 404)
        return FailureKind::not_found;
    if (status == 409)
        return FailureKind::conflict;
    if (status == 429)
        return FailureKind::rate_limited;
    return FailureKind::rejected;
}

FailureKind kind_of(std::string_view code, int status, Repeating repeating) {
    const auto* const found = std::find_if(known.begin(), known.end(),
                                           [&](const auto& pair) { return pair.first == code; });
    if (found != known.end())
        return found->second;
    // A code at all comes from the homeserver, so a refusal is of this one thing.
    if (!code.empty() && status == 403)
        return FailureKind::rejected;
    return kind_of_status(status, repeating);
}

}  // namespace

Failure failure_of(std::string_view call, int status, const Json& answer, Repeating repeating) {
    const auto code = text_at(answer, "errcode").substr(0, 100);
    auto detail = std::string{call} + ": ";
    if (code.empty()) {
        detail += "HTTP " + std::to_string(status);
    } else {
        detail += code;
        if (const auto words = text_at(answer, "error"); !words.empty())
            detail += ", " + std::string{words.substr(0, 200)};
    }
    return Failure{kind_of(code, status, repeating), std::move(detail)};
}

Failure unanswered(std::string_view call, const Failure& failure, Repeating repeating) {
    auto kind = failure.kind;
    // For HTTP a PUT may always be repeated. Whether that adds something is known here alone.
    if (kind == FailureKind::transient || kind == FailureKind::unknown_outcome)
        kind = in_the_dark(repeating);
    if (kind == FailureKind::deadline && repeating == Repeating::harmful)
        kind = FailureKind::unknown_outcome;
    return Failure{kind, std::string{call} + ": " + failure.detail, failure.retry_at};
}

Failure done_in_part(Failure failure) {
    if (passes(failure))
        failure.kind = FailureKind::unknown_outcome;
    return failure;
}

bool is_error(const Failure& failure, std::string_view code) {
    const auto at = failure.detail.find(": ");
    if (at == std::string::npos)
        return false;
    const auto said = std::string_view{failure.detail}.substr(at + 2);
    return said.starts_with(code) && (said.size() == code.size() || said[code.size()] == ',');
}

bool passes(const Failure& failure) {
    switch (failure.kind) {
        case FailureKind::transient:
        case FailureKind::rate_limited:
        case FailureKind::unknown_outcome:
        case FailureKind::unauthorized:
        case FailureKind::deadline:
        case FailureKind::cancelled:
            return true;
        case FailureKind::rejected:
        case FailureKind::not_found:
        case FailureKind::conflict:
            return false;
    }
    return false;
}

}  // namespace adapters::matrix
