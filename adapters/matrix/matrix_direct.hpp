#pragma once

#include "adapters/matrix/matrix_api.hpp"
#include "adapters/matrix/matrix_identity.hpp"
#include "bot/async/one_at_a_time.hpp"
#include "bot/ports/chat_port.hpp"

#include <string>

namespace adapters::matrix {

/// Rooms for two (Matrix specification: Direct Messaging). Which they are stands in our account
/// data, where any client of ours keeps it too: a whole object that is read, changed and written
/// back, so by one at a time. Io thread only.
class DirectRooms {
public:
    template <class T>
    using Answer = boost::asio::awaitable<bot::ports::Result<T>>;

    /// Both outlive this.
    DirectRooms(MatrixApi& api, const MatrixIdentity& ours) : x_api{api}, x_ours{ours} {}

    /// The room in which the two of us talk: `here` where that is one, else the one used last that
    /// neither has left, else a new one to which the person is invited. In it are only the two of
    /// us, and nobody else can come or look in uninvited. What is encrypted we cannot read: such a
    /// room is taken only where it is one that we made. A repeated attempt takes the room that an
    /// earlier one made.
    Answer<std::string> room_for(std::string person, std::string here, bot::ports::Attempt attempt,
                                 bot::ports::Deadline deadline);

    /// Notes the room as one of ours with that person.
    Answer<bot::ports::Done> remember(std::string person, std::string room,
                                      bot::ports::Deadline deadline);

private:
    Answer<Json> read(bot::ports::Deadline deadline);
    Answer<bot::ports::Done> note(std::string person, std::string room,
                                  bot::ports::Deadline deadline);
    enum class Fitness { unfit, if_need_be, fit };
    Answer<Fitness> fitness_of(std::string room, std::string person, bot::ports::Deadline deadline);
    Answer<std::string> make(std::string person, bot::ports::Attempt attempt,
                             bot::ports::Deadline deadline);

    MatrixApi& x_api;
    const MatrixIdentity& x_ours;
    bot::async::OneAtATime x_door;
};

/// The room among those we are in whose marker has `value` under `field`; empty where none has, as
/// far as we look: at 500 rooms one after the other, and for half of the time, so that the other
/// half is left to make one. What is made twice stays empty, and harms nobody.
[[nodiscard]] boost::asio::awaitable<bot::ports::Result<std::string>> find_marked(
    MatrixApi& api, std::string field, std::string value, bot::ports::Deadline deadline);

}  // namespace adapters::matrix
