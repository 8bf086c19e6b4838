#include "adapters/matrix/matrix_chat.hpp"
#include "adapters/matrix/matrix_ids.hpp"

#include <nlohmann/json.hpp>

#include <utility>

/// Who we are on the homeserver, and whether it and we reach each other.
namespace adapters::matrix {

using namespace bot::core;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;

namespace {

MatrixCall simple_call(std::string name, std::initializer_list<std::string_view> components) {
    MatrixCall call;
    call.name = std::move(name);
    call.path = client_path(components);
    return call;
}

MatrixIdentity configured(const config::MatrixSettings& settings) {
    MatrixIdentity ours;
    ours.command = settings.command;
    if (settings.client_mode())
        return ours;
    ours.server_name = settings.server_name;
    ours.user_id = "@" + settings.sender_localpart + ":" + settings.server_name;
    return ours;
}

}  // namespace

MatrixChat::MatrixChat(http::HttpClient& client, const bot::ports::Clock& clock,
                       const config::MatrixSettings& settings)
    : x_api{client, clock, settings.homeserver_url,
            settings.client_mode() ? settings.access_token : settings.as_token},
      x_clock{clock},
      x_settings{settings},
      x_ours{configured(settings)},
      x_direct{x_api, x_ours} {}

decide::ChatTraits MatrixChat::traits() const {
    decide::ChatTraits traits;
    traits.has_buttons = false;
    traits.has_forms = false;
    traits.knows_names = false;
    traits.full_ids = true;
    traits.may_encrypt = true;
    traits.command = x_settings.command;
    return traits;
}

MatrixChat::Answer<std::string> MatrixChat::check(Deadline deadline) {
    if (!x_introduced && !x_settings.client_mode()) {
        auto signed_up = co_await sign_up(deadline);
        if (!signed_up)
            co_return signed_up.failure();
    }
    auto call = simple_call("whoami", {"account", "whoami"});
    auto answer = co_await x_api.get(std::move(call), deadline);
    if (!answer && is_error(answer.failure(), "M_UNKNOWN_TOKEN"))
        co_return Failure{FailureKind::unauthorized,
                          "the homeserver does not know the access token: log in again and put the "
                          "new one into the configuration"};
    if (!answer)
        co_return answer.failure();
    const std::string user{text_at(*answer, "user_id")};
    if (x_settings.client_mode()) {
        x_ours.user_id = user;
        x_ours.server_name = server_of(user);
    } else if (user != x_ours.user_id) {
        co_return Failure{FailureKind::unauthorized,
                          "as_token belongs to " + user + ", the configuration says " +
                              x_ours.user_id + ": mend server_name or sender_localpart"};
    }
    auto introduced = co_await introduce(deadline);
    if (!introduced)
        co_return introduced.failure();
    co_return "connected to " + x_settings.homeserver_url + " as " + x_ours.user_id;
}

/// Else our own words would come back as somebody's. Never asks twice.
MatrixChat::Answer<Done> MatrixChat::know_ourselves(Deadline deadline) {
    if (!x_ours.user_id.empty())
        co_return Done{};
    auto known = co_await check(deadline);
    if (x_ours.user_id.empty() && !known)
        co_return known.failure();
    co_return Done{};
}

/// Other homeservers than Synapse need not let an application service's user act before that.
MatrixChat::Answer<Done> MatrixChat::sign_up(Deadline deadline) {
    auto call = simple_call("register", {"register"});
    Json order{{"type", "m.login.application_service"},
               {"username", x_settings.sender_localpart},
               {"inhibit_login", true}};
    auto made = co_await x_api.post(std::move(call), std::move(order), deadline);
    if (made || is_error(made.failure(), "M_USER_IN_USE"))
        co_return Done{};
    const auto& failure = made.failure();
    if (failure.kind == FailureKind::unauthorized)
        co_return Failure{FailureKind::unauthorized,
                          "the homeserver does not know as_token: compare it with the registration "
                          "file, and restart the homeserver after changing that"};
    if (is_error(failure, "M_EXCLUSIVE"))
        co_return Failure{FailureKind::unauthorized,
                          x_ours.user_id +
                              " is not the user of the registration: compare "
                              "sender_localpart with the registration file"};
    co_return failure;
}

/// Once, and only what differs: every change is told in each room we are in. A name that is refused
/// is no reason not to work.
MatrixChat::Answer<Done> MatrixChat::introduce(Deadline deadline) {
    if (x_introduced)
        co_return Done{};
    auto name = co_await profile("displayname", x_settings.display_name, deadline);
    if (!name && passes(name.failure()))
        co_return name.failure();
    auto picture = co_await profile("avatar_url", x_settings.avatar, deadline);
    if (!picture && passes(picture.failure()))
        co_return picture.failure();
    if (name)
        x_ours.display_name = *name;
    x_introduced = true;
    co_return Done{};
}

/// What stands in our profile, once it is what was wished; any wish but none.
MatrixChat::Answer<std::string> MatrixChat::profile(std::string field, std::string wished,
                                                    Deadline deadline) {
    auto ask = simple_call("profile", {"profile", x_ours.user_id, field});
    auto tell = ask;
    auto now = co_await x_api.get(std::move(ask), deadline);
    if (!now && now.failure().kind != FailureKind::not_found)
        co_return now.failure();
    const std::string stands = now ? std::string{text_at(*now, field.c_str())} : std::string{};
    if (wished.empty() || stands == wished)
        co_return stands;
    Json profile{{field, wished}};
    auto told = co_await x_api.put(std::move(tell), std::move(profile), deadline);
    if (!told)
        co_return told.failure();
    co_return wished;
}

MatrixChat::Answer<std::string> MatrixChat::ping(Deadline deadline) {
    MatrixCall call;
    call.name = "ping";
    call.path = client_path({"appservice", x_settings.registration_id, "ping"}, "v1");
    Json order{{"transaction_id", "check"}};
    auto answer = co_await x_api.post(std::move(call), std::move(order), deadline);
    if (answer)
        co_return std::string{"the homeserver reaches us"};
    const auto& failure = answer.failure();
    // Older homeservers have no such call.
    if (is_error(failure, "M_UNRECOGNIZED") || failure.kind == FailureKind::not_found)
        co_return std::string{"whether the homeserver reaches us it cannot say"};
    if (is_error(failure, "M_FORBIDDEN"))
        co_return "whether the homeserver reaches us it does not say: registration_id \"" +
            x_settings.registration_id + "\" is not the id in the registration file";
    if (is_error(failure, "M_URL_NOT_SET"))
        co_return Failure{FailureKind::rejected, "the registration file has no url"};
    if (is_error(failure, "M_BAD_STATUS"))
        co_return Failure{FailureKind::transient,
                          "the homeserver reaches something at the url of the registration file, "
                          "but is not let in: compare hs_token and url"};
    if (is_error(failure, "M_CONNECTION_FAILED") || is_error(failure, "M_CONNECTION_TIMEOUT"))
        co_return Failure{FailureKind::transient,
                          "the homeserver does not reach us: compare the url of the registration "
                          "file with where this service listens"};
    co_return failure;
}

}  // namespace adapters::matrix
