// Sends message events over keep-alive connections, each connection one at a time, and prints what
// came of it as one line of JSON.
//   ingest_load slack HOST PORT SIGNING_SECRET CHANNEL COUNT [CONNECTIONS] [FIRST]
//   ingest_load matrix HOST PORT HS_TOKEN ROOM COUNT [CONNECTIONS] [FIRST]
// FIRST numbers the events, so that two runs send different ones. In Matrix each is a transaction.
#include "adapters/http/hmac.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;

/// A message as a person's client sends it: about a kilobyte with its envelope.
std::string envelope(std::size_t number, const std::string& channel) {
    const auto text = fmt::format(
        "Replica lag on db-{} is back at 0 s, the pool still shows {} waiting; <@U02BOB> can you "
        "look at the &lt;checkout&gt; graph?",
        number % 7, number % 41);
    return fmt::format(
        R"({{"token":"none","team_id":"T01","context_team_id":"T01","context_enterprise_id":null,"api_app_id":"A01","event":{{"user":"U0{0}","type":"message","ts":"{1}.{2:06}","client_msg_id":"2b9f8d1c-0000-4000-8000-{3:012}","text":"{4}","team":"T01","blocks":[{{"type":"rich_text","block_id":"x{3}","elements":[{{"type":"rich_text_section","elements":[{{"type":"text","text":"Replica lag on db-{5} is back at 0 s, the pool still shows {6} waiting; "}},{{"type":"user","user_id":"U02BOB"}},{{"type":"text","text":" can you look at the <checkout> graph?"}}]}}]}}],"channel":"{7}","event_ts":"{1}.{2:06}","channel_type":"channel"}},"type":"event_callback","event_id":"Ev{3:012}","event_time":{1},"authorizations":[{{"enterprise_id":null,"team_id":"T01","user_id":"U0BOT","is_bot":true,"is_enterprise_install":false}}],"is_ext_shared_channel":false,"event_context":"4-eyJldCI6Im1lc3NhZ2UifQ"}})",
        number % 5, 1'900'000'000 + number / 1000, (number % 1000) * 1000, number, text, number % 7,
        number % 41, channel);
}

std::string signed_request(std::size_t number, const std::string& channel,
                           adapters::http::HmacSha256& secret) {
    const auto body = envelope(number, channel);
    const auto now = std::to_string(std::time(nullptr));
    const auto signature = secret.hex({"v0:", now, ":", body});
    return fmt::format(
        "POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        "X-Slack-Request-Timestamp: {}\r\nX-Slack-Signature: v0={}\r\nUser-Agent: load\r\n"
        "Content-Length: {}\r\n\r\n{}",
        now, signature, body.size(), body);
}

/// What a homeserver sends of the same words.
std::string transaction_request(std::size_t number, const std::string& room,
                                const std::string& token) {
    const auto body = fmt::format(
        R"({{"events":[{{"type":"m.room.message","room_id":"{0}","event_id":"$Ev{1:039}","sender":"@person{2}:hs.test","user_id":"@person{2}:hs.test","origin_server_ts":{3},"content":{{"msgtype":"m.text","body":"Replica lag on db-{4} is back at 0 s, the pool still shows {5} waiting; Bob can you look at the <checkout> graph?","format":"org.matrix.custom.html","formatted_body":"Replica lag on db-{4} is back at 0 s, the pool still shows {5} waiting; <a href=\"https://matrix.to/#/@person4:hs.test\">Bob</a> can you look at the &lt;checkout&gt; graph?","m.mentions":{{"user_ids":["@person4:hs.test"]}}}},"age":52,"unsigned":{{"age":52}}}}],"ephemeral":[],"de.sorunome.msc2409.ephemeral":[],"de.sorunome.msc2409.to_device":[]}})",
        room, number, number % 5, 1'900'000'000'000 + number, number % 7, number % 41);
    return fmt::format(
        "PUT /_matrix/app/v1/transactions/{} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        "Content-Type: application/json\r\nAuthorization: Bearer {}\r\nUser-Agent: load\r\n"
        "Content-Length: {}\r\n\r\n{}",
        number, token, body.size(), body);
}

struct Run {
    std::vector<std::string> requests;
    std::size_t next = 0;
    std::size_t failed = 0;
    std::vector<float> milliseconds;
};

/// Whether `answer` holds one whole response: both servers send short ones, with a length or in
/// chunks.
bool complete(std::string_view answer) {
    const auto end = answer.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return false;
    const auto head = answer.substr(0, end);
    const auto chunked = head.find("hunked") != std::string_view::npos;
    if (chunked)
        return answer.ends_with("0\r\n\r\n");
    const auto at = head.find("ontent-Length: ") == std::string_view::npos
                        ? head.find("ontent-length: ")
                        : head.find("ontent-Length: ");
    std::size_t length = 0;
    if (at != std::string_view::npos)
        std::from_chars(head.data() + at + 15, head.data() + head.size(), length);
    return answer.size() >= end + 4 + length;
}

class Connection {
public:
    Connection(asio::io_context& io, const tcp::endpoint& server, Run& run)
        : x_socket{io}, x_run{run} {
        x_socket.connect(server);
        x_socket.set_option(tcp::no_delay{true});
    }

    void send() {
        if (x_run.next == x_run.requests.size())
            return;
        const auto& request = x_run.requests[x_run.next++];
        x_answer.clear();
        x_sent = Clock::now();
        asio::async_write(x_socket, asio::buffer(request), [this](auto error, std::size_t) {
            if (error)
                ++x_run.failed;
            else
                receive();
        });
    }

private:
    void receive() {
        x_socket.async_read_some(asio::buffer(x_buffer), [this](auto error, std::size_t size) {
            if (error) {
                ++x_run.failed;
                return;
            }
            x_answer.append(x_buffer.data(), size);
            if (!complete(x_answer)) {
                receive();
                return;
            }
            const std::chrono::duration<float, std::milli> took = Clock::now() - x_sent;
            x_run.milliseconds.push_back(took.count());
            if (!x_answer.starts_with("HTTP/1.1 200"))
                ++x_run.failed;
            send();
        });
    }

    tcp::socket x_socket;
    Run& x_run;
    std::array<char, 4096> x_buffer{};
    std::string x_answer;
    Clock::time_point x_sent;
};

float percentile(const std::vector<float>& sorted, double part) {
    if (sorted.empty())
        return 0;
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(last * part)];
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 7) {
        fmt::print(stderr,
                   "usage: ingest_load slack|matrix HOST PORT SECRET PLACE COUNT [CONNECTIONS] "
                   "[FIRST]\n");
        return 2;
    }
    const bool matrix = std::string_view{argv[1]} == "matrix";
    const std::string place{argv[5]};
    const std::size_t count = std::strtoull(argv[6], nullptr, 10);
    const std::size_t width = argc > 7 ? std::strtoull(argv[7], nullptr, 10) : 64;
    const std::size_t first = argc > 8 ? std::strtoull(argv[8], nullptr, 10) : 0;
    Run run;
    adapters::http::HmacSha256 secret{argv[4]};
    for (std::size_t i = 0; i < count; ++i)
        run.requests.push_back(matrix ? transaction_request(first + i, place, argv[4])
                                      : signed_request(first + i, place, secret));
    run.milliseconds.reserve(count);

    asio::io_context io{1};
    const tcp::endpoint server{asio::ip::make_address(argv[2]),
                               static_cast<std::uint16_t>(std::strtoul(argv[3], nullptr, 10))};
    std::vector<std::unique_ptr<Connection>> connections;
    for (std::size_t i = 0; i < width; ++i)
        connections.push_back(std::make_unique<Connection>(io, server, run));
    const auto begin = Clock::now();
    for (auto& connection : connections)
        connection->send();
    io.run();
    const std::chrono::duration<double> took = Clock::now() - begin;

    std::sort(run.milliseconds.begin(), run.milliseconds.end());
    fmt::print(
        R"({{"sent":{},"failed":{},"seconds":{:.3f},"per_second":{:.0f},"median_ms":{:.3f},"p99_ms":{:.3f}}})"
        "\n",
        run.milliseconds.size(), run.failed, took.count(),
        static_cast<double>(run.milliseconds.size()) / took.count(),
        percentile(run.milliseconds, 0.5), percentile(run.milliseconds, 0.99));
    return run.failed == 0 ? 0 : 1;
}
