#include "adapters/sandbox/sandbox_codec.hpp"
#include "adapters/sandbox/sandbox_json.hpp"
#include "adapters/sandbox/sandbox_server.hpp"

#include <nlohmann/json.hpp>

#include <utility>

/// What a person does, from the page to the disk and to the bot.
namespace adapters::sandbox {

using bot::ports::Deadline;
using bot::ports::FailureKind;
using nlohmann::json;

namespace {

constexpr std::size_t longest_key = 100;

json refusal(json answer, std::string why) {
    answer["ok"] = false;
    answer["why"] = std::move(why);
    return answer;
}

bool is_form(const Action& action) {
    const auto* command = std::get_if<Commanded>(&action);
    return command != nullptr && command->origin == bot::core::event::CommandOrigin::form;
}

}  // namespace

boost::asio::awaitable<json> SandboxServer::act(std::string request, Deadline deadline) {
    const auto object = parse_json(request);
    const auto key = string_of(object, "id");
    // What is on disk is also told, even where the asker has gone meanwhile.
    co_await boost::asio::this_coro::reset_cancellation_state(boost::asio::disable_cancellation());
    const auto who = string_of(object, "as");
    auto action = decode_request(object);
    json answer{{"type", "done"}, {"id", key}, {"ok", true}};
    if (!action || !is_person(who) || key.size() > longest_key) {
        answer["unreadable"] = true;
        co_return refusal(std::move(answer), "The chat does not understand this request.");
    }
    const bool form = is_form(*action);
    auto recorded = co_await x_ledger.record(who, key, std::move(*action), deadline);
    if (!recorded) {
        const bool rejected = recorded.failure().kind == FailureKind::rejected;
        answer["again"] = !rejected;
        const std::string why = rejected ? recorded.failure().detail
                                         : "This could not be kept: " + recorded.failure().detail;
        co_return refusal(std::move(answer), why);
    }
    if (x_ledger.state().message(recorded->number) != nullptr)
        answer["message"] = message_id(recorded->number);
    const auto told = co_await x_ledger.deliver(std::move(*recorded), deadline);
    answer["late"] = !told.ok();
    if (!told || !*told || !form)
        co_return answer;
    const auto& reply = **told;
    if (!reply.refused && reply.field_errors.empty())
        co_return answer;
    answer["fields"] = reply.field_errors;
    co_return refusal(std::move(answer), reply.text.plain);
}

}  // namespace adapters::sandbox
