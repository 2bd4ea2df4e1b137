#include "edge/sheet/xlsx.hpp"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <stdexcept>

namespace liaise::sheet {

namespace {

// What a cell of Excel can hold.
constexpr std::size_t cell_bytes_max = 32'000;
constexpr double width_min = 10, width_max = 40;

/// A file in memory, because libxlsxwriter writes to a name and nothing of a list belongs on disk.
class MemoryFile {
public:
    MemoryFile() : file_(::memfd_create("sheet", MFD_CLOEXEC)) {
        if (file_ < 0) throw std::runtime_error("no file in memory could be had");
    }
    ~MemoryFile() { ::close(file_); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::string name() const { return fmt::format("/proc/self/fd/{}", file_); }
    std::string bytes() const {
        std::string all(static_cast<std::size_t>(::lseek(file_, 0, SEEK_END)), '\0');
        std::size_t done = 0;
        while (done < all.size()) {
            const auto count = ::pread(file_, all.data() + done, all.size() - done,
                                       static_cast<off_t>(done));
            if (count <= 0) throw std::runtime_error("the sheet could not be read back");
            done += static_cast<std::size_t>(count);
        }
        return all;
    }

private:
    int file_;
};

/// The text, not cut inside a letter.
std::string fitting(std::string text) {
    if (text.size() <= cell_bytes_max) return text;
    auto end = cell_bytes_max;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    text.resize(end);
    return text + "…";
}

class Xlsx final : public Sheet {
public:
    Xlsx(std::vector<Column> columns, std::string language)
        : columns_(std::move(columns)), language_(std::move(language)) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        const auto name = file_.name();
        book_ = workbook_new_opt(name.c_str(), &options);
        list_ = workbook_add_worksheet(book_, "List");
        about_ = workbook_add_worksheet(book_, "Columns");
        bold_ = workbook_add_format(book_);
        format_set_bold(bold_);
        day_ = numbers("yyyy-mm-dd");
        degrees_ = numbers("0.000000");
        write_heads();
        write_meanings();
    }
    ~Xlsx() override {
        if (book_) workbook_close(book_);
    }

    void add(const Json& record) override {
        ++row_;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto cell = cell_of(record, columns_[i], language_);
            const auto column = static_cast<lxw_col_t>(i);
            if (const auto* number = std::get_if<std::int64_t>(&cell))
                write_number(column, *number, columns_[i].kind);
            else if (const auto* text = std::get_if<std::string>(&cell))
                write_text(column, *text, columns_[i].kind);
        }
    }

    std::string written(Fullness fullness) override {
        const auto last = static_cast<lxw_col_t>(columns_.size() - 1);
        worksheet_autofilter(list_, 0, 0, std::max<lxw_row_t>(row_, 1), last);
        if (fullness == Fullness::cut)
            worksheet_write_string(list_, row_ + 1, 0, cut_sentence().c_str(), bold_);
        if (workbook_close(std::exchange(book_, nullptr)) != LXW_NO_ERROR)
            throw std::runtime_error("the sheet could not be written");
        return file_.bytes();
    }

private:
    lxw_format* numbers(const char* shown) {
        auto* format = workbook_add_format(book_);
        format_set_num_format(format, shown);
        return format;
    }

    void write_heads() {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const auto& heading = columns_[i].heading;
            const auto width = std::clamp(static_cast<double>(heading.size()) + 4, width_min,
                                          width_max);
            worksheet_set_column(list_, column, column, width, nullptr);
            worksheet_write_string(list_, 0, column, heading.c_str(), bold_);
        }
        worksheet_freeze_panes(list_, 1, 0);
    }

    void write_meanings() {
        worksheet_set_column(about_, 0, 0, width_max, nullptr);
        worksheet_set_column(about_, 1, 1, 2 * width_max, nullptr);
        lxw_row_t row = 0;
        for (const auto& column : columns_) {
            worksheet_write_string(about_, row, 0, column.heading.c_str(), bold_);
            worksheet_write_string(about_, row, 1, column.meaning.c_str(), nullptr);
            ++row;
        }
    }

    void write_number(lxw_col_t column, std::int64_t number, Kind kind) {
        const auto value = static_cast<double>(number);
        if (kind == Kind::degrees)
            worksheet_write_number(list_, row_, column, value / 1e6, degrees_);
        else worksheet_write_number(list_, row_, column, value, nullptr);
    }

    void write_text(lxw_col_t column, const std::string& text, Kind kind) {
        const auto day = kind == Kind::day ? day_from(text) : std::nullopt;
        if (!day) {
            // As a string, which no spreadsheet reads as a formula.
            worksheet_write_string(list_, row_, column, fitting(text).c_str(), nullptr);
            return;
        }
        const std::chrono::year_month_day date{day->value};
        lxw_datetime when{};
        when.year = static_cast<int>(date.year());
        when.month = static_cast<int>(static_cast<unsigned>(date.month()));
        when.day = static_cast<int>(static_cast<unsigned>(date.day()));
        worksheet_write_datetime(list_, row_, column, &when, day_);
    }

    MemoryFile file_;
    std::vector<Column> columns_;
    std::string language_;
    lxw_workbook* book_ = nullptr;
    lxw_worksheet* list_ = nullptr;
    lxw_worksheet* about_ = nullptr;
    lxw_format* bold_ = nullptr;
    lxw_format* day_ = nullptr;
    lxw_format* degrees_ = nullptr;
    lxw_row_t row_ = 0;
};

}  // namespace

std::unique_ptr<Sheet> xlsx_sheet(std::vector<Column> columns, const std::string& language) {
    return std::make_unique<Xlsx>(std::move(columns), language);
}

}  // namespace liaise::sheet
