#pragma once

#include "adapters/sandbox/sandbox_chat.hpp"
#include "adapters/sandbox/sandbox_server.hpp"
#include "tests/support/http_loop.hpp"
#include "tests/support/sandbox_imposters.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <utility>

namespace tests::sandbox {

/// A chat on a journal that outlives it, so that a case can start it anew.
struct Stage {
    boost::asio::io_context io;
    support::RecordedLog log;
    MemoryJournal journal;
    RecordingSink sink;
    StillClock clock;
    std::unique_ptr<adapters::sandbox::SandboxLedger> ledger;
    std::unique_ptr<adapters::sandbox::SandboxChat> chat;
    std::unique_ptr<adapters::sandbox::SandboxServer> server;

    Stage() { open(); }
    ~Stage() { close(); }

    static bot::ports::Deadline soon() { return bot::ports::within(std::chrono::seconds{10}); }

    void open() {
        using namespace adapters::sandbox;
        ledger = std::make_unique<SandboxLedger>(io.get_executor(), journal, clock, sink, log);
        chat = std::make_unique<SandboxChat>(*ledger);
        server = std::make_unique<SandboxServer>(*ledger);
        REQUIRE(support::run(io, ledger->start(soon())).ok());
        settle();
    }
    /// As after kill -9: nothing is said good-bye to.
    void crash() {
        server.reset();
        chat.reset();
        ledger.reset();
    }
    void close() {
        if (ledger)
            support::run(io, ledger->stop(soon()));
        crash();
    }
    /// Lets everything run that is ready to.
    void settle() {
        io.restart();
        io.poll();
    }
    nlohmann::json act(nlohmann::json request) {
        const auto answer = support::run(io, server->act(request.dump(), soon()));
        settle();
        return answer;
    }
    nlohmann::json say(const std::string& who, const std::string& typed,
                       const std::string& id = {}) {
        return act({{"id", id}, {"as", who}, {"do", "say"}, {"room", "general"}, {"typed", typed}});
    }
    template <class T>
    [[nodiscard]] std::size_t count() const {
        std::size_t found = 0;
        for (const auto& event : sink.events)
            if (std::holds_alternative<T>(event.body))
                ++found;
        return found;
    }
};

}  // namespace tests::sandbox
