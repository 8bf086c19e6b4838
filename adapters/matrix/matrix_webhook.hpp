#pragma once

#include "adapters/http/router.hpp"
#include "adapters/matrix/matrix_identity.hpp"
#include "adapters/matrix/matrix_token.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <string_view>

namespace adapters::matrix {

/// A transaction is a hundred events of 64 KiB at the most. What we refuse comes again for ever.
/// A stranger is heard out no longer than anywhere else.
inline constexpr std::size_t largest_transaction = 16 * 1024 * 1024;

/// Where the homeserver calls us (Matrix specification: Application Service API): everything below
/// /_matrix/. All answers are JSON objects, or the homeserver counts them as failures.
///
/// 200 to a transaction means that all of its events are on disk, or will never be: an event that
/// cannot be read, or that the sink rejects, is logged and stepped over, for the homeserver sends
/// nothing else before it is rid of it. Any other failure of the sink is 503, and the homeserver
/// sends the whole transaction again. A wrong token is 403, none 401.
/// Io thread only; whatever is borrowed outlives the router.
class MatrixWebhook {
public:
    struct Wiring {
        bot::ports::InboundSink& sink;
        const bot::ports::Clock& clock;
        bot::ports::Log& log;
        const MatrixIdentity& ours;
    };
    MatrixWebhook(const config::Secret& hs_token, Wiring wiring);

    /// Adds the routes. They hold on to this webhook.
    void add_to(http::Router& router);

private:
    using Answer = boost::asio::awaitable<http::Response>;
    Answer answer(http::Request request, bot::ports::Deadline deadline);
    Answer transaction(http::Request request, bot::ports::Deadline deadline);
    [[nodiscard]] http::Response user_query(std::string_view coded_id) const;

    MatrixToken x_token;
    Wiring x_to;
};

}  // namespace adapters::matrix
