#pragma once

#include "adapters/http/header_list.hpp"
#include "adapters/http/json_reading.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace adapters::tracking {

using http::Json;

/// What a tracker answered, whatever its status.
class TrackerReply {
public:
    TrackerReply(int the_status, http::HeaderList the_headers, std::shared_ptr<const Json> body)
        : status{the_status}, headers{std::move(the_headers)}, x_body{std::move(body)} {}

    [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
    /// Null where there was no body, discarded where it was no JSON.
    [[nodiscard]] const Json& json() const { return *x_body; }

    int status;
    http::HeaderList headers;

private:
    std::shared_ptr<const Json> x_body;
};

/// How a tracker writes the moment at which a limit begins anew.
enum class ResetForm { epoch_seconds, epoch_milliseconds, rfc3339 };

/// Two headers that tell of one limit: how many calls are left, and until when.
struct LimitHeaders {
    std::string remaining;
    std::string reset;
    ResetForm form = ResetForm::epoch_seconds;
};

/// What differs between trackers on the way to them.
struct TrackerDialect {
    std::string title;         ///< what people call the place: "GitHub acme/ops"
    http::HeaderList headers;  ///< of every call, beside the credential and Content-Type
    std::string credential_header = "Authorization";
    std::string credential_prefix = "Bearer ";
    /// What whoever runs this should do where the token is refused, and where it may too little.
    std::string credential_advice;
    std::string permission_advice;
    std::string missing_advice;  ///< the same where the place that tickets go to is not there

    std::vector<LimitHeaders> limits;
    std::chrono::seconds usual_pause{60};  ///< after a limit that names no time
    /// Statuses below 500 that pass by themselves, beside 408, 425 and 429.
    std::vector<int> passing;
    /// How long something may take to show whose end nobody saw: it is still being worked on, or
    /// the index of the search lags.
    std::chrono::seconds settling{15};

    /// The tracker's own words about what is wrong, on one line; empty where it has none.
    std::string (*words)(const TrackerReply& reply) = nullptr;
    /// Whether the body says that there were too many calls; none: status and headers tell.
    bool (*says_limited)(const TrackerReply& reply) = nullptr;
};

}  // namespace adapters::tracking
