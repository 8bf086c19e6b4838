#pragma once

#include "bot/core/decide/snapshot.hpp"
#include "bot/ports/chat_port.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/awaitable.hpp>

#include <string>
#include <vector>

namespace bot::ports {

/// What people read: rendered away from the io thread, on which it is called.
class Documents {
public:
    virtual ~Documents() = default;
    /// `format`: md, html, json, csv; `people`: names, roles. not_found where there is no such
    /// incident, rejected for another format.
    virtual asio::awaitable<Result<Document>> draft(core::event::IncidentId incident,
                                                    std::string format, std::string people,
                                                    Deadline deadline) = 0;
    virtual asio::awaitable<Result<std::vector<core::decide::IncidentSummary>>> list(
        Deadline deadline) = 0;
    /// The number of the newest fact, as soon as it is above `after`; at the deadline the number as
    /// it stands.
    virtual asio::awaitable<Result<core::event::FactNumber>> newest(
        core::event::IncidentId incident, core::event::FactNumber after, Deadline deadline) = 0;
};

/// Lines kept in order under a topic; what an adapter remembers whose platform is this program.
class Journal {
public:
    virtual ~Journal() = default;
    /// Durable when it returns.
    virtual asio::awaitable<Result<Done>> append(std::string topic, std::string line,
                                                 Deadline deadline) = 0;
    /// Puts this line in place of all that stood under the topic. Durable when it returns.
    virtual asio::awaitable<Result<Done>> replace(std::string topic, std::string line,
                                                  Deadline deadline) = 0;
    virtual asio::awaitable<Result<std::vector<std::string>>> read(std::string topic,
                                                                   Deadline deadline) = 0;
};

}  // namespace bot::ports
