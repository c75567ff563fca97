#define _GNU_SOURCE
#include "CPostgres.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>

// The version of the interface, which is the same since PostgreSQL 8.2.
static const char library_name[] = "libpq.so.5";

static pthread_once_t once = PTHREAD_ONCE_INIT;
static PostgresFunctions functions;
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
#define POSTGRES_LOAD(name)                                     \
    functions.name = (__typeof__(name) *)dlsym(library, #name); \
    if (functions.name == NULL) {                               \
        fail();                                                 \
        return;                                                 \
    }
    POSTGRES_FUNCTIONS(POSTGRES_LOAD)
#undef POSTGRES_LOAD
    is_loaded = true;
}

const PostgresFunctions *postgres_functions(void) {
    pthread_once(&once, load);
    return is_loaded ? &functions : NULL;
}

const char *postgres_failure(void) { return failure; }
