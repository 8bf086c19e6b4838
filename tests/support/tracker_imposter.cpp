#include "tests/support/tracker_imposter.hpp"

#include "adapters/http/form.hpp"
#include "adapters/http/header_list.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tests::support {

namespace http = adapters::http;

bool ImposterTicket::has_label(std::string_view label) const {
    return std::find(labels.begin(), labels.end(), label) != labels.end();
}

TrackerImposter::TrackerImposter(boost::asio::any_io_executor executor,
                                 const bot::ports::Clock& clock,
                                 std::unique_ptr<TrackerSpeech> speech)
    : x_clock{clock}, x_speech{std::move(speech)}, x_server{std::move(executor)} {
    x_server.answer_with([this](const http::Request& request) { return serve(request); });
}

void TrackerImposter::trouble_filing(Trouble trouble, Outcome outcome) {
    x_troubles.push_back({trouble, outcome, true, 0});
}

void TrackerImposter::trouble(Trouble trouble, Outcome outcome) {
    x_troubles.push_back({trouble, outcome, false, 0});
}

void TrackerImposter::trouble_after(std::size_t others, Trouble trouble) {
    x_troubles.push_back({trouble, Outcome::not_done, false, others});
}

std::optional<TrackerImposter::Waiting> TrackerImposter::next_trouble(
    const http::Request& request) {
    if (x_troubles.empty() || (x_troubles.front().filing && !x_speech->files(request)))
        return std::nullopt;
    if (x_troubles.front().after > 0) {
        --x_troubles.front().after;
        return std::nullopt;
    }
    const auto next = x_troubles.front();
    x_troubles.pop_front();
    return next;
}

http::Response TrackerImposter::told(Trouble trouble) const {
    const std::string page = "<html><title>Sign in</title>" + token + "</html>";
    switch (trouble) {
        case Trouble::cut:
            return http::Response{cut_off};
        case Trouble::page_502:
            return http::html(502, page);
        case Trouble::page_403:
            return http::html(403, page);
        case Trouble::page_404:
            return http::text(404, "default backend - 404");
        case Trouble::page_200:
            return http::html(200, page);
        case Trouble::half_an_answer:
            return http::json(200, R"({"id": 7, "number)");
        case Trouble::moved: {
            auto response = http::html(301, page);
            response.headers.set("Location", "https://elsewhere.example/" + project);
            return response;
        }
        case Trouble::server_error:
        case Trouble::too_many:
        case Trouble::too_many_until:
        case Trouble::invalid:
        case Trouble::wrong_token:
        case Trouble::forbidden:
        case Trouble::missing:
            return x_speech->refusal(trouble, now());
    }
    return http::Response{500};
}

http::Response TrackerImposter::serve(const http::Request& request) {
    const auto met = next_trouble(request);
    if (met && met->outcome == Outcome::not_done)
        return told(met->trouble);
    calls.push_back(x_speech->name_of(request));
    auto response = x_speech->answer(*this, request);
    return met ? told(met->trouble) : response;
}

ImposterTicket& TrackerImposter::add(ImposterTicket ticket) {
    ticket.number = static_cast<int>(tickets.size()) + 1;
    ticket.created = now();
    ticket.updated = now();
    return tickets.emplace_back(std::move(ticket));
}

ImposterTicket* TrackerImposter::find(int number) {
    const auto at = static_cast<std::size_t>(number) - 1;
    return number >= 1 && at < tickets.size() ? &tickets[at] : nullptr;
}

ImposterTicket* TrackerImposter::find_id(std::string_view id) {
    const auto found = std::find_if(tickets.begin(), tickets.end(),
                                    [&](const auto& ticket) { return ticket.id == id; });
    return found == tickets.end() ? nullptr : &*found;
}

const ImposterPerson* TrackerImposter::person(std::string_view name) const {
    const auto found = std::find_if(people.begin(), people.end(), [&](const auto& person) {
        return http::same_word(person.name, name);
    });
    return found == people.end() ? nullptr : &*found;
}

const ImposterPerson* TrackerImposter::person(int id) const {
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const auto& person) { return person.id == id; });
    return found == people.end() ? nullptr : &*found;
}

bool TrackerImposter::is_indexed(const ImposterTicket& ticket) const {
    return ticket.state != WorkState::gone && ticket.created + index_lag <= now();
}

std::vector<ImposterTicket> TrackerImposter::listed(
    bool by_change, const std::function<bool(const ImposterTicket&)>& fits) const {
    std::vector<ImposterTicket> found;
    for (const auto& ticket : tickets) {
        if (is_indexed(ticket) && fits(ticket))
            found.push_back(ticket);
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return by_change ? a.updated < b.updated : a.created < b.created;
    });
    return found;
}

std::string in_epoch_seconds(Instant at) {
    return std::to_string(std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count());
}

std::string text_of(const http::Request& request, std::string_view name) {
    return std::string{http::field(request.query, name).value_or("")};
}

int page_in(const http::Request& request) {
    return std::max(1, std::atoi(text_of(request, "page").c_str()));
}

std::string in_seconds(Instant at) {
    return bot::core::event::to_rfc3339(at).substr(0, 19) + "Z";
}

std::vector<std::string> split_commas(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(','), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

}  // namespace tests::support
