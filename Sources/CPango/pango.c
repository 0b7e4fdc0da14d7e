#include "CPango.h"

#include <dlfcn.h>
#include <stddef.h>

/* The libraries by their lasting names; their types are opaque here, so that no header of theirs is needed to build. */
static const char *const libraries[] = {
  "libfontconfig.so.1", "libcairo.so.2",         "libgobject-2.0.so.0",
  "libpango-1.0.so.0",  "libpangocairo-1.0.so.0", "libpangoft2-1.0.so.0",
};
enum { library_count = sizeof libraries / sizeof *libraries };

#define FUNCTIONS(F)                                                                                                 \
  F(tp_config *, FcConfigCreate, (void))                                                                             \
  F(int, FcConfigAppFontAddFile, (tp_config *, const unsigned char *))                                               \
  F(void *, FcFreeTypeQuery, (const unsigned char *, unsigned int, void *, int *))                                   \
  F(int, FcPatternGetCharSet, (const void *, const char *, int, void **))                                            \
  F(int, FcCharSetHasChar, (const void *, unsigned int))                                                             \
  F(void, FcPatternDestroy, (void *))                                                                                \
  F(void, g_object_unref, (void *))                                                                                  \
  F(tp_fontmap *, pango_cairo_font_map_new_for_font_type, (int))                                                     \
  F(void, pango_fc_font_map_set_config, (tp_fontmap *, tp_config *))                                                 \
  F(tp_context *, pango_font_map_create_context, (tp_fontmap *))                                                     \
  F(void, pango_cairo_context_set_font_options, (tp_context *, const tp_options *))                                  \
  F(void, pango_cairo_context_set_resolution, (tp_context *, double))                                                \
  F(void, pango_context_set_round_glyph_positions, (tp_context *, int))                                              \
  F(void *, pango_language_from_string, (const char *))                                                              \
  F(void, pango_context_set_language, (tp_context *, void *))                                                        \
  F(tp_face *, pango_font_description_new, (void))                                                                   \
  F(void, pango_font_description_set_family, (tp_face *, const char *))                                              \
  F(void, pango_font_description_set_weight, (tp_face *, int))                                                       \
  F(void, pango_font_description_set_style, (tp_face *, int))                                                        \
  F(void, pango_font_description_set_absolute_size, (tp_face *, double))                                             \
  F(tp_layout *, pango_layout_new, (tp_context *))                                                                   \
  F(void, pango_layout_set_text, (tp_layout *, const char *, int))                                                   \
  F(void, pango_layout_set_font_description, (tp_layout *, const tp_face *))                                         \
  F(void, pango_layout_set_width, (tp_layout *, int))                                                                \
  F(void, pango_layout_set_wrap, (tp_layout *, int))                                                                 \
  F(void, pango_layout_set_alignment, (tp_layout *, int))                                                            \
  F(void, pango_layout_set_justify, (tp_layout *, int))                                                              \
  F(void, pango_layout_set_indent, (tp_layout *, int))                                                               \
  F(void, pango_layout_set_attributes, (tp_layout *, tp_attributes *))                                               \
  F(tp_iter *, pango_layout_get_iter, (tp_layout *))                                                                 \
  F(void, pango_layout_iter_free, (tp_iter *))                                                                       \
  F(int, pango_layout_iter_next_line, (tp_iter *))                                                                   \
  F(tp_line *, pango_layout_iter_get_line_readonly, (tp_iter *))                                                     \
  F(void, pango_layout_iter_get_line_extents, (tp_iter *, tp_rectangle *, tp_rectangle *))                           \
  F(tp_attributes *, pango_attr_list_new, (void))                                                                    \
  F(void, pango_attr_list_unref, (tp_attributes *))                                                                  \
  F(void, pango_attr_list_insert, (tp_attributes *, tp_attribute *))                                                 \
  F(tp_attribute *, pango_attr_weight_new, (int))                                                                    \
  F(tp_attribute *, pango_attr_style_new, (int))                                                                     \
  F(tp_attribute *, pango_attr_underline_new, (int))                                                                 \
  F(tp_attribute *, pango_attr_size_new_absolute, (int))                                                             \
  F(tp_attribute *, pango_attr_foreground_new, (unsigned short, unsigned short, unsigned short))                     \
  F(tp_attribute *, pango_attr_font_features_new, (const char *))                                                    \
  F(tp_attribute *, pango_attr_insert_hyphens_new, (int))                                                            \
  F(tp_attribute *, pango_attr_allow_breaks_new, (int))                                                              \
  F(void, pango_cairo_show_layout_line, (tp_cairo *, tp_line *))                                                     \
  F(tp_options *, cairo_font_options_create, (void))                                                                 \
  F(void, cairo_font_options_destroy, (tp_options *))                                                                \
  F(void, cairo_font_options_set_hint_style, (tp_options *, int))                                                    \
  F(void, cairo_font_options_set_hint_metrics, (tp_options *, int))                                                  \
  F(tp_surface *, cairo_pdf_surface_create_for_stream, (tp_write, void *, double, double))                           \
  F(void, cairo_pdf_surface_set_size, (tp_surface *, double, double))                                                \
  F(void, cairo_pdf_surface_set_metadata, (tp_surface *, int, const char *))                                         \
  F(int, cairo_pdf_surface_add_outline, (tp_surface *, int, const char *, const char *, int))                        \
  F(void, cairo_surface_finish, (tp_surface *))                                                                      \
  F(int, cairo_surface_status, (tp_surface *))                                                                       \
  F(void, cairo_surface_destroy, (tp_surface *))                                                                     \
  F(tp_cairo *, cairo_create, (tp_surface *))                                                                        \
  F(void, cairo_destroy, (tp_cairo *))                                                                               \
  F(void, cairo_show_page, (tp_cairo *))                                                                             \
  F(void, cairo_set_source_rgb, (tp_cairo *, double, double, double))                                                \
  F(void, cairo_move_to, (tp_cairo *, double, double))                                                               \
  F(void, cairo_line_to, (tp_cairo *, double, double))                                                               \
  F(void, cairo_rectangle, (tp_cairo *, double, double, double, double))                                             \
  F(void, cairo_set_line_width, (tp_cairo *, double))                                                                \
  F(void, cairo_stroke, (tp_cairo *))                                                                                \
  F(void, cairo_fill, (tp_cairo *))                                                                                  \
  F(void, cairo_tag_begin, (tp_cairo *, const char *, const char *))                                                 \
  F(void, cairo_tag_end, (tp_cairo *, const char *))

#define POINTER(result, name, parameters) static result(*p_##name) parameters;
FUNCTIONS(POINTER)

static const char *missing;
static int is_loaded;

static void *find(void *const *handles, const char *name) {
  for (int i = 0; i < library_count; i++) {
    void *place = dlsym(handles[i], name);
    if (place) return place;
  }
  if (!missing) missing = name;
  return NULL;
}

/* The caller sees to it that this runs on one thread at a time. */
int tp_load(void) {
  if (is_loaded) return 0;
  missing = NULL;
  void *handles[library_count];
  for (int i = 0; i < library_count; i++) {
    handles[i] = dlopen(libraries[i], RTLD_NOW | RTLD_LOCAL);
    if (!handles[i]) {
      missing = libraries[i];
      return 1;
    }
  }
#define FIND(result, name, parameters) p_##name = (result(*) parameters)find(handles, #name);
  FUNCTIONS(FIND)
  if (missing) return 1;
  is_loaded = 1;
  return 0;
}

const char *tp_missing(void) { return missing ? missing : ""; }

/* Fonts. */

tp_config *tp_fonts_new(void) { return p_FcConfigCreate(); }

int tp_fonts_add(tp_config *config, const char *path) {
  return p_FcConfigAppFontAddFile(config, (const unsigned char *)path);
}

int tp_font_has(const char *path, unsigned int letter) {
  int count = 0;
  void *letters = NULL;
  void *pattern = p_FcFreeTypeQuery((const unsigned char *)path, 0, NULL, &count);
  if (!pattern) return 0;
  int has = p_FcPatternGetCharSet(pattern, "charset", 0, &letters) == 0 && p_FcCharSetHasChar(letters, letter);
  p_FcPatternDestroy(pattern);
  return has;
}

tp_fontmap *tp_fontmap_new(tp_config *config) {
  enum { freetype = 1 };
  tp_fontmap *map = p_pango_cairo_font_map_new_for_font_type(freetype);
  if (map) p_pango_fc_font_map_set_config(map, config);
  return map;
}

tp_context *tp_context_new(tp_fontmap *map) {
  enum { none = 1, off = 1 };
  tp_context *context = p_pango_font_map_create_context(map);
  tp_options *options = p_cairo_font_options_create();
  p_cairo_font_options_set_hint_style(options, none);
  p_cairo_font_options_set_hint_metrics(options, off);
  p_pango_cairo_context_set_font_options(context, options);
  p_cairo_font_options_destroy(options);
  /* Without this, pango takes a point for 1/96 inch. */
  p_pango_cairo_context_set_resolution(context, 72);
  p_pango_context_set_round_glyph_positions(context, 0);
  p_pango_context_set_language(context, p_pango_language_from_string("vi"));
  return context;
}

tp_face *tp_face_new(const char *family, double size, int bold, int italic) {
  tp_face *face = p_pango_font_description_new();
  p_pango_font_description_set_family(face, family);
  p_pango_font_description_set_weight(face, bold ? 700 : 400);
  p_pango_font_description_set_style(face, italic ? 2 : 0);
  p_pango_font_description_set_absolute_size(face, size * 1024);
  return face;
}

/* Layouts. */

tp_layout *tp_layout_new(tp_context *context) { return p_pango_layout_new(context); }
void tp_layout_free(tp_layout *layout) { p_g_object_unref(layout); }

void tp_layout_set(
  tp_layout *layout, const char *text, int length, tp_face *face, int width, int alignment, int justify, int indent) {
  enum { word_or_letter = 2 };
  p_pango_layout_set_font_description(layout, face);
  p_pango_layout_set_width(layout, width);
  p_pango_layout_set_wrap(layout, word_or_letter);
  p_pango_layout_set_alignment(layout, alignment);
  p_pango_layout_set_justify(layout, justify);
  p_pango_layout_set_indent(layout, indent);
  p_pango_layout_set_text(layout, text, length);
}

void tp_layout_attributes(tp_layout *layout, tp_attributes *list) { p_pango_layout_set_attributes(layout, list); }
tp_iter *tp_iter_new(tp_layout *layout) { return p_pango_layout_get_iter(layout); }
void tp_iter_free(tp_iter *iter) { p_pango_layout_iter_free(iter); }
int tp_iter_next(tp_iter *iter) { return p_pango_layout_iter_next_line(iter); }
tp_line *tp_iter_line(tp_iter *iter) { return p_pango_layout_iter_get_line_readonly(iter); }
void tp_iter_extents(tp_iter *iter, tp_rectangle *logical) {
  p_pango_layout_iter_get_line_extents(iter, NULL, logical);
}

/* Attributes. */

/* The head of PangoAttribute, which is part of the library's binary interface. */
struct attribute_head {
  const void *klass;
  unsigned int start, end;
};

static void add(tp_attributes *list, tp_attribute *attribute, unsigned int start, unsigned int end) {
  ((struct attribute_head *)attribute)->start = start;
  ((struct attribute_head *)attribute)->end = end;
  p_pango_attr_list_insert(list, attribute);
}

tp_attributes *tp_attributes_new(void) { return p_pango_attr_list_new(); }
void tp_attributes_free(tp_attributes *list) { p_pango_attr_list_unref(list); }

void tp_attribute_add(tp_attributes *list, int kind, int value, unsigned int start, unsigned int end) {
  tp_attribute *attribute = NULL;
  switch (kind) {
  case TP_WEIGHT: attribute = p_pango_attr_weight_new(value ? 700 : 400); break;
  case TP_STYLE: attribute = p_pango_attr_style_new(value ? 2 : 0); break;
  case TP_UNDERLINE: attribute = p_pango_attr_underline_new(value ? 1 : 0); break;
  case TP_SIZE: attribute = p_pango_attr_size_new_absolute(value); break;
  case TP_BREAKS: attribute = p_pango_attr_allow_breaks_new(value); break;
  default: return;
  }
  add(list, attribute, start, end);
}

void tp_attribute_colour(
  tp_attributes *list, unsigned short red, unsigned short green, unsigned short blue, unsigned int start,
  unsigned int end) {
  add(list, p_pango_attr_foreground_new(red, green, blue), start, end);
}

void tp_attribute_plain(tp_attributes *list) {
  add(list, p_pango_attr_font_features_new("liga=0, clig=0, dlig=0"), 0, 0xffffffffu);
  add(list, p_pango_attr_insert_hyphens_new(0), 0, 0xffffffffu);
}

/* Pages. */

tp_surface *tp_pdf_new(tp_write write, void *closure, double width, double height) {
  return p_cairo_pdf_surface_create_for_stream(write, closure, width, height);
}

void tp_pdf_size(tp_surface *surface, double width, double height) {
  p_cairo_pdf_surface_set_size(surface, width, height);
}

void tp_pdf_metadata(tp_surface *surface, int what, const char *text) {
  p_cairo_pdf_surface_set_metadata(surface, what, text);
}

int tp_pdf_outline(tp_surface *surface, int parent, const char *text, const char *place) {
  return p_cairo_pdf_surface_add_outline(surface, parent, text, place, 0);
}

int tp_pdf_finish(tp_surface *surface) {
  p_cairo_surface_finish(surface);
  int status = p_cairo_surface_status(surface);
  p_cairo_surface_destroy(surface);
  return status;
}

tp_cairo *tp_cairo_new(tp_surface *surface) { return p_cairo_create(surface); }
void tp_cairo_free(tp_cairo *cairo) { p_cairo_destroy(cairo); }
void tp_show_page(tp_cairo *cairo) { p_cairo_show_page(cairo); }

void tp_show_line(tp_cairo *cairo, double x, double y, tp_line *line) {
  p_cairo_move_to(cairo, x, y);
  p_pango_cairo_show_layout_line(cairo, line);
}

void tp_colour(tp_cairo *cairo, double red, double green, double blue) {
  p_cairo_set_source_rgb(cairo, red, green, blue);
}

void tp_move(tp_cairo *cairo, double x, double y) { p_cairo_move_to(cairo, x, y); }
void tp_line_to(tp_cairo *cairo, double x, double y) { p_cairo_line_to(cairo, x, y); }

void tp_rectangle_add(tp_cairo *cairo, double x, double y, double width, double height) {
  p_cairo_rectangle(cairo, x, y, width, height);
}

void tp_stroke(tp_cairo *cairo, double weight) {
  p_cairo_set_line_width(cairo, weight);
  p_cairo_stroke(cairo);
}

void tp_fill(tp_cairo *cairo) { p_cairo_fill(cairo); }
void tp_tag_begin(tp_cairo *cairo, const char *name, const char *attributes) {
  p_cairo_tag_begin(cairo, name, attributes);
}
void tp_tag_end(tp_cairo *cairo, const char *name) { p_cairo_tag_end(cairo, name); }
