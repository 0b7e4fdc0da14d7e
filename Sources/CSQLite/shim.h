#include <sqlite3.h>

/* sqlite3_db_config takes a variable list, which Swift does not import. */
static inline int sqlite_set_flag(sqlite3 *db, int flag, int on) { return sqlite3_db_config(db, flag, on, (int *)0); }

/* The destructor that makes SQLite copy is a cast no importer follows. */
static inline int sqlite_bind_text_copy(sqlite3_stmt *s, int at, const char *bytes, long long count) {
  return sqlite3_bind_text64(s, at, bytes, (sqlite3_uint64)count, SQLITE_TRANSIENT, SQLITE_UTF8);
}
static inline int sqlite_bind_blob_copy(sqlite3_stmt *s, int at, const void *bytes, long long count) {
  return sqlite3_bind_blob64(s, at, bytes ? bytes : "", (sqlite3_uint64)count, SQLITE_TRANSIENT);
}
