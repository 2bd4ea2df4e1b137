#pragma once

#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace liaise::http {

namespace asio = boost::asio;
using Executor = asio::io_context::executor_type;
/// Makes a coroutine wait for what it begins.
inline constexpr asio::use_awaitable_t<Executor> use_awaitable;

/// Lets only so many requests be answered at once; the others wait in the order in which they
/// came, and no more than `waiting_max` of them. Fewer turns than threads: whoever answers holds
/// a thread, and the rest go on reading and writing.
class Turns {
public:
    Turns(Executor executor, std::size_t at_once, std::size_t waiting_max)
        : executor_(executor), free_(at_once), waiting_max_(waiting_max) {}

    /// Waits for a turn. False: too many wait already.
    asio::awaitable<bool, Executor> take() {
        {
            const std::lock_guard lock(mutex_);
            if (take_now()) co_return true;
            if (waiting_.size() >= waiting_max_) co_return false;
        }
        co_await asio::async_initiate<const asio::use_awaitable_t<Executor>, void()>(
            [this](auto handler) { wait(std::move(handler)); }, use_awaitable);
        co_return true;
    }

    void give_back() {
        std::function<void()> next;
        {
            const std::lock_guard lock(mutex_);
            if (waiting_.empty()) {
                ++free_;
                return;
            }
            next = std::move(waiting_.front());
            waiting_.pop_front();
        }
        next();
    }

private:
    bool take_now() {
        if (free_ == 0) return false;
        --free_;
        return true;
    }

    template <class Handler>
    void wait(Handler handler) {
        auto shared = std::make_shared<Handler>(std::move(handler));
        auto go_on = [this, shared] {
            asio::post(executor_, [shared] { std::move (*shared)(); });
        };
        std::unique_lock lock(mutex_);
        if (!take_now()) {
            waiting_.push_back(std::move(go_on));
            return;
        }
        lock.unlock();
        go_on();
    }

    Executor executor_;
    std::mutex mutex_;
    std::size_t free_;
    std::size_t waiting_max_;
    std::deque<std::function<void()>> waiting_;
};

}  // namespace liaise::http
