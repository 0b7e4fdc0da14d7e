#pragma once
#include <stdbool.h>

/* Ours are hidden (CLate); the library's header would have them seen. */
#define ZIP_EXTERN extern
#include <zip.h>

/* True when the library is there; before that nothing of it may be called. */
bool thidua_open_zip(void);
