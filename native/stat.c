/* Before glibc 2.33 these were no symbols of its own, but words for the ones below, with the number of the layout. */
struct stat64;
int __xstat64(int layout, const char *path, struct stat64 *result);
int __lxstat64(int layout, const char *path, struct stat64 *result);
int __fxstat64(int layout, int file, struct stat64 *result);

__attribute__((visibility("hidden"))) int stat64(const char *path, struct stat64 *result) {
    return __xstat64(STAT_VERSION, path, result);
}

__attribute__((visibility("hidden"))) int lstat64(const char *path, struct stat64 *result) {
    return __lxstat64(STAT_VERSION, path, result);
}

__attribute__((visibility("hidden"))) int fstat64(int file, struct stat64 *result) {
    return __fxstat64(STAT_VERSION, file, result);
}
