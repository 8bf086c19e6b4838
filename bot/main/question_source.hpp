#pragma once

#include "bot/core/debrief/question_bank.hpp"
#include "config/config_loader.hpp"

#include <vector>

namespace bot::main {

/// What debriefs ask: of the file that the configuration names, else the shipped questions.
[[nodiscard]] core::debrief::BankText bank_text(const config::IncidentSettings& settings);
/// What of it cannot be used, each said of its line.
[[nodiscard]] std::vector<config::Problem> question_problems(
    const config::IncidentSettings& settings);

}  // namespace bot::main
