/* Logs every write, sync, truncation, renaming and removal of files below one folder, so that a power cut
   can be replayed.

   Loaded before the program's own library. Each record: kind, file number, offset, length, then the bytes;
   'N' names a file that was opened, 'R' tells the old and the new name with a zero byte between them. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define FILES 4096
static char *names[FILES];
static int log_fd = -1;
static const char *folder;

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);

static void ready(void) {
    if (real_write) return;
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    folder = getenv("WRITE_LOG_FOLDER");
    const char *path = getenv("WRITE_LOG");
    int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open64");
    if (path) log_fd = real_open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static void record(char kind, int fd, int64_t at, const void *data, int64_t length) {
    if (log_fd < 0) return;
    char head[21];
    int32_t file = fd;
    head[0] = kind;
    memcpy(head + 1, &file, 4);
    memcpy(head + 5, &at, 8);
    memcpy(head + 13, &length, 8);
    size_t size = sizeof head + (data ? (size_t)length : 0);
    char *whole = malloc(size);
    memcpy(whole, head, sizeof head);
    if (data) memcpy(whole + sizeof head, data, (size_t)length);
    real_write(log_fd, whole, size);
    free(whole);
}

static int watched(int fd) { return fd >= 0 && fd < FILES && names[fd]; }

static void opened(int fd, const char *path, int flags) {
    ready();
    if (fd < 0 || fd >= FILES) return;
    free(names[fd]);
    names[fd] = NULL;
    if (!folder || strncmp(path, folder, strlen(folder)) || strstr(path, "-shm")) return;
    names[fd] = strdup(path);
    record('N', fd, flags & O_TRUNC ? 1 : 0, path, (int64_t)strlen(path));
}

#define OPEN(NAME)                                                                   \
    int NAME(const char *path, int flags, ...) {                                     \
        va_list more;                                                                \
        va_start(more, flags);                                                       \
        int mode = va_arg(more, int);                                                \
        va_end(more);                                                                \
        int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, #NAME);               \
        int fd = real(path, flags, mode);                                            \
        opened(fd, path, flags);                                                     \
        return fd;                                                                   \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    int (*real)(int) = dlsym(RTLD_NEXT, "close");
    if (watched(fd)) {
        free(names[fd]);
        names[fd] = NULL;
    }
    return real(fd);
}

ssize_t write(int fd, const void *data, size_t length) {
    ready();
    if (watched(fd)) record('W', fd, lseek(fd, 0, SEEK_CUR), data, (int64_t)length);
    return real_write(fd, data, length);
}

#define PWRITE(NAME)                                                                 \
    ssize_t NAME(int fd, const void *data, size_t length, off_t at) {                \
        ready();                                                                     \
        if (watched(fd)) record('W', fd, at, data, (int64_t)length);                 \
        return real_pwrite(fd, data, length, at);                                    \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

#define TRUNCATE(NAME)                                                               \
    int NAME(int fd, off_t length) {                                                 \
        int (*real)(int, off_t) = dlsym(RTLD_NEXT, #NAME);                           \
        ready();                                                                     \
        if (watched(fd)) record('T', fd, length, NULL, 0);                           \
        return real(fd, length);                                                     \
    }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define SYNC(NAME)                                                                   \
    int NAME(int fd) {                                                               \
        int (*real)(int) = dlsym(RTLD_NEXT, #NAME);                                  \
        ready();                                                                     \
        if (watched(fd)) record('S', fd, 0, NULL, 0);                                \
        return real(fd);                                                             \
    }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
    int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
    ready();
    if (folder && !strncmp(from, folder, strlen(folder))) {
        size_t first = strlen(from) + 1, whole = first + strlen(to);
        char *both = malloc(whole);
        memcpy(both, from, first);
        memcpy(both + first, to, whole - first);
        record('R', -1, 0, both, (int64_t)whole);
        free(both);
    }
    return real(from, to);
}

int unlink(const char *path) {
    int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
    ready();
    if (folder && !strncmp(path, folder, strlen(folder))) record('U', -1, 0, path, (int64_t)strlen(path));
    return real(path);
}
