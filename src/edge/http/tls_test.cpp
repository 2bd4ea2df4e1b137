#include <gtest/gtest.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <cstdio>
#include <memory>

#include "edge/http/limits.hpp"
#include "edge/http/wire_test.hpp"
#include "engines/engines.hpp"

namespace liaise::http {
namespace {

/// A key and a certificate that it signed itself, as PEM files.
Listening listening_with_tls(const engines::TemporaryFolder& folder) {
    Listening listening;
    listening.tls_certificate = folder.file("certificate.pem");
    listening.tls_key = folder.file("key.pem");
    listening.transport = Transport::secure;
    auto* key = EVP_EC_gen("P-256");
    auto* certificate = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    auto* file = std::fopen(listening.tls_key.c_str(), "w");
    PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
    file = std::fopen(listening.tls_certificate.c_str(), "w");
    PEM_write_X509(file, certificate);
    std::fclose(file);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return listening;
}

class AServerWithTls : public ::testing::Test {
protected:
    /// What a client that speaks `version` alone is answered; empty when they do not agree, and
    /// then `refusal()` says why not. Of itself the client would speak the oldest too.
    std::string answer_to(int version) {
        const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(
            SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
        SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0");
        SSL_CTX_set_min_proto_version(context.get(), version);
        SSL_CTX_set_max_proto_version(context.get(), version);
        ERR_clear_error();
        Wire wire(server_.port());
        const std::unique_ptr<SSL, decltype(&SSL_free)> tls(SSL_new(context.get()), &SSL_free);
        SSL_set_fd(tls.get(), wire.socket());
        if (SSL_connect(tls.get()) != 1) {
            refusal_ = ERR_GET_REASON(ERR_get_error());
            return "";
        }
        const std::string request =
            "GET /hidden HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        SSL_write(tls.get(), request.data(), static_cast<int>(request.size()));
        std::string reply;
        char bytes[4096];
        for (int count = 0; (count = SSL_read(tls.get(), bytes, sizeof bytes)) > 0;)
            reply.append(bytes, static_cast<std::size_t>(count));
        return reply;
    }
    std::uint16_t port() const { return server_.port(); }
    int refusal() const { return refusal_; }

private:
    int refusal_ = 0;
    engines::TemporaryFolder folder_;
    RunningServer server_{{[](const Request& request) {
                               Reply reply;
                               reply.body = request.target;
                               return reply;
                           },
                           [](const Sender&) { return limits::body_bytes_max; },
                           {}},
                          listening_with_tls(folder_)};
};

TEST_F(AServerWithTls, AnswersAndTellsTheBrowserToStayWithTls) {
    for (const int version : {TLS1_3_VERSION, TLS1_2_VERSION}) {
        const auto reply = answer_to(version);

        EXPECT_TRUE(reply.starts_with("HTTP/1.1 200 ")) << reply;
        EXPECT_TRUE(reply.ends_with("/hidden"));
        EXPECT_NE(reply.find("Strict-Transport-Security: max-age="), std::string::npos);
    }
}

TEST_F(AServerWithTls, RefusesWhatIsOlderThanTls12) {
    for (const int version : {TLS1_VERSION, TLS1_1_VERSION}) {
        EXPECT_EQ("", answer_to(version));
        // Said by the server: a client that refuses by itself gives another reason.
        EXPECT_EQ(SSL_R_TLSV1_ALERT_PROTOCOL_VERSION, refusal());
    }
}

TEST_F(AServerWithTls, AnswersNothingInTheClear) {
    Wire wire(port());

    wire.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");

    EXPECT_EQ(wire.rest().find("HTTP/1.1 200"), std::string::npos);
}

TEST(AServer, DoesNotStartWithACertificateThatItCannotRead) {
    Listening listening;
    listening.tls_certificate = "/nowhere.pem";
    listening.tls_key = "/nowhere.pem";

    EXPECT_THROW(Server(listening, {}), std::runtime_error);
}

}  // namespace
}  // namespace liaise::http
