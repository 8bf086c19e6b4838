#include "bot/core/draft/accounts_writers.hpp"
#include "bot/core/draft/json_entries.hpp"

namespace bot::core::draft {

std::optional<event::FactNumber> about(const Manuscript& draft, const Quote& quote) {
    if (!quote.moment)
        return std::nullopt;
    return quote.telling.named ? quote.telling.moment : draft.accounts.moments[*quote.moment].entry;
}

namespace {

void write_count(JsonStream& json, const debrief::Poll& poll, incident::PollQuestion question) {
    const auto count = poll.count(question);
    json.key(incident::to_string(question));
    if (count.may_be_shown())
        json.open('{').key("yes").number(count.yes).key("no").number(count.no).close('}');
    else
        json.null();
}

/// `"poll": {"learned": {"yes": 4, "no": 2}, "again": null}`; null where there are too few.
void write_poll(JsonStream& json, const debrief::Poll& poll) {
    json.key("poll");
    if (!poll.opened) {
        json.null();
        return;
    }
    json.open('{');
    write_count(json, poll, incident::PollQuestion::learned);
    write_count(json, poll, incident::PollQuestion::again);
    json.close('}');
}

void write_conditions(JsonStream& json, const Manuscript& draft) {
    json.key("conditions").open('[');
    for (const auto& [number, told, about] : draft.accounts.conditions) {
        json.open('{').field("condition", draft.cast.plain(std::string_view{told}));
        json.field("kind", about.kind ? to_string(*about.kind) : std::string_view{});
        json.field("since", draft.cast.plain(std::string_view{about.since}));
        json.field("new_that_day", to_string(about.new_that_day));
        json.field("on_good_days", to_string(about.on_good_days)).key("entry");
        if (about.entry)
            json.text(event::to_string(*about.entry));
        else
            json.null();
        json.close('}');
    }
    json.close(']');
}

}  // namespace

void write_debrief(JsonStream& json, const Manuscript& draft) {
    const auto& told = draft.accounts;
    json.line().key("debrief").open('{').key("participants").open('[');
    for (const auto& voice : told.voices) {
        json.open('{').field("participant", voice.label);
        json.field("seat", voice.seat.empty() ? voice.label : voice.seat).key("person");
        if (voice.person.id.empty())
            json.null();
        else
            write_person(json, draft.cast, voice.person);
        json.close('}');
    }
    json.close(']').key("accounts").open('[');
    for (const auto& quote : told.quotes) {
        json.line().open('{');
        json.field("id", to_string(quote.cited()));
        json.field("participant", told.voices[quote.voice].label);
        // Some questions only one seat is asked: none is told for an answer without a name.
        if (quote.telling.named)
            json.field("question", quote.telling.question);
        json.key("moment");
        if (const auto entry = about(draft, quote))
            json.text(event::to_string(*entry));
        else
            json.null();
        json.field("answer", quote.words);
        json.field("visibility", incident::to_string(quote.telling.audience)).close('}');
    }
    json.close(']').key("invited").number(told.invited).key("heard").number(told.heard);
    json.key("asked").number(told.asked);
    write_poll(json, told.poll);
    write_conditions(json, draft);
    json.close('}');
}

}  // namespace bot::core::draft
