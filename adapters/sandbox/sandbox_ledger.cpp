#include "adapters/sandbox/sandbox_ledger.hpp"

#include "adapters/sandbox/sandbox_codec.hpp"
#include "adapters/sandbox/sandbox_events.hpp"

#include <algorithm>
#include <chrono>

namespace adapters::sandbox {

using namespace bot::core::event;
using bot::core::decide::Reply;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::LogLevel;
using bot::ports::Result;

namespace {

constexpr const char* topic = "sandbox";
constexpr std::size_t remembered_askers = 256;
/// A command that old is not carried out any more when it turns up after a restart: its author has
/// long done something else, and what the store remembers of deliveries may be gone.
constexpr std::chrono::hours command_lives{24};

}  // namespace

SandboxLedger::SandboxLedger(boost::asio::any_io_executor executor, bot::ports::Journal& journal,
                             const bot::ports::Clock& clock, bot::ports::InboundSink& sink,
                             bot::ports::Log& log)
    : x_executor{executor},
      x_journal{journal},
      x_clock{clock},
      x_sink{sink},
      x_log{log},
      x_turn{executor},
      x_tasks{executor, log, "sandbox"} {}

SandboxLedger::Answer<Done> SandboxLedger::start(Deadline deadline) {
    const auto read = co_await x_journal.read(topic, deadline);
    if (!read)
        co_return read.failure();
    std::vector<Recorded> owed;
    for (const auto& text : *read) {
        const auto line = decode_line(text);
        if (!line) {
            x_log.write(LogLevel::warning, "sandbox",
                        "line " + std::to_string(x_state.skip()) + " of the journal is unreadable");
            continue;
        }
        auto recorded = take(*line);
        if (!recorded.events.empty())
            owed.push_back(std::move(recorded));
    }
    x_started = true;
    x_untold.erase(x_untold.begin(), x_untold.upper_bound(x_state.delivered()));
    for (auto& recorded : owed)
        if (recorded.number > x_state.delivered())
            deliver_later(std::move(recorded));
    if (x_state.newest() > 0)
        co_return Done{};
    Action opening{ChatOpened{}};
    const std::string no_key;
    auto opened = co_await record(bot_id, no_key, std::move(opening), deadline);
    if (!opened)
        co_return opened.failure();
    deliver_later(std::move(*opened));
    co_return Done{};
}

boost::asio::awaitable<void> SandboxLedger::stop(Deadline deadline) {
    if (x_started)
        co_await mark_delivered(deadline);
    co_await x_tasks.stop(deadline);
}

SandboxLedger::Answer<Recorded> SandboxLedger::record(std::string by, std::string key,
                                                      Action action, Deadline deadline) {
    if (!x_started)
        co_return Failure(FailureKind::transient, "the sandbox chat is not open yet");
    const auto turn = co_await x_turn.take(deadline);
    if (!turn)
        co_return Failure(FailureKind::deadline, "the sandbox chat is busy");
    if (x_in_doubt) {
        const auto caught_up = co_await catch_up(deadline);
        if (!caught_up)
            co_return caught_up.failure();
    }
    Recorded known;
    known.repeated = true;
    if (const auto number = x_state.line_of(by, key)) {
        known.number = *number;
        co_return known;
    }
    if (auto refused = x_state.refusal(by, action))
        co_return Failure(FailureKind::rejected, std::move(*refused));
    if (x_state.changes_nothing(by, action))
        co_return known;
    // Times never repeat, so that order by time is the order of the lines.
    const auto at = std::max(x_clock.now(), x_state.newest_at() + std::chrono::microseconds{1});
    const Line line{at, std::move(by), std::move(key), std::move(action)};
    const auto text = encode_line(line);
    const auto kept = co_await x_journal.append(topic, text, deadline);
    if (!kept) {
        x_in_doubt = true;
        co_return Failure(FailureKind::unknown_outcome, kept.failure().detail);
    }
    // What is applied is what a restart will read.
    co_return take(decode_line(text).value_or(line));
}

Recorded SandboxLedger::take(const Line& line) {
    Recorded recorded;
    recorded.number = x_state.apply(line);
    recorded.events = events_of(x_state, recorded.number, line, x_site);
    if (!recorded.events.empty())
        x_untold.insert(recorded.number);
    if (std::holds_alternative<Commanded>(line.action)) {
        x_askers.push_back({recorded.number, line.by, line.key});
        if (x_askers.size() > remembered_askers)
            x_askers.pop_front();
    }
    for (auto* onlooker : x_onlookers)
        onlooker->changed();
    return recorded;
}

SandboxLedger::Answer<Done> SandboxLedger::catch_up(Deadline deadline) {
    const auto read = co_await x_journal.read(topic, deadline);
    if (!read)
        co_return read.failure();
    for (auto at = static_cast<std::size_t>(x_state.newest()); at < read->size(); ++at) {
        if (const auto line = decode_line((*read)[at]))
            deliver_later(take(*line));
        else
            x_state.skip();
    }
    x_in_doubt = false;
    co_return Done{};
}

std::optional<SandboxLedger::Asker> SandboxLedger::asker(const std::string& trigger) const {
    const auto found = std::find_if(x_askers.begin(), x_askers.end(), [&](const Asker& one) {
        return "t" + std::to_string(one.number) == trigger;
    });
    return found == x_askers.end() ? std::nullopt : std::optional{*found};
}

std::size_t SandboxLedger::tell(const std::string& message) {
    for (auto* onlooker : x_onlookers)
        onlooker->told(message);
    return x_onlookers.size();
}

bool SandboxLedger::worth_telling_again(const ChatEvent& event) const {
    return !std::holds_alternative<CommandGiven>(event.body) ||
           event.at > x_clock.now() - command_lives;
}

std::int64_t SandboxLedger::delivered() const {
    return x_untold.empty() ? x_state.newest() : *x_untold.begin() - 1;
}

}  // namespace adapters::sandbox
