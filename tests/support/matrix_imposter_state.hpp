#pragma once

#include "adapters/http/http_request.hpp"
#include "tests/support/matrix_imposter.hpp"

#include <map>
#include <optional>
#include <set>
#include <utility>

/// The inside of MatrixImposter: one log of events for all rooms, and answers made from it.
namespace tests::support {

using Json = nlohmann::json;

inline const std::string bot_user = "@incident:hs.test";

struct HomeserverRoom {
    std::string id;
    std::string creator;
    std::map<std::pair<std::string, std::string>, Json> state;  ///< content by type and key

    [[nodiscard]] std::string membership(const std::string& user) const;
    /// Power levels as homeservers have them, where nobody said otherwise.
    [[nodiscard]] bool may_set(const std::string& user, const std::string& type) const;
};

struct PlannedAnswer {
    adapters::http::Response response;
    std::size_t spared = 0;  ///< calls that are carried out before
};

struct MatrixImposter::State {
    State(boost::asio::any_io_executor executor, const MatrixImposter& of)
        : server{std::move(executor)}, settings{of} {}

    HttpImposter server;
    const MatrixImposter& settings;
    std::map<std::string, HomeserverRoom> rooms;
    std::map<std::string, std::string> aliases;
    std::vector<Json> log;  ///< every event, with its room_id
    std::map<std::string, std::string> transactions;
    std::size_t oldest_position = 0;
    std::vector<HomeserverCall> calls;
    std::multimap<std::string, PlannedAnswer> answers;
    std::vector<std::set<std::string>> lost;
    Json account_data;
    Json profile = Json::object();
    bool registered = false;
    std::string uploaded;

    adapters::http::Response serve(const adapters::http::Request& request);
    adapters::http::Response perform(const HomeserverCall& call, bool reads);
    adapters::http::Response in_room(const HomeserverCall& call);
    adapters::http::Response about_account(const HomeserverCall& call, bool reads);

    std::string append(const std::string& room, const std::string& sender, const std::string& type,
                       Json content, const std::optional<std::string>& key);
    adapters::http::Response create(const HomeserverCall& call);
    adapters::http::Response join(const std::string& room);
    adapters::http::Response invite(HomeserverRoom& room, const std::string& user);
    adapters::http::Response send(const HomeserverCall& call);
    /// What keeps an event from relating so to another one, in words; empty where nothing does.
    [[nodiscard]] std::string fault_of(const Json& relation, const std::string& room) const;
    adapters::http::Response redact(const HomeserverCall& call);
    adapters::http::Response messages(const HomeserverCall& call) const;
    adapters::http::Response relations(const HomeserverCall& call) const;
    adapters::http::Response sync(const HomeserverCall& call) const;
    [[nodiscard]] Json timeline(const std::string& room, std::size_t since) const;
    [[nodiscard]] const Json* find(const std::string& event) const;
    [[nodiscard]] Json with_newest_edit(Json event) const;
};

/// As homeservers say no.
[[nodiscard]] adapters::http::Response refusal(int status, const std::string& code,
                                               const std::string& words = "no");
[[nodiscard]] adapters::http::Response answer_with_json(const Json& json);

}  // namespace tests::support
