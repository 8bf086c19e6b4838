#pragma once

#include <string>

namespace tests::http {

/// A fresh key and a certificate for one DNS name that vouches for itself, as PEM files that go
/// away with the object.
class TestCertificate {
public:
    explicit TestCertificate(const std::string& dns_name);
    TestCertificate(const TestCertificate&) = delete;
    TestCertificate& operator=(const TestCertificate&) = delete;
    ~TestCertificate();

    [[nodiscard]] std::string certificate_file() const { return x_folder + "/certificate.pem"; }
    [[nodiscard]] std::string key_file() const { return x_folder + "/key.pem"; }

private:
    std::string x_folder;
};

}  // namespace tests::http
