#include "bot/main/question_source.hpp"

namespace bot::main {
namespace {

config::QuestionFile file_of(const config::IncidentSettings& settings) {
    return settings.questions ? *settings.questions : config::shipped_questions();
}

core::debrief::BankText text_of(const config::QuestionFile& file) {
    core::debrief::BankText text;
    for (const auto& row : file.questions)
        text.questions.push_back({row.id, row.kind, row.words, row.when, row.aspect});
    for (const auto& row : file.follow_ups)
        text.follow_ups.push_back({row.id, row.words, row.cue});
    for (const auto& [name, pattern] : file.cues)
        (name == "distress" ? text.distress : text.surprise) = pattern.text;
    for (const auto& [name, pattern] : file.signs)
        text.signs[name] = pattern.text;
    return text;
}

}  // namespace

core::debrief::BankText bank_text(const config::IncidentSettings& settings) {
    return text_of(file_of(settings));
}

std::vector<config::Problem> question_problems(const config::IncidentSettings& settings) {
    const auto file = file_of(settings);
    std::vector<config::Problem> problems;
    for (const auto& one : core::debrief::QuestionBank::problems(text_of(file)))
        problems.push_back(
            {file.file, file.line_of(one.id, one.key), one.id + "." + one.key, one.what});
    return problems;
}

}  // namespace bot::main
