#include "adapters/sandbox/sandbox_text.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace adapters::sandbox {
namespace {

using bot::core::event::MessageRef;
using bot::core::event::PersonRef;
using bot::core::event::RoomRef;
using bot::core::event::TextWriter;

/// Part of a word or of a name; every byte of a character beyond ASCII counts as a letter.
bool in_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || c == '_';
}

bool in_name(char c) {
    return in_word(c) || c == '-';
}

std::string lower(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char c) {
        return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    return result;
}

bool starts_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

/// The address at the start of `rest`: up to white space, without the punctuation a sentence puts
/// behind it.
std::string_view address_at(std::string_view rest) {
    std::size_t end = 0;
    while (end < rest.size() && static_cast<unsigned char>(rest[end]) > ' ' && rest[end] != '<' &&
           rest[end] != '>' && rest[end] != '"')
        ++end;
    while (end > 0 && std::string_view{".,;:!?)]}'*"}.find(rest[end - 1]) != std::string_view::npos)
        --end;
    return rest.substr(0, end);
}

/// The message that "general/m12" names.
std::optional<MessageRef> message_at(std::string_view fragment, const State& state) {
    const auto slash = fragment.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto number = parse_message_id(fragment.substr(slash + 1));
    const auto* message = number ? state.message(*number) : nullptr;
    if (message == nullptr || message->room != fragment.substr(0, slash))
        return std::nullopt;
    return MessageRef{{platform, message->room}, message_id(*number)};
}

/// Reads one stretch that means something at the start of `rest`; how many bytes it took.
class Reader {
public:
    Reader(const State& state, TextWriter& writer) : x_state{state}, x_writer{writer} {}

    std::size_t read(std::string_view rest) {
        switch (rest.front()) {
            case '@':
                return mention(rest);
            case '#':
                return room(rest);
            case '/':
            case 'h':
            case 'H':
                return address(rest);
            default:
                return 0;
        }
    }

private:
    static std::string_view name_at(std::string_view rest) {
        std::size_t end = 1;
        while (end < rest.size() && in_name(rest[end]))
            ++end;
        while (end > 1 && rest[end - 1] == '-')
            --end;
        return rest.substr(1, end - 1);
    }

    std::size_t mention(std::string_view rest) {
        const auto name = name_at(rest);
        const auto id = lower(name);
        if (!is_person(id) && id != bot_id)
            return 0;
        x_writer.person(PersonRef{platform, id}, name_of(id));
        return name.size() + 1;
    }

    std::size_t room(std::string_view rest) {
        const auto name = name_at(rest);
        const auto id = lower(name);
        const auto* found = x_state.room(id);
        if (found == nullptr || !found->direct_with.empty())
            return 0;
        x_writer.room(RoomRef{platform, id}, id);
        return name.size() + 1;
    }

    std::size_t address(std::string_view rest) {
        const auto text = address_at(rest);
        const auto scheme = lower(text.substr(0, 8));
        const bool whole = starts_with(scheme, "http://") || starts_with(scheme, "https://");
        const auto path = whole ? text.find('/', text.find("//") + 2) : std::size_t{0};
        constexpr std::string_view page = "/sandbox#";
        if (path != std::string_view::npos && starts_with(text.substr(path), page)) {
            if (auto message = message_at(text.substr(path + page.size()), x_state)) {
                x_writer.append(spanned(text, std::move(*message)));
                return text.size();
            }
        }
        if (!whole || text.size() <= text.find("//") + 2)
            return 0;
        x_writer.link(text, std::string{text});
        return text.size();
    }

    static bot::core::event::Text spanned(std::string_view words, MessageRef message) {
        bot::core::event::Text text{std::string{words}, {}};
        text.spans.push_back({0, words.size(), std::move(message)});
        return text;
    }

    const State& x_state;
    TextWriter& x_writer;
};

}  // namespace

bot::core::event::Text read_text(std::string_view typed, const State& state) {
    TextWriter writer;
    std::size_t plain_from = 0;
    std::size_t at = 0;
    while (at < typed.size()) {
        const bool inside = at > 0 && in_word(typed[at - 1]);
        TextWriter meaning;
        const auto taken = inside ? 0 : Reader{state, meaning}.read(typed.substr(at));
        if (taken == 0) {
            ++at;
            continue;
        }
        writer.plain(typed.substr(plain_from, at - plain_from)).append(meaning.take());
        at += taken;
        plain_from = at;
    }
    writer.plain(typed.substr(plain_from));
    return writer.take();
}

std::string message_path(const ChatMessage& message) {
    return "/sandbox#" + message.room + "/" + message_id(message.number);
}

}  // namespace adapters::sandbox
