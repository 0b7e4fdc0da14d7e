#ifndef THIDUA_ASSETS_H
#define THIDUA_ASSETS_H
#include <stddef.h>

/// One file that is part of the program.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} thidua_asset;

/// All of them, sorted by path; `*count` is set to how many there are.
const thidua_asset *thidua_assets(size_t *count);

#endif
