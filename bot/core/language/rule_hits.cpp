#include "bot/core/language/rule_hits.hpp"

#include "bot/core/language/frames.hpp"
#include "bot/core/language/machine_pronouns.hpp"
#include "bot/core/language/rule_book.hpp"
#include "bot/core/language/sentences.hpp"
#include "bot/core/language/words.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace bot::core::language {
namespace {

/// Whether a word but the first has a capital letter and others have none: people are marked, "DBA"
/// may be a role, and a team may have any name.
bool names_a_thing(std::string_view match) {
    static const WordingPattern team{R"(\b(?:team|squad|crew|department)\b)"};
    bool thing = false;
    each_word(match, [&](std::size_t begin, std::size_t end) {
        const auto rest = match.substr(begin + 1, end - begin - 1);
        const bool has_lower = std::any_of(
            rest.begin(), rest.end(), [](char byte) { return is_letter(byte) && !is_upper(byte); });
        thing = thing || (begin > 0 && is_upper(match[begin]) && has_lower);
    });
    return thing && !team.is_in(match);
}

/// How far before its words an arm looks.
constexpr std::size_t reach = 200;

/// Where an arm matches one of whose words stands at `at`; empty for nowhere.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};
Span span_of(const TriggerArm& arm, std::string_view words, std::size_t at) {
    const auto match = arm.words->find_at(words, at);
    if (!match)
        return {};
    if (!arm.before)
        return {at, match->end};
    const auto before = arm.before->find(words.substr(0, at), at - std::min(at, reach));
    return before ? Span{before->begin, match->end} : Span{};
}

bool has(const ReadyRule::Pattern& wanted, std::string_view words) {
    return !wanted || wanted->is_in(words);
}
bool lacks(const ReadyRule::Pattern& unwanted, std::string_view words) {
    return !unwanted || !unwanted->is_in(words);
}

bool has_all_wanted(const ReadyRule& rule, std::string_view words, Span span) {
    return has(rule.right, right_window(words, span.end)) &&
           has(rule.left, left_window(words, span.begin)) && has(rule.sentence, words);
}

/// What rules out most is asked first.
bool fits(const ReadyRule& rule, std::string_view words, Span span) {
    const auto right = right_window(words, span.end);
    if (!has(rule.right, right) || !lacks(rule.not_right, right))
        return false;
    const auto left = left_window(words, span.begin);
    const auto match = words.substr(span.begin, span.end - span.begin);
    return has(rule.left, left) && lacks(rule.not_left, left) && has(rule.sentence, words) &&
           lacks(rule.not_sentence, words) &&
           (rule.rule->guard != Guard::only_people || !names_a_thing(match)) &&
           !is_no_statement(rule.wording, left, match);
}

/// Rules are asked one after the other about many sentences, not sentence by sentence: what a
/// pattern has learnt of its language then stays at hand, which is most of the cost.
class Reader {
public:
    Reader(std::string_view words, const PeopleMarks& people, const Weighing& weighing)
        : x_weighing{weighing}, x_words{words}, x_people{people} {}

    std::vector<ReadSentence> run(Reading reading) {
        for (std::size_t begin = 0; begin < x_words.size();) {
            const auto sentence = sentence_at(x_words, begin);
            const auto promise = x_weighing.promise_of(sentence);
            if (promise != Promise::none || reading == Reading::all) {
                x_book.candidates(sentence, x_candidates);
                if (!x_candidates.empty() || promise == Promise::weighing ||
                    reading == Reading::all)
                    note(sentence, begin, promise);
            }
            begin += sentence.size();
        }
        answer();
        return std::move(x_sentences);
    }

private:
    struct Place {
        std::size_t sentence;
        std::size_t at;  ///< of an arm's word
    };

    void note(std::string_view words, std::size_t offset, Promise promise) {
        std::string sentence{words.substr(0, words.find('\n'))};
        x_people.mark(sentence);
        if (may_hold_they(sentence))
            mark_machine_pronouns(sentence, before_sentence(x_words, offset));
        for (const auto& candidate : x_candidates)
            x_places[candidate.arm].push_back({x_sentences.size(), candidate.at});
        x_sentences.push_back({std::move(sentence), offset, promise, {}});
    }

    void answer() {
        for (std::size_t arm = 0; arm < x_places.size(); ++arm) {
            for (const auto& place : x_places[arm])
                apply(x_book.arms()[arm], x_sentences[place.sentence], place.at);
        }
    }

    void apply(const TriggerArm& arm, ReadSentence& sentence, std::size_t at) {
        const auto& rule = x_book.rules()[arm.rule];
        const std::string_view words = sentence.words;
        auto [begin, end] = span_of(arm, words, at);
        if (begin == end || !fits(rule, words, {begin, end}))
            return;
        const auto self =
            speaks_of_self(words.substr(begin, end - begin), left_window(words, begin));
        if (rule.rule->takes_right)
            end += rule.right->find(right_window(words, end), 0)->end;
        sentence.hits.push_back({rule.wording, rule.rule->id, begin, end, self});
    }

    const RuleBook& x_book = RuleBook::instance();
    const Weighing& x_weighing;
    std::string_view x_words;
    const PeopleMarks& x_people;
    std::vector<RuleBook::Candidate> x_candidates;  ///< of the sentence
    std::vector<ReadSentence> x_sentences;
    std::vector<std::vector<Place>> x_places{x_book.arms().size()};  ///< of each arm
};

}  // namespace

bool speaks_of_self(std::string_view match, std::string_view left) {
    static const WordingPattern inside{R"(\b(?:i|we|my|our)\b)"};
    static const WordingPattern before{R"(\b(?:i|we)\b(?: \w+)? ?$)"};
    return inside.is_in(match) || before.is_in(left);
}

bool is_vetoed(std::string_view sentence, WordingClass wording) {
    const auto& book = RuleBook::instance();
    std::vector<RuleBook::Candidate> candidates;
    book.candidates(sentence, candidates);
    return std::any_of(candidates.begin(), candidates.end(), [&](const auto& candidate) {
        const auto& arm = book.arms()[candidate.arm];
        const auto& rule = book.rules()[arm.rule];
        if (rule.wording != wording)
            return false;
        const auto span = span_of(arm, sentence, candidate.at);
        return span.begin < span.end && has_all_wanted(rule, sentence, span) &&
               !fits(rule, sentence, span);
    });
}

std::vector<ReadSentence> read_sentences(std::string_view words, const PeopleMarks& people,
                                         const Weighing& weighing, Reading reading) {
    return Reader{words, people, weighing}.run(reading);
}

}  // namespace bot::core::language
