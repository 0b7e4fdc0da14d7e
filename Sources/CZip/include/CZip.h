#pragma once
#include <stdbool.h>

/* Ours are hidden (CLate); the library's header would have them seen. */
#define ZIP_EXTERN extern
#include <zip.h>

/* True when the library is there; before that nothing of it may be called. */
bool thidua_open_zip(void);

/* The same for zlib's compression in one go. */
bool thidua_open_deflate(void);
unsigned long compressBound(unsigned long count);
int compress2(unsigned char *out, unsigned long *room, const unsigned char *bytes, unsigned long count, int level);
unsigned long crc32(unsigned long sum, const unsigned char *bytes, unsigned int count);
