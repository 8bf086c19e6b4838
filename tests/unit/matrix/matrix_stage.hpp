#pragma once

#include "adapters/matrix/matrix_events.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

/// Events as a homeserver would push them, in room "!r:hs", seen by "@bot:hs".
namespace tests::matrix {

using adapters::matrix::Json;
using adapters::matrix::MatrixIdentity;
using bot::core::event::ChatEvent;
using bot::core::event::Instant;

inline const MatrixIdentity us{"@bot:hs", "hs", "!incident", "Incident bot"};
inline const std::string room = "!r:hs";
inline constexpr std::int64_t sent_ms = 1'795'316'873'752;
inline const Instant sent{std::chrono::milliseconds{sent_ms}};
inline const Instant received = sent + std::chrono::seconds{1};

/// A whole event by alice; `more` says what is different about it.
inline Json event(const std::string& type, Json content, const Json& more = Json::object()) {
    Json whole{{"type", type},
               {"event_id", "$e"},
               {"sender", "@alice:hs"},
               {"origin_server_ts", sent_ms},
               {"room_id", room},
               {"content", std::move(content)},
               {"unsigned", {{"age", 20}}}};
    whole.update(more, true);
    return whole;
}

inline Json said(const std::string& body) {
    return {{"msgtype", "m.text"}, {"body", body}};
}

inline Json formatted(const std::string& body, const std::string& html) {
    return {{"msgtype", "m.text"},
            {"body", body},
            {"format", "org.matrix.custom.html"},
            {"formatted_body", html}};
}

inline std::vector<ChatEvent> decode(const Json& whole, const MatrixIdentity& ours = us) {
    return adapters::matrix::decode_room_event(whole, room, ours, received);
}

/// What the event means, where it means one thing of this kind.
template <class Body>
Body body(const Json& whole) {
    auto events = decode(whole);
    REQUIRE(events.size() == 1);
    REQUIRE(std::holds_alternative<Body>(events[0].body));
    return std::get<Body>(std::move(events[0].body));
}

inline bool is_unknown(const Json& whole) {
    const auto events = decode(whole);
    return events.size() == 1 && std::holds_alternative<bot::core::event::Unknown>(events[0].body);
}

}  // namespace tests::matrix
