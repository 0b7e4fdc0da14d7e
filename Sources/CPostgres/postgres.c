#include "CPostgres.h"
#include "CLate.h"

#define FUNCTIONS(X)                                                                                                  \
  X(PGconn *, PQconnectdbParams, (const char *const *names, const char *const *values, int expand),                   \
    (names, values, expand))                                                                                          \
  X(void, PQfinish, (PGconn *c), (c))                                                                                 \
  X(ConnStatusType, PQstatus, (const PGconn *c), (c))                                                                 \
  X(PGTransactionStatusType, PQtransactionStatus, (const PGconn *c), (c))                                             \
  X(char *, PQerrorMessage, (const PGconn *c), (c))                                                                   \
  X(int, PQsocket, (const PGconn *c), (c))                                                                            \
  X(PQnoticeProcessor, PQsetNoticeProcessor, (PGconn *c, PQnoticeProcessor call, void *own), (c, call, own))          \
  X(PGresult *, PQexec, (PGconn *c, const char *sql), (c, sql))                                                       \
  X(PGresult *, PQprepare, (PGconn *c, const char *name, const char *sql, int count, const Oid *types),               \
    (c, name, sql, count, types))                                                                                     \
  X(PGresult *, PQexecPrepared,                                                                                       \
    (PGconn *c, const char *name, int count, const char *const *values, const int *lengths, const int *formats,       \
     int format),                                                                                                     \
    (c, name, count, values, lengths, formats, format))                                                               \
  X(PGresult *, PQgetResult, (PGconn *c), (c))                                                                        \
  X(int, PQputCopyData, (PGconn *c, const char *bytes, int count), (c, bytes, count))                                 \
  X(int, PQputCopyEnd, (PGconn *c, const char *failure), (c, failure))                                                \
  X(int, PQconsumeInput, (PGconn *c), (c))                                                                            \
  X(PGnotify *, PQnotifies, (PGconn *c), (c))                                                                         \
  X(void, PQfreemem, (void *own), (own))                                                                              \
  X(ExecStatusType, PQresultStatus, (const PGresult *r), (r))                                                         \
  X(char *, PQresultErrorMessage, (const PGresult *r), (r))                                                           \
  X(char *, PQresultErrorField, (const PGresult *r, int field), (r, field))                                           \
  X(char *, PQcmdStatus, (PGresult *r), (r))                                                                          \
  X(char *, PQcmdTuples, (PGresult *r), (r))                                                                          \
  X(int, PQntuples, (const PGresult *r), (r))                                                                         \
  X(char *, PQfname, (const PGresult *r, int column), (r, column))                                                    \
  X(char *, PQgetvalue, (const PGresult *r, int row, int column), (r, row, column))                                   \
  X(int, PQgetlength, (const PGresult *r, int row, int column), (r, row, column))                                     \
  X(int, PQgetisnull, (const PGresult *r, int row, int column), (r, row, column))                                     \
  X(void, PQclear, (PGresult *r), (r))

LATE_LIBRARY(pg_open, FUNCTIONS, "libpq.so.5")
