#include "adapters/tracking/ticket_wish.hpp"

#include "adapters/http/header_list.hpp"
#include "adapters/http/json_reading.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace adapters::tracking {

using bot::core::outbox::FileTicket;

std::string severity_word(const FileTicket& order, const config::TrackerSettings& settings) {
    const auto found =
        settings.severities.find(std::string{bot::core::incident::to_string(order.severity)});
    return found == settings.severities.end() ? std::string{} : found->second;
}

std::vector<std::string> labels_of(const FileTicket& order,
                                   const config::TrackerSettings& settings) {
    std::vector<std::string> labels{settings.label, order.marker};
    labels.insert(labels.end(), order.labels.begin(), order.labels.end());
    if (auto severity = severity_word(order, settings); !severity.empty())
        labels.push_back(std::move(severity));
    return labels;
}

std::vector<std::string> left_out(const FileTicket& order, const bot::core::event::TicketView& has,
                                  const std::string& title, const std::vector<std::string>& labels,
                                  const std::vector<std::string>& has_labels) {
    std::vector<std::string> lacks;
    if (!order.owner.empty() && !has_word(owners_of(has), order.owner))
        lacks.push_back(
            fmt::format("the owner {} cannot be assigned in {}: give them, and us, access there",
                        order.owner, title));
    if (order.due && has.due != order.due)
        lacks.push_back(fmt::format("the due date {} was not taken by {}: the field may be off",
                                    bot::core::event::to_date(*order.due), title));
    std::vector<std::string> missing;
    for (const auto& label : labels) {
        if (!has_word(has_labels, label))
            missing.push_back(label);
    }
    if (!missing.empty())
        lacks.push_back(
            fmt::format("the labels {} could not be set in {}: our token needs to be "
                        "let write there, or changes are not noticed by looking",
                        fmt::join(missing, ", "), title));
    return lacks;
}

void put_owners(bot::core::event::TicketView& view, const nlohmann::json& people, const char* key) {
    for (const auto& each : people) {
        std::string name{http::text_at(each, key)};
        if (view.owner.empty())
            view.owner = std::move(name);
        else if (!name.empty())
            view.co_owners.push_back(std::move(name));
    }
}

std::vector<std::string> owners_of(const bot::core::event::TicketView& view) {
    auto all = view.co_owners;
    if (!view.owner.empty())
        all.insert(all.begin(), view.owner);
    return all;
}

bool has_word(const std::vector<std::string>& all, std::string_view word) {
    return std::any_of(all.begin(), all.end(),
                       [&](const auto& one) { return http::same_word(one, word); });
}

std::string account_of(std::string_view written) {
    if (written.starts_with('@'))
        written.remove_prefix(1);
    return std::string{written};
}

}  // namespace adapters::tracking
