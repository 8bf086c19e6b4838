#include "bot/core/incident/forgetting.hpp"

#include <utility>

namespace bot::core::incident {
namespace {

/// Questions quote what was visible to the person they are put to. Those that were not put yet are
/// not put any more; of the others it stays that they were.
std::optional<FactBody> without_quotes(Debriefed debriefed,
                                       const std::set<event::FactNumber>& lines) {
    const auto hangs_on_them = [&](const PlannedQuestion& question) {
        return lines.contains(question.moment);
    };
    bool quoted = false;
    if (auto* planned = std::get_if<SeatPlanned>(&debriefed.step))
        quoted = std::erase_if(planned->questions, hangs_on_them) > 0;
    if (auto* asked = std::get_if<QuestionAsked>(&debriefed.step);
        asked != nullptr && hangs_on_them(asked->question)) {
        asked->question.context.clear();
        asked->question.words = forgotten_question;
        quoted = true;
    }
    return quoted ? std::optional<FactBody>{std::move(debriefed)} : std::nullopt;
}

}  // namespace

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
