#include "bot/core/draft/entry_view.hpp"

#include "bot/core/draft/clean_text.hpp"

#include <algorithm>
#include <string_view>

namespace bot::core::draft {
namespace {

using timeline::Entry;

std::string_view sign(incident::MarkKind kind) {
    switch (kind) {
        case incident::MarkKind::key:
            return "marked by ";
        case incident::MarkKind::milestone:
            return "milestone proposed by ";
        case incident::MarkKind::ticket:
            return "ticket proposed by ";
        case incident::MarkKind::question:
            return "put on the debrief's list by ";
        case incident::MarkKind::strike:
            break;
    }
    return {};
}

void remark_marks(const Manuscript& draft, const Entry& entry, EntryView& out) {
    constexpr std::array kinds{incident::MarkKind::key, incident::MarkKind::milestone,
                               incident::MarkKind::ticket, incident::MarkKind::question};
    for (const auto kind : kinds) {
        std::vector<std::string_view> names;
        for (const auto& mark : entry.marks) {
            const auto name = draft.cast.name(mark.by.ref);
            if (mark.kind == kind && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
        if (names.empty())
            continue;
        std::string text{sign(kind)};
        for (std::size_t i = 0; i < names.size(); ++i)
            text.append(i == 0 ? "" : ", ")
                .append(names[i].empty() ? std::string_view{"somebody"} : names[i]);
        out.remarks.push_back(std::move(text));
    }
}

void remark(const Manuscript& draft, const Entry& entry, EntryView& out) {
    if (!entry.marks.empty())
        remark_marks(draft, entry, out);
    if (!entry.earlier.empty())
        out.remarks.push_back("edited, " + std::to_string(entry.versions()) + " versions");
    if (entry.masked)
        out.remarks.emplace_back("something that looked like a secret is masked");
    if (entry.deleted)
        out.remarks.push_back(entry.deleted_at ? "deleted " + draft.times.full(*entry.deleted_at)
                                               : "deleted");
    if (entry.arrived_at)
        out.remarks.push_back("the sender's clock is off: it arrived " +
                              draft.times.full(*entry.arrived_at));
    if (entry.claimed_at)
        out.remarks.push_back("the sender's clock is off: it said " +
                              draft.times.full(*entry.claimed_at));
    if (draft.lost_thread(entry))
        out.remarks.emplace_back("in a thread whose first message is not in this record");
    if (entry.until)
        out.remarks.push_back("until " + draft.times.full(*entry.until));
    // When an archive was read says nothing about it, and would make every reading another
    // document.
    if (!draft.history.imported && entry.recorded - entry.at > std::chrono::hours{1} &&
        entry.source.message.empty() && entry.kind != timeline::EntryKind::gap)
        out.remarks.push_back("written down " + draft.times.full(entry.recorded));
}

void tell(const Manuscript& draft, const Entry& entry, EntryView& out) {
    out.silent = true;
    if (entry.strike) {
        const auto who = draft.cast.name(entry.strike->by.ref);
        const auto reason = one_line(draft.cast.plain(std::string_view{entry.strike->reason}), 500);
        out.words = words("Struck" + (who.empty() ? "" : " by " + std::string{who}) +
                          (reason.empty() ? "" : ": " + reason));
    } else if (entry.deleted && entry.text.plain.empty()) {
        out.words = words("Deleted in chat; the text is gone.");
    } else if (entry.off_record) {
        out.words = words("Said off the record; no text was kept.");
    } else {
        out.silent = false;
        out.words = draft.cast.words(entry.text);
    }
}

bool is_web(std::string_view url) {
    const bool known = url.substr(0, 8) == "https://" || url.substr(0, 7) == "http://";
    return known && std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

}  // namespace

EntryView view(const Manuscript& draft, const Entry& entry) {
    EntryView out;
    out.id = event::to_string(entry.id);
    out.clock = ZoneTimes::utc_clock(entry.at);
    out.local = draft.times.local_clock(entry.at);
    out.kind = timeline::to_string(entry.kind);
    out.who = draft.cast.name(entry.author.ref);
    if (!entry.source.room.room.empty())
        out.room = draft.cast.room(entry.source.room);
    tell(draft, entry, out);
    remark(draft, entry, out);
    if (!entry.strike) {
        for (const auto& file : entry.files) {
            auto name = draft.cast.roles() ? std::string{"a file"} : one_line(file.name, 120);
            const auto type = one_line(file.media_type, 60);
            out.files.push_back(type.empty() ? name : name + " (" + type + ")");
        }
    }
    if (!draft.cast.roles() && is_web(entry.source.permalink))
        out.permalink = entry.source.permalink;
    out.thread = draft.thread(entry);
    return out;
}

}  // namespace bot::core::draft
