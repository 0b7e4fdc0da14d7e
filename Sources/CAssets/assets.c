// Written by bin/embed: do not edit. The files are read while this file is compiled.
#include "CAssets.h"

static const unsigned char file0[] = {
#embed "../../assets/reading.css"
};

static const unsigned char file1[] = {
#embed "../../assets/reading.js"
};

static const unsigned char file2[] = {
#embed "../../Tests/VietnameseTests/Corpus/dates-plans.txt"
};

static const unsigned char file3[] = {
#embed "../../examples/ban-tuyen-giao-dan-van.docx"
};

static const unsigned char file4[] = {
#embed "../../examples/ban-tuyen-giao-dan-van.txt"
};

static const unsigned char file5[] = {
#embed "../../examples/benh-vien.docx"
};

static const unsigned char file6[] = {
#embed "../../examples/benh-vien.txt"
};

static const unsigned char file7[] = {
#embed "../../examples/so-noi-vu.docx"
};

static const unsigned char file8[] = {
#embed "../../examples/so-noi-vu.txt"
};

static const unsigned char file9[] = {
#embed "../../examples/truong-hoc.docx"
};

static const unsigned char file10[] = {
#embed "../../examples/truong-hoc.txt"
};

static const unsigned char file11[] = {
#embed "../../law/anniversaries.json"
};

static const unsigned char file12[] = {
#embed "../../law/authority-prefixes.json"
};

static const unsigned char file13[] = {
#embed "../../law/body-codes.json"
};

static const unsigned char file14[] = {
#embed "../../law/document-types.json"
};

static const unsigned char file15[] = {
#embed "../../law/holidays.json"
};

static const unsigned char file16[] = {
#embed "../../law/instruments.json"
};

static const unsigned char file17[] = {
#embed "../../law/plan-parts.json"
};

static const unsigned char file18[] = {
#embed "../../law/titles.json"
};

static const thidua_asset assets[] = {
  {"assets/reading.css", file0, sizeof file0},
  {"assets/reading.js", file1, sizeof file1},
  {"corpus/dates-plans.txt", file2, sizeof file2},
  {"examples/ban-tuyen-giao-dan-van.docx", file3, sizeof file3},
  {"examples/ban-tuyen-giao-dan-van.txt", file4, sizeof file4},
  {"examples/benh-vien.docx", file5, sizeof file5},
  {"examples/benh-vien.txt", file6, sizeof file6},
  {"examples/so-noi-vu.docx", file7, sizeof file7},
  {"examples/so-noi-vu.txt", file8, sizeof file8},
  {"examples/truong-hoc.docx", file9, sizeof file9},
  {"examples/truong-hoc.txt", file10, sizeof file10},
  {"law/anniversaries.json", file11, sizeof file11},
  {"law/authority-prefixes.json", file12, sizeof file12},
  {"law/body-codes.json", file13, sizeof file13},
  {"law/document-types.json", file14, sizeof file14},
  {"law/holidays.json", file15, sizeof file15},
  {"law/instruments.json", file16, sizeof file16},
  {"law/plan-parts.json", file17, sizeof file17},
  {"law/titles.json", file18, sizeof file18},
};

const thidua_asset *thidua_assets(size_t *count) {
  *count = 19;
  return assets;
}
