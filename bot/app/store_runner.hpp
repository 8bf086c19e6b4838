#pragma once

#include "bot/ports/deadline.hpp"
#include "bot/ports/log.hpp"
#include "bot/ports/result.hpp"
#include "bot/ports/store_port.hpp"

#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace bot::app {

/// A piece of work for the store thread. `run` happens there, inside the group's transaction;
/// `complete` on the io thread, after the group is durable or has failed.
class StoreJob {
public:
    explicit StoreJob(ports::Deadline the_deadline) : deadline{the_deadline} {}
    virtual ~StoreJob() = default;
    virtual void run(ports::StorePort& store) = 0;
    virtual void fail(const ports::Failure& failure) = 0;
    virtual void complete() = 0;

    const ports::Deadline deadline;
};

enum class StoreUse {
    writing,  ///< group commit: all jobs that wait share one transaction
    reading   ///< no transaction around jobs; each sees what is committed as it runs
};

/// The store thread: the one place where calls block on the disk, and the only thread beside the io
/// thread. Takes every job that is waiting, runs them in one transaction, makes it durable, and
/// only then completes them.
class StoreRunner {
public:
    struct Options {
        StoreUse use = StoreUse::writing;
        std::size_t queue_limit = 10'000;  ///< jobs waiting; one more is refused as transient
        std::size_t group_limit = 1'000;   ///< jobs in one transaction
    };

    /// Starts the thread. `store` and `log` outlive the runner; from now on the store is the
    /// thread's alone.
    StoreRunner(boost::asio::io_context& io, ports::StorePort& store, ports::Log& log,
                Options options);
    StoreRunner(const StoreRunner&) = delete;
    StoreRunner& operator=(const StoreRunner&) = delete;
    /// Finishes the jobs that wait, then joins the thread.
    ~StoreRunner();

    /// Runs `work` on the store thread; call it on the io thread. A job whose deadline has passed
    /// before its turn is not run (`deadline`). `work` gives Result<T> and captures only values, or
    /// references to what outlives the runner.
    template <class T>
    boost::asio::awaitable<ports::Result<T>> run(
        std::function<ports::Result<T>(ports::StorePort&)> work, ports::Deadline deadline);

    /// Jobs waiting or running.
    [[nodiscard]] std::size_t waiting() const;

private:
    template <class T, class Handler>
    class Job;

    void push(std::unique_ptr<StoreJob> job);
    void loop();
    std::vector<std::unique_ptr<StoreJob>> take();
    void run_group(std::vector<std::unique_ptr<StoreJob>>& group);
    void run_one(StoreJob& job);
    void finish(std::vector<std::unique_ptr<StoreJob>> group);
    bool idle_work();

    boost::asio::io_context& x_io;
    ports::StorePort& x_store;
    ports::Log& x_log;
    const Options x_options;

    mutable std::mutex x_mutex;  ///< guards the three below
    std::condition_variable x_arrived;
    std::vector<std::unique_ptr<StoreJob>> x_queue;
    bool x_stopping = false;

    std::thread x_thread;
};

template <class T, class Handler>
class StoreRunner::Job final : public StoreJob {
public:
    Job(boost::asio::io_context& io, std::function<ports::Result<T>(ports::StorePort&)> work,
        Handler handler, ports::Deadline the_deadline)
        : StoreJob{the_deadline},
          x_work{std::move(work)},
          x_handler{std::move(handler)},
          x_guard{io.get_executor()} {}

    void run(ports::StorePort& store) override { x_result.emplace(x_work(store)); }
    void fail(const ports::Failure& failure) override { x_result.emplace(failure); }
    void complete() override {
        auto handler = std::move(x_handler);
        auto result = std::move(*x_result);
        x_guard.reset();
        std::move(handler)(std::move(result));
    }

private:
    std::function<ports::Result<T>(ports::StorePort&)> x_work;
    Handler x_handler;
    std::optional<ports::Result<T>> x_result;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> x_guard;
};

template <class T>
boost::asio::awaitable<ports::Result<T>> StoreRunner::run(
    std::function<ports::Result<T>(ports::StorePort&)> work, ports::Deadline deadline) {
    return boost::asio::async_initiate<const boost::asio::use_awaitable_t<>,
                                       void(ports::Result<T>)>(
        [this, deadline](auto handler,
                         std::function<ports::Result<T>(ports::StorePort&)> the_work) {
            using Handler = std::decay_t<decltype(handler)>;
            push(std::make_unique<Job<T, Handler>>(x_io, std::move(the_work), std::move(handler),
                                                   deadline));
        },
        boost::asio::use_awaitable, std::move(work));
}

}  // namespace bot::app
