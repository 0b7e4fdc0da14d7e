#include "CZip.h"
#include "CLate.h"

#define FUNCTIONS(X)                                                                                                  \
  X(zip_t *, zip_open, (const char *path, int flags, int *failure), (path, flags, failure))                           \
  X(zip_source_t *, zip_source_buffer_create,                                                                         \
    (const void *bytes, zip_uint64_t count, int isOwn, zip_error_t *failure), (bytes, count, isOwn, failure))         \
  X(void, zip_source_free, (zip_source_t *source), (source))                                                          \
  X(zip_t *, zip_open_from_source, (zip_source_t *source, int flags, zip_error_t *failure), (source, flags, failure)) \
  X(void, zip_source_keep, (zip_source_t *source), (source))                                                          \
  X(int, zip_source_open, (zip_source_t *source), (source))                                                           \
  X(int, zip_source_stat, (zip_source_t *source, zip_stat_t *stat), (source, stat))                                   \
  X(zip_int64_t, zip_source_read, (zip_source_t *source, void *bytes, zip_uint64_t room), (source, bytes, room))      \
  X(int, zip_source_close, (zip_source_t *source), (source))                                                          \
  X(zip_source_t *, zip_source_buffer, (zip_t *archive, const void *bytes, zip_uint64_t count, int isOwn),            \
    (archive, bytes, count, isOwn))                                                                                   \
  X(zip_int64_t, zip_file_add, (zip_t *archive, const char *name, zip_source_t *source, zip_flags_t flags),           \
    (archive, name, source, flags))                                                                                   \
  X(int, zip_file_set_dostime,                                                                                        \
    (zip_t *archive, zip_uint64_t at, zip_uint16_t time, zip_uint16_t date, zip_flags_t flags),                       \
    (archive, at, time, date, flags))                                                                                 \
  X(int, zip_close, (zip_t *archive), (archive))                                                                      \
  X(void, zip_discard, (zip_t *archive), (archive))                                                                   \
  X(zip_int64_t, zip_get_num_entries, (zip_t *archive, zip_flags_t flags), (archive, flags))                          \
  X(const char *, zip_get_name, (zip_t *archive, zip_uint64_t at, zip_flags_t flags), (archive, at, flags))           \
  X(zip_int64_t, zip_name_locate, (zip_t *archive, const char *name, zip_flags_t flags), (archive, name, flags))      \
  X(void, zip_stat_init, (zip_stat_t *stat), (stat))                                                                  \
  X(int, zip_stat_index, (zip_t *archive, zip_uint64_t at, zip_flags_t flags, zip_stat_t *stat),                      \
    (archive, at, flags, stat))                                                                                       \
  X(zip_file_t *, zip_fopen_index, (zip_t *archive, zip_uint64_t at, zip_flags_t flags), (archive, at, flags))        \
  X(zip_int64_t, zip_fread, (zip_file_t *entry, void *bytes, zip_uint64_t room), (entry, bytes, room))                \
  X(int, zip_fclose, (zip_file_t *entry), (entry))                                                                    \
  X(void, zip_error_init, (zip_error_t *failure), (failure))                                                          \
  X(void, zip_error_fini, (zip_error_t *failure), (failure))

LATE_LIBRARY(thidua_open_zip, FUNCTIONS, "libzip.so.4", "libzip.so.5")
