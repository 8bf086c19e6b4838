#include "bot/main/command_line.hpp"

#include "bot/main/check_command.hpp"
#include "bot/main/exit_code.hpp"
#include "bot/main/import_command.hpp"
#include "bot/main/lint_command.hpp"
#include "bot/main/manifest_command.hpp"
#include "bot/main/question_source.hpp"
#include "bot/main/reading_commands.hpp"
#include "bot/main/serve_command.hpp"
#include "config/config_loader.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace bot::main {
namespace {

/// Everything the options write into; lives as long as the parsing.
struct Words {
    std::optional<std::string> config;
    bool online = false;
    std::string list_format = "text";
    DraftOrder draft;
    ImportOrder import;
    LintOrder lint;
    PersonOrder person;
    std::string backup_file;
    ManifestOrder manifest;
};

using Action = std::function<int()>;
using ActionWithSettings = std::function<int(const config::Settings&)>;

/// Loads the configuration, tells all its problems, or hands it to the action.
int with_settings(const Words& words, const ActionWithSettings& action) {
    const auto environment = config::process_environment();
    auto loaded = config::load(config::find_file(words.config, environment), environment);
    if (loaded.ok())
        loaded.problems = question_problems(loaded.settings.incident);
    for (const auto& problem : loaded.problems)
        fmt::print(stderr, "{}\n", config::to_string(problem));
    return loaded.ok() ? action(loaded.settings) : ExitCode::misconfigured;
}

/// The subcommands, and what each does once chosen.
class Commands {
public:
    Commands(CLI::App& app, Words& words) : x_app{app}, x_words{words} {
        x_app.require_subcommand(1);
        x_app.failure_message(CLI::FailureMessage::help);
        add_serve();
        add_check();
        add_list();
        add_draft();
        add_export();
        add_import();
        add_backup();
        add_manifest();
        add_lint();
        add_without_settings("version", "print the version", [] {
            fmt::print("secondstory {}\n", SECOND_STORY_VERSION);
            return ExitCode::success;
        });
    }

    int run() {
        for (auto& [command, action] : x_actions) {
            if (command->parsed())
                return action();
        }
        return ExitCode::misconfigured;
    }

private:
    CLI::App* add(const std::string& name, const std::string& does, ActionWithSettings action) {
        return add_without_settings(name, does, [this, action = std::move(action)] {
            return with_settings(x_words, action);
        });
    }
    CLI::App* add_without_settings(const std::string& name, const std::string& does,
                                   Action action) {
        auto* command = x_app.add_subcommand(name, does);
        command->add_option("--config", x_words.config, "configuration file (TOML)");
        x_actions.emplace_back(command, std::move(action));
        return command;
    }

    void add_serve() {
        add("serve", "run the service",
            [](const config::Settings& settings) { return serve(settings); });
    }
    void add_check() {
        auto* command = add(
            "check", "check the configuration",
            [this](const config::Settings& settings) { return check(settings, x_words.online); });
        command->add_flag("--online", x_words.online, "also ask each platform");
    }
    void add_list() {
        auto* command = add("list", "list incidents", [this](const config::Settings& settings) {
            return list_incidents(settings, x_words.list_format);
        });
        command->add_option("--format", x_words.list_format)
            ->check(CLI::IsMember({"text", "json"}));
    }
    void add_draft() {
        auto* command =
            add("draft", "print an incident's draft", [this](const config::Settings& settings) {
                return print_draft(settings, x_words.draft);
            });
        command->add_option("incident", x_words.draft.incident, "INC-n")->required();
        command->add_option("--format", x_words.draft.format)
            ->check(CLI::IsMember({"md", "html", "json", "csv"}));
        command->add_option("--people", x_words.draft.people)
            ->check(CLI::IsMember({"names", "roles"}));
        command->add_option("--out", x_words.draft.out, "write to this file");
    }
    void add_export() {
        auto* command = add("export", "write all that is stored about one person, as JSON",
                            [this](const config::Settings& settings) {
                                return export_person(settings, x_words.person);
                            });
        command
            ->add_option("--person", x_words.person.person,
                         "PLATFORM:ID, e.g. slack:U0123; their other accounts come with it")
            ->required();
        command->add_option("file", x_words.person.out, "write to this file, for its owner alone");
    }
    void add_import() {
        auto& order = x_words.import;
        auto* command = add("import-slack", "make an incident out of a Slack export",
                            [this](const config::Settings& settings) {
                                return import_slack(settings, x_words.import);
                            });
        command->add_option("export", order.path, "zip file or unpacked folder")->required();
        command->add_option("--channel", order.channels, "name or id; may be repeated")
            ->required()
            ->delimiter(',');
        command->add_option("--from", order.from, "first moment, e.g. 2026-11-22T14:05Z");
        command->add_option("--to", order.to, "last moment");
        command->add_option("--title", order.title);
    }
    void add_lint() {
        auto& order = x_words.lint;
        auto* command = add_without_settings("lint", "check the wording of texts",
                                             [this] { return lint(x_words.lint); });
        command->add_option("file", order.files, "a text, or - for standard input")->required();
        command->add_option("--people", order.people, "display names; may list several with commas")
            ->delimiter(',')
            ->allow_extra_args(false);
        command->add_option("--format", order.format)->check(CLI::IsMember({"text", "json"}));
    }
    void add_backup() {
        auto* command = add("backup", "copy the store while it is in use",
                            [this](const config::Settings& settings) {
                                return back_up(settings, x_words.backup_file);
                            });
        command->add_option("file", x_words.backup_file, "a file that does not exist yet")
            ->required();
    }
    void add_manifest() {
        auto& order = x_words.manifest;
        auto* command = add("manifest", "print what a platform needs to know about the app",
                            [this](const config::Settings& settings) {
                                return print_manifest(settings, x_words.manifest);
                            });
        command->add_option("platform", order.platform)
            ->required()
            ->check(CLI::IsMember({"slack", "matrix"}));
        command->add_option("--url", order.url, "where the platform reaches this service");
        command->add_flag("--socket-mode", order.socket_mode, "no inbound HTTP");
    }

    CLI::App& x_app;
    Words& x_words;
    std::vector<std::pair<CLI::App*, Action>> x_actions;
};

}  // namespace

int run(int argc, char** argv) {
    CLI::App app{
        "Second Story: writes an incident down while it happens, and helps the people who "
        "were there to tell it.",
        "secondstory"};
    Words words;
    Commands commands{app, words};
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? ExitCode::success : ExitCode::misconfigured;
    }
    return commands.run();
}

}  // namespace bot::main
