#include "adapters/matrix/matrix_sync.hpp"

#include "adapters/matrix/matrix_batch.hpp"
#include "adapters/matrix/matrix_events.hpp"
#include "adapters/matrix/matrix_sync_batch.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace adapters::matrix {

using namespace bot::core;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::LogLevel;

namespace {

constexpr const char* topic = "matrix-sync";

std::vector<Json> to_list(const Json& events) {
    if (!events.is_array())
        return {};
    return {events.begin(), events.end()};
}

/// Synapse has no word of its own for a position that it does not know any more.
bool is_unknown_position(const Failure& failure) {
    return is_error(failure, "M_UNKNOWN_POS") || is_error(failure, "M_INVALID_PARAM") ||
           (failure.kind == FailureKind::rejected && is_error(failure, "M_UNKNOWN"));
}

}  // namespace

MatrixSync::MatrixSync(SyncOptions options, Wiring wiring)
    : x_options{options},
      x_to{std::move(wiring)},
      x_bell{x_to.executor},
      x_tasks{x_to.executor, x_to.log, platform} {}

void MatrixSync::start() {
    x_tasks.spawn(loop());
}

/// Nothing is lost with a question that is given up, so it is not waited for.
boost::asio::awaitable<void> MatrixSync::stop(Deadline deadline) {
    x_stopping = true;
    x_bell.notify();
    if (x_waiting)
        deadline = std::min(deadline, bot::ports::within(std::chrono::milliseconds{1}));
    co_await x_tasks.stop(deadline);
}

Deadline MatrixSync::soon() const {
    return bot::ports::within(x_options.answer_time);
}

boost::asio::awaitable<void> MatrixSync::loop() {
    auto pause = x_options.first_pause;
    while (!x_stopping) {
        const auto done = co_await step();
        if (x_stopping)
            break;
        x_connected = done.ok();
        if (done) {
            x_heard = x_to.clock.now();
            say(LogLevel::info, "connected");
            pause = x_options.first_pause;
            continue;
        }
        say(LogLevel::warning, done.failure().detail);
        auto until = bot::ports::within(pause);
        if (const auto told = done.failure().retry_at)
            until = std::max(until, bot::ports::within(*told - x_to.clock.now()));
        pause = std::min(pause * 2, x_options.longest_pause);
        co_await x_bell.wait_until(until);
    }
}

/// Since we last heard anything; before that nothing is newer than what the store has.
void MatrixSync::missed(const std::string& reason) const {
    const auto now = x_to.clock.now();
    if (x_to.missed)
        x_to.missed({x_heard.value_or(now), now, reason});
}

MatrixSync::Answer<Done> MatrixSync::step() {
    if (!x_since) {
        auto found = co_await find_position();
        if (!found)
            co_return found.failure();
    }
    auto batch = co_await ask();
    if (!batch && !x_since->empty() && is_unknown_position(batch.failure())) {
        x_since->clear();
        const std::string reason = "the homeserver forgot how far we had listened";
        x_to.log.write(LogLevel::warning, platform, reason);
        auto again = co_await ask();
        if (!again)
            co_return again.failure();
        auto kept = co_await keep_position(std::string{text_at(*again, "next_batch")});
        if (kept)
            missed(reason);
        co_return kept;
    }
    if (!batch)
        co_return batch.failure();
    std::string next{text_at(*batch, "next_batch")};
    if (next.empty())
        co_return Failure{FailureKind::transient, "sync: no next_batch in the answer"};
    auto taken = co_await take_in(std::move(*batch));
    if (!taken)
        co_return taken.failure();
    co_return co_await keep_position(std::move(next));
}

MatrixSync::Answer<Json> MatrixSync::ask() {
    MatrixCall call;
    call.name = "sync";
    call.path = client_path({"sync"});
    call.query = {{"filter", sync_filter(x_since->empty())}, {"set_presence", "offline"}};
    auto deadline = soon();
    if (!x_since->empty()) {
        call.query.emplace_back("since", *x_since);
        call.query.emplace_back("timeout", std::to_string(x_options.poll_time.count()));
        deadline += x_options.poll_time;
    }
    x_waiting = true;
    auto batch = co_await x_to.chat.api().get(std::move(call), deadline);
    x_waiting = false;
    co_return batch;
}

/// A position belongs to an account: another account begins anew.
MatrixSync::Answer<Done> MatrixSync::find_position() {
    auto known = co_await x_to.chat.check(soon());
    if (!known)
        co_return known.failure();
    auto lines = co_await x_to.journal.read(topic, soon());
    if (!lines)
        co_return lines.failure();
    x_since.emplace();
    if (lines->empty())
        co_return Done{};
    const auto kept = parse_json(lines->back());
    if (text_at(kept, "user") == x_to.chat.identity().user_id)
        x_since = text_at(kept, "since");
    co_return Done{};
}

MatrixSync::Answer<Done> MatrixSync::keep_position(std::string since) {
    if (since == *x_since)
        co_return Done{};
    const Json line{{"user", x_to.chat.identity().user_id}, {"since", since}};
    auto kept = co_await x_to.journal.replace(topic, to_text(line), soon());
    if (!kept)
        co_return kept.failure();
    x_since = std::move(since);
    co_return Done{};
}

MatrixSync::Answer<Done> MatrixSync::take_in(Json batch) {
    const auto& ours = x_to.chat.identity();
    for (const auto& [room, invited] : invitations(batch, ours, *x_since, x_to.clock.now())) {
        std::vector<Json> event(1, invited);
        auto taken = co_await submit(room, std::move(event));
        if (!taken)
            co_return taken.failure();
    }
    if (x_since->empty())
        co_return Done{};
    for (const char* kind : {"join", "leave"}) {
        const auto& rooms = member(member(batch, "rooms"), kind);
        if (!rooms.is_object())
            continue;
        for (const auto& [room, told] : rooms.items()) {
            auto taken = co_await take_in_room(room, member(told, "timeline"));
            if (!taken)
                co_return taken.failure();
        }
    }
    co_return Done{};
}

MatrixSync::Answer<Done> MatrixSync::take_in_room(std::string room, Json timeline) {
    auto events = to_list(member(timeline, "events"));
    const bool came = cut_before_our_coming(events, x_to.chat.identity());
    if (flag_at(timeline, "limited") && !came) {
        auto closed =
            co_await close_gap(room, std::string{text_at(timeline, "prev_batch")}, events);
        if (!closed)
            co_return closed.failure();
    }
    co_return co_await submit(std::move(room), std::move(events));
}

/// Puts before the events what happened from where we stood up to them.
MatrixSync::Answer<Done> MatrixSync::close_gap(std::string room, std::string from,
                                               std::vector<Json>& events) {
    std::vector<Json> older;
    for (std::size_t page = 0; page < x_options.most_pages && !from.empty(); ++page) {
        auto call = room_call("messages", room, {"messages"});
        call.query = {{"dir", "b"}, {"limit", "100"}, {"from", from}, {"to", *x_since}};
        auto answer = co_await x_to.chat.api().get(std::move(call), soon());
        // A room that does not let us look any more told what it had to.
        if (!answer && passes(answer.failure()))
            co_return answer.failure();
        if (!answer) {
            from.clear();
            break;
        }
        auto chunk = to_list(member(*answer, "chunk"));
        std::reverse(chunk.begin(), chunk.end());
        const bool came = cut_before_our_coming(chunk, x_to.chat.identity());
        std::move(older.begin(), older.end(), std::back_inserter(chunk));
        older = std::move(chunk);
        from = came ? std::string{} : std::string{text_at(*answer, "end")};
    }
    if (!from.empty())
        missed("more happened than can be told at once");
    std::move(events.begin(), events.end(), std::back_inserter(older));
    events = std::move(older);
    co_return Done{};
}

MatrixSync::Answer<Done> MatrixSync::submit(std::string room, std::vector<Json> events) {
    std::vector<event::ChatEvent> told;
    for (const auto& event : events) {
        auto some = decode_room_event(event, room, x_to.chat.identity(), x_to.clock.now());
        std::move(some.begin(), some.end(), std::back_inserter(told));
    }
    co_return co_await submit_all(x_to.sink, x_to.log, std::move(told), soon());
}

void MatrixSync::say(LogLevel level, std::string state) {
    if (state == x_state)
        return;
    x_to.log.write(level, platform, state);
    x_state = std::move(state);
}

}  // namespace adapters::matrix
