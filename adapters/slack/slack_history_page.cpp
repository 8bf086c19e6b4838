#include "adapters/slack/slack_history_page.hpp"

#include "adapters/slack/slack_json.hpp"

#include <nlohmann/json.hpp>

namespace adapters::slack {

HistoryPage parse_history_page(std::string_view word) {
    const auto json = parse_json(word);
    HistoryPage page;
    page.before = flag_at(json, "before");
    page.cursor = text_at(json, "cursor");
    page.last = flag_at(json, "last");
    page.reached = text_at(json, "reached");
    const auto& roots = member(json, "roots");
    for (std::size_t i = 0; roots.is_array() && i < roots.size(); ++i)
        page.roots.emplace_back(text_in(roots[i]));
    return page;
}

std::string to_string(const HistoryPage& page) {
    return to_text(Json{{"before", page.before},
                        {"cursor", page.cursor},
                        {"last", page.last},
                        {"reached", page.reached},
                        {"roots", page.roots}});
}

}  // namespace adapters::slack
