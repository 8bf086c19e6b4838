#include "tests/component/interviews/restarted_house.hpp"

#include "bot/app/catch_up.hpp"
#include "bot/app/decide_job.hpp"
#include "bot/main/question_source.hpp"
#include "storage/schema/fact_codec.hpp"
#include "storage/sqlite/sqlite_store.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <utility>

namespace tests::interviews {

using namespace std::chrono_literals;

namespace {

const event::RoomRef war_room{"chat", "C1"};

/// Opened hundreds of times, a store on a slow disk would take minutes.
std::filesystem::path in_memory_if_there_is() {
    const std::filesystem::path memory{"/dev/shm"};
    return std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
}

template <class T>
T got(bot::ports::Result<T> result) {
    REQUIRE_MESSAGE(result.ok(), (result.ok() ? std::string{} : result.failure().detail));
    return *std::move(result);
}

event::Person person(const std::string& name) {
    return {{"chat", "U" + name}, name};
}

std::string written_down(const incident::Fact& fact) {
    storage::schema::FactColumns columns;
    storage::schema::encode(fact, columns);
    const auto word = [](const std::string* column) { return column ? *column : std::string{}; };
    return std::to_string(fact.number.number) + " " + to_string(fact.actor.ref) + " " +
           std::to_string(columns.kind) + " " + word(columns.message) + " " + word(columns.text) +
           " " + word(columns.told) + " " + columns.body;
}

}  // namespace

RestartedHouse::RestartedHouse(Ends ends)
    : x_ends{ends}, x_now{event::from_rfc3339("2026-11-23T10:00:00Z").value()}, x_step{x_now} {
    auto name = (in_memory_if_there_is() / "interviews-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    x_folder = name;
    policy.questions = std::make_shared<bot::core::debrief::QuestionBank>(bot::main::bank_text({}));
    policy.working_hours.begin = 0h;
    policy.working_hours.end = 24h;
    policy.working_hours.days.fill(true);
    policy.answer_pause = 1h;
    policy.chats["chat"].command = "/incident";
    x_store = got(storage::sqlite::SqliteStore::open((x_folder / "store.db").string()));
}

RestartedHouse::~RestartedHouse() {
    x_store.reset();
    std::error_code ignored;
    std::filesystem::remove_all(x_folder, ignored);
}

event::ChatEvent RestartedHouse::chat(const std::string& who, const event::RoomRef& room,
                                      const std::string& id, event::ChatBody body) const {
    event::ChatEvent event;
    event.key.value = to_string(room) + "/" + id;
    event.room = room;
    event.at = x_step;
    event.actor = person(who);
    event.body = std::move(body);
    return event;
}

event::MessagePosted RestartedHouse::message(const std::string& who, const event::RoomRef& room,
                                             const std::string& id,
                                             const std::string& words) const {
    event::MessagePosted posted;
    posted.message = {room, id};
    posted.posted_at = x_step;
    posted.author = person(who);
    posted.text = event::words(words);
    if (policy.chats.at("chat").threads_interviews && room != war_room)
        posted.thread = "p1";
    return posted;
}

void RestartedHouse::happens(event::ChatEvent event) {
    const bool to_us = std::holds_alternative<event::MessagePosted>(event.body);
    const bool in_private = event.room != war_room;
    if (to_us && in_private)
        x_platform.was_written(event);
    x_now += 1s;
    if (x_ends == Ends::while_they_write && to_us && in_private)
        end_and_begin();
    else
        take_in(event);
    pass(1min);
}

void RestartedHouse::commands(const std::string& who, const std::string& words) {
    event::CommandGiven given;
    given.text = event::words(words);
    happens(chat(who, war_room, words, std::move(given)));
}

void RestartedHouse::says(const std::string& who, const std::string& id, const std::string& words) {
    happens(chat(who, war_room, id, message(who, war_room, id, words)));
}

void RestartedHouse::tells(const std::string& who, const std::string& id,
                           const std::string& words) {
    const auto room = in_private(who);
    happens(chat(who, room, id, message(who, room, id, words)));
}

void RestartedHouse::edits(const std::string& who, const std::string& id,
                           const std::string& words) {
    const auto room = in_private(who);
    happens(chat(who, room, id + "/r1",
                 event::MessageEdited{message(who, room, id, words), "r1", x_step}));
}

void RestartedHouse::deletes(const std::string& who, const std::string& id) {
    const auto room = in_private(who);
    happens(chat(who, room, id + "/gone", event::MessageDeleted{{room, id}, {}, {}, {}}));
}

void RestartedHouse::presses(const std::string& who, const std::string& command,
                             const event::RoomRef& room) {
    event::CommandGiven given;
    given.text = event::words(command);
    given.origin = event::CommandOrigin::button;
    given.answered_inline = false;
    if (policy.chats.at("chat").threads_interviews && room != war_room)
        given.thread = "p1";
    happens(chat(who, room, command + event::to_rfc3339(x_step), std::move(given)));
}

void RestartedHouse::pass(std::chrono::seconds span) {
    const auto end = x_step + span;
    for (;;) {
        deliver();
        const auto next = got(x_store->next_timer());
        if (!next || *next > end)
            break;
        x_now = std::max(x_now, *next);
        for (const auto& timer : got(x_store->due_timers(x_now, 100)))
            take_in(event::TimerFired{timer.row, timer.incident, timer.name});
    }
    REQUIRE(x_now <= end);
    x_now = x_step = end;
}

void RestartedHouse::take_in(const event::Event& event) {
    // What every start does anew would otherwise never come to an end.
    const auto* timer = std::get_if<event::TimerFired>(&event);
    const auto ends =
        timer == nullptr || timer->name.starts_with("debrief.") ? x_ends : Ends::never;
    if (ends == Ends::before_each_commit) {
        got(x_store->begin());
        got(bot::app::decide_and_write(*x_store, event, {x_now, policy, {}}));
        end_and_begin();
    }
    write(event);
    if (ends == Ends::after_each_event || ends == Ends::unacknowledged)
        end_and_begin();
    if (ends == Ends::unacknowledged)
        write(event);
}

void RestartedHouse::write(const event::Event& event) {
    got(x_store->begin());
    got(bot::app::decide_and_write(*x_store, event, {x_now, policy, {}}));
    got(x_store->commit());
}

void RestartedHouse::end_and_begin() {
    x_store.reset();
    x_store = got(storage::sqlite::SqliteStore::open((x_folder / "store.db").string()));
    write(bot::app::pause_on({}, {x_now, x_now, "the bot was not running"}));
    write(event::Started{x_now});
}

void RestartedHouse::deliver() {
    for (;;) {
        // Leases are over at once: what was not settled comes back.
        const auto rows = got(x_store->claim_effects(x_now, x_now, 100, {}));
        if (rows.empty())
            return;
        for (const auto& row : rows) {
            // Not what each start orders anew.
            const bool reads = std::holds_alternative<outbox::ReadHistory>(row.effect.body);
            if (x_ends == Ends::unsettled && !reads && x_unsettled.insert(row.effect.key).second) {
                x_platform.perform(row.effect);
                end_and_begin();
            } else {
                do_one(row);
            }
        }
    }
}

void RestartedHouse::do_one(const bot::ports::OutboxRow& row) {
    auto outcome = x_platform.perform(row.effect);
    if (auto* history = std::get_if<event::HistoryRead>(&outcome))
        for (const auto& event : std::exchange(history->events, {}))
            take_in(event);
    take_in(event::EffectOutcome{row.row, std::move(outcome)});
}

Ending RestartedHouse::ending() {
    Ending ending{x_platform.said, {}};
    for (const auto& fact : got(x_store->record({1})).facts)
        ending.record.push_back(written_down(fact));
    return ending;
}

bot::core::debrief::Debrief RestartedHouse::debrief() {
    return bot::core::debrief::fold(got(x_store->record({1})).facts);
}

}  // namespace tests::interviews
