#pragma once
#include <stdbool.h>

/* Debian keeps the header in a folder of its own; other systems put it beside the rest. */
#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#include <libpq-fe.h>
#endif

/* True when the library is there; before that nothing of it may be called. */
bool pg_open(void);

/* The codes of one field of a failure are character constants, which Swift does not import as such. */
static inline const char *pg_failure_state(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_SQLSTATE); }
static inline const char *pg_failure_table(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_TABLE_NAME); }
static inline const char *pg_failure_rule(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_CONSTRAINT_NAME); }
