#include "adapters/matrix/matrix_relations.hpp"

#include "adapters/matrix/matrix_ids.hpp"

#include <algorithm>
#include <array>

namespace adapters::matrix {
namespace {

constexpr std::size_t longest_reaction = 500;

std::string_view event_in(const Json& relation) {
    const auto target = text_at(relation, "event_id");
    return is_event_id(target) ? target : std::string_view{};
}

}  // namespace

std::string_view related_to(const Json& content, std::string_view type) {
    const auto& relation = member(content, "m.relates_to");
    return text_at(relation, "rel_type") == type ? event_in(relation) : std::string_view{};
}

std::string_view replies_to(const Json& content) {
    return event_in(member(member(content, "m.relates_to"), "m.in_reply_to"));
}

std::string_view without_quote(std::string_view body) {
    if (!body.starts_with("> <@") && !body.starts_with("> * <@"))
        return body;
    auto rest = body;
    while (rest.starts_with('>'))
        rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
    rest.remove_prefix(std::min(rest.find_first_not_of("\r\n"), rest.size()));
    return rest.empty() ? body : rest;
}

std::string plain_reaction(std::string_view key) {
    static constexpr std::array<std::string_view, 6> looks{
        "\uFE0F", "\U0001F3FB", "\U0001F3FC", "\U0001F3FD", "\U0001F3FE", "\U0001F3FF"};
    std::string out{key.substr(0, key.size() > longest_reaction ? 0 : key.size())};
    for (const auto look : looks) {
        for (auto at = out.find(look); at != std::string::npos; at = out.find(look, at))
            out.erase(at, look.size());
    }
    std::erase(out, '\0');
    if (out.size() > 2 && out.front() == ':' && out.back() == ':')
        out = out.substr(1, out.size() - 2);
    return out;
}

}  // namespace adapters::matrix
