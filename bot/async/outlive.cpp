#include "bot/async/outlive.hpp"

namespace bot::async {

std::string in_words(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception& error) {
        const std::string words = error.what();
        return words.empty() ? "an exception without words" : words;
    } catch (...) {
        return "an unknown exception";
    }
}

}  // namespace bot::async
