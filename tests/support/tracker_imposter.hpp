#pragma once

#include "adapters/http/http_request.hpp"
#include "adapters/http/http_response.hpp"
#include "bot/core/event/tracker_event.hpp"
#include "bot/ports/clock.hpp"
#include "tests/support/http_imposter.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tests::support {

using bot::core::event::Instant;
using bot::core::event::WorkState;

struct ImposterTicket {
    int number = 0;
    std::string title;
    std::string body;
    std::vector<std::string> labels;
    std::string owner;                     ///< a person's name; empty: nobody
    std::vector<std::string> co_owners{};  ///< where a ticket can be given to several
    std::string due;                       ///< "2026-11-01"
    WorkState state = WorkState::open;
    bool reopened = false;
    Instant created{};
    Instant updated{};
    struct Comment {
        Instant at;
        std::string body;
    };
    std::vector<Comment> comments{};
    std::string id{};        ///< where the client chose it
    std::string moved_to{};  ///< another project: it is there now
    bool is_change = false;  ///< of code, which some list among the tickets

    [[nodiscard]] bool has_label(std::string_view label) const;
};

struct ImposterPerson {
    std::string name;
    int id = 0;
    bool assignable = true;
};

/// What may go wrong, in words that every tracker has a dialect for.
enum class Trouble {
    cut,             ///< the connection ends without an answer
    too_many,        ///< a limit that names no time
    too_many_until,  ///< a limit that ends 90 seconds from now
    server_error,    ///< 500, the tracker's own
    page_502,        ///< a proxy's page
    page_403,        ///< a firewall's page
    page_404,        ///< of a proxy that has no place to send the call to
    page_200,        ///< a sign-in page in place of the answer
    half_an_answer,  ///< 2xx, and JSON that ends in the middle
    invalid,         ///< the title is refused, by the shape that the tracker has for it
    wrong_token,     ///< 401
    forbidden,       ///< 403
    missing,         ///< 404
    moved,           ///< it is at /elsewhere now
};
enum class Outcome { not_done, done };  ///< of what the trouble hits

class TrackerImposter;

/// A hook as the tracker would send it.
struct HookOrder {
    const ImposterTicket& ticket;
    std::string secret;
    Instant now;
    std::string delivery = "delivery-1";
    std::string project{};  ///< another one; empty: ours
    bool unknown_kind = false;
};

/// How one tracker speaks.
class TrackerSpeech {
public:
    virtual ~TrackerSpeech() = default;
    /// Carries out one call and answers it.
    virtual adapters::http::Response answer(TrackerImposter& tracker,
                                            const adapters::http::Request& request) = 0;
    /// Whether the call makes a ticket.
    [[nodiscard]] virtual bool files(const adapters::http::Request& request) const = 0;
    /// The call in a word, "GET …" where it only reads.
    [[nodiscard]] virtual std::string name_of(const adapters::http::Request& request) const {
        return std::string{adapters::http::to_string(request.method)} + " " + request.path;
    }
    /// The refusals and limits in its own shapes; asked for those that are not alike everywhere.
    [[nodiscard]] virtual adapters::http::Response refusal(Trouble trouble, Instant now) const = 0;
    [[nodiscard]] virtual adapters::http::Request hook(const HookOrder& order) const = 0;
};

/// A small tracker on loopback that remembers what it is told: one project, its people and its
/// tickets. Lists come in pages of two, so that paging is met. Every call needs the token.
class TrackerImposter {
public:
    TrackerImposter(boost::asio::any_io_executor executor, const bot::ports::Clock& clock,
                    std::unique_ptr<TrackerSpeech> speech);
    TrackerImposter(const TrackerImposter&) = delete;
    TrackerImposter& operator=(const TrackerImposter&) = delete;

    [[nodiscard]] std::string url() const { return x_server.url(); }
    [[nodiscard]] HttpImposter& server() { return x_server; }
    [[nodiscard]] TrackerSpeech& speech() { return *x_speech; }

    /// The next call that makes a ticket, or the next at all, meets this.
    void trouble_filing(Trouble trouble, Outcome outcome = Outcome::not_done);
    void trouble(Trouble trouble, Outcome outcome = Outcome::not_done);
    /// The call after so many others meets this.
    void trouble_after(std::size_t others, Trouble trouble);
    void no_more_trouble() { x_troubles.clear(); }

    // --- for the speech ---
    ImposterTicket& add(ImposterTicket ticket);
    [[nodiscard]] ImposterTicket* find(int number);
    [[nodiscard]] ImposterTicket* find_id(std::string_view id);
    /// In whatever case it is written.
    [[nodiscard]] const ImposterPerson* person(std::string_view name) const;
    [[nodiscard]] const ImposterPerson* person(int id) const;
    /// What a search may show: nothing newer than the lag.
    [[nodiscard]] bool is_indexed(const ImposterTicket& ticket) const;
    /// Those of them that fit, oldest first by when they were made or changed last.
    [[nodiscard]] std::vector<ImposterTicket> listed(
        bool by_change, const std::function<bool(const ImposterTicket&)>& fits) const;
    void touch(ImposterTicket& ticket) { ticket.updated = now(); }
    [[nodiscard]] Instant now() const { return x_clock.now(); }

    // --- to be set and looked at by tests ---
    std::vector<ImposterTicket> tickets;  ///< none is removed; deleted ones have the state `gone`
    std::vector<ImposterPerson> people{
        {"octo", 51, true}, {"mona", 52, true}, {"guest", 53, false}};
    std::string project = "acme/ops";
    std::string token = "token-1";  ///< of old ones it says 401
    bool may_write = true;          ///< false: tickets may be filed, and no more
    bool hides_people = false;      ///< how they are called to sign in, where that can be hidden
    std::chrono::seconds index_lag{0};
    /// Calls that were carried out, as "POST /repos/acme/ops/issues", oldest first.
    std::vector<std::string> calls;

private:
    struct Waiting {
        Trouble trouble;
        Outcome outcome;
        bool filing;
        std::size_t after;  ///< so many other calls
    };

    adapters::http::Response serve(const adapters::http::Request& request);
    std::optional<Waiting> next_trouble(const adapters::http::Request& request);
    [[nodiscard]] adapters::http::Response told(Trouble trouble) const;

    const bot::ports::Clock& x_clock;
    std::unique_ptr<TrackerSpeech> x_speech;
    std::deque<Waiting> x_troubles;
    HttpImposter x_server;
};

/// The page of a list that is asked for, from 1, and whether there is a next one.
template <class Item>
std::pair<std::vector<Item>, bool> page_of(const std::vector<Item>& all, int page,
                                           std::size_t size = 2) {
    const auto begin = std::min(all.size(), static_cast<std::size_t>(page - 1) * size);
    const auto end = std::min(all.size(), begin + size);
    using Step = typename std::vector<Item>::difference_type;
    return {std::vector<Item>(all.begin() + static_cast<Step>(begin),
                              all.begin() + static_cast<Step>(end)),
            end < all.size()};
}

/// "2026-11-01T12:00:00Z": moments as trackers write them, to the second.
[[nodiscard]] std::string in_seconds(Instant at);
/// "1790000090": the same as some limits do.
[[nodiscard]] std::string in_epoch_seconds(Instant at);
/// A parameter of the address, empty where it is not there, and the same as a page's number.
[[nodiscard]] std::string text_of(const adapters::http::Request& request, std::string_view name);
[[nodiscard]] int page_in(const adapters::http::Request& request);
/// The parts of "a,b".
[[nodiscard]] std::vector<std::string> split_commas(std::string_view text);

[[nodiscard]] std::unique_ptr<TrackerSpeech> speak_github();
[[nodiscard]] std::unique_ptr<TrackerSpeech> speak_gitlab();
[[nodiscard]] std::unique_ptr<TrackerSpeech> speak_jira_cloud();
[[nodiscard]] std::unique_ptr<TrackerSpeech> speak_jira_data_center();
[[nodiscard]] std::unique_ptr<TrackerSpeech> speak_redmine();
[[nodiscard]] std::unique_ptr<TrackerSpeech> speak_linear();

}  // namespace tests::support
