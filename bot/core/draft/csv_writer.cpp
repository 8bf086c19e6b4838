#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/entry_view.hpp"
#include "bot/core/draft/manuscript.hpp"

#include <string>
#include <string_view>

/// RFC 4180: CRLF, quotes doubled. No byte order mark, since programs take it for part of the first
/// name; spreadsheets are to be told UTF-8. A field that a spreadsheet would compute begins with an
/// apostrophe instead.
namespace bot::core::draft {
namespace {

bool is_computed(std::string_view field) {
    const auto first = field.find_first_not_of(" \n");
    if (first == std::string_view::npos)
        return false;
    return std::string_view{"=+-@\t\r|%"}.find(field[first]) != std::string_view::npos;
}

void append_field(std::string& out, std::string_view field) {
    const bool guarded = is_computed(field);
    const bool quoted = guarded || field.find_first_of(",\"\n\r;\t") != std::string_view::npos;
    if (quoted)
        out.push_back('"');
    if (guarded)
        out.push_back('\'');
    for (const char c : field) {
        if (c == '"')
            out.push_back('"');
        out.push_back(c);
    }
    if (quoted)
        out.push_back('"');
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts)
        out += (out.empty() ? "" : "; ") + part;
    return out;
}

std::string marker_names(const Manuscript& draft, const timeline::Entry& entry) {
    std::vector<std::string> names;
    for (const auto& person : markers(entry))
        names.emplace_back(draft.cast.name(person.ref));
    return joined(names);
}

void append_entry(std::string& out, const Manuscript& draft, const timeline::Entry& entry) {
    const auto shown = view(draft, entry);
    std::string text;
    for (const auto& run : shown.words)
        text += run.text;
    const auto field = [&](std::string_view value) {
        append_field(out, value);
        out.push_back(',');
    };
    field(shown.id);
    field(event::to_rfc3339(entry.at));
    field(shown.local);
    field(shown.kind);
    field(entry.key() ? "yes" : "no");
    field(shown.who);
    field(shown.silent ? std::string_view{} : std::string_view{text});
    field(std::to_string(entry.versions()));
    field(entry.deleted ? "yes" : "no");
    field(entry.strike ? text : std::string{});
    field(marker_names(draft, entry));
    field(shown.thread               ? event::to_string(*shown.thread)
          : draft.lost_thread(entry) ? std::string{"not in this record"}
                                     : std::string{});
    field(joined(shown.files));
    field(entry.until ? event::to_rfc3339(*entry.until) : std::string{});
    field(one_line(entry.source.room.platform));
    field(shown.room);
    field(shown.permalink);
    field(entry.arrived_at ? event::to_rfc3339(*entry.arrived_at) : std::string{});
    append_field(out, entry.claimed_at ? event::to_rfc3339(*entry.claimed_at) : std::string{});
    out.append("\r\n");
}

}  // namespace

std::string write_csv(const Manuscript& manuscript) {
    std::string out{
        "id,at,local,kind,key,author,text,versions,deleted,struck,marked_by,thread,files,until,"
        "platform,room,permalink,arrived_at,claimed_at\r\n"};
    out.reserve(out.size() + manuscript.entries.size() * 200);
    for (const auto& entry : manuscript.entries)
        append_entry(out, manuscript, entry);
    return out;
}

}  // namespace bot::core::draft
