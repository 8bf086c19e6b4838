#include "bot/core/language/working_copy.hpp"

#include "bot/core/language/code_point.hpp"
#include "bot/core/language/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bot::core::language {
namespace {

constexpr std::array<std::pair<std::string_view, char>, 8> entities{{{"&gt;", '>'},
                                                                     {"&lt;", '<'},
                                                                     {"&amp;", '&'},
                                                                     {"&quot;", '"'},
                                                                     {"&apos;", '\''},
                                                                     {"&#39;", '\''},
                                                                     {"&rsquo;", '\''},
                                                                     {"&nbsp;", ' '}}};
constexpr char gone = '\0';
/// A line shorter than this was ended on purpose.
constexpr std::size_t full_line = 50;

bool within(char32_t code, char32_t low, char32_t high) {
    return low <= code && code <= high;
}

char plain_form(char32_t code) {
    switch (code) {
        case 0x2018:
        case 0x201B:
            return opening_quote;
        case 0x2019:
        case 0x02BC:
        case 0xFF07:
            return '\'';
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x00AB:
        case 0x00BB:
            return '"';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
            return '-';
        case 0x2026:
            return '.';
        case 0x00A0:
        case 0x202F:
        case 0x3000:
            return ' ';
        case 0x00AD:
        case 0x2060:
        case 0xFEFF:
            return gone;
        default:
            break;
    }
    if (within(code, 0x2000, 0x200A))
        return ' ';
    if (within(code, 0x200B, 0x200F) || within(code, 0x0300, 0x036F) ||
        within(code, 0xFE00, 0xFE0F))
        return gone;
    return within(code, 0x00C0, 0x058F) || within(code, 0x1E00, 0x1FFF) ? 'x' : masked_byte;
}

/// A letter or digit of ASCII; the underscore counts among the signs here.
bool is_alnum(char byte) {
    return is_word(byte) && byte != '_';
}

bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

class Copier {
public:
    explicit Copier(std::string_view text) : x_text{text} { x_copy.words.reserve(text.size()); }

    WorkingCopy run() {
        while (x_at < x_text.size()) {
            copy_words();
            if (x_at < x_text.size())
                one(x_text[x_at]);
        }
        return std::move(x_copy);
    }

private:
    /// Words with single blanks between them, which is most of a text, at once.
    void copy_words() {
        auto end = x_at;
        while (end < x_text.size() && (is_alnum(x_text[end]) || single_blank(end)))
            ++end;
        if (end == x_at)
            return;
        const auto begin = x_at;
        put(x_text[begin], 1);
        x_copy.words.append(x_text.substr(begin + 1, end - begin - 1));
        x_at = end;
    }
    bool single_blank(std::size_t at) const {
        return x_text[at] == ' ' && at > x_at && x_text[at - 1] != ' ';
    }
    void one(char byte) {
        if (is_alnum(byte))
            put(byte, 1);
        else if (static_cast<unsigned char>(byte) >= 0x80)
            beyond_ascii();
        else
            sign(byte);
    }
    void sign(char byte) {
        switch (byte) {
            case '\n':
                return line_end();
            case ' ':
            case '\t':
            case '\r':
            case '\v':
            case '\f':
                return blank(1);
            case '&':
                return entity();
            case '_':
            case '*':
                return emphasis(byte == '_' ? '0' : '*');
            default:
                return put(byte < ' ' || byte == 0x7F ? masked_byte : byte, 1);
        }
    }
    /// Emphasis stands between a word and something else; in `snake_case` and `2 * 3` it does not.
    void emphasis(char otherwise) {
        const auto end = std::min(x_text.find_first_not_of("_*", x_at), x_text.size());
        const bool before = x_at > 0 && !is_blank(x_text[x_at - 1]);
        const bool after = end < x_text.size() && is_alnum(x_text[end]);
        const auto form = before != after ? gone : otherwise;
        while (x_at < end)
            put(form, 1);
    }
    void blank(std::size_t width) {
        put(!x_copy.words.empty() && x_copy.words.back() == ' ' ? gone : ' ', width);
    }
    void line_end() {
        const auto begin = x_line;
        x_line = x_at + 1;
        const auto next = x_line < x_text.size() ? x_text[x_line] : '\n';
        if (x_at - begin >= full_line && 'a' <= next && next <= 'z')
            blank(1);
        else
            put('\n', 1);
    }
    void entity() {
        for (const auto& [name, meaning] : entities) {
            if (x_text.substr(x_at, name.size()) == name)
                return meaning == ' ' ? blank(name.size()) : put(meaning, name.size());
        }
        put('&', 1);
    }
    void beyond_ascii() {
        const auto point = code_point(x_text.substr(x_at));
        const auto form = plain_form(point.value);
        if (form == ' ')
            return blank(point.length);
        if (form != 'x')
            return put(form, point.length);
        for (std::size_t byte = 0; byte < point.length; ++byte)
            put('x', 1);
    }
    void put(char byte, std::size_t width) {
        if (byte != gone) {
            if (width != 1 || x_moved)
                x_copy.steps.push_back({x_copy.words.size(), x_at, width});
            x_copy.words += byte;
            x_moved = width != 1;
        } else {
            x_moved = true;
        }
        x_at += width;
    }

    std::string_view x_text;
    WorkingCopy x_copy;
    std::size_t x_at = 0;
    std::size_t x_line = 0;
    bool x_moved = false;  ///< the next byte does not follow its neighbour in the original
};

const WorkingCopy::Step* step_before(const std::vector<WorkingCopy::Step>& steps, std::size_t at) {
    const auto after = std::upper_bound(
        steps.begin(), steps.end(), at,
        [](std::size_t place, const WorkingCopy::Step& step) { return place < step.at; });
    return after == steps.begin() ? nullptr : &*(after - 1);
}

}  // namespace

std::size_t WorkingCopy::original_begin(std::size_t at) const {
    const auto* const step = step_before(steps, at);
    if (step == nullptr)
        return at;
    return at == step->at ? step->original : step->original + step->width + (at - step->at - 1);
}

std::size_t WorkingCopy::original_end(std::size_t at) const {
    const auto* const step = step_before(steps, at);
    return original_begin(at) + (step != nullptr && step->at == at ? step->width : 1);
}

WorkingCopy working_copy(std::string_view text) {
    return Copier{text}.run();
}

}  // namespace bot::core::language
