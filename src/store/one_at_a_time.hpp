#pragma once

#include <stdexcept>
#include <utility>

namespace liaise::store {

/// Holds a transaction to the rules that make both engines behave the same: one statement at a
/// time, nothing but the end after a failure, and nothing at all after the end.
class OneAtATime {
public:
    /// What `statement` gives. Throws `std::logic_error` when the rules forbid to ask for it now.
    template <class F>
    auto run(F&& statement) {
        refuse_out_of_turn();
        const Turn turn(*this);
        try {
            return statement();
        } catch (...) {
            has_failed_ = true;
            throw;
        }
    }

    /// Runs `commit`; when it returns, the transaction has ended.
    template <class F>
    void end(F&& commit) {
        run(std::forward<F>(commit));
        has_ended_ = true;
    }

    bool has_ended() const { return has_ended_; }

private:
    class Turn {
    public:
        explicit Turn(OneAtATime& owner) : owner_(owner) { owner_.is_running_ = true; }
        ~Turn() { owner_.is_running_ = false; }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        OneAtATime& owner_;
    };

    void refuse_out_of_turn() const {
        if (is_running_)
            throw std::logic_error("a row's function asked for another statement: gather the rows "
                                   "first, then ask");
        if (has_failed_)
            throw std::logic_error("a statement of this transaction failed: it can only be undone");
        if (has_ended_) throw std::logic_error("this transaction has ended: begin another");
    }

    bool is_running_ = false;
    bool has_failed_ = false;
    bool has_ended_ = false;
};

}  // namespace liaise::store
