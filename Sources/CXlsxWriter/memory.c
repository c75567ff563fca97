#define _GNU_SOURCE
#include "CXlsxWriter.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int xlsx_memory_open(void) { return memfd_create("workbook", MFD_CLOEXEC); }

long xlsx_memory_size(int file) { return lseek(file, 0, SEEK_END); }

bool xlsx_memory_read(int file, void *buffer, size_t size) {
    size_t position = 0;
    while (position < size) {
        ssize_t count = pread(file, (char *)buffer + position, size - position, (off_t)position);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        position += (size_t)count;
    }
    return true;
}

void xlsx_memory_close(int file) { close(file); }

const char *xlsx_memory_failure(void) { return strerror(errno); }
