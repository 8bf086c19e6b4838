#include "bot/core/event/text.hpp"

#include <algorithm>

namespace bot::core::event {

TextWriter& TextWriter::plain(std::string_view words) {
    x_text.plain.append(words);
    return *this;
}

TextWriter& TextWriter::person(const PersonRef& person, std::string_view name) {
    return span((name.starts_with('@') ? "" : "@") + std::string{name}, person);
}

TextWriter& TextWriter::room(const RoomRef& room, std::string_view name) {
    return span("#" + std::string{name}, room);
}

TextWriter& TextWriter::append(const Text& text) {
    const auto base = x_text.plain.size();
    x_text.plain.append(text.plain);
    for (const auto& span : text.spans)
        x_text.spans.push_back({span.offset + base, span.length, span.meaning});
    return *this;
}

TextWriter& TextWriter::span(std::string_view words, Meaning meaning) {
    x_text.spans.push_back({x_text.plain.size(), words.size(), std::move(meaning)});
    x_text.plain.append(words);
    return *this;
}

Text part(const Text& text, std::size_t offset, std::size_t length) {
    const auto begin = std::min(offset, text.plain.size());
    const auto end = begin + std::min(length, text.plain.size() - begin);
    Text result{text.plain.substr(begin, end - begin), {}};
    for (const auto& span : text.spans) {
        if (span.offset >= begin && span.offset + span.length <= end)
            result.spans.push_back({span.offset - begin, span.length, span.meaning});
    }
    return result;
}

}  // namespace bot::core::event
