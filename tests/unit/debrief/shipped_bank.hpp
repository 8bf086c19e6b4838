#pragma once

#include "bot/main/question_source.hpp"

namespace debrief_test {

inline bot::core::debrief::BankText shipped_text() {
    const config::IncidentSettings settings;
    return bot::main::bank_text(settings);
}

/// The bank as it is shipped.
inline const bot::core::debrief::QuestionBank& shipped_bank() {
    static const bot::core::debrief::QuestionBank bank{shipped_text()};
    return bank;
}

}  // namespace debrief_test
