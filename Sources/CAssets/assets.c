// Written by bin/embed: do not edit. The files are read while this file is compiled.
#include "CAssets.h"

static const unsigned char file0[] = {
#embed "../../assets/reading.css"
};

static const unsigned char file1[] = {
#embed "../../assets/reading.js"
};

static const unsigned char file2[] = {
#embed "../../Tests/ReadingTests/Corpus/anniversary.txt"
};

static const unsigned char file3[] = {
#embed "../../Tests/ReadingTests/Corpus/award-condition.txt"
};

static const unsigned char file4[] = {
#embed "../../Tests/ReadingTests/Corpus/award-quota.txt"
};

static const unsigned char file5[] = {
#embed "../../Tests/ReadingTests/Corpus/citation-basis.txt"
};

static const unsigned char file6[] = {
#embed "../../Tests/ReadingTests/Corpus/citation-law.txt"
};

static const unsigned char file7[] = {
#embed "../../Tests/ReadingTests/Corpus/citation-number.txt"
};

static const unsigned char file8[] = {
#embed "../../Tests/VietnameseTests/Corpus/dates-plans.txt"
};

static const unsigned char file9[] = {
#embed "../../Tests/ReadingTests/Corpus/target-count.txt"
};

static const unsigned char file10[] = {
#embed "../../Tests/ReadingTests/Corpus/target-rank.txt"
};

static const unsigned char file11[] = {
#embed "../../Tests/ReadingTests/Corpus/target-share.txt"
};

static const unsigned char file12[] = {
#embed "../../Tests/ReadingTests/Corpus/target-unnumbered.txt"
};

static const unsigned char file13[] = {
#embed "../../Tests/ReadingTests/Corpus/target-zero.txt"
};

static const unsigned char file14[] = {
#embed "../../examples/ban-tuyen-giao-dan-van.docx"
};

static const unsigned char file15[] = {
#embed "../../examples/ban-tuyen-giao-dan-van.txt"
};

static const unsigned char file16[] = {
#embed "../../examples/benh-vien.docx"
};

static const unsigned char file17[] = {
#embed "../../examples/benh-vien.txt"
};

static const unsigned char file18[] = {
#embed "../../examples/so-noi-vu.docx"
};

static const unsigned char file19[] = {
#embed "../../examples/so-noi-vu.txt"
};

static const unsigned char file20[] = {
#embed "../../examples/truong-hoc.docx"
};

static const unsigned char file21[] = {
#embed "../../examples/truong-hoc.txt"
};

static const unsigned char file22[] = {
#embed "../../law/anniversaries.json"
};

static const unsigned char file23[] = {
#embed "../../law/authority-prefixes.json"
};

static const unsigned char file24[] = {
#embed "../../law/body-codes.json"
};

static const unsigned char file25[] = {
#embed "../../law/document-types.json"
};

static const unsigned char file26[] = {
#embed "../../law/holidays.json"
};

static const unsigned char file27[] = {
#embed "../../law/instruments.json"
};

static const unsigned char file28[] = {
#embed "../../law/plan-parts.json"
};

static const unsigned char file29[] = {
#embed "../../law/titles.json"
};

static const thidua_asset assets[] = {
  {"assets/reading.css", file0, sizeof file0},
  {"assets/reading.js", file1, sizeof file1},
  {"corpus/anniversary.txt", file2, sizeof file2},
  {"corpus/award-condition.txt", file3, sizeof file3},
  {"corpus/award-quota.txt", file4, sizeof file4},
  {"corpus/citation-basis.txt", file5, sizeof file5},
  {"corpus/citation-law.txt", file6, sizeof file6},
  {"corpus/citation-number.txt", file7, sizeof file7},
  {"corpus/dates-plans.txt", file8, sizeof file8},
  {"corpus/target-count.txt", file9, sizeof file9},
  {"corpus/target-rank.txt", file10, sizeof file10},
  {"corpus/target-share.txt", file11, sizeof file11},
  {"corpus/target-unnumbered.txt", file12, sizeof file12},
  {"corpus/target-zero.txt", file13, sizeof file13},
  {"examples/ban-tuyen-giao-dan-van.docx", file14, sizeof file14},
  {"examples/ban-tuyen-giao-dan-van.txt", file15, sizeof file15},
  {"examples/benh-vien.docx", file16, sizeof file16},
  {"examples/benh-vien.txt", file17, sizeof file17},
  {"examples/so-noi-vu.docx", file18, sizeof file18},
  {"examples/so-noi-vu.txt", file19, sizeof file19},
  {"examples/truong-hoc.docx", file20, sizeof file20},
  {"examples/truong-hoc.txt", file21, sizeof file21},
  {"law/anniversaries.json", file22, sizeof file22},
  {"law/authority-prefixes.json", file23, sizeof file23},
  {"law/body-codes.json", file24, sizeof file24},
  {"law/document-types.json", file25, sizeof file25},
  {"law/holidays.json", file26, sizeof file26},
  {"law/instruments.json", file27, sizeof file27},
  {"law/plan-parts.json", file28, sizeof file28},
  {"law/titles.json", file29, sizeof file29},
};

const thidua_asset *thidua_assets(size_t *count) {
  *count = 30;
  return assets;
}
