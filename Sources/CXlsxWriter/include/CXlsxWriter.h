// libxlsxwriter, opened when it is first asked for rather than linked.
#pragma once
#include <stdbool.h>
#include <stddef.h>

#include <xlsxwriter.h>

// What is called of it, in the order of the alphabet. The types come from its own header.
#define XLSX_FUNCTIONS(function)                  \
    function(format_set_align)                    \
    function(format_set_bg_color)                 \
    function(format_set_bold)                     \
    function(format_set_border_color)             \
    function(format_set_bottom)                   \
    function(format_set_font_color)               \
    function(format_set_font_name)                \
    function(format_set_font_size)                \
    function(format_set_font_strikeout)           \
    function(format_set_indent)                   \
    function(format_set_italic)                   \
    function(format_set_left)                     \
    function(format_set_num_format)               \
    function(format_set_right)                    \
    function(format_set_text_wrap)                \
    function(format_set_top)                      \
    function(format_set_unlocked)                 \
    function(lxw_strerror)                        \
    function(workbook_add_format)                 \
    function(workbook_add_worksheet)              \
    function(workbook_close)                      \
    function(workbook_define_name)                \
    function(workbook_new_opt)                    \
    function(workbook_set_properties)             \
    function(worksheet_autofilter)                \
    function(worksheet_conditional_format_range)  \
    function(worksheet_data_validation_range)     \
    function(worksheet_fit_to_pages)              \
    function(worksheet_freeze_panes)              \
    function(worksheet_gridlines)                 \
    function(worksheet_hide)                      \
    function(worksheet_ignore_errors)             \
    function(worksheet_merge_range)               \
    function(worksheet_print_area)                \
    function(worksheet_protect)                   \
    function(worksheet_repeat_rows)               \
    function(worksheet_set_column_opt)            \
    function(worksheet_set_footer)                \
    function(worksheet_set_header)                \
    function(worksheet_set_landscape)             \
    function(worksheet_set_margins)               \
    function(worksheet_set_paper)                 \
    function(worksheet_set_row_opt)               \
    function(worksheet_set_selection)             \
    function(worksheet_set_zoom)                  \
    function(worksheet_write_blank)               \
    function(worksheet_write_number)              \
    function(worksheet_write_rich_string)         \
    function(worksheet_write_string)

/// The functions of the opened library.
typedef struct {
#define XLSX_MEMBER(name) __typeof__(name) *_Nonnull name;
    XLSX_FUNCTIONS(XLSX_MEMBER)
#undef XLSX_MEMBER
} XlsxFunctions;

/// Opens the library at the first call, from whichever thread; NULL when it cannot be had.
const XlsxFunctions *_Nullable xlsx_functions(void);

/// Why it cannot be had, naming the file or the symbol; only after xlsx_functions gave NULL.
const char *_Nonnull xlsx_failure(void);

/// The Debian package of the library whose header this was compiled with.
const char *_Nonnull xlsx_package(void);

/// The format of cells without one of their own, by whose digits Excel counts the widths of columns.
lxw_format *_Nullable xlsx_default_format(lxw_workbook *_Nonnull workbook);

/// Writes the workbook and frees it, one at a time: the library turns the date of creation into text in a buffer that
/// all threads share.
lxw_error xlsx_close(lxw_workbook *_Nonnull workbook);

/// A file without a name, in memory: a descriptor, or -1.
int xlsx_memory_open(void);

/// How many bytes the file has; -1 when that cannot be told.
long xlsx_memory_size(int file);

/// Reads that many bytes from the beginning; false when they cannot be had.
bool xlsx_memory_read(int file, void *_Nonnull buffer, size_t size);

void xlsx_memory_close(int file);

/// What the system says of the last failure of these four.
const char *_Nonnull xlsx_memory_failure(void);
