#include "adapters/slack/slack_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace adapters::slack {
namespace {

/// Where several names show one picture: the name Slack itself sends, behind the others.
constexpr std::array<std::pair<std::string_view, std::string_view>, 26> aliases{{
    {"thumbsup", "+1"},
    {"thumbsdown", "-1"},
    {"heavy_exclamation_mark", "exclamation"},
    {"thumbs_up", "+1"},
    {"thumbs_down", "-1"},
    {"open_book", "book"},
    {"telephone", "phone"},
    {"poop", "hankey"},
    {"shit", "hankey"},
    {"running", "runner"},
    {"sailboat", "boat"},
    {"red_car", "car"},
    {"envelope", "email"},
    {"satisfied", "laughing"},
    {"collision", "boom"},
    {"punch", "facepunch"},
    {"raised_hand", "hand"},
    {"honeybee", "bee"},
    {"pencil", "memo"},
    {"knife", "hocho"},
    {"flipper", "dolphin"},
    {"paw_prints", "feet"},
    {"waxing_gibbous_moon", "moon"},
    {"lantern", "izakaya_lantern"},
    {"sun_small_cloud", "mostly_sunny"},
    {"simple_smile", "slightly_smiling_face"},
}};

}  // namespace

std::string reaction_name(std::string_view name) {
    while (name.starts_with(':'))
        name.remove_prefix(1);
    name = name.substr(0, name.find(':'));
    const auto* const alias = std::find_if(aliases.begin(), aliases.end(),
                                           [&](const auto& pair) { return pair.first == name; });
    return std::string{alias == aliases.end() ? name : alias->second};
}

}  // namespace adapters::slack
