#include "bot/core/incident/forgetting.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::incident {
namespace {

/// Questions quote what was visible to the person they are put to. It stays that they were to be
/// put, for what was asked in place of one stands in its place for good.
std::optional<FactBody> without_quotes(Debriefed debriefed,
                                       const std::set<event::FactNumber>& lines) {
    bool quoted = false;
    const auto forget = [&](PlannedQuestion& question) {
        if (!lines.contains(question.moment))
            return;
        question.context.clear();
        question.words = forgotten_question;
        quoted = true;
    };
    if (auto* planned = std::get_if<SeatPlanned>(&debriefed.step))
        std::for_each(planned->questions.begin(), planned->questions.end(), forget);
    if (auto* asked = std::get_if<QuestionAsked>(&debriefed.step))
        forget(asked->question);
    return quoted ? std::optional<FactBody>{std::move(debriefed)} : std::nullopt;
}

}  // namespace

bool is_forgotten(const PlannedQuestion& question) {
    return question.words == forgotten_question;
}

std::size_t still_put(std::span<const PlannedQuestion> waiting) {
    return waiting.size() -
           static_cast<std::size_t>(std::count_if(waiting.begin(), waiting.end(), is_forgotten));
}

std::optional<FactBody> forgotten(const FactBody& body, const event::MessageRef& message,
                                  const std::set<event::FactNumber>& lines) {
    if (const auto* said = std::get_if<Said>(&body); said != nullptr) {
        if (said->message.message != message)
            return std::nullopt;
        auto left = *said;
        left.message.text = {};
        left.message.raw.clear();
        left.message.files.clear();
        left.off_record = true;
        return left;
    }
    if (const auto* revised = std::get_if<Revised>(&body); revised != nullptr) {
        if (revised->message != message)
            return std::nullopt;
        auto left = *revised;
        left.text = {};
        left.raw.clear();
        left.files.clear();
        left.off_record = true;
        return left;
    }
    if (const auto* noted = std::get_if<Noted>(&body); noted != nullptr) {
        if (noted->source != message)
            return std::nullopt;
        return Noted{noted->kind, {}, noted->source};
    }
    if (const auto* reworded = std::get_if<EntryRevised>(&body);
        reworded != nullptr && lines.contains(reworded->entry))
        return EntryRevised{reworded->entry, {}};
    if (const auto* debriefed = std::get_if<Debriefed>(&body); debriefed != nullptr)
        return without_quotes(*debriefed, lines);
    return std::nullopt;
}

}  // namespace bot::core::incident
