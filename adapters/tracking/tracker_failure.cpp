#include "adapters/tracking/tracker_failure.hpp"

#include "adapters/http/http_response.hpp"
#include "adapters/http/retry_after.hpp"

#include <nlohmann/json.hpp>
#include <utf8.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <iterator>

namespace adapters::tracking {
namespace {

using bot::core::event::Instant;
using bot::ports::Failure;
using bot::ports::FailureKind;

constexpr std::chrono::hours longest_pause{1};
constexpr std::chrono::seconds shortest_pause{1};

std::optional<Instant> moment(std::string_view text, ResetForm form) {
    if (form == ResetForm::rfc3339)
        return bot::core::event::from_rfc3339(text);
    constexpr std::size_t longest = 13;
    std::int64_t count = 0;
    const auto* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, count);
    if (text.size() > longest || error != std::errc{} || stopped != end || count < 0)
        return std::nullopt;
    if (form == ResetForm::epoch_milliseconds)
        return Instant{std::chrono::milliseconds{count}};
    return Instant{std::chrono::seconds{count}};
}

bool is_used_up(const LimitHeaders& limit, const http::HeaderList& headers) {
    return headers.value_or_empty(limit.remaining) == "0";
}

bool is_limited(const TrackerDialect& dialect, const TrackerReply& reply) {
    if (reply.status == 429 || (dialect.says_limited && dialect.says_limited(reply)))
        return true;
    const auto used_up = [&](const auto& limit) { return is_used_up(limit, reply.headers); };
    return reply.status == 403 &&
           (reply.headers.find("Retry-After") ||
            std::any_of(dialect.limits.begin(), dialect.limits.end(), used_up));
}

/// A limit that does not say how much is left may be the one that was met.
bool may_be_met(const LimitHeaders& limit, const http::HeaderList& headers) {
    return is_used_up(limit, headers) || !headers.find(limit.remaining);
}

std::string own_words(const TrackerDialect& dialect, const TrackerReply& reply) {
    return dialect.words ? in_short(dialect.words(reply)) : std::string{};
}

/// A page of something before the tracker. Trackers' own pages say in a header what is wrong.
bool is_foreign(const TrackerDialect& dialect, const TrackerReply& reply) {
    return reply.json().is_discarded() && own_words(dialect, reply).empty();
}

std::string words_of(const TrackerDialect& dialect, const TrackerReply& reply) {
    if (is_foreign(dialect, reply))
        return "it was not the tracker that answered, but a page of something before it";
    auto words = own_words(dialect, reply);
    return words.empty() ? std::string{http::reason_of(reply.status)} : words;
}

bool passes(const TrackerDialect& dialect, int status) {
    const auto& more = dialect.passing;
    return status >= 500 || status == 408 || status == 425 ||
           std::find(more.begin(), more.end(), status) != more.end();
}

std::string with_advice(std::string said, std::string_view advice) {
    if (!advice.empty())
        said.append(": ").append(advice);
    return said;
}

}  // namespace

std::string about(const TrackerDialect& dialect, const TrackerCall& call) {
    return dialect.title + ", " + call.name + ": ";
}

std::string in_short(std::string_view words, std::size_t most) {
    std::string whole;
    utf8::replace_invalid(words.begin(), words.end(), std::back_inserter(whole));
    for (char& c : whole) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    }
    if (whole.size() <= most)
        return whole;
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(whole[end]) & 0xC0U) == 0x80U)
        --end;
    return whole.substr(0, end) + "…";
}

std::optional<Instant> limited_until(const TrackerDialect& dialect, const TrackerReply& reply,
                                     Instant now) {
    if (!is_limited(dialect, reply))
        return std::nullopt;
    const auto& headers = reply.headers;
    auto until = http::parse_retry_after(headers.value_or_empty("Retry-After"), now);
    for (const auto& limit : dialect.limits) {
        const auto reset = moment(headers.value_or_empty(limit.reset), limit.form);
        if (!headers.find("Retry-After") && reset && may_be_met(limit, headers))
            until = std::max(until.value_or(*reset), *reset);
    }
    return std::clamp<Instant>(until.value_or(now + dialect.usual_pause), now + shortest_pause,
                               now + longest_pause);
}

Failure in_the_dark(const TrackerDialect& dialect, const TrackerCall& call, std::string_view why,
                    Instant now) {
    auto detail = about(dialect, call).append(why);
    if (call.repeating == Repeating::harmless)
        return Failure{FailureKind::transient, std::move(detail)};
    return Failure{FailureKind::unknown_outcome, std::move(detail), now + dialect.settling};
}

Failure failure_of_status(const TrackerDialect& dialect, const TrackerCall& call,
                          const TrackerReply& reply, Instant now) {
    const auto said = words_of(dialect, reply) + " (HTTP " + std::to_string(reply.status) + ")";
    if (passes(dialect, reply.status)) {
        auto failure = in_the_dark(dialect, call, said, now);
        const auto told = http::parse_retry_after(reply.headers.value_or_empty("Retry-After"), now);
        if (told)
            failure.retry_at = std::max(failure.retry_at.value_or(*told), *told);
        return failure;
    }
    // While a tracker starts anew, what stands before it has no place to send calls to.
    const bool missing = reply.status == 404 || reply.status == 410;
    if (missing && is_foreign(dialect, reply))
        return in_the_dark(dialect, call, said + "; where it stays so, check `url`", now);
    const auto detail = about(dialect, call) + said;
    if (reply.status == 401)
        return Failure{FailureKind::unauthorized, with_advice(detail, dialect.credential_advice)};
    // A firewall that dislikes one text says nothing about our rights.
    if (reply.status == 403 && is_foreign(dialect, reply))
        return Failure{FailureKind::transient, detail};
    if (reply.status == 403)
        return Failure{FailureKind::unauthorized, with_advice(detail, dialect.permission_advice)};
    if (missing)
        return Failure{FailureKind::not_found, detail};
    return Failure{FailureKind::rejected, detail};
}

Failure unanswered(const TrackerDialect& dialect, const TrackerCall& call, const Failure& failure,
                   Instant now) {
    if (failure.kind == FailureKind::unknown_outcome)
        return in_the_dark(dialect, call, failure.detail, now);
    return Failure{failure.kind, about(dialect, call) + failure.detail, failure.retry_at};
}

}  // namespace adapters::tracking
