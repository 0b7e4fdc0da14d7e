#pragma once
#include <pthread.h>
#include <stdbool.h>

/*
 * Libraries that most commands never call are opened when first needed: linked to the program they would bring some
 * thirty others with them (Kerberos, LDAP, GnuTLS), and every start would wait for the loader.
 *
 * A library of this kind is one list of the functions in use,
 *
 *   #define FUNCTIONS(X) X(int, zip_fclose, (zip_file_t *entry), (entry)) …
 *
 * from which LATE_LIBRARY makes a function of each name that hands on to the library, so that callers write what its
 * manual says, and `opener`, which has to return true before any of them is called. The functions are hidden: the
 * library's own calls must not come back here.
 */

typedef struct {
  const char *name;
  void *place;
} late_function;

/* Opens the first of `libraries` (ends with null) that is there and finds all `functions` (ends with a null name). */
bool late_open(const char *const libraries[], const late_function functions[]);

#define LATE_POINTER(Result, name, parameters, arguments) static Result(*name##_late) parameters;
#define LATE_CALL(Result, name, parameters, arguments) \
  __attribute__((visibility("hidden"))) Result name parameters { return name##_late arguments; }
#define LATE_ENTRY(Result, name, parameters, arguments) {#name, &name##_late},

#define LATE_LIBRARY(opener, FUNCTIONS, ...)                                   \
  FUNCTIONS(LATE_POINTER)                                                      \
  FUNCTIONS(LATE_CALL)                                                         \
  static bool opener##_result;                                                 \
  static void opener##_once(void) {                                            \
    static const char *const libraries[] = {__VA_ARGS__, 0};                   \
    static const late_function functions[] = {FUNCTIONS(LATE_ENTRY){0, 0}};    \
    opener##_result = late_open(libraries, functions);                         \
  }                                                                            \
  bool opener(void) {                                                          \
    static pthread_once_t once = PTHREAD_ONCE_INIT;                            \
    return pthread_once(&once, opener##_once) == 0 && opener##_result;         \
  }
