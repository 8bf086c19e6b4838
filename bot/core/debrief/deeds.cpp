#include "bot/core/debrief/story_reading.hpp"

#include <algorithm>
#include <array>
#include <utility>

/// What single entries say.
namespace bot::core::debrief {
namespace {

using timeline::EntryKind;

constexpr std::string_view arrow = " → ";

constexpr std::array<std::pair<Sign, std::string_view>, 6> actions{
    {{Sign::rollback, "the rollback"},
     {Sign::failover, "the failover"},
     {Sign::restart, "the restart"},
     {Sign::deploy, "the deploy"},
     {Sign::flag, "the switch of the flag"},
     {Sign::config, "the change of the configuration"}}};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

bool Signal::by_person() const {
    return entry->author.kind == event::PersonKind::human;
}

bool Deed::said() const {
    switch (entry->kind) {
        case EntryKind::message:
        case EntryKind::note:
        case EntryKind::decision:
        case EntryKind::hypothesis:
        case EntryKind::update:
            return !told_by_program;
        case EntryKind::milestone:
        case EntryKind::status:
        case EntryKind::severity:
        case EntryKind::role:
        case EntryKind::command:
        case EntryKind::membership:
        case EntryKind::room:
        case EntryKind::file:
        case EntryKind::reaction:
        case EntryKind::pin:
        case EntryKind::ticket:
        case EntryKind::gap:
        case EntryKind::alert:
            break;
    }
    return false;
}

std::string_view action_noun(const std::set<Sign>& signs) {
    for (const auto& [sign, noun] : actions)
        if (signs.contains(sign))
            return noun;
    return {};
}

bool is_recovery(const std::set<Sign>& signs) {
    return signs.contains(Sign::rollback) || signs.contains(Sign::failover) ||
           signs.contains(Sign::restart);
}

Shift shift_of(const timeline::Entry& entry) {
    if (entry.kind != EntryKind::status && entry.kind != EntryKind::severity)
        return {};
    const std::string_view text = entry.text.plain;
    const auto at = text.find(arrow);
    const auto blank = text.find(' ');
    if (at == std::string_view::npos || blank >= at)
        return {};
    const auto now = text.substr(at + arrow.size());
    return {std::string{text.substr(blank + 1, at - blank - 1)},
            std::string{now.substr(0, now.find_first_of(": \n"))}};
}

std::string signal_name(const timeline::Entry& entry) {
    const auto& text = entry.text.plain;
    const auto begin = text.find_first_not_of(" \t\n");
    if (begin == std::string::npos)
        return "an alert";
    return text.substr(begin, text.find_first_of("\n,;(", begin) - begin);
}

std::string change_in(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool starts = is_digit(text[at]) && (at == 0 || text[at - 1] == ' ' ||
                                                   text[at - 1] == '#' || text[at - 1] == '!');
        if (!starts)
            continue;
        auto end = at;
        while (end < text.size() && is_digit(text[end]))
            ++end;
        return "change " + std::string{text.substr(at, end - at)};
    }
    return "the change";
}

std::string incident_in(std::string_view text) {
    constexpr std::string_view prefix = "INC-";
    const auto at = text.find(prefix);
    auto end = at == std::string_view::npos ? at : at + prefix.size();
    while (end < text.size() && is_digit(text[end]))
        ++end;
    return at == std::string_view::npos || end == at + prefix.size()
               ? std::string{}
               : std::string{text.substr(at, end - at)};
}

}  // namespace bot::core::debrief
