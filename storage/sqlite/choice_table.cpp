#include "storage/sqlite/choice_table.hpp"

#include "storage/sqlite/query.hpp"

namespace storage::sqlite {

namespace event = bot::core::event;
namespace outbox = bot::core::outbox;
namespace decide = bot::core::decide;

void ChoiceTable::add(const decide::ChoicesOffered& offer) {
    for (const auto& button : offer.choices)
        Query{x_connection,
              "INSERT INTO choice (room, message, label, command) VALUES (?, ?, ?, ?)",
              x_names.number(offer.post.room),
              offer.post.message,
              button.label,
              button.command}
            .run();
}

std::vector<outbox::Button> ChoiceTable::of(const event::MessageRef& post) {
    std::vector<outbox::Button> buttons;
    const auto room = x_names.find(post.room);
    if (!room)
        return buttons;
    Query query{x_connection,
                "SELECT label, command FROM choice WHERE room = ? AND message = ? ORDER BY id",
                *room, post.message};
    while (query.step())
        buttons.push_back({query.text(0), query.text(1), outbox::ButtonStyle::normal, {}});
    return buttons;
}

std::vector<outbox::Button> ChoiceTable::last_in(const event::RoomRef& room) {
    const auto number = x_names.find(room);
    if (!number)
        return {};
    Query query{x_connection, "SELECT message FROM choice WHERE room = ? ORDER BY id DESC LIMIT 1",
                *number};
    if (!query.step())
        return {};
    return of({room, query.text(0)});
}

}  // namespace storage::sqlite
