#pragma once
#include <stdbool.h>
#include <xlsxwriter.h>

/* True when the library is there; before that nothing of it may be called. */
bool thidua_open_xlsxwriter(void);
