#!/usr/bin/env bash
# Runs the program that is one file in a root that holds nothing but it, the libraries it is linked to, and OpenSSL:
# as an ordinary user, its own folder read-only, without a home.
#   empty-root.sh PROGRAM FOLDER ARGUMENTS...     FOLDER is /desk inside
set -euo pipefail
program=$1 desk=$2
shift 2
if [ "${YOUJU_INSIDE:-}" = "" ]; then
  # Under chroot the root is no mount of its own, and nothing can be said of how its mounts spread.
  unshare --mount true 2>/dev/null && spread=private || spread=unchanged
  YOUJU_INSIDE=1 exec unshare --mount --propagation $spread -- "$0" "$program" "$desk" "$@"
fi
root=$(mktemp -d)
mount -t tmpfs tmpfs "$root"
mkdir -p "$root"/{app,desk,proc,dev,tmp}
chmod 755 "$root" && chmod 1777 "$root/tmp"
for library in $(ldd "$program" | grep -oE '/lib[^ ]+') $(ldconfig -p | grep -oE '/[^ ]+/lib(ssl|crypto)\.so\.[0-9.]+$'); do
  mkdir -p "$root$(dirname "$library")" && cp -L "$library" "$root$library"
done
install -m 755 "$program" "$root/app/youju"
mount --bind "$desk" "$root/desk"
mount -t proc proc "$root/proc"
mknod -m 666 "$root/dev/null" c 1 3
mknod -m 666 "$root/dev/urandom" c 1 9
mount --bind "$root/app" "$root/app" && mount -o remount,bind,ro "$root/app"
exec env -i LANG=C.UTF-8 "$(command -v chroot)" --userspec=65534:65534 "$root" /app/youju "$@"
