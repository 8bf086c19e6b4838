#include "adapters/matrix/matrix_sync_batch.hpp"

#include "adapters/http/hmac.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace adapters::matrix {
namespace {

/// As many as Synapse gives at a time.
constexpr int most_events = 100;

bool is_our_membership(const Json& event, const MatrixIdentity& ours) {
    return text_at(event, "type") == "m.room.member" && text_at(event, "state_key") == ours.user_id;
}

bool is_our_coming(const Json& event, const MatrixIdentity& ours) {
    if (!is_our_membership(event, ours))
        return false;
    const auto& before = member(member(event, "unsigned"), "prev_content");
    return text_at(member(event, "content"), "membership") == "join" &&
           text_at(before, "membership") != "join";
}

}  // namespace

std::string sync_filter(bool first) {
    const Json nothing{{"types", Json::array()}};
    const Json timeline{{"limit", first ? 1 : most_events}};
    const Json state{{"lazy_load_members", true}};
    const Json room{{"timeline", timeline},
                    {"state", state},
                    {"ephemeral", nothing},
                    {"account_data", nothing}};
    return to_text(Json{{"presence", nothing}, {"account_data", nothing}, {"room", room}});
}

std::map<std::string, Json> invitations(const Json& batch, const MatrixIdentity& ours,
                                        std::string_view since,
                                        bot::core::event::Instant received) {
    std::map<std::string, Json> found;
    const auto& rooms = member(member(batch, "rooms"), "invite");
    if (!rooms.is_object())
        return found;
    for (const auto& [room, invited] : rooms.items()) {
        const auto& state = member(member(invited, "invite_state"), "events");
        if (!state.is_array())
            continue;
        const auto own = std::find_if(state.begin(), state.end(), [&](const auto& event) {
            return is_our_membership(event, ours);
        });
        if (own == state.end())
            continue;
        Json event = *own;
        const auto id = http::HmacSha256{"invitation"}.hex({room, " ", since});
        event["event_id"] = "$" + id;
        event["origin_server_ts"] =
            std::chrono::floor<std::chrono::milliseconds>(received.time_since_epoch()).count();
        event["unsigned"] = Json{{"invite_room_state", state}};
        found.emplace(room, std::move(event));
    }
    return found;
}

bool cut_before_our_coming(std::vector<Json>& events, const MatrixIdentity& ours) {
    const auto came = std::find_if(events.rbegin(), events.rend(),
                                   [&](const auto& event) { return is_our_coming(event, ours); });
    if (came == events.rend())
        return false;
    events.erase(events.begin(), std::prev(came.base()));
    return true;
}

}  // namespace adapters::matrix
