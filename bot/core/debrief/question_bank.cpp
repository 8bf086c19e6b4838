#include "bot/core/debrief/question_bank.hpp"

#include "bot/core/debrief/question_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace bot::core::debrief {
namespace {

constexpr std::string_view short_answer = "short_answer";
constexpr std::size_t short_words = 5;

/// As it was typed by phones and copied from pages: plain quotes, and nothing of what stands within
/// quotes or code, which is somebody else's or no speech.
std::string own_words(std::string_view answer) {
    std::string out;
    char closed_by = 0;
    bool line_begins = true;
    bool quoted_line = false;
    for (const char c : straight_quotes(answer)) {
        if (line_begins)
            quoted_line = c == '>';
        line_begins = c == '\n';
        if (line_begins)
            closed_by = 0;
        if (closed_by == 0 && (c == '"' || c == '`')) {
            closed_by = c;
            continue;
        }
        if (c == closed_by) {
            closed_by = 0;
            out += ' ';
        } else if (line_begins || (!quoted_line && closed_by == 0)) {
            out += c;
        }
    }
    return out;
}

/// Fewer than five words, and none of them a time, a number or a name.
bool is_short(std::string_view answer) {
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < answer.size(); ++at) {
        const auto c = static_cast<unsigned char>(answer[at]);
        const bool blank = std::isspace(c) != 0;
        words += !blank && !inside ? 1 : 0;
        const bool capital = std::isupper(c) != 0 && !inside && words > 1;
        if (std::isdigit(c) != 0 || (capital && c != 'I'))
            return false;
        inside = !blank;
    }
    return words > 0 && words < short_words;
}

std::vector<std::string> patterns_of(const std::vector<FollowUp>& follow_ups) {
    std::vector<std::string> patterns;
    for (const auto& one : follow_ups)
        patterns.push_back(one.cue == short_answer ? "[^\\x00-\\xff]" : one.cue);
    return patterns;
}

std::vector<std::string> only(const std::string& pattern) {
    return pattern.empty() ? std::vector<std::string>{} : std::vector{pattern};
}

std::vector<std::string> sign_patterns(const std::map<std::string, std::string>& signs) {
    std::vector<std::string> patterns;
    for (const auto& [name, pattern] : signs)
        if (parse_sign(name) && !pattern.empty())
            patterns.push_back(pattern);
    return patterns;
}

}  // namespace

QuestionBank::QuestionBank(BankText text)
    : x_follow_ups{std::move(text.follow_ups)},
      x_cues{patterns_of(x_follow_ups)},
      x_distress{only(text.distress)},
      x_surprise{only(text.surprise)},
      x_signs{sign_patterns(text.signs)} {
    for (auto& row : text.questions) {
        auto& question = x_questions.emplace_back();
        for (const auto name : split_names(row.when))
            if (const auto trigger = parse_trigger(name))
                question.triggers.push_back(*trigger);
        question.aspect = parse_aspect(row.aspect);
        question.id = std::move(row.id);
        question.kind = std::move(row.kind);
        question.words = std::move(row.words);
    }
    for (const auto& [name, pattern] : text.signs)
        if (const auto sign = parse_sign(name); sign && !pattern.empty())
            x_sign_of.push_back(*sign);
}

const Question* QuestionBank::find(std::string_view id) const {
    const auto found = std::find_if(x_questions.begin(), x_questions.end(),
                                    [&](const Question& one) { return one.id == id; });
    return found == x_questions.end() ? nullptr : &*found;
}

const FollowUp* QuestionBank::follow_up(std::string_view answer) const {
    const auto words = own_words(answer);
    if (x_distress.any(words))
        return nullptr;
    const auto cues = x_cues.find(words);
    for (std::size_t i = 0; i < x_follow_ups.size(); ++i) {
        const bool fits = x_follow_ups[i].cue == short_answer
                              ? is_short(words)
                              : std::binary_search(cues.begin(), cues.end(), i);
        if (fits)
            return &x_follow_ups[i];
    }
    return nullptr;
}

bool QuestionBank::distress(std::string_view answer) const {
    return x_distress.any(own_words(answer));
}

bool QuestionBank::surprise(std::string_view message) const {
    return x_surprise.any(straight_quotes(message));
}

std::set<Sign> QuestionBank::signs(std::string_view message) const {
    std::set<Sign> found;
    for (const auto place : x_signs.find(straight_quotes(message)))
        found.insert(x_sign_of[place]);
    return found;
}

}  // namespace bot::core::debrief
