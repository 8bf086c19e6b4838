#include "bot/core/language/wording_check.hpp"

#include "bot/core/language/code_point.hpp"
#include "bot/core/language/judged_hits.hpp"
#include "bot/core/language/masking.hpp"
#include "bot/core/language/suggestions.hpp"
#include "bot/core/language/working_copy.hpp"

#include <algorithm>

namespace bot::core::language {
namespace {

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

Finding finding_of(const RuleHit& hit, const WorkingCopy& copy, std::string_view text) {
    Finding finding;
    finding.wording = hit.wording;
    finding.level = level_of(finding.wording);
    finding.self = hit.self;
    finding.begin = copy.original_begin(hit.begin);
    finding.end = copy.original_end(hit.end - 1);
    while (finding.begin > 0 && continues(text, finding.begin))
        --finding.begin;
    while (continues(text, finding.end))
        ++finding.end;
    finding.match = text.substr(finding.begin, finding.end - finding.begin);
    finding.rule = hit.rule;
    finding.suggestion = suggestion(finding);
    return finding;
}

}  // namespace

std::vector<Finding> WordingCheck::look(std::string_view text) const {
    auto copy = working_copy(text);
    mask_foreign(copy.words);
    std::vector<Finding> findings;
    Placing placing{text};
    Judge judge{x_weighing};
    for (const auto& sentence : read_sentences(copy.words, x_people, x_weighing)) {
        for (const auto& hit : judge.hits_in(sentence)) {
            findings.push_back(finding_of(hit, copy, text));
            placing.place(findings.back());
        }
    }
    return findings;
}

}  // namespace bot::core::language
