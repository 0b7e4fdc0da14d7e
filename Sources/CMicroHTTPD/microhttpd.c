#include "CMicroHTTPD.h"
#include "CLate.h"

#define FUNCTIONS(X)                                                                                                  \
  X(struct MHD_Daemon *, MHD_start_daemon_va,                                                                         \
    (unsigned int flags, uint16_t port, MHD_AcceptPolicyCallback accept, void *own, MHD_AccessHandlerCallback handle, \
     void *also, va_list options),                                                                                    \
    (flags, port, accept, own, handle, also, options))                                                                \
  X(MHD_socket, MHD_quiesce_daemon, (struct MHD_Daemon *d), (d))                                                      \
  X(void, MHD_stop_daemon, (struct MHD_Daemon *d), (d))                                                               \
  X(const union MHD_DaemonInfo *, MHD_get_daemon_info,                                                                \
    (struct MHD_Daemon *d, enum MHD_DaemonInfoType kind, ...), (d, kind))                                             \
  X(const union MHD_ConnectionInfo *, MHD_get_connection_info,                                                        \
    (struct MHD_Connection *c, enum MHD_ConnectionInfoType kind, ...), (c, kind))                                     \
  X(int, MHD_get_connection_values_n,                                                                                 \
    (struct MHD_Connection *c, enum MHD_ValueKind kind, MHD_KeyValueIteratorN each, void *own),                       \
    (c, kind, each, own))                                                                                             \
  X(void, MHD_suspend_connection, (struct MHD_Connection *c), (c))                                                    \
  X(void, MHD_resume_connection, (struct MHD_Connection *c), (c))                                                     \
  X(enum MHD_Result, MHD_queue_response,                                                                              \
    (struct MHD_Connection *c, unsigned int status, struct MHD_Response *r), (c, status, r))                          \
  X(struct MHD_Response *, MHD_create_response_from_buffer,                                                           \
    (size_t count, void *bytes, enum MHD_ResponseMemoryMode mode), (count, bytes, mode))                              \
  X(struct MHD_Response *, MHD_create_response_from_callback,                                                         \
    (uint64_t count, size_t block, MHD_ContentReaderCallback read, void *own, MHD_ContentReaderFreeCallback end),     \
    (count, block, read, own, end))                                                                                   \
  X(struct MHD_Response *, MHD_create_response_from_fd_at_offset64, (uint64_t count, int file, uint64_t start),        \
    (count, file, start))                                                                                             \
  X(enum MHD_Result, MHD_add_response_header, (struct MHD_Response *r, const char *name, const char *value),          \
    (r, name, value))                                                                                                 \
  X(void, MHD_destroy_response, (struct MHD_Response *r), (r))

LATE_LIBRARY(thidua_open_microhttpd, FUNCTIONS, "libmicrohttpd.so.12")
