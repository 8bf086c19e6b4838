#include "bot/core/event/lost_event.hpp"

#include <utility>

namespace bot::core::event {

ChatEvent lost_event(const std::string& what, RoomRef room, Instant at) {
    ChatEvent gap;
    gap.key.value = what + "/lost";
    gap.room = std::move(room);
    gap.at = at;
    gap.body = MissedStretch{at, at, "something that could not be read", true};
    return gap;
}

}  // namespace bot::core::event
