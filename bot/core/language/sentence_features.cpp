#include "bot/core/language/sentence_features.hpp"

#include "bot/core/language/word_sorts.hpp"

#include <algorithm>

namespace bot::core::language {
namespace {

constexpr std::size_t stem_size = 5;
constexpr std::string_view signs = ".,;:?!\"()-";

/// "didn't" is one word, "who's" are two.
std::size_t word_end(std::string_view sentence, std::size_t at) {
    const auto begin = at++;
    while (at < sentence.size() && is_word(sentence[at]))
        ++at;
    const bool negation = sentence[begin] != '\'' && at + 1 < sentence.size() &&
                          sentence[at] == '\'' && lower(sentence[at + 1]) == 't' &&
                          (at + 2 == sentence.size() || !is_word(sentence[at + 2]));
    return negation ? at + 2 : at;
}

void add_sorts(Token& token, std::string_view word) {
    WordSorts::instance().each(word, [&](const Form& sort) {
        if (token.sort_count < Token::most_sorts)
            token.sorts[token.sort_count++] = &sort;
    });
}

Token word_token(std::string_view sentence, std::size_t begin) {
    Token token;
    token.begin = begin;
    token.end = word_end(sentence, begin);
    const auto word = sentence.substr(begin, token.end - begin);
    const bool name = word.find('_') != std::string_view::npos;
    const bool number = !name && '0' <= word.front() && word.front() <= '9';
    token.word = form(name ? "_" : number ? "0" : word);
    if (name || number)
        return name ? add_sorts(token, "_"), token : token;
    if (word.size() >= stem_size)
        token.stem = form(word.substr(0, stem_size), "-");
    add_sorts(token, word);
    return token;
}

Token sign_token(std::string_view sign, std::size_t at) {
    Token token;
    token.begin = at;
    token.end = at + sign.size();
    token.word = form(sign);
    return token;
}

bool begins_word(std::string_view sentence, std::size_t at) {
    return is_word(sentence[at]) || (sentence[at] == '\'' && at > 0 && is_word(sentence[at - 1]) &&
                                     at + 1 < sentence.size() && is_letter(sentence[at + 1]));
}

}  // namespace

std::uint64_t form_hash(std::string_view name) {
    return form(name).hash;
}

Form form(std::string_view text, std::string_view tail) {
    RunningHash hash;
    for (const auto letter : text)
        hash.add(lower(letter));
    for (const auto letter : tail)
        hash.add(letter);
    return {hash.value(), text, tail};
}

std::string Feature::name() const {
    return second == nullptr ? first->name() : first->name().append(1, gap).append(second->name());
}

std::uint64_t feature_hash(std::string_view name) {
    const auto gap = name.find_first_of("+~");
    const auto first = form(name.substr(0, gap));
    if (gap == std::string_view::npos)
        return first.hash;
    const auto second = form(name.substr(gap + 1));
    return Feature{&first, name[gap], &second}.hash();
}

void tokens_of(std::string_view sentence, std::vector<Token>& tokens) {
    tokens.clear();
    Token first;
    first.word = form("^");
    tokens.push_back(first);
    for (std::size_t at = 0; at < sentence.size();) {
        if (begins_word(sentence, at))
            tokens.push_back(word_token(sentence, at));
        else if (signs.find(sentence[at]) != std::string_view::npos)
            tokens.push_back(sign_token(sentence.substr(at, 1), at));
        else {
            ++at;
            continue;
        }
        at = tokens.back().end;
    }
    Token last = sign_token("$", sentence.size());
    last.end = sentence.size();
    tokens.push_back(last);
}

}  // namespace bot::core::language
