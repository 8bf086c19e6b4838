#pragma once

#include "adapters/http/form.hpp"
#include "adapters/http/http_client.hpp"
#include "adapters/tracking/tracker_dialect.hpp"
#include "adapters/tracking/tracker_failure.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/log.hpp"
#include "bot/ports/result.hpp"
#include "config/secret.hpp"

#include <boost/asio/awaitable.hpp>

#include <string>
#include <string_view>

namespace adapters::tracking {

/// A tracker's HTTP API: JSON both ways under one base address, which may have a path. Io thread
/// only. Never repeats a call by itself.
class TrackerApi {
public:
    template <class T>
    using Answer = boost::asio::awaitable<bot::ports::Result<T>>;

    struct Wiring {
        http::HttpClient& client;  ///< is told that it may call the base address
        const bot::ports::Clock& clock;
        bot::ports::Log& log;
    };

    /// What is wired outlives this. `base` has no slash at its end.
    TrackerApi(Wiring wiring, std::string base, TrackerDialect dialect, config::Secret credential);

    /// What the tracker answers, whatever its status. A failure where it was not the tracker that
    /// answered (nobody, a page of a proxy, half an answer), where it sends us elsewhere, and where
    /// it has had too many calls: then all calls fail with rate_limited until the time it named,
    /// without being sent. A GET follows up to three redirects within the same host; its
    /// credential goes nowhere else.
    Answer<TrackerReply> ask(TrackerCall call, bot::ports::Deadline deadline);
    /// The same, with every status but 2xx a failure.
    Answer<TrackerReply> call(TrackerCall call, bot::ports::Deadline deadline);

    /// What a reply that is not `ok` means, in words a person can act on.
    [[nodiscard]] bot::ports::Failure failure_of(const TrackerCall& call,
                                                 const TrackerReply& reply) const;

    /// What is sent as the credential from now on.
    void use(config::Secret credential) { x_credential = std::move(credential); }
    [[nodiscard]] const TrackerDialect& dialect() const { return x_dialect; }
    [[nodiscard]] const std::string& base() const { return x_base; }
    [[nodiscard]] const bot::ports::Clock& clock() const { return x_to.clock; }

private:
    [[nodiscard]] http::ClientRequest request_for(const TrackerCall& call) const;
    bot::ports::Result<TrackerReply> judge(const TrackerCall& call, const http::Response& response);
    void note(const TrackerCall& call, const http::Response& response) const;

    Wiring x_to;
    std::string x_base;
    TrackerDialect x_dialect;
    config::Secret x_credential;
    bot::core::event::Instant x_held_until{};
};

}  // namespace adapters::tracking
