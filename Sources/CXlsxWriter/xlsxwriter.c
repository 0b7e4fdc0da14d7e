#include "CXlsxWriter.h"
#include "CLate.h"

#define FUNCTIONS(X)                                                                                                  \
  X(lxw_workbook *, workbook_new_opt, (const char *path, lxw_workbook_options *options), (path, options))             \
  X(lxw_error, workbook_set_properties, (lxw_workbook *b, lxw_doc_properties *properties), (b, properties))           \
  X(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook *b, const char *name), (b, name))                          \
  X(lxw_format *, workbook_add_format, (lxw_workbook *b), (b))                                                        \
  X(lxw_error, workbook_close, (lxw_workbook *b), (b))                                                                \
  X(char *, lxw_strerror, (lxw_error failure), (failure))                                                             \
  X(void, format_set_align, (lxw_format *f, uint8_t align), (f, align))                                               \
  X(void, format_set_bg_color, (lxw_format *f, lxw_color_t color), (f, color))                                        \
  X(void, format_set_bold, (lxw_format *f), (f))                                                                      \
  X(void, format_set_border, (lxw_format *f, uint8_t style), (f, style))                                              \
  X(void, format_set_font_name, (lxw_format *f, const char *name), (f, name))                                         \
  X(void, format_set_font_size, (lxw_format *f, double size), (f, size))                                              \
  X(void, format_set_num_format, (lxw_format *f, const char *code), (f, code))                                        \
  X(void, format_set_num_format_index, (lxw_format *f, uint8_t code), (f, code))                                      \
  X(void, format_set_text_wrap, (lxw_format *f), (f))                                                                 \
  X(void, worksheet_hide, (lxw_worksheet *s), (s))                                                                    \
  X(void, worksheet_set_landscape, (lxw_worksheet *s), (s))                                                           \
  X(void, worksheet_set_paper, (lxw_worksheet *s, uint8_t kind), (s, kind))                                           \
  X(void, worksheet_set_margins, (lxw_worksheet *s, double left, double right, double top, double bottom),            \
    (s, left, right, top, bottom))                                                                                    \
  X(void, worksheet_fit_to_pages, (lxw_worksheet *s, uint16_t wide, uint16_t tall), (s, wide, tall))                  \
  X(void, worksheet_freeze_panes, (lxw_worksheet *s, lxw_row_t row, lxw_col_t column), (s, row, column))              \
  X(lxw_error, worksheet_repeat_rows, (lxw_worksheet *s, lxw_row_t first, lxw_row_t last), (s, first, last))          \
  X(lxw_error, worksheet_set_footer, (lxw_worksheet *s, const char *text), (s, text))                                 \
  X(lxw_error, worksheet_set_column,                                                                                  \
    (lxw_worksheet *s, lxw_col_t first, lxw_col_t last, double width, lxw_format *f), (s, first, last, width, f))     \
  X(lxw_error, worksheet_autofilter,                                                                                  \
    (lxw_worksheet *s, lxw_row_t top, lxw_col_t left, lxw_row_t bottom, lxw_col_t right),                             \
    (s, top, left, bottom, right))                                                                                    \
  X(lxw_error, worksheet_data_validation_range,                                                                       \
    (lxw_worksheet *s, lxw_row_t top, lxw_col_t left, lxw_row_t bottom, lxw_col_t right, lxw_data_validation *rule),  \
    (s, top, left, bottom, right, rule))                                                                              \
  X(lxw_error, worksheet_write_blank, (lxw_worksheet *s, lxw_row_t row, lxw_col_t column, lxw_format *f),             \
    (s, row, column, f))                                                                                              \
  X(lxw_error, worksheet_write_boolean,                                                                               \
    (lxw_worksheet *s, lxw_row_t row, lxw_col_t column, int value, lxw_format *f), (s, row, column, value, f))        \
  X(lxw_error, worksheet_write_number,                                                                                \
    (lxw_worksheet *s, lxw_row_t row, lxw_col_t column, double value, lxw_format *f), (s, row, column, value, f))     \
  X(lxw_error, worksheet_write_string,                                                                                \
    (lxw_worksheet *s, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *f), (s, row, column, text, f))

LATE_LIBRARY(thidua_open_xlsxwriter, FUNCTIONS, "libxlsxwriter.so." LXW_SOVERSION)
