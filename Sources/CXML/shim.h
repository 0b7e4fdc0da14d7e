#include <libxml/xmlreader.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>

// Variadic and macro parts of the library that Swift cannot call by themselves.
static inline void thidua_xml_free(void *p) { xmlFree(p); }
