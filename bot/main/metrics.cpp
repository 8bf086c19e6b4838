#include "bot/main/metrics.hpp"

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

#include <vector>

namespace bot::main {
namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

struct Sample {
    std::vector<ClientMetric::Label> labels;
    double value = 0;
};

MetricFamily family(const char* name, const char* help, MetricType type,
                    const std::vector<Sample>& samples) {
    MetricFamily result;
    result.name = name;
    result.help = help;
    result.type = type;
    for (const auto& sample : samples) {
        ClientMetric metric;
        metric.label = sample.labels;
        metric.gauge.value = sample.value;
        metric.counter.value = sample.value;
        result.metric.push_back(std::move(metric));
    }
    return result;
}

template <class Number>
double number(Number value) {
    return static_cast<double>(value);
}

MetricFamily gauge(const char* name, const char* help, double value) {
    return family(name, help, MetricType::Gauge, {{{}, value}});
}

MetricFamily events(const app::EventCounts& counts) {
    return family("secondstory_events_total", "Deliveries by what became of them.",
                  MetricType::Counter,
                  {{{{"result", "committed"}}, number(counts.committed)},
                   {{{"result", "duplicate"}}, number(counts.duplicate)},
                   {{{"result", "failed"}}, number(counts.failed)}});
}

/// Trackers stand beside the platforms under the names that they are configured by.
MetricFamily effects(const app::CountsByEffect& counts) {
    std::vector<Sample> samples;
    const auto add = [&](const auto& key, const char* result, auto count) {
        samples.push_back(
            {{{"effect", key.first}, {"platform", key.second}, {"result", result}}, number(count)});
    };
    for (const auto& [key, count] : counts) {
        add(key, "done", count.done);
        add(key, "postponed", count.postponed);
        add(key, "failed", count.failed);
    }
    return family("secondstory_effects_total", "Tries at effects by what became of them.",
                  MetricType::Counter, samples);
}

MetricFamily connections(const std::map<std::string, std::string>& states) {
    std::vector<Sample> samples;
    for (const auto& [platform, state] : states)
        samples.push_back({{{"platform", platform}}, state == "connected" ? 1.0 : 0.0});
    return family("secondstory_connected", "Whether a platform lets us in.", MetricType::Gauge,
                  samples);
}

}  // namespace

std::string exposition(const Reading& reading) {
    const auto& store = reading.store;
    std::vector<MetricFamily> families{
        gauge("secondstory_incidents_open", "Incidents that are being worked on.",
              number(store.open_incidents)),
        gauge("secondstory_outbox_waiting", "Effects not yet done.", number(store.outbox_waiting)),
        gauge("secondstory_outbox_failed", "Effects given up and kept for the operator.",
              number(store.outbox_failed)),
        gauge("secondstory_timers_waiting", "Timers not yet due.", number(store.timers_waiting)),
        gauge("secondstory_gaps", "Stretches in which messages may have been missed.",
              number(store.gaps)),
        gauge("secondstory_store_queue", "Jobs waiting for the store.",
              number(reading.store_queue)),
        events(reading.events),
        effects(reading.effects),
        connections(reading.connections)};
    if (store.last_event)
        families.push_back(gauge("secondstory_last_event_timestamp_seconds",
                                 "When the newest delivery came.",
                                 number(store.last_event->time_since_epoch().count()) / 1e6));
    return prometheus::TextSerializer{}.Serialize(families);
}

}  // namespace bot::main
