#pragma once

#include "config/settings.hpp"

#include <string>

/// Commands that read the store, or copy it. Each returns an ExitCode; results go to standard
/// output, everything else to standard error. They work while the service runs.
namespace bot::main {

struct DraftOrder {
    std::string incident;
    std::string format = "md";
    std::string people = "names";
    std::string out;  ///< a file; empty: standard output
};

struct PersonOrder {
    std::string person;  ///< "platform:id"
    std::string out;     ///< a file, for nobody else to read; empty: standard output
};

[[nodiscard]] int list_incidents(const config::Settings& settings, const std::string& format);
[[nodiscard]] int print_draft(const config::Settings& settings, const DraftOrder& order);
/// All that is stored about one person.
[[nodiscard]] int export_person(const config::Settings& settings, const PersonOrder& order);
[[nodiscard]] int back_up(const config::Settings& settings, const std::string& file);

}  // namespace bot::main
