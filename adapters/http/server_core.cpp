#include "adapters/http/server_core.hpp"

#include "adapters/http/http_date.hpp"

#include <utility>

namespace adapters::http {

ServerCore::ServerCore(boost::asio::any_io_executor runs_on, Router routes, ServerOptions chosen,
                       bot::ports::Log& lines)
    : executor{std::move(runs_on)},
      router{std::move(routes)},
      options{std::move(chosen)},
      log{lines},
      session_ended{executor} {}

std::string_view ServerCore::date() {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (now != x_date_of) {
        x_date_of = now;
        x_date = to_http_date(now);
    }
    return x_date;
}

void ServerCore::report(bot::ports::LogLevel level, std::string_view line) {
    log.write(level, "http", line);
}

Session::Session(std::shared_ptr<ServerCore> core)
    : x_core{std::move(core)}, x_place{x_core->sessions.insert(x_core->sessions.end(), this)} {}

Session::~Session() {
    x_core->sessions.erase(x_place);
    if (x_core->draining)
        x_core->session_ended.notify();
}

}  // namespace adapters::http
