#include "bot/core/decide/remediation.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/language/wording_check.hpp"
#include "bot/core/ticket/likeness.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <sstream>

namespace bot::core::decide {
namespace {

using ticket::Ticket;

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream in{text};
    for (std::string word; in >> word;) {
        for (char& c : word)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        while (!word.empty() && std::string_view{".,;:!?"}.find(word.back()) != std::string::npos)
            word.pop_back();
        words.push_back(std::move(word));
    }
    return words;
}

/// What hardly begins with something to be done.
bool begins_with_a_thing(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 16> none{
        "the",  "a",    "an",     "we", "our",     "they", "there",   "it",
        "more", "less", "better", "no", "missing", "lack", "someone", "everybody"};
    return !words.empty() && std::find(none.begin(), none.end(), words.front()) != none.end();
}

/// More for people to watch, or to wait for.
bool adds_a_watch(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 10> watches{
        "dashboard", "dashboards", "alert",     "alerts",   "alarm",
        "approval",  "approvals",  "checklist", "sign-off", "monitor"};
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return std::find(watches.begin(), watches.end(), word) != watches.end();
    });
}

/// "@somebody" that nobody is known by, as it was typed; empty where all are known.
std::string unknown_owner(const event::Text& summary) {
    const auto is_known = [&](std::size_t at) {
        return std::any_of(summary.spans.begin(), summary.spans.end(),
                           [at](const event::Span& span) {
                               return span.offset <= at && at < span.offset + span.length;
                           });
    };
    for (std::size_t at = summary.plain.find('@'); at != std::string::npos;
         at = summary.plain.find('@', at + 1)) {
        const auto end =
            std::min(summary.plain.find_first_of(" \n,;:!?)", at), summary.plain.size());
        if ((at == 0 || summary.plain[at - 1] == ' ') && end > at + 1 && !is_known(at))
            return summary.plain.substr(at, end - at);
    }
    return {};
}

/// "due tomorrow" at the end of the words; empty where they end otherwise.
std::string unread_date(const std::vector<std::string>& words) {
    if (words.size() < 3 || words[words.size() - 2] != "due")
        return {};
    return "due " + words.back();
}

/// What was typed behind the words to be read, and could not be.
void add_unread(std::vector<std::string>& advice, const Ticket& item,
                const std::vector<std::string>& words,
                const std::function<std::string(const std::string&)>& typed) {
    if (const auto owner = unknown_owner(item.summary); !owner.empty())
        advice.push_back("I know nobody called " + owner +
                         ", so nobody was asked: " + typed("offer @user") + " asks somebody.");
    if (const auto date = unread_date(words); !date.empty() && item.due)
        advice.push_back("“" + date + "” is no date I can read, so it is due " +
                         event::to_date(*item.due) + ": " + typed("due 14d <reason>") +
                         " moves it.");
}

}  // namespace

std::vector<std::string> advice_on(const Remediation& remediation, const Ticket& item,
                                   const std::string& root) {
    std::vector<std::string> advice;
    const auto& summary = item.summary.plain;
    const auto words = words_of(summary);
    const auto typed = [&](const std::string& step) {
        return "`" + root + " " + remediation.command(item, step) + "`";
    };
    add_unread(advice, item, words, typed);
    for (const auto& other : remediation.items())
        if (other.number != item.number && other.state == ticket::State::open &&
            ticket::look_alike(other.summary.plain, summary))
            advice.push_back("It looks like " + ticket::name(other) + " (" +
                             shortened(other.summary.plain, 120) + "). If it is the same: " +
                             typed("drop same as " + ticket::name(other)) + ".");
    const language::WordingCheck check;
    for (const auto& finding : check.look(summary))
        if (finding.wording == language::WordingClass::exhortation) {
            advice.push_back("“" + finding.match + "”: " + std::string{finding.suggestion});
            break;
        }
    if (begins_with_a_thing(words))
        advice.emplace_back(
            "Begin with what is to be done, one thing with an end that can be seen.");
    if (item.check.empty())
        advice.push_back("How will we know that it worked, and who looks? " + typed("check <how>") +
                         " says so.");
    if (item.effects.empty())
        advice.push_back((adds_a_watch(words)
                              ? "Who will look at it, and what do they stop looking at? "
                              : "What new trouble could it bring, and for whom? ") +
                         typed("effects <what>") + " notes it.");
    return advice;
}

}  // namespace bot::core::decide
