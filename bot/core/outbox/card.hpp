#pragma once

#include "bot/core/event/text.hpp"
#include "bot/core/incident/incident.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bot::core::outbox {

enum class ButtonStyle { normal, primary, danger };

/// How the same is said by typing.
enum class Typed { as_command, bare };

/// Pressing it says `command` for the person who pressed, as if typed in that room.
struct Button {
    std::string label;
    std::string command;
    ButtonStyle style = ButtonStyle::normal;
    std::string confirm;  ///< question asked first; empty: none
    Typed typed = Typed::as_command;
    friend bool operator==(const Button&, const Button&) = default;
};

/// Where an incident stands, for everybody in the room; kept current in place.
struct Card {
    event::IncidentId incident;
    std::string title;
    incident::Severity severity = incident::Severity::unset;
    incident::Status status = incident::Status::investigating;
    incident::Kind kind = incident::Kind::incident;
    std::vector<std::pair<std::string, event::Text>> fields;  ///< label and value, in this order
    std::vector<Button> buttons;
    friend bool operator==(const Card&, const Card&) = default;
};

enum class FieldKind { line, paragraph, choice, toggle };

struct FormField {
    std::string name;
    std::string label;
    FieldKind kind = FieldKind::line;
    bool required = false;
    std::string initial;
    std::string hint;
    std::vector<std::pair<std::string, std::string>> options;  ///< value and label, for a choice
    friend bool operator==(const FormField&, const FormField&) = default;
};

/// Asked of one person. Submitting says `command` with the fields (see CommandGiven::fields).
struct Form {
    std::string title;  ///< at most 24 characters: the shortest any platform allows
    std::string submit;
    std::string command;
    std::vector<FormField> fields;
    /// How to say it where it cannot be shown, with all that is filled in already:
    /// "Say `/incident start <title> private` instead."
    std::string in_words{};
    event::Text text{};  ///< stands above the fields; may be empty
    friend bool operator==(const Form&, const Form&) = default;
};

}  // namespace bot::core::outbox
