#pragma once

#include "adapters/http/http_server.hpp"
#include "bot/async/tokens.hpp"
#include "bot/async/wakeup.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ssl/context.hpp>

#include <chrono>
#include <list>
#include <memory>
#include <string>
#include <string_view>

namespace adapters::http {

class Session;

/// What a server's parts share. Kept alive by every connection, so that none outlives it.
class ServerCore {
public:
    ServerCore(boost::asio::any_io_executor runs_on, Router routes, ServerOptions chosen,
               bot::ports::Log& lines);

    /// The Date header for now, rebuilt once a second.
    [[nodiscard]] std::string_view date();
    void report(bot::ports::LogLevel level, std::string_view line);

    boost::asio::any_io_executor executor;
    Router router;
    ServerOptions options;
    bot::ports::Log& log;
    std::shared_ptr<boost::asio::ssl::context> tls;  ///< null: plain HTTP
    std::list<Session*> sessions;
    ServerCounts counts;
    bool draining = false;
    bot::async::Wakeup session_ended;

private:
    std::string x_date;
    std::chrono::sys_seconds x_date_of{};
};

/// One connection as the server sees it: something that has a time by which it must have moved on.
class Session {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit Session(std::shared_ptr<ServerCore> core);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// The time is up; called once each time `due` has passed.
    virtual void expire() = 0;
    /// The server is stopping: end as soon as that is polite.
    virtual void drain() = 0;
    /// End now.
    virtual void cut() = 0;

    TimePoint due = TimePoint::max();

protected:
    virtual ~Session();

    std::shared_ptr<ServerCore> x_core;

private:
    std::list<Session*>::iterator x_place;
};

enum class Admission { served, refused };

/// Runs a freshly accepted connection to its end.
boost::asio::awaitable<void> serve_connection(std::shared_ptr<ServerCore> core,
                                              bot::async::Socket socket, Admission admission);

}  // namespace adapters::http
