#include <sqlite3.h>

/// Leaves out SQLite's count of its own memory, which takes a lock for every allocation and which nothing reads.
/// To be called before the first connection is opened; later it does nothing.
static inline void kehoach_sqlite_count_no_memory(void) {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
