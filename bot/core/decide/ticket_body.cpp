#include "bot/core/debrief/interview.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/entry_lookup.hpp"
#include "bot/core/decide/item_evidence.hpp"
#include "bot/core/decide/remediation.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/markdown_text.hpp"

#include <algorithm>
#include <span>

namespace bot::core::decide {
namespace {

using incident::EvidenceKind;
using incident::ItemEvidence;
using ticket::Ticket;

constexpr std::size_t longest_quote = 400;
constexpr std::size_t most_names = 200;

std::string escaped(std::string_view words) {
    std::string out;
    draft::append_escaped(out, draft::one_line(words, longest_quote));
    return out;
}

bool is_web(const std::string& url) {
    return url.starts_with("https://") || url.starts_with("http://");
}

std::string linked(const std::string& label, const std::string& url) {
    std::string out;
    draft::append_inline(
        out, is_web(url) ? draft::Runs{{draft::RunKind::link, label, url}} : draft::words(label));
    return out;
}

class Body {
public:
    Body(const Remediation& remediation, const Ticket& item)
        : x_remediation{remediation},
          x_item{item},
          x_secret{remediation.incident().visibility == incident::Visibility::restricted} {}

    std::string write() {
        if (!x_secret) {
            part("Why", x_item.why);
            part("How will we know that it worked?", x_item.check);
            part("What new trouble could it bring?", x_item.effects);
            part("Team", x_item.team);
            owner();
        }
        evidence();
        origin();
        return std::move(x_out);
    }

private:
    [[nodiscard]] const Policy& policy() const { return x_remediation.ruling().policy(); }

    void part(const std::string& title, const std::string& words) {
        if (!words.empty())
            x_out += "**" + title + ":** " + escaped(words) + "\n\n";
    }
    /// Whoever the tracker has no account for stands there by name.
    void owner() {
        if (x_item.owner && x_item.account.empty())
            part("Owner",
                 draft::one_line(x_remediation.ruling().name_of(*x_item.owner), most_names));
    }
    [[nodiscard]] std::string page(const std::string& anchor) const {
        if (policy().public_url.empty())
            return {};
        return policy().public_url + "/incidents/" + to_string(x_remediation.id()) + anchor;
    }
    void evidence() {
        // Links and numbers would tell of a place that others may not know of.
        if (x_secret)
            return;
        std::string list;
        for (const auto& one : x_item.evidence)
            list += evidence_line(one);
        if (!list.empty())
            x_out += "**Evidence:**\n\n" + list + "\n";
    }
    [[nodiscard]] std::string evidence_line(const ItemEvidence& one) const {
        auto id = to_string(one.fact);
        std::string words;
        std::string permalink;
        find(one, id, words, permalink);
        // Of an answer that is let go no more, or a condition that is dropped, nothing is left.
        if (one.kind != EvidenceKind::entry && words.empty())
            return {};
        if (one.kind == EvidenceKind::condition)
            return "- Condition: " + escaped(words) + "\n";
        auto line = "- " + linked(id, page("#" + id));
        if (is_web(permalink))
            line += ", " + linked("in chat", permalink);
        if (!words.empty())
            line += ": " + escaped(words);
        return line + "\n";
    }
    void find(const ItemEvidence& one, std::string& id, std::string& words,
              std::string& permalink) const {
        const auto& snapshot = x_remediation.ruling().snapshot();
        if (one.kind == EvidenceKind::entry) {
            const auto record = own(snapshot.record);
            const auto entry = find_entry(record, one.fact);
            if (!entry || entry->struck)
                return;
            words = words_now(record, *entry);
            if (const auto* said = std::get_if<incident::Said>(&entry->fact->body))
                permalink = said->message.permalink;
            return;
        }
        const auto debrief = debrief::fold(own(snapshot.debrief));
        for (const auto& condition : debrief.conditions)
            if (one.kind == EvidenceKind::condition && condition.number == one.fact)
                words = condition.words;
        // Who proposed it is named, so nothing that was let go without a name is quoted.
        for (const auto& [who, interview] : debrief.interviews)
            for (const auto& asked : interview.asked)
                if (one.kind == EvidenceKind::answer && asked.number == one.fact && asked.shown() &&
                    asked.audience == incident::Audience::everyone) {
                    id = "a" + std::to_string(cited_as(interview, asked));
                    words = asked.released_words;
                }
    }
    /// Numbers of another incident's facts mean something else.
    [[nodiscard]] std::span<const incident::Fact> own(
        const std::vector<incident::Fact>& facts) const {
        const bool others = !facts.empty() && facts.front().incident != x_remediation.id();
        return others ? std::span<const incident::Fact>{} : std::span{facts};
    }
    void origin() {
        if (x_secret) {
            x_out += "**From:** an incident that is not open to all\n";
            return;
        }
        const auto& incident = x_remediation.incident();
        const auto id = to_string(incident.id);
        x_out += "**From:** " + linked(id, page(""));
        x_out += " " + escaped(incident.title);
        x_out += ", " + linked(ticket::name(x_item), page("#" + to_string(x_item.proposal))) + "\n";
    }

    const Remediation& x_remediation;
    const Ticket& x_item;
    const bool x_secret;
    std::string x_out;
};

}  // namespace

std::string ticket_body(const Remediation& remediation, const Ticket& item) {
    return Body{remediation, item}.write();
}

}  // namespace bot::core::decide
