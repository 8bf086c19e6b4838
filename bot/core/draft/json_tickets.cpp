#include "bot/core/draft/json_entries.hpp"

namespace bot::core::draft {
namespace {

using ticket::Ticket;

void write_item(JsonStream& json, const Manuscript& draft, const Ticket& item) {
    const auto plain = [&](const std::string& text) {
        return draft.cast.plain(std::string_view{text});
    };
    const auto& whose = item.owner ? item.owner : item.offered;
    json.line().open('{').field("id", ticket::name(item));
    json.field("summary", draft.cast.plain(item.summary)).key("owner");
    if (whose)
        write_person(json, draft.cast, whose->ref);
    else
        json.open('{').close('}');
    json.key("accepted").truth(item.owner.has_value()).key("due");
    if (item.due)
        json.text(event::to_date(*item.due));
    else
        json.null();
    json.field("state", to_string(item.state)).field("tracker", item.tracker);
    json.field("key", item.view ? plain(item.view->key) : std::string{});
    const bool shown = item.view && !draft.cast.roles();
    json.field("url", shown ? std::string_view{item.view->url} : std::string_view{});
    json.key("labels").open('[');
    for (const auto& label : ticket::labels(item))
        json.text(plain(label));
    json.close(']').field("kind", item.kind == incident::ItemKind::key ? "key" : "other");
    json.field("severity", incident::to_string(item.severity));
    json.field("check", plain(item.check)).field("why", plain(item.why));
    json.field("side_effects", plain(item.effects)).field("team", plain(item.team)).key("sponsor");
    if (item.sponsor)
        write_person(json, draft.cast, item.sponsor->ref);
    else
        json.open('{').close('}');
    json.field("outcome", plain(item.outcome)).key("proposed_by");
    write_person(json, draft.cast, item.proposed_by.ref);
    json.field("entry", event::to_string(item.proposal)).key("evidence").open('[');
    for (const auto& one : item.evidence) {
        if (const auto ground = cited(draft, one))
            json.text(to_string(*ground));
    }
    json.close(']').close('}');
}

}  // namespace

void write_tickets(JsonStream& json, const Manuscript& draft) {
    for (const auto standing : {incident::ItemStanding::ticket, incident::ItemStanding::idea}) {
        json.line().key(standing == incident::ItemStanding::ticket ? "tickets" : "ideas").open('[');
        for (const auto& item : draft.items)
            if (item.standing == standing)
                write_item(json, draft, item);
        json.close(']');
    }
}

}  // namespace bot::core::draft
