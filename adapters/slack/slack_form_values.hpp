#pragma once

#include "adapters/slack/slack_json.hpp"

#include <map>
#include <string>

namespace adapters::slack {

/// What somebody filled in, by the name of the field: `view.state.values` of a submitted form.
[[nodiscard]] std::map<std::string, std::string> form_fields(const Json& values);

/// The name of the first field of a view's `blocks`; empty where there is none.
[[nodiscard]] std::string first_form_field(const Json& blocks);

}  // namespace adapters::slack
