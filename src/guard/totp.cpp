#include "guard/totp.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <qrencode.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <vector>

#include "guard/sodium.hpp"
#include "guard/tokens.hpp"

namespace liaise::guard {

namespace {

constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t secret_bytes = 20;  // what RFC 4226 recommends: as long as SHA-1's output
constexpr std::int64_t step_seconds = 30;
constexpr std::int64_t steps_beside = 1;  // a clock may be half a minute off
constexpr int quiet_zone = 4;             // the white border that readers of QR codes need

std::string base32_of(const std::vector<unsigned char>& bytes) {
    std::string text;
    std::uint32_t bits = 0;
    int held = 0;
    for (const auto byte : bytes) {
        bits = bits << 8 | byte;
        for (held += 8; held >= 5; held -= 5) text.push_back(base32[bits >> (held - 5) & 31]);
    }
    if (held > 0) text.push_back(base32[bits << (5 - held) & 31]);
    return text;
}

std::vector<unsigned char> base32_bytes_of(std::string_view text) {
    std::vector<unsigned char> bytes;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char letter : text) {
        const auto value = base32.find(letter);
        if (value == std::string_view::npos) throw std::logic_error("a secret is not in base 32");
        bits = bits << 5 | static_cast<std::uint32_t>(value);
        held += 5;
        if (held < 8) continue;
        held -= 8;
        bytes.push_back(static_cast<unsigned char>(bits >> held & 255));
    }
    return bytes;
}

std::string escaped(std::string_view text) {
    std::string whole;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool is_plain = byte < 0x80 && (std::isalnum(byte) || letter == '-' || letter == '.');
        whole += is_plain ? std::string(1, letter) : fmt::format("%{:02X}", byte);
    }
    return whole;
}

}  // namespace

Confidential Totp::fresh_secret() {
    ready_sodium();
    std::vector<unsigned char> bytes(secret_bytes);
    randombytes_buf(bytes.data(), bytes.size());
    return Confidential(base32_of(bytes));
}

std::optional<std::int64_t> Totp::step_of(const Confidential& secret, std::string_view code,
                                          std::int64_t last_step, Moment now) {
    std::string figures;  // people write "123 456"
    for (const char letter : code)
        if (letter != ' ') figures.push_back(letter);
    const auto present = now.seconds / step_seconds;
    std::optional<std::int64_t> found;
    for (auto step = present - steps_beside; step <= present + steps_beside; ++step)
        if (step > last_step && are_equal_in_secret(code_at(secret, step), figures)) found = step;
    return found;
}

std::string Totp::code_at(const Confidential& secret, std::int64_t step, int digits) {
    const auto key = base32_bytes_of(secret.reveal());
    std::array<unsigned char, 8> counter{};
    for (std::size_t i = counter.size(); i-- > 0; step >>= 8)
        counter[i] = static_cast<unsigned char>(step & 255);
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned int length = 0;
    if (!HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), counter.data(), counter.size(),
              mac.data(), &length))
        throw std::runtime_error("HMAC-SHA-1 cannot be computed on this computer");
    const std::size_t at = mac[length - 1] & 15;  // RFC 4226, 5.3: dynamic truncation
    const std::uint32_t number = (mac[at] & 127U) << 24 | std::uint32_t{mac[at + 1]} << 16 |
                                 std::uint32_t{mac[at + 2]} << 8 | mac[at + 3];
    std::uint32_t modulus = 1;
    for (int i = 0; i < digits; ++i) modulus *= 10;
    return fmt::format("{:0{}}", number % modulus, digits);
}

Confidential Totp::address(const Confidential& secret, const std::string& installation,
                           const std::string& sign_in_name) {
    return Confidential(fmt::format("otpauth://totp/{}:{}?secret={}&issuer={}",
                                    escaped(installation), escaped(sign_in_name), secret.reveal(),
                                    escaped(installation)));
}

QrPath Totp::qr_of(const Confidential& text) {
    const std::string plain(text.reveal());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(plain.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) throw std::runtime_error("this text is too long for a QR code");
    QrPath qr{"", code->width + 2 * quiet_zone};
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0, run = 0; column < code->width; column += std::max(run, 1)) {
            run = 0;
            while (column + run < code->width &&
                   (code->data[row * code->width + column + run] & 1) != 0)
                ++run;
            if (run > 0)
                qr.path += fmt::format("M{} {}h{}v1h-{}z", column + quiet_zone, row + quiet_zone,
                                       run, run);
        }
    }
    return qr;
}

}  // namespace liaise::guard
