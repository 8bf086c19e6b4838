#include "tests/unit/ticket_text/shown_words.hpp"

#include "tests/unit/draft/page_reader.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace {

using adapters::tracking::Dialect;
using Json = nlohmann::json;

struct Trap {
    const char* name;
    const char* pattern;
};

/// In what is rendered already.
const std::map<Dialect, std::vector<Trap>> looked_up{
    {Dialect::github, {{"mention", "(^|[^A-Za-z0-9])@[A-Za-z0-9]"}, {"ticket", "#[0-9]|GH-[0-9]"}}},
    {Dialect::gitlab,
     {{"mention", "(^|[^A-Za-z0-9])@[A-Za-z0-9_.]"},
      {"reference", "[#!$~%&][A-Za-z0-9\"]"},
      {"wiki", R"(\[\[|\{\+|\{-)"}}},
    {Dialect::linear, {{"mention", "(^|[^A-Za-z0-9])@[A-Za-z0-9]"}, {"ticket", "#[0-9]"}}},
    {Dialect::redmine_markdown,
     {{"mention", "(^|[^A-Za-z0-9])@[A-Za-z0-9]"},
      {"reference", "#[0-9]|(^|[^A-Za-z0-9])r[0-9]|(^|[^A-Za-z0-9])(commit|user|version):"},
      {"macro", R"(\{\{|\[\[)"}}},
};

/// In lines as they are sent.
const std::map<Dialect, std::vector<Trap>> read_at_once{
    {Dialect::gitlab, {{"order", "^[ >]*/[a-z]"}}},
    {Dialect::redmine_textile,
     {{"style", R"((^|[>\s(])(\*|_|\+|-|\^|~|%|\?\?)(\w|\S.*?\S)\2(?=[^\w]|$))"},
      {"code", R"((^|\W)@.+?@(\W|$))"},
      {"tag", "<[!/a-zA-Z]"},
      {"prefix", R"(^[a-z]+[0-9]*\. )"},
      {"list", R"(^[#*]+ )"},
      {"quotation", "^ *>"},
      {"table", R"(\|)"},
      {"picture", R"((^|[>\s])![^\s(!]+?!)"},
      {"abbreviation", R"([A-Z]{2,}\()"},
      {"link", R"("[^"]+":)"},
      {"macro", R"(\{\{|\[\[)"},
      {"mention", "(^|[^A-Za-z0-9])@[A-Za-z0-9]"},
      {"reference", "(^|[ (,>-])#[0-9]|(^|[^A-Za-z0-9])(commit|user|version):"}}},
    {Dialect::jira_wiki,
     {{"style", R"((^|[^A-Za-z0-9\\])(\*|_|\+|-|\^|~|\?\?)\S(.*?\S)?\2([^A-Za-z0-9]|$))"},
      {"macro", R"(\{)"},
      {"link", R"(\[)"},
      {"table", R"(\|)"},
      {"picture", R"((^|[^A-Za-z0-9])![^\s!]+!)"},
      {"prefix", R"(^(h[1-6]|bq)\.)"},
      {"list", R"(^[#*-]+ )"},
      {"dash", "(^| )-{2,}( |$)"},
      {"face", R"((^| )([:;]-?[)(DPp]|\((/|x|!|\?|y|n|i|on|off|\*)\)))"},
      {"break", R"(\\)"}}},
};

void look(Shown& shown, const std::string& line, const std::map<Dialect, std::vector<Trap>>& traps,
          Dialect dialect) {
    const auto found = traps.find(dialect);
    if (found == traps.end())
        return;
    for (const auto& trap : found->second) {
        if (std::regex_search(line, std::regex{trap.pattern}))
            shown.objections.push_back(std::string{trap.name} + ": " + line);
    }
}

bool is_wiki(Dialect dialect) {
    return dialect == Dialect::redmine_textile || dialect == Dialect::jira_wiki;
}

std::string decoded(const std::string& line) {
    static const std::regex reference{"&#([0-9]+);"};
    std::string out;
    std::size_t from = 0;
    for (std::sregex_iterator it{line.begin(), line.end(), reference}, end; it != end; ++it) {
        const auto at = static_cast<std::size_t>(it->position());
        out += line.substr(from, at - from);
        out += static_cast<char>(std::stoi((*it)[1].str()));
        from = at + static_cast<std::size_t>(it->length());
    }
    return out + line.substr(from);
}

std::vector<std::string> paragraphs(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find("\n\n", at), text.size());
        all.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    return all;
}

const std::map<std::string, std::set<std::string>> allowed_children{
    {"doc",
     {"paragraph", "heading", "bulletList", "orderedList", "codeBlock", "blockquote", "rule"}},
    {"paragraph", {"text", "hardBreak"}},
    {"heading", {"text", "hardBreak"}},
    {"bulletList", {"listItem"}},
    {"orderedList", {"listItem"}},
    {"listItem", {"paragraph", "bulletList", "orderedList", "codeBlock"}},
    {"blockquote", {"paragraph"}},
    {"codeBlock", {"text"}},
};

void read_node(Shown& shown, const Json& node) {
    const auto type = node.at("type").get<std::string>();
    const auto content = node.value("content", Json::array());
    if (type == "text") {
        const auto text = node.at("text").get<std::string>();
        if (text.empty())
            shown.objections.emplace_back("empty text");
        shown.words += text;
    }
    if (type == "listItem" && (content.empty() || content[0].at("type") != "paragraph"))
        shown.objections.emplace_back("an item without a paragraph");
    if (type.ends_with("List") && content.empty())
        shown.objections.emplace_back("an empty list");
    for (const auto& child : content) {
        const auto name = child.at("type").get<std::string>();
        if (!allowed_children.contains(type) || !allowed_children.at(type).contains(name))
            shown.objections.push_back(name + " in " + type);
        read_node(shown, child);
    }
}

}  // namespace

std::string squeezed(std::string_view words) {
    static const std::regex unseen{"\u2060|\u00A0|\\s"};
    return std::regex_replace(std::string{words}, unseen, "");
}

Shown shown(Dialect dialect, const std::string& text) {
    Shown shown;
    std::istringstream lines{text};
    std::string sent;
    for (std::string line; std::getline(lines, line);) {
        look(shown, line, read_at_once, dialect);
        sent += line + "\n";
    }
    if (is_wiki(dialect)) {
        shown.words = squeezed(decoded(sent));
        return shown;
    }
    for (const auto& paragraph : paragraphs(text)) {
        const auto page = read_markdown(paragraph);
        for (const auto& objection : page.objections)
            shown.objections.push_back(objection);
        look(shown, page.words, looked_up, dialect);
        shown.words += squeezed(page.words);
    }
    return shown;
}

Shown shown_document(const Json& document) {
    Shown shown;
    if (document.at("version") != 1 || document.at("type") != "doc")
        shown.objections.emplace_back("no document");
    read_node(shown, document);
    shown.words = squeezed(shown.words);
    return shown;
}
