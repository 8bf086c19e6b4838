#pragma once

#include "adapters/redmine/redmine_codec.hpp"
#include "adapters/tracking/tracker_api.hpp"

#include <map>
#include <string>
#include <vector>

namespace adapters::redmine {

/// A member of the project.
struct RedminePerson {
    std::string id;
    std::string account;  ///< as people are to write it: the login, where we may see it
    std::string name;
};

/// What stands behind names: Redmine wants numbers. Statuses and logins are asked for once; who is
/// a member is asked each time. Io thread only.
class RedmineDirectory {
public:
    template <class T>
    using Answer = tracking::TrackerApi::Answer<T>;
    using Deadline = bot::ports::Deadline;

    /// Both outlive this.
    RedmineDirectory(tracking::TrackerApi& api, const config::TrackerSettings& settings)
        : x_api{api}, x_settings{settings} {}

    /// All there are; asked anew where none has this number.
    Answer<std::vector<RedmineStatus>> statuses(std::string with, Deadline deadline);
    /// By number or name; not_found where there is none.
    Answer<std::string> priority(std::string wanted, Deadline deadline);
    /// By login, name as shown or number; not_found, in words to act on, where it is no member.
    Answer<RedminePerson> person(std::string account, Deadline deadline);
    /// The account of somebody we know by number; what is configured for them where it is.
    Answer<std::string> account_of(std::string id, std::string name, Deadline deadline);
    Answer<std::vector<Numbered>> members(Deadline deadline);

private:
    Answer<std::string> login_of(std::string id, Deadline deadline);

    tracking::TrackerApi& x_api;
    const config::TrackerSettings& x_settings;
    std::vector<RedmineStatus> x_statuses;
    std::map<std::string, std::string> x_logins;  ///< by number; empty where we may not see it
};

}  // namespace adapters::redmine
