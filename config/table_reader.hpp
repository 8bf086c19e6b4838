#pragma once

#include "config/config_loader.hpp"
#include "config/secret.hpp"
#include "config/toml_document.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace config {

/// What all readers of one file share. Outlives them.
struct Reading {
    std::string file;
    const Environment& environment;
    std::vector<Problem> problems{};

    void complain(unsigned line, std::string key, std::string what);
};

/// Reads one table key by key. Each getter leaves its target as it is where the key is absent or
/// wrong, and notes what is wrong; `finish` then notes every key that no getter asked for. So a
/// reader knows exactly the keys its section reads, and nothing lists them twice.
class TableReader {
public:
    /// `path` is the table's own dotted name, empty for the whole file; `line` is where it begins.
    TableReader(Reading& reading, const Table& table, std::string path, unsigned line);

    [[nodiscard]] bool has(std::string_view key) const;
    /// For tables whose keys are names of the operator's choosing.
    [[nodiscard]] std::vector<std::string> keys() const;
    [[nodiscard]] unsigned line() const { return x_line; }
    [[nodiscard]] unsigned line_of(std::string_view key) const;  ///< the table's where absent
    [[nodiscard]] const Environment& environment() const { return x_reading.environment; }
    /// Relative paths are taken from the configuration's own folder, so that it does not matter
    /// where the program was started.
    [[nodiscard]] std::string beside(const std::string& path) const;
    void add_problems(const std::vector<Problem>& problems);

    void text(std::string_view key, std::string& target);
    void truth(std::string_view key, bool& target);
    void size(std::string_view key, std::size_t least, std::size_t most, std::size_t& target);
    void port_address(std::string_view key, Address& target);
    /// Without a slash at the end.
    void base_url(std::string_view key, std::string& target);

    /// Whole seconds from `least` on.
    void duration(std::string_view key, std::chrono::seconds least, std::chrono::seconds& target);
    void duration(std::string_view key, std::chrono::seconds least,
                  std::chrono::milliseconds& target);
    /// A minute or more, or "off", which is zero.
    void switchable_duration(std::string_view key, std::chrono::seconds& target);

    /// Exactly one of `<key>`, `<key>_file` and `<key>_env`, or none. A line break at the end of
    /// the file or variable does not belong to the secret.
    void secret(std::string_view key, Secret& target);

    /// A string that `accept` takes or refuses by returning what would be right.
    using Accept = std::function<std::optional<std::string>(const std::string& value)>;
    void parsed(std::string_view key, const Accept& accept);
    void list(std::string_view key, const Accept& accept);
    using Pair = std::function<std::optional<std::string>(const std::string& name,
                                                          const std::string& value)>;
    void map(std::string_view key, const Pair& accept);

    /// Calls `read` with a reader of the table under `key`, or of each in a list of tables.
    using Section = std::function<void(TableReader& section)>;
    void section(std::string_view key, const Section& read);
    void sections(std::string_view key, const Section& read);

    void complain(std::string_view key, std::string what);
    /// Complains unless the key stands here, in whichever form.
    void require(std::string_view key, std::string_view why);
    void finish();

private:
    const Entry* find(std::string_view key);
    template <class Value>
    const Value* typed(std::string_view key, std::string_view wanted);
    [[nodiscard]] std::string name_of(std::string_view key) const;

    Reading& x_reading;
    const Table& x_table;
    std::string x_path;
    unsigned x_line;
    std::vector<std::string> x_known;
};

}  // namespace config
