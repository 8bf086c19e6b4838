#include "adapters/linear/linear_codec.hpp"

#include "adapters/http/header_list.hpp"
#include "adapters/http/hmac.hpp"
#include "adapters/tracking/ticket_own_part.hpp"
#include "adapters/tracking/ticket_reference.hpp"
#include "adapters/tracking/ticket_writing.hpp"
#include "adapters/tracking/tracker_moments.hpp"
#include "adapters/tracking/work_states.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace adapters::linear {
namespace {

using bot::core::event::Instant;
using bot::core::event::TicketView;
using bot::core::event::WorkState;
using bot::ports::Failure;
using bot::ports::FailureKind;
using http::member;
using http::text_at;

/// Words of an error, from the plainest for people on.
std::string words_of(const Json& error) {
    const auto shown = text_at(member(error, "extensions"), "userPresentableMessage");
    return std::string{shown.empty() ? text_at(error, "message") : shown};
}

const Json& first_error(const Json& answer) {
    return http::element(member(answer, "errors"), 0);
}

bool is_kind(const Json& error, std::string_view kind) {
    const auto& more = member(error, "extensions");
    const auto folded = [](std::string_view text) {
        std::string out{text};
        for (char& c : out)
            c = c == '_' ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        return out;
    };
    return folded(text_at(more, "type")).find(kind) != std::string::npos ||
           folded(text_at(more, "code")).find(kind) != std::string::npos;
}

template <std::size_t size>
bool is_one_of(const Json& error, const std::array<std::string_view, size>& kinds) {
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](std::string_view kind) { return is_kind(error, kind); });
}

bool says_limited(const tracking::TrackerReply& reply) {
    return is_kind(first_error(reply.json()), "ratelimited");
}

/// Which of two states of one meaning is the one to choose: work that was not begun before what
/// was not even looked at.
int rank_of(const Json& state) {
    constexpr std::array<std::string_view, 7> order{"unstarted", "backlog",  "triage",   "started",
                                                    "completed", "canceled", "duplicate"};
    const auto* const found = std::find(order.begin(), order.end(), text_at(state, "type"));
    return static_cast<int>(found - order.begin());
}

double position_of(const Json& state) {
    const auto& position = member(state, "position");
    return position.is_number() ? position.get<double>() : 0;
}

}  // namespace

std::string id_for(std::string_view marker) {
    auto hex = http::HmacSha256{"second story"}.hex(marker).substr(0, 32);
    constexpr std::size_t version = 12;
    constexpr std::size_t variant = 16;
    constexpr std::string_view variants = "89ab";
    hex[version] = '4';
    hex[variant] = variants[static_cast<std::size_t>(hex[variant]) % variants.size()];
    for (const std::size_t at : {20U, 16U, 12U, 8U})
        hex.insert(at, "-");
    return hex;
}

std::string account_of(const Json& user, const config::TrackerSettings& settings) {
    for (const auto* const key : {"email", "displayName", "name", "id"}) {
        for (const auto& [person, account] : settings.people) {
            if (http::same_word(account, text_at(user, key)))
                return account;
        }
    }
    return std::string{text_at(user, "displayName")};
}

WorkState state_of(const Json& state, const config::TrackerSettings& settings) {
    if (const auto configured =
            tracking::configured_state(settings.statuses, text_at(state, "name")))
        return *configured;
    const auto type = text_at(state, "type");
    if (type == "started")
        return WorkState::in_progress;
    if (type == "completed")
        return WorkState::done;
    return type == "canceled" || type == "duplicate" ? WorkState::cancelled : WorkState::open;
}

std::string state_for(WorkState wanted, const Json& states,
                      const config::TrackerSettings& settings) {
    std::vector<std::tuple<int, double, std::string>> fit;
    for (const auto& state : states) {
        if (state_of(state, settings) == wanted)
            fit.emplace_back(rank_of(state), position_of(state), text_at(state, "id"));
    }
    const auto first = std::min_element(fit.begin(), fit.end());
    return first == fit.end() ? std::string{} : std::get<std::string>(*first);
}

std::vector<std::string> labels_of(const Json& issue) {
    std::vector<std::string> labels;
    for (const auto& label : member(member(issue, "labels"), "nodes"))
        labels.emplace_back(text_at(label, "name"));
    return labels;
}

std::optional<TicketView> read_issue(const Json& issue, const config::TrackerSettings& settings) {
    TicketView view;
    view.ticket = {settings.name, std::string{text_at(issue, "id")}};
    if (view.ticket.id.empty() || http::flag_at(issue, "trashed"))
        return std::nullopt;
    view.key = text_at(issue, "identifier");
    view.url = text_at(issue, "url");
    view.state = state_of(member(issue, "state"), settings);
    view.state_name = text_at(member(issue, "state"), "name");
    if (const auto& assignee = member(issue, "assignee"); assignee.is_object())
        view.owner = account_of(assignee, settings);
    view.due = bot::core::event::from_date(text_at(issue, "dueDate"));
    view.updated = tracking::moment_at(issue, "updatedAt");
    return view;
}

void put_words(Json& input, const bot::core::outbox::FileTicket& order, std::string_view stands) {
    constexpr auto dialect = tracking::Dialect::linear;
    if (!order.title.empty())
        input["title"] = tracking::ticket_title(dialect, order.title);
    if (order.body.empty())
        return;
    const auto ours = tracking::ticket_text(dialect, tracking::own_words(order),
                                            tracking::reference_line(order.marker));
    input["description"] = tracking::with_own_part(stands, ours, order.marker);
}

tracking::TrackerDialect dialect_of(const config::TrackerSettings& settings) {
    tracking::TrackerDialect dialect;
    dialect.title = "Linear " + settings.project;
    // Keys of people go bare, tokens of applications do not.
    if (settings.token.reveal().starts_with("lin_api_"))
        dialect.credential_prefix = {};
    dialect.credential_advice =
        "make a new API key in Linear (Settings, Security & access) and put it into `token`";
    dialect.permission_advice = "the key's owner must be a member of the team " + settings.project +
                                ", and the key must be allowed to read and write";
    dialect.missing_advice = "check that `project` is the team's key, as in " + settings.project +
                             "-12, and that the key's owner is a member of that team";
    for (const std::string what : {"Requests", "Complexity"})
        dialect.limits.push_back({"X-RateLimit-" + what + "-Remaining",
                                  "X-RateLimit-" + what + "-Reset",
                                  tracking::ResetForm::epoch_milliseconds});
    dialect.words = [](const tracking::TrackerReply& reply) {
        return words_of(first_error(reply.json()));
    };
    dialect.says_limited = says_limited;
    return dialect;
}

std::optional<Failure> failure_in(const tracking::TrackerReply& reply,
                                  const tracking::TrackerCall& call,
                                  const tracking::TrackerDialect& dialect, Instant now) {
    const auto& error = first_error(reply.json());
    if (error.is_null())
        return std::nullopt;
    const auto said = tracking::in_short(words_of(error));
    const auto detail = tracking::about(dialect, call) + said;
    if (is_kind(error, "authentication") || reply.status == 401)
        return Failure{FailureKind::unauthorized, detail + ": " + dialect.credential_advice};
    if (is_kind(error, "forbidden") || reply.status == 403)
        return Failure{FailureKind::unauthorized, detail + ": " + dialect.permission_advice};
    if (text_at(error, "message").starts_with("Entity not found") || is_kind(error, "not found"))
        return Failure{FailureKind::not_found, detail};
    constexpr std::array<std::string_view, 3> passing{"internal", "lock timeout", "network"};
    if (is_one_of(error, passing) || reply.status >= 500)
        return tracking::in_the_dark(dialect, call, said, now);
    return Failure{FailureKind::rejected, detail};
}

}  // namespace adapters::linear
