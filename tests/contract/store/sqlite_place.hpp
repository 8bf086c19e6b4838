#pragma once

#include <filesystem>
#include <string>

namespace tests::store {

/// A folder of its own for one case, removed afterwards.
class SqlitePlace {
public:
    SqlitePlace();
    ~SqlitePlace();
    SqlitePlace(const SqlitePlace&) = delete;
    SqlitePlace& operator=(const SqlitePlace&) = delete;
    [[nodiscard]] std::string file(const std::string& name = "store.db") const {
        return (x_folder / name).string();
    }

private:
    std::filesystem::path x_folder;
};

}  // namespace tests::store
