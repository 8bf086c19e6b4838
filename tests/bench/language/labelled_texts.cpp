#include "tests/bench/language/labelled_texts.hpp"

#include "bot/core/language/wording_check.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace tests {
namespace {

using bot::core::language::Finding;

double share(std::size_t part, std::size_t rest) {
    return part + rest == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(part + rest);
}

LabelledText labelled_text(const nlohmann::json& line) {
    LabelledText result;
    result.text = line.at("text");
    result.people = line.value("people", result.people);
    for (const auto& finding : line.at("findings")) {
        const std::string match = finding.at("match");
        const auto begin = result.text.find(match);
        if (begin == std::string::npos)
            throw std::runtime_error{"no \"" + match + "\" in: " + result.text};
        result.labels.push_back({finding.at("class"), begin, begin + match.size()});
    }
    return result;
}

bool is_right(const Finding& finding, const Label& label) {
    const auto begin = std::max(finding.begin, label.begin);
    const auto end = std::min(finding.end, label.end);
    const auto shorter = std::min(finding.end - finding.begin, label.end - label.begin);
    return to_string(finding.wording) == label.wording && begin < end &&
           2 * (end - begin) >= shorter;
}

void add(Score& score, const LabelledText& text, std::vector<Finding> found) {
    if (text.labels.empty()) {
        ++score.clean;
        score.clean_with_findings += found.empty() ? 0U : 1U;
    }
    for (const auto& label : text.labels) {
        const auto right = std::find_if(found.begin(), found.end(), [&](const Finding& finding) {
            return is_right(finding, label);
        });
        if (right == found.end()) {
            ++score.missed;
            score.mistakes.push_back(
                fmt::format("- {:<16} \"{}\": {}", label.wording,
                            text.text.substr(label.begin, label.end - label.begin), text.text));
            continue;
        }
        ++score.right;
        found.erase(right);
    }
    score.false_alarms += found.size();
    for (const auto& finding : found)
        score.mistakes.push_back(fmt::format("+ {:<16} {} \"{}\": {}", to_string(finding.wording),
                                             finding.rule, finding.match, text.text));
}

}  // namespace

double Score::precision() const {
    return share(right, false_alarms);
}
double Score::recall() const {
    return share(right, missed);
}
double Score::value() const {
    return static_cast<double>(right) * precision() * precision();
}
double Score::clean_share() const {
    return clean == 0 ? 0.0 : share(clean_with_findings, clean - clean_with_findings);
}

std::string whole_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file)
        throw std::runtime_error{path + " cannot be read"};
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

std::vector<LabelledText> labelled_texts(const std::string& path) {
    std::istringstream lines{whole_file(path)};
    std::vector<LabelledText> texts;
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty())
            texts.push_back(labelled_text(nlohmann::json::parse(line)));
    }
    return texts;
}

Score score(const std::vector<LabelledText>& texts) {
    Score result;
    for (const auto& text : texts) {
        const bot::core::language::WordingCheck check{{text.people}};
        add(result, text, check.look(text.text));
    }
    return result;
}

}  // namespace tests
