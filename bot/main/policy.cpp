#include "bot/main/policy.hpp"

namespace bot::main {
namespace {

core::incident::MarkKind mark_kind(config::MarkKind kind) {
    using core::incident::MarkKind;
    switch (kind) {
        case config::MarkKind::key:
            return MarkKind::key;
        case config::MarkKind::milestone:
            return MarkKind::milestone;
        case config::MarkKind::ticket:
            return MarkKind::ticket;
        case config::MarkKind::question:
            return MarkKind::question;
        case config::MarkKind::strike:
            return MarkKind::strike;
    }
    return MarkKind::key;
}

}  // namespace

core::decide::Policy policy_from(const config::Settings& settings) {
    core::decide::Policy policy;
    for (const auto& [reaction, kind] : settings.incident.marks)
        policy.marks.emplace(reaction, mark_kind(kind));
    policy.keep_deleted = settings.incident.keep_deleted;
    policy.time_zone = settings.incident.time_zone;
    policy.no_lead_after =
        std::chrono::duration_cast<std::chrono::minutes>(settings.incident.no_lead_after);
    if (const auto& room = settings.incident.digest_room)
        policy.digest_room = core::event::RoomRef{room->platform, room->room};
    policy.public_url = settings.server.public_url;
    policy.pages = settings.sandbox.enabled;
    policy.version = SECOND_STORY_VERSION;
    return policy;
}

}  // namespace bot::main
