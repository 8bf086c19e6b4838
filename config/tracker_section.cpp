#include "config/sections.hpp"
#include "config/value_formats.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace config {
namespace {

using Fault = std::optional<std::string>;

template <class Value, std::size_t size>
using Words = std::array<std::pair<std::string_view, Value>, size>;

constexpr Words<TrackerKind, 5> kinds{{{"github", TrackerKind::github},
                                       {"gitlab", TrackerKind::gitlab},
                                       {"jira", TrackerKind::jira},
                                       {"redmine", TrackerKind::redmine},
                                       {"linear", TrackerKind::linear}}};
constexpr Words<TicketState, 4> states{{{"open", TicketState::open},
                                        {"in progress", TicketState::in_progress},
                                        {"done", TicketState::done},
                                        {"will not do", TicketState::cancelled}}};
constexpr Words<JiraApi, 2> apis{
    {{"cloud", JiraApi::cloud}, {"data center", JiraApi::data_center}}};
constexpr Words<TextFormatting, 2> formattings{
    {{"markdown", TextFormatting::markdown}, {"textile", TextFormatting::textile}}};

template <class Value, std::size_t size>
Fault take_word(const Words<Value, size>& words, const std::string& written, Value& out) {
    std::string known;
    for (const auto& [word, value] : words) {
        if (word == written) {
            out = value;
            return std::nullopt;
        }
        known.append(known.empty() ? "" : ", ").append(word);
    }
    return "must be one of " + known;
}

bool is_plain(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
}

void read_name(TableReader& table, std::string& out) {
    table.parsed("name", [&](const std::string& value) -> Fault {
        if (value.empty() || !std::all_of(value.begin(), value.end(), is_plain))
            return "must be letters, digits, '-' and '_': hooks arrive at /hooks/NAME";
        for (const auto* const taken : {"slack", "matrix", "sandbox"}) {
            if (value == taken)
                return "must not be " + value +
                       ", which is a chat's: accounts are told apart by it";
        }
        out = value;
        return std::nullopt;
    });
}

Fault take_person(const std::string& chat, const std::string& account,
                  std::map<std::string, std::string>& people) {
    if (!parse_room(chat))
        return "must be PLATFORM:USER = ACCOUNT, for example \"slack:U0123\" = \"octocat\"";
    if (account.empty())
        return "must name an account of the tracker";
    people[chat] = account;
    return std::nullopt;
}

Fault take_severity(const std::string& severity, const std::string& word,
                    std::map<std::string, std::string>& severities) {
    constexpr std::array<std::string_view, 4> known{"sev1", "sev2", "sev3", "sev4"};
    if (std::find(known.begin(), known.end(), severity) == known.end())
        return "must be one of sev1, sev2, sev3 and sev4";
    if (word.empty())
        return "must be what the tracker calls it";
    severities[severity] = word;
    return std::nullopt;
}

/// GitHub takes 50 characters; lists of labels are written with commas, and Jira takes no spaces.
void read_label(TableReader& table, std::string& out) {
    table.parsed("label", [&](const std::string& value) -> Fault {
        if (value.empty() || value.size() > 50 ||
            value.find_first_of(" ,\t\r\n\"") != std::string::npos)
            return "must be one word of at most 50 letters, without commas";
        out = value;
        return std::nullopt;
    });
}

void read_maps(TableReader& table, TrackerSettings& out) {
    table.map("people", [&](const std::string& chat, const std::string& account) {
        return take_person(chat, account, out.people);
    });
    table.map("severities", [&](const std::string& severity, const std::string& word) {
        return take_severity(severity, word, out.severities);
    });
    table.map("statuses", [&](const std::string& status, const std::string& meaning) -> Fault {
        TicketState state = TicketState::open;
        auto fault = take_word(states, meaning, state);
        if (!fault)
            out.statuses[status] = state;
        return fault;
    });
}

void read_authorities(TableReader& table, std::string& out) {
    table.parsed("ca_file", [&](const std::string& value) -> Fault {
        auto path = table.beside(value);
        if (value.empty() || !table.environment().exists(path))
            return "does not exist: must be a PEM file of certificate authorities";
        out = std::move(path);
        return std::nullopt;
    });
}

bool stands(const TableReader& table, const std::string& key) {
    return table.has(key) || table.has(key + "_file") || table.has(key + "_env");
}

/// Keys that mean something to some kinds only.
void refuse_foreign(TableReader& table, std::string_view kind, bool fits,
                    std::initializer_list<std::string> keys) {
    for (const auto& key : keys) {
        if (!fits && stands(table, key))
            table.complain(key, "is a key of " + std::string{kind} + " alone");
    }
}

void check_github(TableReader& table, const TrackerSettings& out) {
    const bool app = stands(table, "app_id") || stands(table, "private_key");
    if (app && stands(table, "token"))
        table.complain("token", "does not go together with app_id: it is either a token or an app");
    if (app) {
        table.require("app_id", "the number or client id of the GitHub App");
        table.require("private_key", "a key of the GitHub App: private_key_file = \"app.pem\"");
    } else {
        table.require("token", "the tracker's access token; or app_id and private_key of an app");
    }
    const auto slash = out.project.find('/');
    if (!out.project.empty() &&
        (slash == std::string::npos || slash == 0 || slash + 1 == out.project.size() ||
         out.project.rfind('/') != slash))
        table.complain("project", "must be OWNER/REPOSITORY, such as acme/ops");
    if (out.url == "https://github.com" || out.url == "https://www.github.com")
        table.complain("url", "must be the API's: https://api.github.com");
}

void read_jira(TableReader& table, TrackerSettings& out) {
    table.text("email", out.email);
    table.text("issue_type", out.issue_type);
    out.api = out.email.empty() && out.url.find(".atlassian.net") == std::string::npos
                  ? JiraApi::data_center
                  : JiraApi::cloud;
    table.parsed("api", [&](const std::string& value) { return take_word(apis, value, out.api); });
    if (out.kind == TrackerKind::jira && out.api == JiraApi::cloud)
        table.require("email", "in Jira Cloud a token goes with the e-mail address of its account");
}

void read_credentials(TableReader& table, TrackerSettings& out) {
    table.secret("token", out.token);
    table.secret("webhook_secret", out.webhook_secret);
    table.text("app_id", out.app_id);
    table.secret("private_key", out.private_key);
    table.parsed("installation", [&](const std::string& value) -> Fault {
        if (value.empty() || value.find_first_not_of("0123456789") != std::string::npos)
            return "must be the number at the end of the installation's address";
        out.installation = value;
        return std::nullopt;
    });
}

void read_redmine(TableReader& table, TrackerSettings& out) {
    table.parsed("formatting", [&](const std::string& value) {
        return take_word(formattings, value, out.formatting);
    });
    std::size_t field = 0;
    table.size("custom_field", 1, 1'000'000'000, field);
    out.custom_field = field;
}

}  // namespace

void read_tracker(TableReader& table, TrackerSettings& out) {
    read_name(table, out.name);
    bool known = false;
    table.parsed("kind", [&](const std::string& value) {
        auto fault = take_word(kinds, value, out.kind);
        known = !fault;
        return fault;
    });
    table.base_url("url", out.url);
    table.text("project", out.project);
    read_credentials(table, out);
    read_label(table, out.label);
    read_authorities(table, out.ca_file);
    table.duration("poll", std::chrono::seconds{10}, out.poll);
    read_maps(table, out);
    read_jira(table, out);
    read_redmine(table, out);
    table.require("name", "people choose the tracker by it");
    table.require("kind", "one of github, gitlab, jira, redmine and linear");
    table.require("url", "the address of the tracker's API");
    table.require("project", "where tickets are filed");
    if (known && out.kind == TrackerKind::github)
        check_github(table, out);
    else
        table.require("token", "the tracker's access token");
    if (!known)
        return;
    refuse_foreign(table, "GitHub", out.kind == TrackerKind::github,
                   {"app_id", "private_key", "installation"});
    refuse_foreign(table, "Jira", out.kind == TrackerKind::jira, {"api", "email", "issue_type"});
    refuse_foreign(table, "Redmine", out.kind == TrackerKind::redmine,
                   {"formatting", "custom_field"});
}

}  // namespace config
