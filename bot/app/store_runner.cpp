#include "bot/app/store_runner.hpp"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <exception>
#include <iterator>

namespace bot::app {
namespace {

using ports::Failure;
using ports::FailureKind;

/// How much of the search index is brought forward between two looks at the queue.
constexpr std::size_t index_step = 200;
/// How long nobody must have wanted anything before the index gets its turn.
constexpr auto quiet_spell = std::chrono::milliseconds{250};

}  // namespace

StoreRunner::StoreRunner(boost::asio::io_context& io, ports::StorePort& store, ports::Log& log,
                         Options options)
    : x_io{io}, x_store{store}, x_log{log}, x_options{options}, x_thread{[this] { loop(); }} {}

StoreRunner::~StoreRunner() {
    {
        const std::lock_guard lock{x_mutex};
        x_stopping = true;
    }
    x_arrived.notify_one();
    x_thread.join();
}

std::size_t StoreRunner::waiting() const {
    const std::lock_guard lock{x_mutex};
    return x_queue.size();
}

void StoreRunner::push(std::unique_ptr<StoreJob> job) {
    bool accepted = false;
    bool first = false;
    {
        const std::lock_guard lock{x_mutex};
        accepted = !x_stopping && x_queue.size() < x_options.queue_limit;
        if (accepted) {
            first = x_queue.empty();
            x_queue.push_back(std::move(job));
        }
    }
    if (accepted) {
        if (first)
            x_arrived.notify_one();
        return;
    }
    job->fail(Failure{FailureKind::transient, "the store's queue is full"});
    std::vector<std::unique_ptr<StoreJob>> refused;
    refused.push_back(std::move(job));
    finish(std::move(refused));
}

void StoreRunner::loop() {
    bool index_behind = x_options.use == StoreUse::writing;
    while (true) {
        bool work = true;
        {
            std::unique_lock lock{x_mutex};
            const auto called = [this] { return x_stopping || !x_queue.empty(); };
            if (index_behind)
                work = x_arrived.wait_for(lock, quiet_spell, called);
            else
                x_arrived.wait(lock, called);
            if (x_stopping && x_queue.empty())
                return;
        }
        if (!work) {
            index_behind = idle_work();
            continue;
        }
        auto group = take();
        run_group(group);
        finish(std::move(group));
        index_behind = x_options.use == StoreUse::writing;
    }
}

std::vector<std::unique_ptr<StoreJob>> StoreRunner::take() {
    const std::lock_guard lock{x_mutex};
    std::vector<std::unique_ptr<StoreJob>> group;
    if (x_queue.size() <= x_options.group_limit) {
        group.swap(x_queue);
        return group;
    }
    const auto end = x_queue.begin() + static_cast<std::ptrdiff_t>(x_options.group_limit);
    std::move(x_queue.begin(), end, std::back_inserter(group));
    x_queue.erase(x_queue.begin(), end);
    return group;
}

void StoreRunner::run_group(std::vector<std::unique_ptr<StoreJob>>& group) {
    const bool writing = x_options.use == StoreUse::writing;
    std::optional<Failure> broken;
    if (writing) {
        if (auto begun = x_store.begin(); !begun)
            broken = begun.failure();
    }
    if (!broken) {
        for (auto& job : group)
            run_one(*job);
        if (writing) {
            if (auto committed = x_store.commit(); !committed) {
                broken = committed.failure();
                x_store.rollback();
            }
        }
    }
    if (!broken)
        return;
    x_log.write(ports::LogLevel::error, "store", "nothing was written: " + broken->detail);
    for (auto& job : group)
        job->fail(*broken);
}

void StoreRunner::run_one(StoreJob& job) {
    if (std::chrono::steady_clock::now() >= job.deadline) {
        job.fail(Failure{FailureKind::deadline, "the store had no time for it"});
        return;
    }
    try {
        job.run(x_store);
    } catch (const std::exception& bug) {
        x_log.write(ports::LogLevel::error, "store", bug.what());
        job.fail(Failure{FailureKind::rejected, "internal error"});
    }
}

void StoreRunner::finish(std::vector<std::unique_ptr<StoreJob>> group) {
    boost::asio::post(x_io, [jobs = std::move(group)]() mutable {
        for (auto& job : jobs)
            job->complete();
    });
}

/// Brings the search index forward until somebody wants something else; whether more is left.
bool StoreRunner::idle_work() {
    while (waiting() == 0) {
        if (!x_store.begin())
            return false;
        auto more = x_store.index_more(index_step);
        auto committed = x_store.commit();
        if (!committed)
            x_store.rollback();
        if (!more || !committed) {
            const auto& failure = more ? committed.failure() : more.failure();
            x_log.write(ports::LogLevel::warning, "store", "search index: " + failure.detail);
            return false;
        }
        if (!*more)
            return false;
    }
    return true;
}

}  // namespace bot::app
