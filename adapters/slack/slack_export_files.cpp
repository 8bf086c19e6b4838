#include "adapters/slack/slack_export_files.hpp"

#include <zip.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <system_error>
#include <utility>

namespace adapters::slack {
namespace {

namespace fs = std::filesystem;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

Failure rejected(const std::string& why) {
    return Failure{FailureKind::rejected, why};
}

/// Neither absolute nor with a step upwards. Backslashes come from zips made elsewhere.
bool stays_inside(const std::string& name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string::npos ||
        name.find(':') == 1)
        return false;
    for (const auto& step : fs::path{name}) {
        if (step == "..")
            return false;
    }
    return true;
}

class FolderFiles final : public ExportFiles {
public:
    explicit FolderFiles(fs::path root) : x_root{std::move(root)} {
        std::error_code error;
        fs::recursive_directory_iterator at{x_root, fs::directory_options::skip_permission_denied,
                                            error};
        for (; !error && at != fs::recursive_directory_iterator{}; at.increment(error)) {
            if (x_names.size() >= most_export_files)
                break;
            if (at->symlink_status(error).type() == fs::file_type::regular && !error)
                x_names.push_back(at->path().lexically_relative(x_root).generic_string());
        }
    }

    [[nodiscard]] const std::vector<std::string>& names() const override { return x_names; }

    [[nodiscard]] Result<std::string> read(const std::string& name) override {
        const auto file = x_root / name;
        std::error_code error;
        const auto size = fs::file_size(file, error);
        if (error)
            return rejected(name + ": " + error.message());
        if (size > largest_export_file)
            return rejected(name + ": too large");
        std::ifstream in{file, std::ios::binary};
        std::string content(static_cast<std::size_t>(size), '\0');
        in.read(content.data(), static_cast<std::streamsize>(size));
        if (!in)
            return rejected(name + ": cannot be read");
        return content;
    }

private:
    fs::path x_root;
    std::vector<std::string> x_names;
};

struct CloseZip {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

class ZipFiles final : public ExportFiles {
public:
    explicit ZipFiles(std::unique_ptr<zip_t, CloseZip> archive) : x_archive{std::move(archive)} {
        const auto count = zip_get_num_entries(x_archive.get(), 0);
        for (zip_int64_t i = 0; i < count && x_names.size() < most_export_files; ++i) {
            const auto index = static_cast<zip_uint64_t>(i);
            const auto* const given = zip_get_name(x_archive.get(), index, ZIP_FL_ENC_GUESS);
            const std::string name = given ? given : "";
            if (stays_inside(name) && name.back() != '/' && x_index.emplace(name, index).second)
                x_names.push_back(name);
        }
    }

    [[nodiscard]] const std::vector<std::string>& names() const override { return x_names; }

    /// The size is what the zip says; what comes beyond it is not read, so a lie costs nothing.
    [[nodiscard]] Result<std::string> read(const std::string& name) override {
        const auto found = x_index.find(name);
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (found == x_index.end() ||
            zip_stat_index(x_archive.get(), found->second, 0, &stat) != 0 ||
            (stat.valid & ZIP_STAT_SIZE) == 0)
            return rejected(name + ": cannot be read");
        if (stat.size > largest_export_file)
            return rejected(name + ": too large");
        const std::unique_ptr<zip_file_t, CloseEntry> file{
            zip_fopen_index(x_archive.get(), found->second, 0)};
        if (!file)
            return rejected(name + ": " + zip_strerror(x_archive.get()));
        std::string content(static_cast<std::size_t>(stat.size), '\0');
        std::size_t read_so_far = 0;
        while (read_so_far < content.size()) {
            const auto read =
                zip_fread(file.get(), content.data() + read_so_far, content.size() - read_so_far);
            if (read <= 0)
                return rejected(name + ": damaged");
            read_so_far += static_cast<std::size_t>(read);
        }
        return content;
    }

private:
    std::unique_ptr<zip_t, CloseZip> x_archive;
    std::vector<std::string> x_names;
    std::map<std::string, zip_uint64_t> x_index;
};

std::string words_for(int code) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string words = zip_error_strerror(&error);
    zip_error_fini(&error);
    return words;
}

}  // namespace

Result<std::unique_ptr<ExportFiles>> open_export_files(const std::string& path) {
    std::error_code error;
    if (fs::is_directory(path, error))
        return std::unique_ptr<ExportFiles>{std::make_unique<FolderFiles>(fs::path{path})};
    if (!fs::is_regular_file(path, error))
        return rejected(path + ": there is no such file or folder");
    int code = 0;
    std::unique_ptr<zip_t, CloseZip> archive{zip_open(path.c_str(), ZIP_RDONLY, &code)};
    if (!archive)
        return rejected(path + ": not a zip file (" + words_for(code) + ")");
    return std::unique_ptr<ExportFiles>{std::make_unique<ZipFiles>(std::move(archive))};
}

}  // namespace adapters::slack
