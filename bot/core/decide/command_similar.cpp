#include "bot/core/command/parse.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/recurrence.hpp"
#include "bot/core/likeness/telling_words.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace bot::core::decide {
namespace {

using event::TextWriter;
using timeline::Entry;
using timeline::EntryKind;

constexpr std::size_t most_lines = 3;
constexpr std::size_t longest_line = 140;

/// Nobody is asked for what they did: what is said holds for all who ever sat there.
constexpr const char* no_person =
    "A pattern that is a person is a sign to look further: which dynamic would meet anyone in that "
    "seat?";

bool names_somebody(const Asking& asking, const command::Named& named) {
    const auto& snapshot = asking.ruling().snapshot();
    const auto& people = snapshot.people;
    const event::PersonRef exact{asking.asker().ref.platform, named.word};
    return named.ref || snapshot.handles.contains(handle_of(named).value_or("")) ||
           std::any_of(people.begin(), people.end(),
                       [&](const auto& known) { return known.person.ref == exact; });
}

bool is_said(const Entry& entry) {
    return entry.kind == EntryKind::message || entry.kind == EntryKind::note ||
           entry.kind == EntryKind::decision || entry.kind == EntryKind::hypothesis ||
           entry.kind == EntryKind::alert || entry.kind == EntryKind::update;
}

/// How much of what the words tell the entry has.
double weight_of(const Entry& entry, const std::map<std::string, double>& words) {
    if (!is_said(entry) || entry.deleted || entry.strike || entry.off_record)
        return 0;
    const auto said = likeness::telling_words(entry.text.plain, {});
    double weight = 0;
    for (const auto& word : std::set<std::string>{said.begin(), said.end()})
        if (const auto found = words.find(word); found != words.end())
            weight += found->second;
    return weight;
}

/// The lines that match best, in order of time.
std::vector<Entry> matching(const std::vector<incident::Fact>& facts,
                            const std::vector<likeness::Weighed>& weighed) {
    std::map<std::string, double> words;
    for (const auto& [word, weight] : weighed)
        words.emplace(word, weight);
    std::vector<std::pair<double, Entry>> found;
    for (auto& entry : timeline::build(facts, false)) {
        const auto weight = weight_of(entry, words);
        if (weight > 0)
            found.emplace_back(weight, std::move(entry));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    found.resize(std::min(found.size(), most_lines));
    std::vector<Entry> lines;
    for (auto& [weight, entry] : found)
        lines.push_back(std::move(entry));
    std::sort(lines.begin(), lines.end(),
              [](const Entry& one, const Entry& other) { return one.at < other.at; });
    return lines;
}

void write_line(TextWriter& text, const Entry& entry) {
    const auto number = "e" + std::to_string(entry.id.number);
    text.plain("\n• ");
    if (entry.source.permalink.empty())
        text.plain(number);
    else
        text.link(number, entry.source.permalink);
    text.plain(" " + shortened(command::one_line(entry.text.plain), longest_line));
}

void write_incident(TextWriter& text, const Asking& asking, const likeness::Portrait& portrait,
                    double likeness) {
    const auto hundredths = std::lround(likeness * 100);
    text.plain("\n").bold(to_string(portrait.id));
    text.plain(" " + portrait.title + " · " +
               event::to_date(std::chrono::floor<std::chrono::days>(portrait.started_at)) +
               " · likeness " + (hundredths >= 100 ? "1.00" : "0." + std::to_string(hundredths)));
    if (const auto page = asking.ruling().page_of(portrait.id); !page.empty())
        text.plain(" · ").link("page", page);
}

}  // namespace

void run_similar(const Asking& asking, const Incident& incident, const command::Similar& order) {
    const auto& named = order.named;
    if (std::any_of(named.begin(), named.end(),
                    [&](const auto& each) { return names_somebody(asking, each); }))
        return asking.answer(event::words(no_person));
    if (!named.empty())
        return asking.refuse("I look for incidents like this one, by what it is about. `" +
                             asking.root() + " similar` does that, `" + asking.root() +
                             " similar INC-7` for another one.");
    const auto& [findings, portraits, lines, recurring] = asking.ruling().snapshot().likeness;
    TextWriter text;
    if (findings.alike.empty())
        text.append(speak("I know none like " + to_string(incident.id) +
                          ". I go by title, summary, impact and conditions: `" + asking.root() +
                          " summary <text>` tells me more."));
    else
        text.plain("Like " + to_string(incident.id) + ":");
    for (const auto& [id, likeness] : findings.alike) {
        write_incident(text, asking, portraits.at(id), likeness);
        if (const auto found = lines.find(id); found != lines.end())
            for (const auto& entry : matching(found->second, findings.words))
                write_line(text, entry);
    }
    text.append(recurrence_text(asking.ruling(), asking.root()));
    asking.answer(text.take());
}

}  // namespace bot::core::decide
