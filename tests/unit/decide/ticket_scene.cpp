#include "tests/unit/decide/ticket_scene.hpp"

using namespace bot::core;

TicketScene::TicketScene() {
    decide::TrackerTraits ops{.name = "ops", .title = "GitHub acme/ops"};
    ops.people = {{{"chat", "Ualice"}, "al"}, {{"chat", "Ubob"}, "bo"}};
    policy.trackers = {ops, {.name = "jira", .title = "Jira OPS"}};
    policy.public_url = "https://bot.example";
    policy.pages = true;
    policy.marks["ticket"] = incident::MarkKind::ticket;
    open_here();
}

event::TicketView TicketScene::view() const {
    event::TicketView view;
    view.ticket = {"ops", "7"};
    view.key = "acme/ops#7";
    view.url = "https://github.example/acme/ops/issues/7";
    view.updated = now;
    return view;
}

event::TicketView TicketScene::later(event::WorkState state, std::string owner) {
    wait(std::chrono::minutes{1});
    auto later = view();
    later.state = state;
    later.owner = std::move(owner);
    return later;
}

void TicketScene::files(const std::string& command, const std::string& person) {
    asks(person, command);
    done("post_text", event::Posted{{room("C1"), "line"}, {}});
    auto filed = view();
    for (const auto& row : outbox)
        if (const auto* order = std::get_if<outbox::FileTicket>(&row.effect.body))
            filed.owner = order->owner;
    done("file_ticket", event::TicketFiled{filed, {}});
}

ticket::Ticket TicketScene::item(std::int64_t number) {
    return *ticket::find(ticket::fold(facts()), number);
}

Scene::Decision TicketScene::looks(event::TicketView view) {
    submit(event::TicketTouched{{"hook/" + std::to_string(outbox.size())}, view.ticket, now});
    return done("read_ticket", event::TicketRead{std::move(view)});
}

Scene::Decision TicketScene::presses(const std::string& person, const std::string& command,
                                     std::map<std::string, std::string> fields) {
    event::CommandGiven given;
    given.text = event::words(command);
    given.origin = fields.empty() ? event::CommandOrigin::button : event::CommandOrigin::form;
    given.fields = std::move(fields);
    given.trigger = "trigger";
    return submit(chat(person, "C1", given));
}

std::string TicketScene::whispered(const Decision& decision, const std::string& person) {
    std::string all;
    for (const auto& message : ::all<outbox::MessagePerson>(decision))
        if (message.to.id == "U" + person)
            all += message.text.plain + "\n";
    return all;
}
