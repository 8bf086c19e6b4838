#include "bot/core/debrief/claim_finders.hpp"
#include "bot/core/language/letter_case.hpp"

namespace bot::core::debrief {
namespace {

/// How many words from `at` on say that something is taken for the source; 0: none do.
std::size_t suspicion(const ClaimWords& words, std::size_t at) {
    const auto word = [&](std::size_t n) {
        return at + n < words.size() ? std::string_view{words[at + n].text} : std::string_view{};
    };
    if (is_among(word(0), {"suspected", "suspect"}))
        return 1;
    if (is_among(word(0), {"looked", "looks"}) && word(1) == "like")
        return 2;
    if (is_among(word(0), {"thought", "assumed", "believed", "figured"}) && word(1) == "it" &&
        word(2) == "was")
        return 3;
    return 0;
}

/// The name that begins at `at`: a few words of its clause without its article.
std::string thing_at(const ClaimWords& words, std::size_t at) {
    std::string thing;
    int taken = 0;
    for (const auto clause = at < words.size() ? words[at].clause : 0;
         at < words.size() && words[at].clause == clause && taken < 4; ++at) {
        const auto& word = words[at].text;
        if (taken == 0 && is_among(word, {"a", "an", "the", "our", "some", "just", "maybe", "to"}))
            continue;
        if (is_among(word, {"at",   "in",        "on",     "of", "for", "with",  "from",
                            "when", "which",     "that",   "or", "not", "again", "it",
                            "this", "something", "normal", "is", "was", "were",  "had",
                            "has",  "until",     "all",    "by", "me",  "us"}))
            break;
        thing += (thing.empty() ? "" : " ") + words[at].said;
        ++taken;
    }
    return thing;
}

/// Who stands before the verb at `at`: up to three words of its clause.
std::string subject_before(const ClaimWords& words, std::size_t at) {
    std::string subject;
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        const auto& word = words[at - back];
        if (word.clause != words[at].clause ||
            is_among(word.text, {"the", "a", "that", "thought", "believed", "assumed", "knew",
                                 "think", "said", "somebody", "and", "while", "but", "so"}))
            break;
        subject =
            (word.text == "i" ? word.text : word.said) + (subject.empty() ? "" : " ") + subject;
    }
    const bool points =
        is_among(language::small_letters(subject),
                 {"it", "this", "which", "there", "he", "she", "they", "we", "what", "who", "you"});
    return points ? std::string{} : subject;
}

/// "was restarting the database", "were on the rollback": the work, its light verb left out.
std::string work_after(const ClaimWords& words, std::size_t at) {
    while (at < words.size() && is_among(words[at].text, {"already", "still", "just"}))
        ++at;
    if (at >= words.size())
        return {};
    const auto& verb = words[at].text;
    if (is_among(verb, {"on", "doing", "handling", "running", "leading", "watching"}))
        return thing_at(words, at + 1);
    if (is_among(verb, {"looking", "working"}))
        return thing_at(words, at + 2);
    if (const auto event = event_of(verb); !event.empty() && verb.ends_with("ing"))
        return std::string{event};
    if (verb.size() > 5 && verb.ends_with("ing"))
        return verb.substr(0, verb.size() - 3) + " " + thing_at(words, at + 1);
    return {};
}

}  // namespace

void find_suspects(const ClaimWords& words, FoundClaims& found) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto length = suspicion(words, at);
        if (length == 0 || denied(words, at, 3) || at + length >= words.size() ||
            words[at].sentence != words[at + length].sentence)
            continue;
        if (auto thing = thing_at(words, at + length); !thing.empty())
            found.add({ClaimKind::suspect, {}, std::move(thing)});
    }
}

void find_tasks(const ClaimWords& words, FoundClaims& found) {
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (!is_among(words[at].text, {"was", "were"}))
            continue;
        auto who = subject_before(words, at);
        auto work = work_after(words, at + 1);
        if (!who.empty() && !work.empty())
            found.add({ClaimKind::task, std::move(work), std::move(who)});
    }
}

}  // namespace bot::core::debrief
