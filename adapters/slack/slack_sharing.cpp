#include "adapters/slack/slack_chat.hpp"
#include "adapters/slack/slack_fingerprint.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>

/// Handing over a file.
namespace adapters::slack {

using namespace bot::core;
using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Document;
using bot::ports::Done;

namespace {

/// A file carries no metadata: its title alone tells one draft from the next of the same name.
std::string title_of(const Document& document, const Attempt& attempt) {
    return document.name + " · " + fingerprint({attempt.key}).substr(0, 8);
}

}  // namespace

SlackChat::Answer<Done> SlackChat::share(event::PersonRef to, event::RoomRef, Document document,
                                         Attempt attempt, Deadline deadline) {
    auto room = co_await direct_room(to.id, deadline);
    if (!room)
        co_return room.failure();
    const auto title = title_of(document, attempt);
    if (attempt.repeated) {
        auto shared = co_await is_shared(*room, title, std::move(attempt), deadline);
        if (!shared)
            co_return shared.failure();
        if (*shared)
            co_return Done{};
    }
    http::Fields order{{"filename", document.name},
                       {"length", std::to_string(document.content.size())}};
    auto place = co_await x_api.call("files.getUploadURLExternal", std::move(order),
                                     Repeating::harmless, deadline);
    if (!place)
        co_return place.failure();
    auto sent = co_await x_api.upload(std::string{text_at(*place, "upload_url")},
                                      std::move(document.content), deadline);
    if (!sent)
        co_return sent.failure();
    Json file{{"id", text_at(*place, "file_id")}, {"title", title}};
    const auto files = to_text(Json::array({std::move(file)}));
    http::Fields form{{"files", files}, {"channel_id", *room}};
    auto done = co_await x_api.call("files.completeUploadExternal", std::move(form),
                                    Repeating::harmful, deadline);
    if (!done)
        co_return done.failure();
    co_return Done{};
}

}  // namespace adapters::slack
