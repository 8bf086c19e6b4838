#include "bot/core/decide/asking.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using command::TimelinePart;
using event::TextWriter;
using timeline::Entry;
using timeline::EntryKind;

constexpr std::size_t recent_lines = 20;
constexpr std::size_t most_lines = 100;
constexpr std::size_t longest_line = 300;

/// Comings, goings and reactions are there when one asks for all.
bool is_aside(EntryKind kind) {
    return kind == EntryKind::membership || kind == EntryKind::reaction || kind == EntryKind::pin ||
           kind == EntryKind::room || kind == EntryKind::command;
}

bool belongs(const Entry& entry, const command::Timeline& order,
             std::optional<event::Instant> since) {
    if (since && entry.at < *since)
        return false;
    switch (order.part) {
        case TimelinePart::all:
            return true;
        case TimelinePart::key:
            return entry.key() && !entry.strike;
        case TimelinePart::recent:
            return !is_aside(entry.kind) && !entry.strike;
    }
    return true;
}

std::string wording(const Entry& entry) {
    if (entry.deleted)
        return "(deleted)";
    if (entry.strike)
        return "(struck: " + entry.strike->reason + ")";
    if (entry.off_record)
        return "(off the record)";
    auto text = shortened(entry.text.plain, longest_line);
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (text.empty() && !entry.files.empty())
        text = "(file " + entry.files.front().name + ")";
    return text;
}

void write_line(TextWriter& text, const Asking& asking, const Incident& incident,
                const Entry& entry) {
    text.plain("\n").code(to_string(entry.id));
    text.plain(" " + asking.shown(entry.at, incident.time_zone) + " ");
    if (entry.key())
        text.plain("📌 ");
    if (entry.kind != EntryKind::message)
        text.plain("[" + std::string{to_string(entry.kind)} + "] ");
    const auto& author = entry.author;
    if (!author.ref.id.empty())
        text.plain((author.name.empty() ? asking.ruling().name_of(author.ref) : author.name) +
                   ": ");
    text.plain(wording(entry));
    if (entry.versions() > 1 && !entry.deleted)
        text.plain(" (edited)");
    if (entry.arrived_at)
        text.plain(" (arrived " + asking.shown(*entry.arrived_at, incident.time_zone) +
                   ", the sender's clock is off)");
    if (entry.claimed_at)
        text.plain(" (the sender's clock is off, it said " +
                   asking.shown(*entry.claimed_at, incident.time_zone) + ")");
}

}  // namespace

void run_timeline(const Asking& asking, const Incident& incident, const command::Timeline& order) {
    std::optional<event::Instant> since;
    std::string remark;
    if (order.since) {
        const auto moment = asking.when(order.since, incident.time_zone);
        if (!moment)
            return;
        since = moment->at;
        remark = moment->remark;
    }
    const auto& ruling = asking.ruling();
    auto entries = timeline::build(ruling.snapshot().record, ruling.policy().keep_deleted);
    std::erase_if(entries, [&](const Entry& entry) { return !belongs(entry, order, since); });
    const auto id = to_string(incident.id);
    if (entries.empty())
        return asking.answer(
            speak(order.part == TimelinePart::key
                      ? "Nothing is marked in " + id + (since ? " since then" : " yet") +
                            ". 📌 on a message marks it, or `" + asking.root() + " mark <link>`."
                      : "Nothing is written down in " + id + (since ? " since then." : " yet.")));
    const auto most = order.part == TimelinePart::recent && !since ? recent_lines : most_lines;
    const auto skipped = entries.size() > most ? entries.size() - most : 0;
    TextWriter text;
    text.bold("Timeline of " + id);
    text.plain(" (times in " + (incident.time_zone.empty() ? "UTC" : incident.time_zone) + ")");
    if (!remark.empty())
        text.plain("\n" + remark);
    if (skipped > 0)
        text.plain("\n… " + std::to_string(skipped) + " earlier lines; ")
            .code(asking.root() + " draft")
            .plain(" has them all");
    for (auto entry = entries.begin() + static_cast<std::ptrdiff_t>(skipped);
         entry != entries.end(); ++entry)
        write_line(text, asking, incident, *entry);
    asking.answer(text.take());
}

void run_sign_off(const Asking& asking, const Incident& incident) {
    asking.record(incident.id, incident::CommandRun{"timeline ok", "read it through"});
    event::TextWriter line;
    line.append(asking.mention(asking.asker().ref)).plain(" read the timeline of ");
    asking.announce(incident.id, line.plain(to_string(incident.id) + " through.").take());
}

}  // namespace bot::core::decide
