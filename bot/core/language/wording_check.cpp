#include "bot/core/language/wording_check.hpp"

#include "bot/core/language/code_point.hpp"
#include "bot/core/language/frames.hpp"
#include "bot/core/language/machine_pronouns.hpp"
#include "bot/core/language/masking.hpp"
#include "bot/core/language/rule_book.hpp"
#include "bot/core/language/sentences.hpp"
#include "bot/core/language/suggestions.hpp"
#include "bot/core/language/words.hpp"
#include "bot/core/language/working_copy.hpp"

#include <algorithm>

namespace bot::core::language {
namespace {

/// A match in the working copy.
struct Hit {
    const ReadyRule* rule;
    std::size_t begin;
    std::size_t end;
    bool self;
};

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
std::vector<Hit> without_overlaps(std::vector<Hit> hits) {
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        if (a.rule->wording != b.rule->wording)
            return a.rule->wording < b.rule->wording;
        if (a.end - a.begin != b.end - b.begin)
            return a.end - a.begin > b.end - b.begin;
        return a.rule < b.rule;
    });
    std::vector<Hit> kept;
    for (const auto& hit : hits) {
        const auto after =
            std::lower_bound(kept.begin(), kept.end(), hit.begin,
                             [](const Hit& one, std::size_t begin) { return one.end <= begin; });
        if (after == kept.end() || hit.end <= after->begin)
            kept.insert(after, hit);
    }
    return kept;
}

/// Two of a class in one clause are parts of one wording: "might have seen it had they looked".
std::vector<Hit> joined_in_clauses(const std::vector<Hit>& hits, std::string_view sentence) {
    std::vector<Hit> joined;
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

class Reader {
public:
    Reader(std::string_view words, const PeopleMarks& people) : x_words{words}, x_people{people} {}

    std::vector<Hit> run() {
        for (std::size_t begin = 0; begin < x_words.size();) {
            const auto sentence = sentence_at(x_words, begin);
            x_book.candidates(sentence, x_candidates);
            if (!x_candidates.empty())
                read(sentence, begin);
            begin += sentence.size();
        }
        return std::move(x_hits);
    }

private:
    void read(std::string_view words, std::size_t offset) {
        std::string sentence{words.substr(0, words.find('\n'))};
        x_people.mark(sentence);
        if (may_hold_they(sentence))
            mark_machine_pronouns(sentence, before_sentence(x_words, offset));
        for (const auto& candidate : x_candidates)
            apply(x_book.arms()[candidate.arm], sentence, candidate.at);
        const auto apart = without_overlaps(std::move(x_of_sentence));
        for (auto& hit : joined_in_clauses(apart, sentence)) {
            hit.begin += offset;
            hit.end += offset;
            x_hits.push_back(hit);
        }
        x_of_sentence.clear();
    }

    /// What rules out most is asked first.
    void apply(const TriggerArm& arm, std::string_view sentence, std::size_t at) {
        const auto& rule = x_book.rules()[arm.rule];
        const auto match = arm.words->find_at(sentence, at);
        if (!match)
            return;
        auto begin = at;
        if (arm.before) {
            const auto before = arm.before->find(sentence.substr(0, at), at - std::min(at, reach));
            if (!before)
                return;
            begin = before->begin;
        }
        if (!fits(rule.right, rule.not_right, right_window(sentence, match->end)))
            return;
        add_if_it_fits(rule, sentence, begin, match->end);
    }

    void add_if_it_fits(const ReadyRule& rule, std::string_view sentence, std::size_t begin,
                        std::size_t end) {
        const auto left = left_window(sentence, begin);
        if (!fits(rule.left, rule.not_left, left) ||
            !fits(rule.sentence, rule.not_sentence, sentence))
            return;
        const auto words = sentence.substr(begin, end - begin);
        if (rule.rule->guard == Guard::only_people && names_a_thing(words))
            return;
        if (is_no_statement(rule.wording, left, words))
            return;
        if (rule.rule->takes_right)
            end += rule.right->find(right_window(sentence, end), 0)->end;
        x_of_sentence.push_back({&rule, begin, end, speaks_of_self(words, left)});
    }

    /// How far before its words an arm looks.
    static constexpr std::size_t reach = 200;
    const RuleBook& x_book = RuleBook::instance();
    std::string_view x_words;
    const PeopleMarks& x_people;
    std::vector<RuleBook::Candidate> x_candidates;  ///< of the sentence
    std::vector<Hit> x_of_sentence;
    std::vector<Hit> x_hits;
};

bool continues(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
}

/// Fills in lines and columns, in one pass.
class Placing {
public:
    explicit Placing(std::string_view text) : x_text{text} {}

    void place(Finding& finding) {
        const auto passed = x_text.substr(x_at, finding.begin - x_at);
        x_line += static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
        const auto newline = passed.rfind('\n');
        if (newline == std::string_view::npos)
            x_column += code_points(passed);
        else
            x_column = 1 + code_points(passed.substr(newline + 1));
        x_at = finding.begin;
        finding.line = x_line;
        finding.column = x_column;
    }

private:
    std::string_view x_text;
    std::size_t x_at = 0;
    std::size_t x_line = 1;
    std::size_t x_column = 1;
};

Finding finding_of(const Hit& hit, const WorkingCopy& copy, std::string_view text) {
    Finding finding;
    finding.wording = hit.rule->wording;
    finding.level = level_of(finding.wording);
    finding.self = hit.self;
    finding.begin = copy.original_begin(hit.begin);
    finding.end = copy.original_end(hit.end - 1);
    while (finding.begin > 0 && continues(text, finding.begin))
        --finding.begin;
    while (continues(text, finding.end))
        ++finding.end;
    finding.match = text.substr(finding.begin, finding.end - finding.begin);
    finding.rule = hit.rule->rule->id;
    finding.suggestion = suggestion(finding);
    return finding;
}

}  // namespace

std::vector<Finding> WordingCheck::look(std::string_view text) const {
    auto copy = working_copy(text);
    mask_foreign(copy.words);
    std::vector<Finding> findings;
    Placing placing{text};
    for (const auto& hit : Reader{copy.words, x_people}.run()) {
        findings.push_back(finding_of(hit, copy, text));
        placing.place(findings.back());
    }
    return findings;
}

}  // namespace bot::core::language
