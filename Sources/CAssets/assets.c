// Written by bin/embed: do not edit. The files are read while this file is compiled.
#include "CAssets.h"

static const unsigned char file0[] = {
#embed "../../examples/ban-tuyen-giao-dan-van.docx"
};

static const unsigned char file1[] = {
#embed "../../examples/ban-tuyen-giao-dan-van.txt"
};

static const unsigned char file2[] = {
#embed "../../examples/benh-vien.docx"
};

static const unsigned char file3[] = {
#embed "../../examples/benh-vien.txt"
};

static const unsigned char file4[] = {
#embed "../../examples/so-noi-vu.docx"
};

static const unsigned char file5[] = {
#embed "../../examples/so-noi-vu.txt"
};

static const unsigned char file6[] = {
#embed "../../examples/truong-hoc.docx"
};

static const unsigned char file7[] = {
#embed "../../examples/truong-hoc.txt"
};

static const unsigned char file8[] = {
#embed "../../law/anniversaries.json"
};

static const unsigned char file9[] = {
#embed "../../law/authority-prefixes.json"
};

static const unsigned char file10[] = {
#embed "../../law/body-codes.json"
};

static const unsigned char file11[] = {
#embed "../../law/document-types.json"
};

static const unsigned char file12[] = {
#embed "../../law/holidays.json"
};

static const unsigned char file13[] = {
#embed "../../law/instruments.json"
};

static const unsigned char file14[] = {
#embed "../../law/plan-parts.json"
};

static const unsigned char file15[] = {
#embed "../../law/titles.json"
};

static const thidua_asset assets[] = {
  {"examples/ban-tuyen-giao-dan-van.docx", file0, sizeof file0},
  {"examples/ban-tuyen-giao-dan-van.txt", file1, sizeof file1},
  {"examples/benh-vien.docx", file2, sizeof file2},
  {"examples/benh-vien.txt", file3, sizeof file3},
  {"examples/so-noi-vu.docx", file4, sizeof file4},
  {"examples/so-noi-vu.txt", file5, sizeof file5},
  {"examples/truong-hoc.docx", file6, sizeof file6},
  {"examples/truong-hoc.txt", file7, sizeof file7},
  {"law/anniversaries.json", file8, sizeof file8},
  {"law/authority-prefixes.json", file9, sizeof file9},
  {"law/body-codes.json", file10, sizeof file10},
  {"law/document-types.json", file11, sizeof file11},
  {"law/holidays.json", file12, sizeof file12},
  {"law/instruments.json", file13, sizeof file13},
  {"law/plan-parts.json", file14, sizeof file14},
  {"law/titles.json", file15, sizeof file15},
};

const thidua_asset *thidua_assets(size_t *count) {
  *count = 16;
  return assets;
}
