#include "modules/ledger/checkpoints.hpp"

#include <fmt/format.h>

#include "guard/body_keys.hpp"
#include "guard/ledger.hpp"
#include "store/columns.hpp"

namespace liaise::ledger {

namespace {

guard::Signable signable(const Checkpoint& checkpoint) {
    return {"checkpoint", fmt::format("{}\n{}\n{}\n{}", checkpoint.body.text(), checkpoint.number,
                                      checkpoint.hash, text_of(checkpoint.at))};
}

}  // namespace

Result<guard::Seen<Checkpoint>> make_checkpoint(guard::RightsWork& work, const guard::Nothing&) {
    auto end = work.first("SELECT l.number, l.hash FROM ledger l WHERE {scope l} "
                          "ORDER BY l.number DESC LIMIT 1",
                          {}, [](const store::Row& row) {
                              Checkpoint read;
                              store::Columns(row) >> read.number >> read.hash;
                              return read;
                          });
    if (!end) return not_found();
    Checkpoint checkpoint = **end;
    checkpoint.body = *work.viewer().body();
    checkpoint.at = work.now();
    auto signature = guard::sign(work, signable(checkpoint));
    if (!signature) return std::unexpected(signature.error());
    checkpoint.signature = std::move(signature->text);
    guard::Ledger::write(work.transaction(), work.target().text(),
                         {"checkpoint_made", work.viewer().person(), {},
                          fmt::format("line {}", checkpoint.number)},
                         work.now());
    return work.own_knowledge(std::move(checkpoint));
}

Result<guard::Seen<CheckpointJudged>> judge_checkpoint(guard::Work& work,
                                                       const Checkpoint& checkpoint) {
    return work.own_knowledge(CheckpointJudged{guard::BodyKeys::is_signed_by(
        work, checkpoint.body, signable(checkpoint), {checkpoint.signature})});
}

}  // namespace liaise::ledger
