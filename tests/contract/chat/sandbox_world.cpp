#include "tests/contract/chat/sandbox_world.hpp"

#include <stdexcept>

namespace tests::contract {

using namespace adapters::sandbox;
using namespace bot::core::event;

SandboxWorld::SandboxWorld()
    : x_ledger{io.get_executor(), x_journal, x_clock, x_sink, x_log}, x_chat{x_ledger} {
    if (!run(x_ledger.start(soon())))
        throw std::runtime_error{"the sandbox did not open"};
}

SandboxWorld::~SandboxWorld() {
    support::run(io, x_ledger.stop(soon()));
}

PersonRef SandboxWorld::person(const std::string& name) {
    return {"sandbox", name == "ann" ? "alice" : name};
}

std::int64_t SandboxWorld::act(const std::string& who, Action action) {
    auto done = run(x_ledger.record(who, {}, std::move(action), soon()));
    if (!done)
        throw std::runtime_error{done.failure().detail};
    const auto number = done->number;
    if (!run(x_ledger.deliver(std::move(*done), soon())))
        throw std::runtime_error{"the bot was not told"};
    return number;
}

std::string SandboxWorld::say(const std::string& name, const std::string& text,
                              const std::string& thread) {
    Said said;
    said.room = room().room;
    said.thread = parse_message_id(thread);
    said.typed = text;
    return message_id(act(person(name).id, Action{std::move(said)}));
}

void SandboxWorld::edit(const std::string& id, const std::string& text) {
    const auto& old = message(id);
    act(old.author, Action{Edited{old.number, text, {}}});
}

const ChatMessage& SandboxWorld::message(const std::string& id) const {
    return x_ledger.state().messages().at(parse_message_id(id).value());
}

std::vector<std::string> SandboxWorld::texts(const RoomRef& room) {
    std::vector<std::string> found;
    for (const auto& [number, one] : x_ledger.state().messages())
        if (one.room == room.room && one.shape == MessageShape::post && one.only.empty())
            found.push_back(one.text.plain);
    return found;
}

std::vector<std::string> SandboxWorld::people_in(const RoomRef& room) {
    const auto* const found = x_ledger.state().room(room.room);
    if (found == nullptr)
        return {};
    return {found->members.begin(), found->members.end()};
}

Instant SandboxWorld::time_of(const std::string& id) {
    return message(id).at;
}

std::unique_ptr<ChatWorld> make_sandbox_world() {
    return std::make_unique<SandboxWorld>();
}

}  // namespace tests::contract
