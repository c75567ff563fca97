// libpq, opened when it is first asked for rather than linked.
#pragma once
#include <postgresql/libpq-fe.h>

// What is called of it, in the order of the alphabet. The types come from its own header.
#define POSTGRES_FUNCTIONS(function) \
    function(PQclear)                \
    function(PQconnectdbParams)      \
    function(PQconninfoFree)         \
    function(PQconninfoParse)        \
    function(PQerrorMessage)         \
    function(PQexec)                 \
    function(PQexecParams)           \
    function(PQfinish)               \
    function(PQfreemem)              \
    function(PQgetCopyData)          \
    function(PQgetResult)            \
    function(PQgetisnull)            \
    function(PQgetvalue)             \
    function(PQnfields)              \
    function(PQntuples)              \
    function(PQpass)                 \
    function(PQputCopyData)          \
    function(PQputCopyEnd)           \
    function(PQresultErrorField)     \
    function(PQresultStatus)         \
    function(PQserverVersion)        \
    function(PQsetNoticeProcessor)   \
    function(PQstatus)

/// The functions of the opened library.
typedef struct {
#define POSTGRES_MEMBER(name) __typeof__(name) *_Nonnull name;
    POSTGRES_FUNCTIONS(POSTGRES_MEMBER)
#undef POSTGRES_MEMBER
} PostgresFunctions;

/// Opens the library at the first call, from whichever thread; NULL when it cannot be had.
const PostgresFunctions *_Nullable postgres_functions(void);

/// Why it cannot be had, naming the file or the symbol; only after postgres_functions gave NULL.
const char *_Nonnull postgres_failure(void);
