#pragma once

#include "bot/ports/result.hpp"

#include <boost/asio/ssl/context.hpp>

#include <memory>
#include <string>

namespace adapters::http {

using TlsContext = std::shared_ptr<boost::asio::ssl::context>;

/// For a server: TLS 1.2 or newer, no renegotiation. `rejected`, naming the file, where a file
/// cannot be read, is not PEM, or the key is not the certificate's.
bot::ports::Result<TlsContext> server_tls(const std::string& certificate_file,
                                          const std::string& key_file);

/// For a client: the system's authorities and, where given, those in `extra_authorities_file`.
/// Every peer must prove who it is.
bot::ports::Result<TlsContext> client_tls(const std::string& extra_authorities_file);

}  // namespace adapters::http
