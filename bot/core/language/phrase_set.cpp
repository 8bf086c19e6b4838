#include "bot/core/language/phrase_set.hpp"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <stdexcept>

namespace bot::core::language {
namespace {

/// Latin-1 for RE2 is "bytes as they are": text that is no UTF-8 is searched all the same.
RE2::Options options() {
    RE2::Options options{RE2::Quiet};
    options.set_case_sensitive(false);
    options.set_encoding(RE2::Options::EncodingLatin1);
    return options;
}

}  // namespace

struct PhraseSet::Compiled {
    RE2::Set set{options(), RE2::UNANCHORED};
    bool empty = true;
};

std::string PhraseSet::problem(const std::string& pattern) {
    const RE2 compiled{pattern, options()};
    return compiled.ok() ? std::string{} : compiled.error();
}

PhraseSet::PhraseSet(std::span<const std::string> patterns)
    : x_compiled{std::make_unique<Compiled>()} {
    for (const auto& pattern : patterns) {
        std::string why;
        if (x_compiled->set.Add(pattern, &why) < 0)
            throw std::invalid_argument{pattern + ": " + why};
        x_compiled->empty = false;
    }
    if (!x_compiled->empty && !x_compiled->set.Compile())
        throw std::length_error{"the patterns take more memory than they may"};
}

PhraseSet::PhraseSet(PhraseSet&&) noexcept = default;
PhraseSet& PhraseSet::operator=(PhraseSet&&) noexcept = default;
PhraseSet::~PhraseSet() = default;

std::vector<std::size_t> PhraseSet::find(std::string_view text) const {
    std::vector<int> found;
    if (!x_compiled->empty)
        x_compiled->set.Match(text, &found);
    std::vector<std::size_t> places{found.begin(), found.end()};
    std::sort(places.begin(), places.end());
    return places;
}

}  // namespace bot::core::language
