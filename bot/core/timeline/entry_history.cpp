#include "bot/core/timeline/entry_history.hpp"

#include "bot/core/timeline/leading_word.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>
#include <variant>

namespace bot::core::timeline {
namespace {

using incident::Fact;
using Facts = std::vector<const Fact*>;

/// The platform's order of a version; null for what is none of its.
const std::string* revision(const Fact* fact) {
    if (const auto* revised = std::get_if<incident::Revised>(&fact->body))
        return &revised->revision;
    const auto* said = std::get_if<incident::Said>(&fact->body);
    return said == nullptr ? nullptr : &said->revision;
}

bool older_revision(const Fact* left, const Fact* right) {
    return std::tie(*revision(left), left->number) < std::tie(*revision(right), right->number);
}

/// The revisions that are versions, oldest first. Those of a message go by the platform's order,
/// each once; rewordings of the entry come in by their time.
Facts in_order(const Facts& all) {
    Facts told;
    Facts reworded;
    for (const auto* fact : all) {
        if (revision(fact) == nullptr)
            reworded.push_back(fact);
        else if (!revision(fact)->empty())
            told.push_back(fact);
    }
    std::sort(told.begin(), told.end(), older_revision);
    const auto repeats = std::unique(told.begin(), told.end(), [](const Fact* a, const Fact* b) {
        return *revision(a) == *revision(b);
    });
    told.erase(repeats, told.end());
    std::sort(reworded.begin(), reworded.end(), earlier);
    Facts merged;
    std::merge(told.begin(), told.end(), reworded.begin(), reworded.end(),
               std::back_inserter(merged), earlier);
    return merged;
}

/// What the platform changed by itself last, after everything that was a version; null: nothing.
const Fact* last_silent(const Facts& all, const Facts& versions) {
    const Fact* last = nullptr;
    for (const auto* fact : all) {
        if (revision(fact) != nullptr && revision(fact)->empty() &&
            (last == nullptr || earlier(last, fact)))
            last = fact;
    }
    const bool outdated = last != nullptr && !versions.empty() && earlier(last, versions.back());
    return outdated ? nullptr : last;
}

/// A note written as a message ("TL: …") is edited with its first word still there.
event::Text without_note_word(const event::Text& text) {
    return event::part(text, note_word(text.plain), text.plain.size());
}

void take(Entry& entry, const Fact& fact, bool a_note) {
    if (const auto* reworded = std::get_if<incident::EntryRevised>(&fact.body)) {
        entry.text = reworded->text;
        return;
    }
    if (const auto* said = std::get_if<incident::Said>(&fact.body)) {
        entry.text = a_note ? without_note_word(said->message.text) : said->message.text;
        entry.files = said->message.files;
        entry.masked = entry.masked || said->masked;
        entry.off_record = entry.off_record || said->off_record;
        return;
    }
    const auto& now = std::get<incident::Revised>(fact.body);
    entry.text = a_note ? without_note_word(now.text) : now.text;
    entry.files = now.files;
    entry.masked = entry.masked || now.masked;
    entry.off_record = entry.off_record || now.off_record;
}

void revise(Entry& entry, const Fact& origin, const Facts& revisions, const Facts& notes) {
    const auto* said = std::get_if<incident::Said>(&origin.body);
    const bool a_note = std::holds_alternative<incident::Noted>(origin.body) || !notes.empty();
    const bool unseen = std::holds_alternative<incident::Removed>(origin.body) ||
                        (said != nullptr && !said->revision.empty());
    if (said != nullptr && !notes.empty()) {
        entry.kind = EntryKind::note;
        entry.text = without_note_word(entry.text);
    }
    auto since = entry.at;
    bool first = unseen;
    const auto versions = in_order(revisions);
    for (const auto* fact : versions) {
        const Version before{entry.text, since};
        take(entry, *fact, a_note);
        // The same words again are a repeat (history read back, a preview), not a version.
        if (!first && entry.text.plain != before.text.plain)
            entry.earlier.push_back(before);
        since = fact->at;
        first = false;
    }
    if (const auto* silent = last_silent(revisions, versions); silent != nullptr)
        take(entry, *silent, a_note);
    if (entry.off_record) {
        entry.author = {};
        entry.text = {};
        entry.files.clear();
        for (auto& version : entry.earlier)
            version.text = {};
    }
    if (entry.kind == EntryKind::file && !entry.text.plain.empty())
        entry.kind = EntryKind::message;
}

void remove(Entry& entry, const Facts& removals, bool keep_deleted) {
    entry.deleted = true;
    entry.deleted_at = (*std::min_element(removals.begin(), removals.end(), earlier))->at;
    if (keep_deleted)
        return;
    entry.text = {};
    entry.files.clear();
    for (auto& version : entry.earlier)
        version.text = {};
}

struct MarkView {
    Mark mark;
    event::Change change = event::Change::added;
    const Fact* fact = nullptr;

    /// What is switched on and off. The platform's own pin is one switch for all.
    [[nodiscard]] auto toggle() const {
        const bool shared = mark.via == "pin";
        return std::tuple{mark.kind, std::string_view{mark.via},
                          shared ? std::string_view{} : std::string_view{mark.by.ref.platform},
                          shared ? std::string_view{} : std::string_view{mark.by.ref.id}};
    }
};

MarkView view(const Fact* fact) {
    MarkView result{{fact->actor, fact->at, incident::MarkKind::key, "pin"}, {}, fact};
    if (const auto* pinned = std::get_if<incident::Pinned>(&fact->body)) {
        result.change = pinned->change;
    } else {
        const auto& marked = std::get<incident::Marked>(fact->body);
        result.mark.kind = marked.kind;
        result.mark.via = marked.via;
        result.change = marked.change;
    }
    return result;
}

std::vector<Mark> standing(const Facts& facts) {
    std::vector<MarkView> views;
    views.reserve(facts.size());
    for (const auto* fact : facts)
        views.push_back(view(fact));
    std::sort(views.begin(), views.end(), [](const MarkView& left, const MarkView& right) {
        const auto a = left.toggle();
        const auto b = right.toggle();
        return a != b ? a < b : earlier(left.fact, right.fact);
    });
    std::vector<MarkView> last;
    for (auto& each : views) {
        if (!last.empty() && last.back().toggle() == each.toggle())
            last.back() = std::move(each);
        else
            last.push_back(std::move(each));
    }
    std::sort(last.begin(), last.end(), [](const MarkView& left, const MarkView& right) {
        return earlier(left.fact, right.fact);
    });
    std::vector<Mark> marks;
    for (auto& each : last) {
        if (each.change == event::Change::added)
            marks.push_back(std::move(each.mark));
    }
    return marks;
}

/// The last word by command stands, unless somebody struck it by a mark after that.
std::optional<Strike> strike(const Facts& strikes, const std::vector<Mark>& marks) {
    const Fact* last = nullptr;
    if (!strikes.empty())
        last = *std::max_element(strikes.begin(), strikes.end(), earlier);
    if (last != nullptr) {
        const auto& struck = std::get<incident::EntryStruck>(last->body);
        if (struck.change == event::Change::added)
            return Strike{last->actor, last->at, struck.reason};
    }
    for (const auto& mark : marks) {
        if (mark.kind == incident::MarkKind::strike && (last == nullptr || mark.at > last->at))
            return Strike{mark.by, mark.at, "struck by reaction"};
    }
    return std::nullopt;
}

}  // namespace

void amend(Entry& entry, const Fact& fact, Amendments amendments, bool keep_deleted) {
    revise(entry, fact, amendments.revisions, amendments.notes);
    if (!amendments.removals.empty())
        remove(entry, amendments.removals, keep_deleted);
    entry.marks = standing(amendments.marks);
    entry.strike = strike(amendments.strikes, entry.marks);
}

}  // namespace bot::core::timeline
