#include "adapters/slack/slack_message.hpp"
#include "adapters/slack/slack_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>

namespace adapters::slack {
namespace {

using namespace bot::core::event;

constexpr auto npos = std::string_view::npos;

std::string_view first_of(std::initializer_list<std::string_view> candidates) {
    const auto* const found = std::find_if(candidates.begin(), candidates.end(),
                                           [](std::string_view text) { return !text.empty(); });
    return found == candidates.end() ? std::string_view{} : *found;
}

bool same(std::string_view told, const std::string& ours) {
    return !ours.empty() && told == ours;
}

std::string_view name_in(const Json& profile) {
    return first_of({text_at(profile, "display_name"), text_at(profile, "real_name"),
                     text_at(profile, "name")});
}

/// Parameters by which whoever has the address may read the file.
bool is_token(std::string_view parameter) {
    const auto name = parameter.substr(0, parameter.find('='));
    return name == "t" || name == "token" || name == "pub_secret" || parameter.find("xox") != npos;
}

std::string without_tokens(std::string_view url) {
    const auto mark = url.find('?');
    std::string out{url.substr(0, mark)};
    if (mark == npos)
        return out;
    char joint = '?';
    for (auto rest = url.substr(mark + 1); !rest.empty();) {
        const auto parameter = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), parameter.size() + 1));
        if (parameter.empty() || is_token(parameter))
            continue;
        out += joint;
        out += parameter;
        joint = '&';
    }
    return out;
}

File file_of(const Json& file) {
    File result;
    result.id = text_at(file, "id");
    result.name = first_of({text_at(file, "name"), text_at(file, "title"), text_at(file, "id")});
    result.media_type = text_at(file, "mimetype");
    result.size = std::max<std::int64_t>(0, number_at(file, "size"));
    result.url = without_tokens(first_of({text_at(file, "permalink"), text_at(file, "url_private"),
                                          text_at(file, "url_private_download")}));
    return result;
}

void add_file(const Json& file, std::vector<File>& files) {
    if (file.is_object() && text_at(file, "mode") != "tombstone" && !text_at(file, "id").empty())
        files.push_back(file_of(file));
}

}  // namespace

std::string room_name_of(std::string_view told) {
    const bool none =
        told == "directmessage" || told == "privategroup" || told.starts_with("mpdm-");
    return none ? std::string{} : std::string{told};
}

Person person_of(std::string_view id, const SlackIdentity& ours) {
    Person person{{platform, std::string{id}}, {}, PersonKind::human};
    if (same(id, ours.user_id) || same(id, ours.bot_id))
        person.kind = PersonKind::ourselves;
    else if (id == "USLACKBOT")
        person.kind = PersonKind::bot;
    return person;
}

Person author_of(const Json& message, const SlackIdentity& ours) {
    const auto user = text_at(message, "user");
    const auto bot = text_at(message, "bot_id");
    const auto& profile = member(message, "bot_profile");
    const bool by_our_app = !bot.empty() && (same(text_at(message, "app_id"), ours.app_id) ||
                                             same(text_at(profile, "app_id"), ours.app_id));
    if (same(bot, ours.bot_id) || same(user, ours.user_id) || by_our_app) {
        const auto id = first_of({ours.user_id, user, ours.bot_id, bot});
        return {{platform, std::string{id}}, {}, PersonKind::ourselves};
    }
    if (bot.empty() && text_at(message, "subtype") != "bot_message") {
        auto person = person_of(user, ours);
        person.name = name_in(member(message, "user_profile"));
        return person;
    }
    const auto name = first_of({text_at(message, "username"), text_at(profile, "name"),
                                name_in(member(message, "user_profile"))});
    return {
        {platform, std::string{first_of({user, bot, name})}}, std::string{name}, PersonKind::bot};
}

std::vector<File> files_of(const Json& message) {
    std::vector<File> files;
    const auto& list = member(message, "files");
    if (list.is_array()) {
        for (const auto& file : list)
            add_file(file, files);
    }
    if (files.empty())
        add_file(member(message, "file"), files);
    return files;
}

PersonRenamed read_user(const Json& user, const SlackIdentity& ours) {
    const auto& profile = member(user, "profile");
    PersonRenamed renamed{person_of(text_at(user, "id"), ours), std::string{text_at(user, "name")},
                          std::string{text_at(user, "tz")}};
    renamed.person.name = first_of({text_at(profile, "display_name"), text_at(profile, "real_name"),
                                    text_at(user, "real_name"), text_at(user, "name")});
    if (flag_at(user, "is_bot") && renamed.person.kind == PersonKind::human)
        renamed.person.kind = PersonKind::bot;
    return renamed;
}

}  // namespace adapters::slack
