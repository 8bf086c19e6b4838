#include "config/table_reader.hpp"

#include <utility>

namespace config {

namespace {

std::optional<std::string> take(std::optional<std::string> value, std::string_view absent,
                                Secret& target) {
    if (!value)
        return std::string{absent};
    while (value->ends_with('\n') || value->ends_with('\r'))
        value->pop_back();
    if (value->empty())
        return "is empty";
    // It will stand in a header line, where a line break would begin another one.
    for (const char c : *value) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return "contains a control character";
    }
    target = Secret{std::move(*value)};
    return std::nullopt;
}

}  // namespace

void TableReader::secret(std::string_view key, Secret& target) {
    const std::string name{key};
    const std::string file_key = name + "_file";
    const std::string variable_key = name + "_env";
    const int given = int{has(name)} + int{has(file_key)} + int{has(variable_key)};
    if (given > 1)
        complain(name, "is given more than once: keep one of " + name + ", " + file_key + " and " +
                           variable_key);
    const Environment& environment = x_reading.environment;
    parsed(name, [&](const std::string& value) { return take(value, "", target); });
    parsed(file_key, [&](const std::string& path) {
        const std::string whole = beside(path);
        return take(environment.read(whole), "names a file that cannot be read: " + whole, target);
    });
    parsed(variable_key, [&](const std::string& variable) {
        return take(environment.variable(variable),
                    "names an environment variable that is not set: " + variable, target);
    });
}

}  // namespace config
