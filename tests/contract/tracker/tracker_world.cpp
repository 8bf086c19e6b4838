#include "tests/contract/tracker/tracker_world.hpp"

#include <doctest/doctest.h>

namespace tests::contract {

using namespace bot::core;

const std::vector<TrackerKind>& kinds() {
    static const std::vector<TrackerKind> all{github_kind(),     gitlab_kind(),
                                              jira_cloud_kind(), jira_data_center_kind(),
                                              redmine_kind(),    linear_kind()};
    return all;
}

TrackerWorld::TrackerWorld(const TrackerKind& the_kind)
    : kind{the_kind},
      imposter{io.get_executor(), clock, the_kind.speech()},
      x_client{io.get_executor(), {}},
      x_tracker{another(settings())},
      x_hook{the_kind.hook(settings())} {
    imposter.project = kind.project;
}

config::TrackerSettings TrackerWorld::settings() const {
    config::TrackerSettings settings;
    settings.name = "ops";
    settings.url = imposter.url();
    settings.token = config::Secret{"token-1"};
    settings.project = kind.project;
    settings.webhook_secret = config::Secret{"It's a Secret to Everybody"};
    return settings;
}

std::unique_ptr<bot::ports::TrackerPort> TrackerWorld::another(config::TrackerSettings settings) {
    return kind.tracker({x_client, clock, log}, std::move(settings));
}

outbox::FileTicket TrackerWorld::order() {
    outbox::FileTicket order;
    order.tracker = "ops";
    order.marker = "ss7f3c9a2b41d0";
    order.title = "INC-42: add an alert on replica lag";
    order.body = "From [INC-42](https://inc.example/incidents/INC-42).\n\nThe lag was *40 min*.";
    order.owner = "octo";
    order.due = event::from_date("2026-11-01");
    order.severity = incident::Severity::sev2;
    order.labels = {"database"};
    return order;
}

event::TicketView TrackerWorld::filed() {
    const auto result = file();
    REQUIRE_MESSAGE(result.ok(), (result ? "" : result.failure().detail));
    return result->ticket;
}

}  // namespace tests::contract
