#include "bot/core/language/rule_hits.hpp"

#include "bot/core/language/frames.hpp"
#include "bot/core/language/machine_pronouns.hpp"
#include "bot/core/language/sentences.hpp"
#include "bot/core/language/words.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace bot::core::language {
namespace {

bool fits(const ReadyRule::Pattern& wanted, const ReadyRule::Pattern& unwanted,
          std::string_view words) {
    return (!wanted || wanted->is_in(words)) && (!unwanted || !unwanted->is_in(words));
}

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

bool speaks_of_self(std::string_view match, std::string_view left) {
    static const WordingPattern inside{R"(\b(?:i|we|my|our)\b)"};
    static const WordingPattern before{R"(\b(?:i|we)\b(?: \w+)? ?$)"};
    return inside.is_in(match) || before.is_in(left);
}

/// Of hits that overlap, the one of the earlier class stays, then the longer, then that
/// of the earlier rule. By position.
std::vector<RuleHit> without_overlaps(std::vector<RuleHit> hits) {
    std::stable_sort(hits.begin(), hits.end(), [](const RuleHit& a, const RuleHit& b) {
        if (a.rule->wording != b.rule->wording)
            return a.rule->wording < b.rule->wording;
        if (a.end - a.begin != b.end - b.begin)
            return a.end - a.begin > b.end - b.begin;
        return a.rule < b.rule;
    });
    std::vector<RuleHit> kept;
    for (const auto& hit : hits) {
        const auto after = std::lower_bound(
            kept.begin(), kept.end(), hit.begin,
            [](const RuleHit& one, std::size_t begin) { return one.end <= begin; });
        if (after == kept.end() || hit.end <= after->begin)
            kept.insert(after, hit);
    }
    return kept;
}

/// Two of a class in one clause are parts of one wording: "might have seen it had they looked".
std::vector<RuleHit> joined_in_clauses(const std::vector<RuleHit>& hits,
                                       std::string_view sentence) {
    std::vector<RuleHit> joined;
    for (const auto& hit : hits) {
        if (joined.empty() || joined.back().rule->wording != hit.rule->wording ||
            joined.back().end + right_window(sentence, joined.back().end).size() < hit.begin) {
            joined.push_back(hit);
            continue;
        }
        joined.back().end = hit.end;
        joined.back().self = joined.back().self || hit.self;
    }
    return joined;
}

/// Rules are asked one after the other about many sentences, not sentence by sentence: what a
/// pattern has learnt of its language then stays at hand, which is most of the cost.
class Reader {
public:
    Reader(std::string_view words, const PeopleMarks& people) : x_words{words}, x_people{people} {}

    std::vector<RuleHit> run() {
        for (std::size_t begin = 0; begin < x_words.size();) {
            const auto sentence = sentence_at(x_words, begin);
            x_book.candidates(sentence, x_candidates);
            if (!x_candidates.empty())
                note(sentence, begin);
            begin += sentence.size();
        }
        answer();
        return std::move(x_hits);
    }

private:
    struct Sentence {
        std::string words;  ///< with its people marked
        std::size_t offset;
        std::vector<RuleHit> hits;
    };
    struct Place {
        std::size_t sentence;
        std::size_t at;  ///< of an arm's word
    };

    void note(std::string_view words, std::size_t offset) {
        std::string sentence{words.substr(0, words.find('\n'))};
        x_people.mark(sentence);
        if (may_hold_they(sentence))
            mark_machine_pronouns(sentence, before_sentence(x_words, offset));
        for (const auto& candidate : x_candidates)
            x_places[candidate.arm].push_back({x_sentences.size(), candidate.at});
        x_sentences.push_back({std::move(sentence), offset, {}});
    }

    void answer() {
        for (std::size_t arm = 0; arm < x_places.size(); ++arm) {
            for (const auto& place : x_places[arm])
                apply(x_book.arms()[arm], x_sentences[place.sentence], place.at);
        }
        for (auto& sentence : x_sentences)
            settle(sentence);
    }

    void settle(Sentence& sentence) {
        const auto apart = without_overlaps(std::move(sentence.hits));
        for (auto& hit : joined_in_clauses(apart, sentence.words)) {
            hit.begin += sentence.offset;
            hit.end += sentence.offset;
            x_hits.push_back(hit);
        }
    }

    /// What rules out most is asked first.
    void apply(const TriggerArm& arm, Sentence& sentence, std::size_t at) {
        const auto& rule = x_book.rules()[arm.rule];
        const std::string_view words = sentence.words;
        const auto match = arm.words->find_at(words, at);
        if (!match)
            return;
        auto begin = at;
        if (arm.before) {
            const auto before = arm.before->find(words.substr(0, at), at - std::min(at, reach));
            if (!before)
                return;
            begin = before->begin;
        }
        if (!fits(rule.right, rule.not_right, right_window(words, match->end)))
            return;
        add_if_it_fits(rule, sentence, begin, match->end);
    }

    static void add_if_it_fits(const ReadyRule& rule, Sentence& sentence, std::size_t begin,
                               std::size_t end) {
        const std::string_view words = sentence.words;
        const auto left = left_window(words, begin);
        if (!fits(rule.left, rule.not_left, left) || !fits(rule.sentence, rule.not_sentence, words))
            return;
        const auto match = words.substr(begin, end - begin);
        if (rule.rule->guard == Guard::only_people && names_a_thing(match))
            return;
        if (is_no_statement(rule.wording, left, match))
            return;
        if (rule.rule->takes_right)
            end += rule.right->find(right_window(words, end), 0)->end;
        sentence.hits.push_back({&rule, begin, end, speaks_of_self(match, left)});
    }

    /// How far before its words an arm looks.
    static constexpr std::size_t reach = 200;
    const RuleBook& x_book = RuleBook::instance();
    std::string_view x_words;
    const PeopleMarks& x_people;
    std::vector<RuleBook::Candidate> x_candidates;  ///< of the sentence
    std::vector<Sentence> x_sentences;
    std::vector<std::vector<Place>> x_places{x_book.arms().size()};  ///< of each arm
    std::vector<RuleHit> x_hits;
};

}  // namespace

std::vector<RuleHit> rule_hits(std::string_view words, const PeopleMarks& people) {
    return Reader{words, people}.run();
}

}  // namespace bot::core::language
