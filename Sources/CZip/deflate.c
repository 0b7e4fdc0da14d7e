#include "CZip.h"
#include "CLate.h"

/* zlib comes with libzip. Its three functions are told here, so that no header of it is needed to build. */
#define FUNCTIONS(X)                                                                                                   \
  X(unsigned long, compressBound, (unsigned long count), (count))                                                      \
  X(int, compress2,                                                                                                    \
    (unsigned char *out, unsigned long *room, const unsigned char *bytes, unsigned long count, int level),             \
    (out, room, bytes, count, level))                                                                                  \
  X(unsigned long, crc32, (unsigned long sum, const unsigned char *bytes, unsigned int count), (sum, bytes, count))

LATE_LIBRARY(thidua_open_deflate, FUNCTIONS, "libz.so.1")
