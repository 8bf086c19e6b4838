#include "bot/core/draft/draft.hpp"

#include "bot/core/draft/by_hand.hpp"
#include "bot/core/draft/manuscript.hpp"

namespace bot::core::draft {
namespace {

CitedAnswers answers_in(const Manuscript& draft) {
    CitedAnswers answers;
    for (const auto& quote : draft.accounts.quotes)
        answers.insert(quote.number);
    return answers;
}

}  // namespace

std::optional<Format> parse_format(std::string_view word) {
    if (word == "md" || word == "markdown")
        return Format::md;
    if (word == "html")
        return Format::html;
    if (word == "json")
        return Format::json;
    if (word == "csv")
        return Format::csv;
    return std::nullopt;
}

std::string_view media_type(Format format) {
    switch (format) {
        case Format::md:
            return "text/markdown; charset=utf-8";
        case Format::html:
            return "text/html; charset=utf-8";
        case Format::json:
            return "application/json";
        case Format::csv:
            break;
    }
    return "text/csv; charset=utf-8";
}

std::string render(const Material& material, Format format, People people) {
    const auto manuscript = prepare(material, people);
    switch (format) {
        case Format::md:
            return write_markdown(manuscript);
        case Format::html:
            return write_html(manuscript);
        case Format::json:
            return write_json(manuscript);
        case Format::csv:
            break;
    }
    return write_csv(manuscript);
}

std::string version_name(event::IncidentId incident, People people) {
    return event::to_string(incident) + (people == People::roles ? " with roles" : " with names");
}

std::optional<std::string> render_over(const Material& material, People people,
                                       std::string_view file) {
    const auto manuscript = prepare(material, people);
    const Version version{version_name(material.incident.id, people), answers_in(manuscript),
                          [&](std::string_view words) { return manuscript.cast.masked(words); }};
    return keep_by_hand(file, write_markdown(manuscript), version);
}

}  // namespace bot::core::draft
