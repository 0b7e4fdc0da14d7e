// Written by bin/embed: do not edit. The files are read while this file is compiled.
#include "CAssets.h"

static const unsigned char file0[] = {
#embed "../../law/anniversaries.json"
};

static const unsigned char file1[] = {
#embed "../../law/authority-prefixes.json"
};

static const unsigned char file2[] = {
#embed "../../law/body-codes.json"
};

static const unsigned char file3[] = {
#embed "../../law/document-types.json"
};

static const unsigned char file4[] = {
#embed "../../law/holidays.json"
};

static const unsigned char file5[] = {
#embed "../../law/instruments.json"
};

static const unsigned char file6[] = {
#embed "../../law/plan-parts.json"
};

static const unsigned char file7[] = {
#embed "../../law/titles.json"
};

static const thidua_asset assets[] = {
  {"law/anniversaries.json", file0, sizeof file0},
  {"law/authority-prefixes.json", file1, sizeof file1},
  {"law/body-codes.json", file2, sizeof file2},
  {"law/document-types.json", file3, sizeof file3},
  {"law/holidays.json", file4, sizeof file4},
  {"law/instruments.json", file5, sizeof file5},
  {"law/plan-parts.json", file6, sizeof file6},
  {"law/titles.json", file7, sizeof file7},
};

const thidua_asset *thidua_assets(size_t *count) {
  *count = 8;
  return assets;
}
