#include "adapters/slack/slack_export_channel.hpp"

#include "adapters/slack/slack_archive.hpp"
#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_message.hpp"
#include "adapters/slack/slack_time.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace adapters::slack {

using namespace bot::core::event;

namespace {

constexpr std::string_view prefix = "slack-export";
constexpr std::chrono::hours zones_differ{24};
/// We were not there when it was said.
const SlackIdentity nobody;

ChatEvent pin_of(const ChatEvent& said, const MessagePosted& posted, const ExportPin& pin) {
    ChatEvent event;
    event.key.value = said.key.value + ":pin";
    event.room = said.room;
    event.at = std::max(said.at, pin.at);
    event.actor = person_of(pin.by, nobody);
    event.body = PinChanged{posted.message, posted.posted_at, Change::added};
    return event;
}

}  // namespace

ExportChannelReader::ExportChannelReader(ExportFiles& files, const ExportChannel& channel,
                                         const ExportOptions& options,
                                         std::vector<std::string>& warnings)
    : x_files{&files}, x_channel{&channel}, x_options{&options}, x_warnings{&warnings} {}

std::optional<Instant> ExportChannelReader::peek() {
    const auto& days = x_channel->day_files;
    while (x_next_file < days.size()) {
        const auto safe_before = *day_of_file(days[x_next_file]) - zones_differ;
        if (!x_waiting.empty() && x_waiting.begin()->first < safe_before)
            break;
        const auto& name = days[x_next_file++];
        if (may_hold_wanted(name))
            read_file(name);
    }
    if (x_waiting.empty())
        return std::nullopt;
    return x_waiting.begin()->first;
}

std::vector<ChatEvent> ExportChannelReader::take() {
    auto first = x_waiting.extract(x_waiting.begin());
    return std::move(first.mapped());
}

bool ExportChannelReader::wanted(Instant at) const {
    return (!x_options->from || at >= *x_options->from) && (!x_options->to || at < *x_options->to);
}

bool ExportChannelReader::may_hold_wanted(const std::string& file) const {
    const auto begin = *day_of_file(file) - zones_differ;
    const auto end = begin + std::chrono::hours{24} + 2 * zones_differ;
    return (!x_options->from || end >= *x_options->from) &&
           (!x_options->to || begin < *x_options->to);
}

void ExportChannelReader::read_file(const std::string& name) {
    auto content = x_files->read(name);
    if (!content) {
        x_warnings->push_back(content.failure().detail);
        return;
    }
    const auto messages = parse_json(*content);
    if (!messages.is_array()) {
        x_warnings->push_back(name + ": not a JSON list of messages, left out");
        return;
    }
    for (const auto& message : messages)
        add(message);
}

/// A message is in there once, however many files have it.
void ExportChannelReader::add(const Json& message) {
    const auto at = instant_of_ts(text_at(message, "ts"));
    if (!at || !wanted(*at) || !x_seen.insert(at->time_since_epoch().count()).second)
        return;
    auto events = read_archived(message, x_channel->id, prefix, Edits::folded_in, nobody);
    if (events.empty())
        return;
    const auto pin = x_channel->pins.find(std::string{text_at(message, "ts")});
    const auto* const posted = std::get_if<MessagePosted>(&events.front().body);
    if (posted && pin != x_channel->pins.end())
        events.push_back(pin_of(events.front(), *posted, pin->second));
    x_waiting.emplace(*at, std::move(events));
}

}  // namespace adapters::slack
