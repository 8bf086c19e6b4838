#pragma once

#include "bot/app/store_runner.hpp"
#include "bot/ports/documents.hpp"

namespace bot::app {

/// The journal in the one store everything is in.
class StoreJournal final : public ports::Journal {
public:
    /// `store` outlives the journal.
    explicit StoreJournal(StoreRunner& store) : x_store{store} {}

    boost::asio::awaitable<ports::Result<ports::Done>> append(std::string topic, std::string line,
                                                              ports::Deadline deadline) override {
        return x_store.run<ports::Done>(
            [topic = std::move(topic), line = std::move(line)](ports::StorePort& store) {
                return store.append_journal(topic, line);
            },
            deadline);
    }
    boost::asio::awaitable<ports::Result<ports::Done>> replace(std::string topic, std::string line,
                                                               ports::Deadline deadline) override {
        return x_store.run<ports::Done>(
            [topic = std::move(topic), line = std::move(line)](ports::StorePort& store) {
                return store.replace_journal(topic, line);
            },
            deadline);
    }
    boost::asio::awaitable<ports::Result<std::vector<std::string>>> read(
        std::string topic, ports::Deadline deadline) override {
        return x_store.run<std::vector<std::string>>(
            [topic = std::move(topic)](ports::StorePort& store) {
                return store.read_journal(topic);
            },
            deadline);
    }

private:
    StoreRunner& x_store;
};

}  // namespace bot::app
