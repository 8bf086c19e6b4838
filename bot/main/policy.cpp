#include "bot/main/policy.hpp"

#include "bot/main/question_source.hpp"
#include "config/value_formats.hpp"

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

core::calendar::WorkingHours working_hours(const config::IncidentSettings& settings) {
    core::calendar::WorkingHours hours;
    hours.begin = settings.working_hours.begin;
    hours.end = settings.working_hours.end;
    hours.days.fill(false);
    for (const auto day : settings.working_days)
        hours.days.at(day.iso_encoding() - 1) = true;
    return hours;
}

std::string_view maker(config::TrackerKind kind) {
    switch (kind) {
        case config::TrackerKind::github:
            return "GitHub";
        case config::TrackerKind::gitlab:
            return "GitLab";
        case config::TrackerKind::jira:
            return "Jira";
        case config::TrackerKind::redmine:
            return "Redmine";
        case config::TrackerKind::linear:
            return "Linear";
    }
    return {};
}

core::decide::TrackerTraits traits_of(const config::TrackerSettings& settings) {
    core::decide::TrackerTraits traits;
    traits.name = settings.name;
    traits.title = std::string{maker(settings.kind)} + " " + settings.project;
    traits.poll = settings.poll;
    for (const auto& [person, account] : settings.people) {
        if (const auto chat = config::parse_room(person))
            traits.people.emplace(core::event::PersonRef{chat->platform, chat->room}, account);
    }
    return traits;
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
    policy.default_due = settings.incident.default_due;
    policy.public_url = settings.server.public_url;
    policy.pages = settings.sandbox.enabled;
    policy.version = SECOND_STORY_VERSION;
    policy.questions =
        std::make_shared<const core::debrief::QuestionBank>(bank_text(settings.incident));
    policy.soak = settings.incident.soak;
    policy.answer_pause = settings.incident.answer_pause;
    policy.keep_answers = settings.incident.keep_answers;
    policy.working_hours = working_hours(settings.incident);
    policy.reminder_hours =
        core::calendar::without(policy.working_hours, settings.incident.quiet_hours.begin,
                                settings.incident.quiet_hours.end);
    policy.ticket_reminders = settings.incident.ticket_reminders;
    policy.digest_day = settings.incident.digest_at.day;
    policy.digest_time = settings.incident.digest_at.time;
    policy.private_notes = settings.incident.private_notes;
    policy.not_for_reviews = settings.incident.answers_not_for_reviews;
    for (const auto& tracker : settings.trackers)
        policy.trackers.push_back(traits_of(tracker));
    return policy;
}

}  // namespace bot::main
