#include "bot/main/import_command.hpp"

#include "adapters/slack/slack_export.hpp"
#include "bot/app/decide_job.hpp"
#include "bot/main/exit_code.hpp"
#include "bot/main/open_store.hpp"
#include "bot/main/policy.hpp"
#include "bot/main/system_clock.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

namespace bot::main {
namespace {

using core::event::Instant;
using ports::Done;
using ports::Failure;
using ports::FailureKind;
using ports::Result;

/// Events in one transaction.
constexpr int group_size = 1'000;

int complain(const std::string& what) {
    fmt::print(stderr, "secondstory: {}\n", what);
    return ExitCode::failed;
}

/// Takes events through the same decisions as live ones, many to a transaction.
class Importer {
public:
    Importer(ports::StorePort& store, const core::decide::Policy& policy)
        : x_store{store}, x_policy{policy} {}

    Result<ports::Receipt> take(const core::event::Event& event) {
        if (x_in_group == 0) {
            if (auto begun = x_store.begin(); !begun)
                return begun.failure();
        }
        ++x_in_group;
        auto decided = app::decide_and_write(x_store, event,
                                             core::decide::Context{x_clock.now(), x_policy, {}});
        if (!decided) {
            x_store.rollback();
            return decided.failure();
        }
        if (x_in_group == group_size) {
            if (auto flushed = flush(); !flushed)
                return flushed.failure();
        }
        return std::move(decided->receipt);
    }

    Result<Done> flush() {
        if (std::exchange(x_in_group, 0) == 0)
            return Done{};
        return x_store.commit();
    }

private:
    ports::StorePort& x_store;
    const core::decide::Policy& x_policy;
    const SystemClock x_clock;
    int x_in_group = 0;
};

std::optional<Instant> moment(const std::string& text) {
    return core::event::from_rfc3339(text);
}

/// All events of the export into the incident; how many there were.
Result<std::size_t> take_all(adapters::slack::SlackExport& archive, Importer& importer,
                             core::event::IncidentId incident) {
    std::size_t count = 0;
    while (auto event = archive.next()) {
        event->into = incident;
        // One message may belong to the imports of several channels or windows.
        event->key.value += "@" + core::event::to_string(incident);
        auto taken = importer.take(std::move(*event));
        if (!taken)
            return taken.failure();
        if (++count % 100'000 == 0)
            fmt::print(stderr, "{} read\n", count);
    }
    return count;
}

/// "#ops, #db, 2026-10-14": what is known of it without anybody's help.
std::string title_of(const core::event::ImportOpened& opened) {
    std::string title;
    for (const auto& [room, name] : opened.rooms)
        title += "#" + name + ", ";
    return title + core::event::to_rfc3339(opened.from).substr(0, 10);
}

Result<core::event::IncidentId> import_all(adapters::slack::SlackExport& archive,
                                           const ImportOrder& order, Importer& importer) {
    auto opened = archive.opened();
    if (opened.from == Instant{})
        return Failure{FailureKind::not_found,
                       order.path + ": no message in these channels and this window of time"};
    opened.title = order.title.empty() ? title_of(opened) : order.title;
    auto receipt = importer.take(opened);
    if (!receipt)
        return receipt.failure();
    if (!receipt->incident)
        return Failure{FailureKind::rejected, "the store opened no incident for this export"};
    auto count = take_all(archive, importer, *receipt->incident);
    if (!count)
        return count.failure();
    core::event::ImportFinished finished{opened.key, *receipt->incident, archive.newest()};
    finished.key.value += "/finished";
    if (*count > 0) {
        if (auto taken = importer.take(finished); !taken)
            return taken.failure();
    }
    if (auto flushed = importer.flush(); !flushed)
        return flushed.failure();
    return *receipt->incident;
}

}  // namespace

int import_slack(const config::Settings& settings, const ImportOrder& order) {
    adapters::slack::ExportOptions options;
    options.channels = order.channels;
    for (const auto& [word, into] :
         {std::pair{&order.from, &options.from}, std::pair{&order.to, &options.to}}) {
        if (word->empty())
            continue;
        *into = moment(*word);
        if (!*into)
            return complain("\"" + *word + "\" is not a time; write it like 2026-11-22T14:05Z");
    }
    auto archive = adapters::slack::SlackExport::open(order.path, options);
    if (!archive)
        return complain(archive.failure().detail);
    auto store = open_store(settings.storage, StoreMay::create);
    if (!store)
        return complain(store.failure().detail);
    const auto policy = policy_from(settings);
    Importer importer{**store, policy};
    auto incident = import_all(*archive, order, importer);
    for (const auto& warning : archive->warnings())
        fmt::print(stderr, "warning: {}\n", warning);
    if (!incident)
        return complain(incident.failure().detail);
    fmt::print("{}\n", core::event::to_string(*incident));
    return ExitCode::success;
}

}  // namespace bot::main
