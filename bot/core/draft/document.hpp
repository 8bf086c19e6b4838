#pragma once

#include "bot/core/event/ids.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// The draft before it is Markdown or HTML: what stands where. All words are clean UTF-8 and plain:
/// nothing in them is markup, each writer escapes all of them.
namespace bot::core::draft {

enum class RunKind { plain, bold, italic, code, person, link };

/// A stretch of words of one look. `target`: a link's address, http or https only.
struct Run {
    RunKind kind = RunKind::plain;
    std::string text;
    std::string target;
};
using Runs = std::vector<Run>;

/// What a line rests on: an entry, or an answer that its author let go.
struct Evidence {
    Evidence(event::FactNumber entry) : fact{entry} {}
    static Evidence answer(std::int64_t number) {
        Evidence evidence{event::FactNumber{number}};
        evidence.told = true;
        return evidence;
    }
    friend auto operator<=>(const Evidence&, const Evidence&) = default;

    event::FactNumber fact;  ///< of the entry; of an answer the number it has in documents
    bool told = false;
};
/// "e12", or "a12" for an answer.
[[nodiscard]] inline std::string to_string(const Evidence& evidence) {
    return evidence.told ? "a" + std::to_string(evidence.fact.number)
                         : event::to_string(evidence.fact);
}

/// Words, and what they rest on.
struct Line {
    Runs words;
    std::vector<Evidence> evidence;
};

struct Paragraph {
    Line line;
};
struct Bullets {
    std::vector<Line> lines;
};
/// Names and what belongs to them.
struct Pairs {
    std::vector<std::pair<std::string, Line>> rows;
};
/// Something only a person can write.
struct Place {
    std::string prompt;
};
/// The incident drawn on a line of time.
struct Drawing {};
/// What the blocks behind it are about.
struct Heading {
    Line line;
};
/// Accounts of one moment, a column each; a cell without lines is not known.
struct SideBySide {
    std::vector<std::string> columns;
    struct Row {
        std::string title;
        std::vector<std::vector<Line>> cells;
    };
    std::vector<Row> rows;
};
/// All answers that were let go, with anchors.
struct Answers {};
/// Entries told in full, as places in the list of all.
struct Entries {
    std::vector<std::size_t> which;
};
/// All entries, with anchors.
struct Appendix {};

using Block = std::variant<Paragraph, Bullets, Pairs, Place, Drawing, Heading, SideBySide, Answers,
                           Entries, Appendix>;

struct Section {
    std::string id;
    std::string title;
    std::vector<Block> blocks;
};

struct Document {
    std::string incident;  ///< "INC-7"
    std::string title;
    std::string severity;              ///< "SEV2"; empty where unset
    std::string status;                ///< "resolved"
    std::vector<std::string> notices;  ///< what a reader must know first
    int places = 0;                    ///< how many need a person
    Pairs facts;
    std::vector<Section> sections;
};

[[nodiscard]] inline Runs words(std::string text) {
    return {Run{RunKind::plain, std::move(text), {}}};
}

}  // namespace bot::core::draft
