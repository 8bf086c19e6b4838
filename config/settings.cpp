#include "config/settings.hpp"

#include <algorithm>
#include <cctype>

namespace config {

std::string to_string(const Address& address) {
    const bool is_ipv6 = address.host.find(':') != std::string::npos;
    const std::string host = is_ipv6 ? "[" + address.host + "]" : address.host;
    return host + ":" + std::to_string(address.port);
}

bool is_loopback(std::string_view host) {
    if (host == "localhost" || host == "::1" || host == "0:0:0:0:0:0:0:1")
        return true;
    // A name such as "127.evil.example" is no address.
    const bool is_ipv4 = std::count(host.begin(), host.end(), '.') == 3 &&
                         std::all_of(host.begin(), host.end(), [](unsigned char c) {
                             return std::isdigit(c) != 0 || c == '.';
                         });
    return is_ipv4 && host.starts_with("127.");
}

}  // namespace config
