#include "adapters/redmine/redmine_directory.hpp"

#include "adapters/http/percent.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace adapters::redmine {
namespace {

using bot::ports::Failure;
using bot::ports::FailureKind;
using http::Method;
using tracking::TrackerCall;

constexpr std::size_t page_size = 100;
constexpr std::size_t most_members = 1000;

bool is_configured(const config::TrackerSettings& settings, std::string_view account) {
    return std::any_of(settings.people.begin(), settings.people.end(),
                       [&](const auto& pair) { return http::same_word(pair.second, account); });
}

}  // namespace

RedmineDirectory::Answer<std::vector<RedmineStatus>> RedmineDirectory::statuses(std::string with,
                                                                                Deadline deadline) {
    const auto known = [&] {
        return std::any_of(x_statuses.begin(), x_statuses.end(),
                           [&](const RedmineStatus& status) { return status.id == with; });
    };
    if (!known()) {
        TrackerCall call{"reading the statuses", Method::get, "/issue_statuses.json"};
        auto reply = co_await x_api.call(std::move(call), deadline);
        if (!reply)
            co_return reply.failure();
        x_statuses = read_statuses(reply->json());
    }
    co_return x_statuses;
}

RedmineDirectory::Answer<std::string> RedmineDirectory::priority(std::string wanted,
                                                                 Deadline deadline) {
    TrackerCall call{"reading the priorities", Method::get, "/enumerations/issue_priorities.json"};
    auto reply = co_await x_api.call(std::move(call), deadline);
    if (!reply)
        co_return reply.failure();
    const auto all = read_numbered(http::member(reply->json(), "issue_priorities"));
    auto found = find_numbered(all, wanted);
    if (!found)
        co_return Failure{FailureKind::not_found, "there is no priority " + wanted};
    co_return std::move(found->id);
}

RedmineDirectory::Answer<std::vector<Numbered>> RedmineDirectory::members(Deadline deadline) {
    std::vector<Numbered> all;
    for (std::size_t offset = 0; offset < most_members; offset += page_size) {
        TrackerCall call{
            "reading the members", Method::get,
            "/projects/" + http::percent_encode(x_settings.project) + "/memberships.json"};
        call.query.emplace_back("limit", std::to_string(page_size));
        call.query.emplace_back("offset", std::to_string(offset));
        auto reply = co_await x_api.call(std::move(call), deadline);
        if (!reply)
            co_return reply.failure();
        auto page = read_members(reply->json());
        std::move(page.begin(), page.end(), std::back_inserter(all));
        if (http::number_at(reply->json(), "total_count") <=
            static_cast<std::int64_t>(offset + page_size))
            break;
    }
    co_return all;
}

/// That we may not see it is an answer too.
RedmineDirectory::Answer<std::string> RedmineDirectory::login_of(std::string id,
                                                                 Deadline deadline) {
    if (const auto known = x_logins.find(id); known != x_logins.end())
        co_return known->second;
    TrackerCall call{"looking somebody up", Method::get, "/users/" + id + ".json"};
    auto reply = co_await x_api.call(std::move(call), deadline);
    const bool hidden = !reply && (reply.failure().kind == FailureKind::not_found ||
                                   reply.failure().kind == FailureKind::unauthorized);
    if (!reply && !hidden)
        co_return reply.failure();
    std::string login;
    if (reply)
        login = http::text_at(http::member(reply->json(), "user"), "login");
    x_logins[id] = login;
    co_return login;
}

RedmineDirectory::Answer<RedminePerson> RedmineDirectory::person(std::string account,
                                                                 Deadline deadline) {
    auto all = co_await members(deadline);
    if (!all)
        co_return all.failure();
    auto found = find_numbered(*all, account);
    for (std::size_t i = 0; i < all->size() && !found; ++i) {
        const auto login = co_await login_of((*all)[i].id, deadline);
        if (!login)
            co_return login.failure();
        // Of some we may not see it.
        if (!login->empty() && http::same_word(*login, account))
            found = (*all)[i];
    }
    if (!found)
        co_return Failure{FailureKind::not_found,
                          "\"" + account + "\" is no member of the project " + x_settings.project +
                              " that we can see: name the login, or the name as Redmine shows it"};
    auto known_as = co_await account_of(found->id, found->name, deadline);
    if (!known_as)
        co_return known_as.failure();
    RedminePerson person{found->id, std::move(*known_as), found->name};
    co_return person;
}

RedmineDirectory::Answer<std::string> RedmineDirectory::account_of(std::string id, std::string name,
                                                                   Deadline deadline) {
    if (id.empty())
        co_return std::string{};
    auto login = co_await login_of(id, deadline);
    if (!login)
        co_return login;
    if (!login->empty() && is_configured(x_settings, *login))
        co_return login;
    if (is_configured(x_settings, name))
        co_return name;
    if (is_configured(x_settings, id))
        co_return id;
    co_return std::move(login->empty() ? name : *login);
}

}  // namespace adapters::redmine
