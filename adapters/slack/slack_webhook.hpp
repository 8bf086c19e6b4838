#pragma once

#include "adapters/http/router.hpp"
#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_signature.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

namespace adapters::slack {

/// Where Slack calls us: POST /slack/events, /slack/commands and /slack/interactions.
///
/// 200 means that the sink has it. A sink that fails, or is not done 2.5 seconds after the request,
/// makes it 503, so that Slack sends an event again and a person sees that a command did not work.
/// A request that is not Slack's gets 401, what cannot be read 400, another content type 415; all
/// with one short sentence, none of them dispatched. `ssl_check` gets 200 and is forgotten.
/// Io thread only; whatever is borrowed outlives the router.
class SlackWebhook {
public:
    struct Wiring {
        bot::ports::InboundSink& sink;
        const bot::ports::Clock& clock;
        bot::ports::Log& log;
        const SlackIdentity& ours;  ///< may be learned later
    };
    SlackWebhook(SlackSignature signature, Wiring wiring);

    /// Adds the routes. They hold on to this webhook.
    void add_to(http::Router& router);

private:
    using Answer = boost::asio::awaitable<http::Response>;
    Answer events(http::Request request, bot::ports::Deadline deadline);
    Answer commands(http::Request request, bot::ports::Deadline deadline);
    Answer interactions(http::Request request, bot::ports::Deadline deadline);

    SlackSignature x_signature;
    Wiring x_to;
};

}  // namespace adapters::slack
