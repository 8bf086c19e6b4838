#include "adapters/http/tls_context.hpp"

#include <openssl/ssl.h>

#include <utility>

namespace adapters::http {

namespace ssl = boost::asio::ssl;
using boost::system::error_code;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

namespace {

Failure bad_file(const std::string& file, const char* what, const error_code& error) {
    return Failure{FailureKind::rejected, file + ": " + what + ": " + error.message()};
}

TlsContext fresh(ssl::context::method method) {
    auto context = std::make_shared<ssl::context>(method);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    context->set_options(ssl::context::default_workarounds | ssl::context::single_dh_use);
    SSL_CTX_set_options(context->native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(context->native_handle(), SSL_MODE_RELEASE_BUFFERS);
    return context;
}

}  // namespace

Result<TlsContext> server_tls(const std::string& certificate_file, const std::string& key_file) {
    auto context = fresh(ssl::context::tls_server);
    error_code error;
    context->use_certificate_chain_file(certificate_file, error);
    if (error)
        return bad_file(certificate_file, "cannot be used as a certificate", error);
    context->use_private_key_file(key_file, ssl::context::pem, error);
    if (error)
        return bad_file(key_file, "cannot be used as the certificate's key", error);
    if (SSL_CTX_check_private_key(context->native_handle()) != 1)
        return Failure{FailureKind::rejected,
                       key_file + ": is not the key of the certificate in " + certificate_file};
    return context;
}

Result<TlsContext> client_tls(const std::string& extra_authorities_file) {
    auto context = fresh(ssl::context::tls_client);
    error_code error;
    context->set_default_verify_paths(error);
    if (error)
        return Failure{FailureKind::rejected,
                       "the system's certificate authorities cannot be read: " + error.message()};
    context->set_verify_mode(ssl::verify_peer | ssl::verify_fail_if_no_peer_cert, error);
    if (!extra_authorities_file.empty()) {
        context->load_verify_file(extra_authorities_file, error);
        if (error)
            return bad_file(extra_authorities_file, "cannot be used as certificate authorities",
                            error);
    }
    return context;
}

}  // namespace adapters::http
