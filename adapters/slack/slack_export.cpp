#include "adapters/slack/slack_export.hpp"

#include "adapters/slack/slack_export_channel.hpp"
#include "adapters/slack/slack_export_index.hpp"
#include "adapters/slack/slack_export_people.hpp"
#include "adapters/slack/slack_fingerprint.hpp"
#include "adapters/slack/slack_identity.hpp"

#include <algorithm>
#include <deque>
#include <utility>

namespace adapters::slack {

using namespace bot::core::event;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

namespace {

std::string lower(std::string_view text) {
    std::string out{text};
    for (auto& c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

const ExportChannel* find_channel(const ExportIndex& index, std::string_view wish) {
    const auto name = lower(wish.starts_with('#') ? wish.substr(1) : wish);
    for (const auto& channel : index.channels) {
        if (channel.id == wish || lower(channel.name) == name)
            return &channel;
    }
    return nullptr;
}

/// The nearest help to a name that is not there: those that are.
std::string names_of(const ExportIndex& index) {
    constexpr std::size_t most_named = 50;
    std::vector<std::string> names;
    for (const auto& channel : index.channels)
        names.push_back(channel.name);
    std::sort(names.begin(), names.end());
    std::string list;
    for (std::size_t i = 0; i < std::min(most_named, names.size()); ++i)
        list += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > most_named)
        list += " and " + std::to_string(names.size() - most_named) + " more";
    return list.empty() ? "there are none" : "there are: " + list;
}

std::string key_of(const std::vector<const ExportChannel*>& channels,
                   const ExportOptions& options) {
    std::vector<std::string> ids;
    for (const auto* const channel : channels)
        ids.push_back(channel->id);
    std::sort(ids.begin(), ids.end());
    std::string all;
    for (const auto& id : ids)
        all += id + ",";
    const auto from = options.from ? to_rfc3339(*options.from) : "";
    const auto to = options.to ? to_rfc3339(*options.to) : "";
    return "slack-export:" + fingerprint({all, from, to});
}

}  // namespace

struct SlackExport::State {
    std::unique_ptr<ExportFiles> files;
    ExportIndex index;
    ExportOptions options;
    ImportOpened opened;
    std::vector<ExportChannelReader> readers;
    ExportPeople people{};
    std::deque<ChatEvent> ready;
    Instant newest{};

    /// The events of the earliest message that is left.
    bool fill() {
        ExportChannelReader* first = nullptr;
        for (auto& reader : readers) {
            const auto at = reader.peek();
            if (at && (!first || *at < *first->peek()))
                first = &reader;
        }
        if (!first)
            return false;
        for (auto& event : first->take()) {
            people.introduce(event, ready);
            newest = std::max(newest, event.at);
            ready.push_back(std::move(event));
        }
        return true;
    }
};

Result<SlackExport> SlackExport::open(const std::string& path, const ExportOptions& options) {
    auto files = open_export_files(path);
    if (!files)
        return files.failure();
    auto index = read_export_index(**files);
    if (!index)
        return Failure{index.failure().kind, path + ": " + index.failure().detail};
    auto state = std::make_unique<State>();
    state->files = std::move(*files);
    state->index = std::move(*index);
    state->options = options;
    std::vector<const ExportChannel*> chosen;
    for (const auto& wish : options.channels) {
        const auto* const channel = find_channel(state->index, wish);
        if (!channel)
            return Failure{FailureKind::not_found,
                           "no channel " + wish + " in the export; " + names_of(state->index)};
        if (std::find(chosen.begin(), chosen.end(), channel) == chosen.end())
            chosen.push_back(channel);
    }
    if (chosen.empty())
        return Failure{FailureKind::not_found, "no channel named; " + names_of(state->index)};
    state->people = ExportPeople{state->index.people};
    state->opened.key.value = key_of(chosen, options);
    for (const auto* const channel : chosen) {
        state->opened.rooms.emplace_back(RoomRef{platform, channel->id}, channel->name);
        state->readers.emplace_back(*state->files, *channel, state->options, state->index.warnings);
    }
    std::optional<Instant> first;
    for (auto& reader : state->readers) {
        const auto at = reader.peek();
        if (at && (!first || *at < *first))
            first = at;
    }
    state->opened.from = first.value_or(Instant{});
    return SlackExport{std::move(state)};
}

SlackExport::SlackExport(std::unique_ptr<State> state) : x_state{std::move(state)} {}
SlackExport::SlackExport(SlackExport&&) noexcept = default;
SlackExport& SlackExport::operator=(SlackExport&&) noexcept = default;
SlackExport::~SlackExport() = default;

const ImportOpened& SlackExport::opened() const {
    return x_state->opened;
}

const std::vector<std::string>& SlackExport::warnings() const {
    return x_state->index.warnings;
}

Instant SlackExport::newest() const {
    return x_state->newest;
}

std::optional<ChatEvent> SlackExport::next() {
    while (x_state->ready.empty()) {
        if (!x_state->fill())
            return std::nullopt;
    }
    auto event = std::move(x_state->ready.front());
    x_state->ready.pop_front();
    return event;
}

}  // namespace adapters::slack
