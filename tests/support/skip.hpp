#pragma once

#include <string>

namespace tests::support {

/// Says why the running case cannot test what it is for on this machine; the case returns after it.
/// Where nothing fails the program then ends with status 77, which counts as skipped.
void skip(std::string why);

}  // namespace tests::support
