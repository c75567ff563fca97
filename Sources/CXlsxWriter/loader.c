#define _GNU_SOURCE
#include "CXlsxWriter.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

// The version of the interface is part of the name: another one would lay its options out differently.
static const char library_name[] = "libxlsxwriter.so." LXW_SOVERSION;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static XlsxFunctions functions;
static bool is_loaded;
static char failure[512];

static void fail(void) {
    const char *reason = dlerror();
    snprintf(failure, sizeof failure, "%s", reason != NULL ? reason : library_name);
}

static void load(void) {
    void *library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        fail();
        return;
    }
#define XLSX_LOAD(name)                                                \
    functions.name = (__typeof__(name) *)dlsym(library, #name);        \
    if (functions.name == NULL) {                                      \
        fail();                                                        \
        return;                                                        \
    }
    XLSX_FUNCTIONS(XLSX_LOAD)
#undef XLSX_LOAD
    is_loaded = true;
}

const XlsxFunctions *xlsx_functions(void) {
    pthread_once(&once, load);
    return is_loaded ? &functions : NULL;
}

const char *xlsx_failure(void) { return failure; }

const char *xlsx_package(void) { return "libxlsxwriter" LXW_SOVERSION; }

// A new workbook makes it before any other.
lxw_format *xlsx_default_format(lxw_workbook *workbook) { return STAILQ_FIRST(workbook->formats); }

lxw_error xlsx_close(lxw_workbook *workbook) {
    static pthread_mutex_t closing = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&closing);
    lxw_error result = functions.workbook_close(workbook);
    pthread_mutex_unlock(&closing);
    return result;
}
