#include "bot/core/decide/asking.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace bot::core::decide {
namespace {

/// How a mention reads in a field that keeps only words: never as an id.
std::string label_of(const Ruling& ruling, const event::PersonRef& person, std::string_view typed) {
    const auto name = ruling.name_of(person);
    if (name != person.id)
        return name;
    if (!typed.empty() && typed.front() == '@')
        typed.remove_prefix(1);
    const bool an_id = typed.empty() || typed == person.id || "@" + std::string{typed} == person.id;
    if (!an_id || ruling.traits(person.platform).knows_names)
        return std::string{typed};
    return "someone";
}

}  // namespace

event::Text with_names(const Ruling& ruling, const event::Text& text) {
    event::TextWriter writer;
    std::size_t done = 0;
    for (const auto& span : text.spans) {
        const auto* person = std::get_if<event::PersonRef>(&span.meaning);
        if (person == nullptr || span.offset < done || span.offset > text.plain.size())
            continue;
        writer.append(event::part(text, done, span.offset - done));
        writer.person(*person,
                      label_of(ruling, *person,
                               std::string_view{text.plain}.substr(span.offset, span.length)));
        done = std::min(span.offset + span.length, text.plain.size());
    }
    return writer.append(event::part(text, done, text.plain.size() - done)).take();
}

}  // namespace bot::core::decide
