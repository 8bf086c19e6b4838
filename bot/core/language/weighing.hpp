#pragma once

#include "bot/core/language/finding.hpp"
#include "bot/core/language/hash_table.hpp"
#include "bot/core/language/sentence_features.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// What a sentence's words alone promise: nothing, that rules may find something, or that it is to
/// be weighed even where they find nothing.
enum class Promise { none, rules, weighing };

/// How likely a sentence holds a wording of each class, by weights that were learnt from labelled
/// texts. Integers throughout: the same text weighs the same everywhere.
class Weighing {
public:
    using Scores = std::array<std::int32_t, wording_classes>;

    /// With wording_weights.txt. Throws std::logic_error for a file that is not well-formed.
    static const Weighing& instance();
    explicit Weighing(std::string_view file);

    /// Cheap.
    [[nodiscard]] Promise promise_of(std::string_view sentence) const;

    /// What is known of one sentence; made once, used for many.
    struct Result {
        WordingClasses likely;  ///< so likely that what a rule found is told
        WordingClasses sure;    ///< so likely that it is told where no rule found anything
        Scores chances{};       ///< grows with how likely each is
        Scores scores{};
        std::vector<Token> tokens;
        struct Weighed {
            const std::int8_t* weights;
            std::size_t first, last;  ///< places of its tokens
        };
        std::vector<Weighed> features;    ///< that have weights, each once
        std::vector<std::uint32_t> seen;  ///< in which round a feature was seen last
        std::uint32_t round = 0;
    };
    /// Of a sentence whose people are marked, and in which rules found something of these classes.
    void weigh(std::string_view sentence, WordingClasses ruled, Result& result) const;

    struct Span {
        std::size_t begin;
        std::size_t end;
    };
    /// Some words that make the class likely, never all of a long sentence; empty for none.
    [[nodiscard]] static Span narrowed(const Result& result, WordingClass wording);

private:
    struct Weights {
        std::array<std::int8_t, wording_classes> of_class{};
        std::uint16_t place = 0;  ///< of the feature, in the order of the file
    };

    void read_header(std::string_view line);
    void read_feature(std::string_view line);
    void make_gate(std::string_view word);
    void judge(Result& result, WordingClasses ruled) const;

    HashTable<Weights> x_weights;  ///< of features
    std::uint16_t x_features = 0;
    HashTable<std::int16_t> x_form_gates;
    HashTable<std::int16_t> x_word_gates;  ///< of words, in all their forms together
    Scores x_bias{};
    // What makes a score a chance: see learn.py, which names them alike.
    Scores x_base{};
    Scores x_ruled{};
    Scores x_own{};
    std::int32_t x_rival = 0;
    std::int32_t x_own_ruled = 0;
    std::int32_t x_rival_own_ruled = 0;
    std::int32_t x_own_rival_ruled = 0;
    std::int32_t x_rival_ruled = 0;
    std::int32_t x_likely = 0;
    std::int32_t x_sure = 0;
    std::int32_t x_gate_of_rules = 0;
    std::int32_t x_gate_of_weighing = 0;
};

}  // namespace bot::core::language
