#include "CLate.h"
#include <dlfcn.h>
#include <string.h>

bool late_open(const char *const libraries[], const late_function functions[]) {
  void *library = 0;
  for (; *libraries && !library; libraries++) library = dlopen(*libraries, RTLD_NOW | RTLD_LOCAL);
  if (!library) return false;
  for (; functions->name; functions++) {
    void *found = dlsym(library, functions->name);
    if (!found) return false;
    memcpy(functions->place, &found, sizeof found);
  }
  return true;
}
