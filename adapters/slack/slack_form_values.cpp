#include "adapters/slack/slack_form_values.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdint>

namespace adapters::slack {
namespace {

std::string joined(const Json& values) {
    std::string out;
    for (const auto& value : values) {
        const auto text = value.is_object() ? text_at(value, "value") : text_in(value);
        out += (out.empty() ? "" : ",") + std::string{text};
    }
    return out;
}

/// Whatever kind of input it is: its value as a line.
std::string value_of_input(const Json& input) {
    constexpr std::array<const char*, 7> plain{
        "value",         "selected_user", "selected_conversation", "selected_channel",
        "selected_date", "selected_time", "selected_date_time"};
    for (const auto* const key : plain) {
        const auto& value = member(input, key);
        if (value.is_string())
            return value.get<std::string>();
        if (value.is_number_integer())
            return std::to_string(value.get<std::int64_t>());
    }
    const auto& option = member(input, "selected_option");
    if (option.is_object())
        return std::string{text_at(option, "value")};
    for (const auto* const key :
         {"selected_options", "selected_users", "selected_conversations", "selected_channels"}) {
        const auto& values = member(input, key);
        if (values.is_array() && text_at(input, "type") != "checkboxes")
            return joined(values);
    }
    if (text_at(input, "type") == "checkboxes")
        return member(input, "selected_options").empty() ? "false" : "true";
    return {};
}

}  // namespace

std::map<std::string, std::string> form_fields(const Json& values) {
    std::map<std::string, std::string> fields;
    if (!values.is_object())
        return fields;
    for (const auto& [block, inputs] : values.items()) {
        if (!inputs.is_object())
            continue;
        for (const auto& input : inputs)
            fields[block] = value_of_input(input);
    }
    return fields;
}

std::string first_form_field(const Json& blocks) {
    for (std::size_t i = 0; blocks.is_array() && i < blocks.size(); ++i) {
        if (text_at(blocks[i], "type") == "input")
            return std::string{text_at(blocks[i], "block_id")};
    }
    return {};
}

}  // namespace adapters::slack
