#pragma once

#include "adapters/http/http_response.hpp"
#include "adapters/http/router.hpp"
#include "bot/ports/documents.hpp"

#include <boost/asio/awaitable.hpp>

#include <optional>
#include <string>

namespace adapters::web {

/// The pages people read, open to whoever can reach them: for the sandbox, on loopback.
///   GET /                              the incidents; while there is none, leads to `start`
///   GET /incidents/INC-n               the draft, live
///   GET /incidents/INC-n/draft.FORMAT  the draft as a file (md, html, json, csv)
///   GET /incidents/INC-n/newest?after=N  {"newest": N}, as soon as there is more than N
///   GET /pages/{file}                  style and module
/// A restricted incident is not listed and answered like one that does not exist.
/// Where they are not to be read, their routes are not added: 404. The documents outlive them,
/// they outlive the server.
class WebPages {
public:
    /// `start`: the path to begin at while there is nothing to read: "/sandbox".
    WebPages(bot::ports::Documents& documents, std::string start)
        : x_documents{documents}, x_start{std::move(start)} {}

    void add_routes(http::Router& router);

private:
    using Page = boost::asio::awaitable<http::Response>;
    Page list(bot::ports::Deadline deadline);
    /// What to answer instead of the incident: the same where there is none and where it is
    /// restricted. Nothing where it may be read.
    boost::asio::awaitable<std::optional<http::Response>> refusal(bot::core::event::IncidentId id,
                                                                  bot::ports::Deadline deadline);
    Page incident(std::string id, bot::ports::Deadline deadline);
    Page part(std::string id, std::string file, std::string after, std::string people,
              bot::ports::Deadline deadline);
    Page newest(bot::core::event::IncidentId id, std::string after, bot::ports::Deadline deadline);

    bot::ports::Documents& x_documents;
    std::string x_start;
};

}  // namespace adapters::web
