/* Pango, cairo and fontconfig as the PDF writer uses them. The libraries are loaded when the first PDF is asked for: a
   program that only reads or serves pages does not pay for thirty libraries at its start. */
#ifndef THIDUA_CPANGO_H
#define THIDUA_CPANGO_H

typedef struct tp_surface tp_surface;
typedef struct tp_cairo tp_cairo;
typedef struct tp_options tp_options;
typedef struct tp_fontmap tp_fontmap;
typedef struct tp_context tp_context;
typedef struct tp_layout tp_layout;
typedef struct tp_line tp_line;
typedef struct tp_iter tp_iter;
typedef struct tp_face tp_face;
typedef struct tp_attributes tp_attributes;
typedef struct tp_attribute tp_attribute;
typedef struct tp_config tp_config;
typedef struct { int x, y, width, height; } tp_rectangle;
typedef int (*tp_write)(void *closure, const unsigned char *data, unsigned int length);

/* Loads the libraries once; 0 when all are there, otherwise `tp_missing` names the first that is not. */
int tp_load(void);
const char *tp_missing(void);

/* A font configuration that knows the given files and nothing else of the system. */
tp_config *tp_fonts_new(void);
int tp_fonts_add(tp_config *config, const char *path);
/* Whether the file is a font that has the letter. */
int tp_font_has(const char *path, unsigned int letter);

tp_fontmap *tp_fontmap_new(tp_config *config);
tp_context *tp_context_new(tp_fontmap *map);
tp_face *tp_face_new(const char *family, double size, int bold, int italic);

tp_layout *tp_layout_new(tp_context *context);
void tp_layout_free(tp_layout *layout);
void tp_layout_set(
  tp_layout *layout, const char *text, int length, tp_face *face, int width, int alignment, int justify, int indent);
void tp_layout_attributes(tp_layout *layout, tp_attributes *list);
tp_iter *tp_iter_new(tp_layout *layout);
void tp_iter_free(tp_iter *iter);
int tp_iter_next(tp_iter *iter);
tp_line *tp_iter_line(tp_iter *iter);
void tp_iter_extents(tp_iter *iter, tp_rectangle *logical);

tp_attributes *tp_attributes_new(void);
void tp_attributes_free(tp_attributes *list);
enum { TP_WEIGHT, TP_STYLE, TP_UNDERLINE, TP_SIZE, TP_BREAKS };
void tp_attribute_add(tp_attributes *list, int kind, int value, unsigned int start, unsigned int end);
void tp_attribute_colour(
  tp_attributes *list, unsigned short red, unsigned short green, unsigned short blue, unsigned int start,
  unsigned int end);
/* Letters stay letters: «fi» as one glyph would read back wrongly in poor viewers. A word that must be broken gets no
   hyphen: the text is given back as it was. */
void tp_attribute_plain(tp_attributes *list);

tp_surface *tp_pdf_new(tp_write write, void *closure, double width, double height);
void tp_pdf_size(tp_surface *surface, double width, double height);
/* 0 title, 1 author, 2 subject, 3 keywords, 4 program, 5 and 6 when it was made and changed. */
void tp_pdf_metadata(tp_surface *surface, int what, const char *text);
int tp_pdf_outline(tp_surface *surface, int parent, const char *text, const char *place);
/* 0 when nothing went wrong; ends the file. */
int tp_pdf_finish(tp_surface *surface);
tp_cairo *tp_cairo_new(tp_surface *surface);
void tp_cairo_free(tp_cairo *cairo);
void tp_show_page(tp_cairo *cairo);
void tp_show_line(tp_cairo *cairo, double x, double y, tp_line *line);
void tp_colour(tp_cairo *cairo, double red, double green, double blue);
void tp_move(tp_cairo *cairo, double x, double y);
void tp_line_to(tp_cairo *cairo, double x, double y);
void tp_rectangle_add(tp_cairo *cairo, double x, double y, double width, double height);
void tp_stroke(tp_cairo *cairo, double weight);
void tp_fill(tp_cairo *cairo);
void tp_tag_begin(tp_cairo *cairo, const char *name, const char *attributes);
void tp_tag_end(tp_cairo *cairo, const char *name);

#endif
