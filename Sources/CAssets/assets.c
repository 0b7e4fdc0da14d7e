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
#embed "../../Tests/ReadingTests/Corpus/citation-form.txt"
};

static const unsigned char file7[] = {
#embed "../../Tests/ReadingTests/Corpus/citation-law.txt"
};

static const unsigned char file8[] = {
#embed "../../Tests/ReadingTests/Corpus/citation-number.txt"
};

static const unsigned char file9[] = {
#embed "../../Tests/VietnameseTests/Corpus/dates-plans.txt"
};

static const unsigned char file10[] = {
#embed "../../Tests/ReadingTests/Corpus/duplicate-citation.txt"
};

static const unsigned char file11[] = {
#embed "../../Tests/ReadingTests/Corpus/incomplete-citation.txt"
};

static const unsigned char file12[] = {
#embed "../../Tests/ReadingTests/Corpus/inconsistent-name.txt"
};

static const unsigned char file13[] = {
#embed "../../Tests/ReadingTests/Corpus/inconsistent-number.txt"
};

static const unsigned char file14[] = {
#embed "../../Tests/ReadingTests/Corpus/movement-launched.txt"
};

static const unsigned char file15[] = {
#embed "../../Tests/ReadingTests/Corpus/movement-quoted.txt"
};

static const unsigned char file16[] = {
#embed "../../Tests/ReadingTests/Corpus/movement-unquoted.txt"
};

static const unsigned char file17[] = {
#embed "../../Tests/ReadingTests/Corpus/same-number-different-documents.txt"
};

static const unsigned char file18[] = {
#embed "../../Tests/ReadingTests/Corpus/superseded-citation.txt"
};

static const unsigned char file19[] = {
#embed "../../Tests/ReadingTests/Corpus/target-count.txt"
};

static const unsigned char file20[] = {
#embed "../../Tests/ReadingTests/Corpus/target-rank.txt"
};

static const unsigned char file21[] = {
#embed "../../Tests/ReadingTests/Corpus/target-share.txt"
};

static const unsigned char file22[] = {
#embed "../../Tests/ReadingTests/Corpus/target-unnumbered.txt"
};

static const unsigned char file23[] = {
#embed "../../Tests/ReadingTests/Corpus/target-zero.txt"
};

static const unsigned char file24[] = {
#embed "../../Tests/ReadingTests/Corpus/title-name.txt"
};

static const unsigned char file25[] = {
#embed "../../Tests/ReadingTests/Corpus/title-quoted.txt"
};

static const unsigned char file26[] = {
#embed "../../examples/ban-tuyen-giao-dan-van.docx"
};

static const unsigned char file27[] = {
#embed "../../examples/ban-tuyen-giao-dan-van.txt"
};

static const unsigned char file28[] = {
#embed "../../examples/benh-vien.docx"
};

static const unsigned char file29[] = {
#embed "../../examples/benh-vien.txt"
};

static const unsigned char file30[] = {
#embed "../../examples/so-noi-vu.docx"
};

static const unsigned char file31[] = {
#embed "../../examples/so-noi-vu.txt"
};

static const unsigned char file32[] = {
#embed "../../examples/truong-hoc.docx"
};

static const unsigned char file33[] = {
#embed "../../examples/truong-hoc.txt"
};

static const unsigned char file34[] = {
#embed "../../law/anniversaries.json"
};

static const unsigned char file35[] = {
#embed "../../law/authority-prefixes.json"
};

static const unsigned char file36[] = {
#embed "../../law/body-codes.json"
};

static const unsigned char file37[] = {
#embed "../../law/document-types.json"
};

static const unsigned char file38[] = {
#embed "../../law/holidays.json"
};

static const unsigned char file39[] = {
#embed "../../law/instruments.json"
};

static const unsigned char file40[] = {
#embed "../../law/plan-parts.json"
};

static const unsigned char file41[] = {
#embed "../../law/titles.json"
};

static const thidua_asset assets[] = {
  {"assets/reading.css", file0, sizeof file0},
  {"assets/reading.js", file1, sizeof file1},
  {"corpus/anniversary.txt", file2, sizeof file2},
  {"corpus/award-condition.txt", file3, sizeof file3},
  {"corpus/award-quota.txt", file4, sizeof file4},
  {"corpus/citation-basis.txt", file5, sizeof file5},
  {"corpus/citation-form.txt", file6, sizeof file6},
  {"corpus/citation-law.txt", file7, sizeof file7},
  {"corpus/citation-number.txt", file8, sizeof file8},
  {"corpus/dates-plans.txt", file9, sizeof file9},
  {"corpus/duplicate-citation.txt", file10, sizeof file10},
  {"corpus/incomplete-citation.txt", file11, sizeof file11},
  {"corpus/inconsistent-name.txt", file12, sizeof file12},
  {"corpus/inconsistent-number.txt", file13, sizeof file13},
  {"corpus/movement-launched.txt", file14, sizeof file14},
  {"corpus/movement-quoted.txt", file15, sizeof file15},
  {"corpus/movement-unquoted.txt", file16, sizeof file16},
  {"corpus/same-number-different-documents.txt", file17, sizeof file17},
  {"corpus/superseded-citation.txt", file18, sizeof file18},
  {"corpus/target-count.txt", file19, sizeof file19},
  {"corpus/target-rank.txt", file20, sizeof file20},
  {"corpus/target-share.txt", file21, sizeof file21},
  {"corpus/target-unnumbered.txt", file22, sizeof file22},
  {"corpus/target-zero.txt", file23, sizeof file23},
  {"corpus/title-name.txt", file24, sizeof file24},
  {"corpus/title-quoted.txt", file25, sizeof file25},
  {"examples/ban-tuyen-giao-dan-van.docx", file26, sizeof file26},
  {"examples/ban-tuyen-giao-dan-van.txt", file27, sizeof file27},
  {"examples/benh-vien.docx", file28, sizeof file28},
  {"examples/benh-vien.txt", file29, sizeof file29},
  {"examples/so-noi-vu.docx", file30, sizeof file30},
  {"examples/so-noi-vu.txt", file31, sizeof file31},
  {"examples/truong-hoc.docx", file32, sizeof file32},
  {"examples/truong-hoc.txt", file33, sizeof file33},
  {"law/anniversaries.json", file34, sizeof file34},
  {"law/authority-prefixes.json", file35, sizeof file35},
  {"law/body-codes.json", file36, sizeof file36},
  {"law/document-types.json", file37, sizeof file37},
  {"law/holidays.json", file38, sizeof file38},
  {"law/instruments.json", file39, sizeof file39},
  {"law/plan-parts.json", file40, sizeof file40},
  {"law/titles.json", file41, sizeof file41},
};

const thidua_asset *thidua_assets(size_t *count) {
  *count = 42;
  return assets;
}
