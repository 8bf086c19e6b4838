#include "bot/core/draft/json_entries.hpp"

#include "bot/core/draft/clean_text.hpp"

#include <algorithm>
#include <string>

namespace bot::core::draft {
namespace {

using timeline::Entry;

/// "responder B" → "responder-b": an id that tells no more than the role.
std::string role_id(std::string_view role) {
    std::string id{role};
    std::transform(id.begin(), id.end(), id.begin(), [](char c) {
        return c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return id;
}

void write_thread(JsonStream& json, const Manuscript& draft, const Entry& entry) {
    json.key("thread");
    if (!entry.thread)
        json.null();
    else if (!draft.cast.roles())
        json.text(*entry.thread);
    else if (const auto first = draft.thread(entry); first)
        json.text(event::to_string(*first));
    else
        json.null();
}

void write_source(JsonStream& json, const Manuscript& draft, const timeline::Source& source) {
    const bool roles = draft.cast.roles();
    json.key("source").open('{').field("platform", source.room.platform);
    json.field("room", draft.cast.masked(source.room.room));
    json.field("message", roles ? std::string_view{} : std::string_view{source.message});
    json.field("permalink", roles ? std::string_view{} : std::string_view{source.permalink});
    json.close('}');
}

void write_marks(JsonStream& json, const Manuscript& draft, const Entry& entry) {
    json.key("marked_by").open('[');
    if (!entry.marks.empty()) {
        for (const auto& person : markers(entry))
            write_person(json, draft.cast, person.ref);
    }
    json.close(']').key("marks").open('[');
    for (const auto& mark : entry.marks) {
        json.open('{').key("by");
        write_person(json, draft.cast, mark.by.ref);
        json.field("at", event::to_rfc3339(mark.at));
        json.field("kind", incident::to_string(mark.kind)).field("via", mark.via).close('}');
    }
    json.close(']');
}

void write_history(JsonStream& json, const Manuscript& draft, const Entry& entry) {
    json.key("earlier").open('[');
    for (const auto& version : entry.earlier)
        json.open('{')
            .field("at", event::to_rfc3339(version.at))
            .field("text", draft.cast.plain(version.text))
            .close('}');
    json.close(']').key("strike");
    if (!entry.strike) {
        json.null();
        return;
    }
    json.open('{').key("by");
    write_person(json, draft.cast, entry.strike->by.ref);
    json.field("at", event::to_rfc3339(entry.strike->at));
    json.field("reason", draft.cast.plain(std::string_view{entry.strike->reason})).close('}');
}

void write_files(JsonStream& json, const Manuscript& draft, const Entry& entry) {
    const bool roles = draft.cast.roles();
    json.key("files").open('[');
    for (const auto& file : entry.files)
        json.open('{')
            .field("id", roles ? std::string_view{} : std::string_view{file.id})
            .field("name", roles ? std::string_view{"a file"} : std::string_view{file.name})
            .field("media_type", file.media_type)
            .key("size")
            .number(file.size)
            .field("url", roles ? std::string_view{} : std::string_view{file.url})
            .close('}');
    json.close(']');
}

}  // namespace

void write_person(JsonStream& json, const Cast& cast, const event::PersonRef& person) {
    const auto name = cast.name(person);
    json.open('{').field("platform", person.platform);
    json.field("id", cast.roles() ? role_id(name) : person.id).field("name", name).close('}');
}

void write_time(JsonStream& json, std::string_view name, const std::optional<event::Instant>& at) {
    json.key(name);
    if (at)
        json.text(event::to_rfc3339(*at));
    else
        json.null();
}

void write_entry(JsonStream& json, const Manuscript& draft, const Entry& entry) {
    json.line().open('{');
    json.field("id", event::to_string(entry.id));
    json.field("at", event::to_rfc3339(entry.at));
    json.field("kind", timeline::to_string(entry.kind));
    json.key("key").truth(entry.key()).key("author");
    write_person(json, draft.cast, entry.author.ref);
    json.field("text", draft.cast.plain(entry.text));
    json.key("versions").number(entry.versions()).key("deleted").truth(entry.deleted);
    write_thread(json, draft, entry);
    write_marks(json, draft, entry);
    write_source(json, draft, entry.source);
    // When an archive was read is no part of what happened.
    if (!draft.history.imported)
        json.field("recorded", event::to_rfc3339(entry.recorded));
    write_history(json, draft, entry);
    write_files(json, draft, entry);
    json.key("masked").truth(entry.masked).key("off_record").truth(entry.off_record);
    if (entry.deleted_at)
        write_time(json, "deleted_at", entry.deleted_at);
    if (entry.arrived_at)
        write_time(json, "arrived_at", entry.arrived_at);
    if (entry.claimed_at)
        write_time(json, "claimed_at", entry.claimed_at);
    if (entry.until)
        write_time(json, "until", entry.until);
    if (entry.about)
        json.field("about", event::to_string(*entry.about));
    json.close('}');
}

}  // namespace bot::core::draft
