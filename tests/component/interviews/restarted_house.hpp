#pragma once

#include "bot/core/debrief/interview.hpp"
#include "bot/core/decide/decide.hpp"
#include "bot/core/outbox/effect.hpp"
#include "bot/ports/store_port.hpp"
#include "tests/component/interviews/patient_platform.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace tests::interviews {

/// How the program ends, all the time, and begins again.
enum class Ends {
    never,
    after_each_event,    ///< once it is on disk and nothing that follows from it is done
    before_each_commit,  ///< in the middle of it: whoever sent it sends it again
    unacknowledged,      ///< once it is on disk, and whoever sent it sends it again
    unsettled,           ///< once what we owe was done, and before we know
    while_they_write     ///< what is written in private comes by reading back alone
};

/// What there is at the end.
struct Ending {
    std::map<std::string, std::vector<std::string>> said;  ///< by us, by the room
    std::vector<std::string> record;                       ///< every fact, without its times
};

/// The program on its store on disk, from event to outbox, without threads and network; it can be
/// ended at any point, which leaves nothing but the file.
class RestartedHouse {
public:
    explicit RestartedHouse(Ends ends);
    RestartedHouse(const RestartedHouse&) = delete;
    RestartedHouse& operator=(const RestartedHouse&) = delete;
    ~RestartedHouse();

    // what happens; after each a minute goes by
    void commands(const std::string& who, const std::string& words);
    void says(const std::string& who, const std::string& id, const std::string& words);
    /// In their private conversation with us.
    void tells(const std::string& who, const std::string& id, const std::string& words);
    void edits(const std::string& who, const std::string& id, const std::string& words);
    void deletes(const std::string& who, const std::string& id);
    void presses(const std::string& who, const std::string& command, const event::RoomRef& room);
    /// All that falls due meanwhile happens.
    void pass(std::chrono::seconds span);

    [[nodiscard]] Ending ending();
    [[nodiscard]] bot::core::debrief::Debrief debrief();

    decide::Policy policy;
    static event::RoomRef in_private(const std::string& who) { return {"chat", "D-U" + who}; }

private:
    void happens(event::ChatEvent event);
    event::ChatEvent chat(const std::string& who, const event::RoomRef& room, const std::string& id,
                          event::ChatBody body) const;
    [[nodiscard]] event::MessagePosted message(const std::string& who, const event::RoomRef& room,
                                               const std::string& id,
                                               const std::string& words) const;
    /// Decided and on disk, however often the program ends meanwhile.
    void take_in(const event::Event& event);
    void write(const event::Event& event);
    void end_and_begin();
    /// Does what is owed, until nothing is.
    void deliver();
    void do_one(const bot::ports::OutboxRow& row);

    const Ends x_ends;
    std::filesystem::path x_folder;
    std::unique_ptr<bot::ports::StorePort> x_store;
    PatientPlatform x_platform;
    event::Instant x_now;
    event::Instant x_step;  ///< the same whatever the program goes through
    std::set<std::string> x_unsettled;
};

}  // namespace tests::interviews
