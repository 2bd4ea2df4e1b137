#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.hpp"

struct zip;

namespace liaise {

/// All parts of a zip file together, unpacked: a sheet of two million cells has 100 MB of XML. A
/// file that unpacks to more than this is made to fill memories up.
inline constexpr std::size_t unpacked_bytes_max = 256UL * 1024 * 1024;

/// A zip file in memory, which its parts are read from.
class ZipFile {
public:
    /// `bytes` has to outlive it. Errors: `invalid` for what is no whole zip file.
    static Result<ZipFile> of(std::string_view bytes);

    /// Hands the part on in pieces, the last one empty. Errors: `not_found`; `invalid` for a part
    /// that is broken or locked; `too_large` beyond the limit; what `take` says.
    Result<Done> each_piece(const std::string& part,
                            const std::function<Result<Done>(std::string_view)>& take);
    bool has(const std::string& part) const;

private:
    struct Close {
        void operator()(zip* file) const noexcept;
    };
    explicit ZipFile(zip* file) : file_(file) {}

    std::unique_ptr<zip, Close> file_;
    std::size_t unpacked_bytes_ = 0;
};

}  // namespace liaise
