#include "adapters/slack/slack_history_page.hpp"

#include "adapters/slack/slack_json.hpp"

#include <nlohmann/json.hpp>

#include <iterator>
#include <utility>

namespace adapters::slack {
namespace {

std::vector<std::string> texts_in(const Json& list) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; list.is_array() && i < list.size(); ++i)
        texts.emplace_back(text_in(list[i]));
    return texts;
}

}  // namespace

HistoryPage parse_history_page(std::string_view word) {
    const auto json = parse_json(word);
    HistoryPage page;
    page.before = flag_at(json, "before");
    page.cursor = text_at(json, "cursor");
    page.last = flag_at(json, "last");
    page.roots = texts_in(member(json, "roots"));
    page.begins = texts_in(member(json, "begins"));
    return page;
}

std::string to_string(const HistoryPage& page) {
    return to_text(Json{{"before", page.before},
                        {"cursor", page.cursor},
                        {"last", page.last},
                        {"roots", page.roots},
                        {"begins", page.begins}});
}

bool go_on(HistoryPage& page, std::string oldest, std::string cursor) {
    auto& begins = page.begins;
    if (!page.before && page.cursor.empty() && !begins.empty()) {
        // It came in fewer messages than the first time: the older ones go first.
        if (!cursor.empty() && !oldest.empty() && oldest != begins.back()) {
            begins.insert(std::prev(begins.end()), std::move(oldest));
            return false;
        }
        begins.pop_back();
        page.last = begins.empty();
        return true;
    }
    page.cursor = std::move(cursor);
    page.last = page.cursor.empty() && begins.empty();
    if (page.before || page.cursor.empty())
        return true;
    if (!oldest.empty())
        begins.push_back(std::move(oldest));
    return false;
}

std::string next_after(const HistoryPage& page) {
    if (!page.roots.empty() || !page.last)
        return to_string(page);
    if (page.before)
        return {};
    HistoryPage older;
    older.before = true;
    return to_string(older);
}

}  // namespace adapters::slack
