#pragma once

#include "bot/ports/clock.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/log.hpp"
#include "bot/ports/result.hpp"
#include "config/settings.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include <memory>
#include <string>

namespace bot::main {

/// The whole program, put together: reading the source of this class tells what it is made of.
/// Owned by one io thread.
class Service {
public:
    /// All arguments outlive the service.
    Service(boost::asio::io_context& io, const config::Settings& settings,
            const ports::Clock& clock, ports::Log& log);
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;
    ~Service();

    /// Opens the store (before anything listens), takes the addresses, starts the loops. Once, and
    /// followed by stop() whatever came of it.
    boost::asio::awaitable<ports::Result<ports::Done>> start();

    /// Where it listens, with scheme and real port. Only after start() has succeeded.
    [[nodiscard]] std::string url() const;
    [[nodiscard]] std::string admin_url() const;

    /// Something changed behind the loops' backs: in tests, the clock.
    void wake();

    /// Stops accepting, finishes exchanges and sends, drains the store.
    boost::asio::awaitable<void> stop(ports::Deadline deadline);

private:
    struct Parts;
    std::unique_ptr<Parts> x_parts;
};

}  // namespace bot::main
