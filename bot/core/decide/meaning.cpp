#include "bot/core/command/parse.hpp"
#include "bot/core/debrief/interview.hpp"
#include "bot/core/debrief/interview_words.hpp"
#include "bot/core/decide/card_view.hpp"
#include "bot/core/decide/decide.hpp"
#include "bot/core/language/prefixes.hpp"
#include "bot/core/outbox/choice_signs.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace bot::core::decide {
namespace {

using outbox::Button;

std::string lower(std::string_view words) {
    std::string result{words};
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return result;
}

struct Meaning {
    const Snapshot& snapshot;
    const event::ChatEvent& event;
    const Context& context;
    using Meant = std::optional<event::Event>;

    Meant operator()(const event::MessageDeleted& deleted) const {
        for (const auto& held : snapshot.held) {
            if (!held.reaction)
                continue;
            auto changed = event;
            changed.actor = held.reaction->by;
            changed.body =
                event::ReactionChanged{held.reaction->message, std::nullopt, std::nullopt,
                                       held.reaction->reaction, event::Change::removed};
            return changed;
        }
        return vote_deleted(deleted.message);
    }
    Meant operator()(const event::ReactionChanged& changed) const {
        if (event.actor.kind != event::PersonKind::human)
            return std::nullopt;
        auto buttons = buttons_on(changed.message);
        std::erase_if(buttons, is_question);
        const auto* button = outbox::chosen(buttons, changed.reaction);
        if (button == nullptr)
            return std::nullopt;
        const auto words =
            changed.change == event::Change::added ? button->command : taken_back(button->command);
        return words.empty() ? std::nullopt
                             : said(words, event.actor, {changed.message, {}, changed.id});
    }
    /// In an incident's room it is something said, whatever it says.
    Meant operator()(const event::MessagePosted& posted) const {
        if (snapshot.here)
            return std::nullopt;
        // In an interview it is about the open question, which our last post need not be yet.
        const auto spoken = debrief::read_word(posted.text.plain);
        if (snapshot.talk && spoken && spoken->word == debrief::Word::skip)
            return std::nullopt;
        for (const auto& button : snapshot.choices) {
            if (is_question(button) || lower(button.label) != lower(posted.text.plain))
                continue;
            if (is_for_the_talk(debrief::read_word(button.command)) &&
                debrief::read_reply(posted.text.plain) != incident::YesOrNo::none)
                return std::nullopt;
            return said(button.command, event.actor, {std::nullopt, posted.thread, {}});
        }
        return answered(posted);
    }
    Meant operator()(const event::MessageEdited&) const { return std::nullopt; }
    Meant operator()(const event::PinChanged&) const { return std::nullopt; }
    Meant operator()(const event::MembershipChanged&) const { return std::nullopt; }
    Meant operator()(const event::Invited&) const { return std::nullopt; }
    Meant operator()(const event::RoomChanged&) const { return std::nullopt; }
    Meant operator()(const event::RoomMoved&) const { return std::nullopt; }
    Meant operator()(const event::CommandGiven&) const { return std::nullopt; }
    Meant operator()(const event::MissedStretch&) const { return std::nullopt; }
    Meant operator()(const event::PersonRenamed&) const { return std::nullopt; }
    Meant operator()(const event::Unknown&) const { return std::nullopt; }

private:
    /// The card's change with the incident; all others are as they were offered.
    std::vector<Button> buttons_on(const event::MessageRef& message) const {
        if (!snapshot.here)
            return snapshot.choices;
        const auto& incident = snapshot.here->incident;
        const auto* room = incident::find_room(incident, message.room);
        if (room == nullptr || room->card != message)
            return snapshot.choices;
        const Ruling ruling{snapshot, context, {}};
        return card_of(incident, ruling).buttons;
    }
    /// Without a label it is what was asked, and is answered in anybody's own words; without a
    /// command, too, it has been.
    static bool is_question(const Button& button) { return button.label.empty(); }
    /// A word for the interview this conversation is about, which reads yes and no itself and knows
    /// when they were said.
    [[nodiscard]] bool is_for_the_talk(const std::optional<debrief::Spoken>& word) const {
        return snapshot.talk && word &&
               (!word->incident || *word->incident == snapshot.talk->incident.incident.id.number);
    }
    [[nodiscard]] bool is_asked_in_debrief() const {
        if (!snapshot.talk)
            return false;
        const auto debrief = debrief::fold(snapshot.talk->facts);
        const auto* interview = debrief.of(event.actor.ref);
        return interview != nullptr && !interview->over();
    }
    [[nodiscard]] Meant answered(const event::MessagePosted& posted) const {
        const auto question =
            std::find_if(snapshot.choices.begin(), snapshot.choices.end(), is_question);
        if (question == snapshot.choices.end() || question->command.empty() ||
            posted.author.kind != event::PersonKind::human || is_asked_in_debrief() ||
            language::off_the_record(posted.text.plain))
            return std::nullopt;
        return said(question->command + " " + posted.text.plain, event.actor,
                    {posted.message, posted.thread, {}});
    }
    /// Where it was said: on a post of ours, in a thread, by a reaction with an id of its own.
    struct Occasion {
        std::optional<event::MessageRef> post;
        std::optional<std::string> thread;
        std::string reaction;
    };
    /// What takes back a choice that can be; empty for all others.
    static std::string taken_back(const std::string& choice) {
        const auto parsed = command::parse(event::words(choice), {});
        const auto* asked = std::get_if<command::Asked>(&parsed);
        const auto* order =
            asked == nullptr ? nullptr : std::get_if<command::Debrief>(&asked->command);
        if (order == nullptr || order->step != command::DebriefStep::vote || !asked->incident)
            return {};
        return to_string(*asked->incident) + " debrief vote " +
               std::string{to_string(order->ballot.question)} + " none " +
               std::string{to_string(order->ballot.answer)};
    }
    /// A vote whose reaction goes by its own id is taken back, whoever deletes that.
    [[nodiscard]] Meant vote_deleted(const event::MessageRef& reaction) const {
        const auto poll = debrief::fold(snapshot.debrief).poll;
        const auto* vote = poll.by_reaction(reaction.message);
        if (vote == nullptr)
            return std::nullopt;
        return said(to_string(snapshot.debrief.front().incident) + " debrief vote " +
                        std::string{to_string(vote->question)} + " none",
                    {vote->who, {}, event::PersonKind::human},
                    {std::nullopt, {}, reaction.message});
    }
    Meant said(const std::string& words, const event::Person& by, Occasion occasion) const {
        event::CommandGiven given;
        given.text = event::words(words);
        given.origin = event::CommandOrigin::button;
        given.about = std::move(occasion.post);
        given.thread = std::move(occasion.thread);
        given.reaction = std::move(occasion.reaction);
        given.answered_inline = false;
        auto command = event;
        command.actor = by;
        command.body = std::move(given);
        return command;
    }
};

}  // namespace

std::optional<event::Event> meant_by(const Snapshot& snapshot, const event::Event& event,
                                     const Context& context) {
    const auto* chat = std::get_if<event::ChatEvent>(&event);
    if (chat == nullptr || snapshot.seen || chat->into)
        return std::nullopt;
    return std::visit(Meaning{snapshot, *chat, context}, chat->body);
}

}  // namespace bot::core::decide
