#!/bin/sh
# Lets the release build link the libraries of C and C++ from their archives, libc and libm alone remaining shared.
# Usage: scripts/static-libraries.sh DIRECTORY
# Fills the directory with links to the archives, and with pkg-config files that name no other place to look in.
set -eu

directory="$1"
rm -rf "$directory"
mkdir -p "$directory"

for package in yaml-0.1 sqlite3 libcrypto minizip expat zlib; do
    libraries="$(pkg-config --variable=libdir "$package")"
    for library in $(pkg-config --libs-only-l "$package"); do
        ln -sf "$libraries/lib${library#-l}.a" "$directory/"
    done
    sed "s|^libdir=.*|libdir=$directory|" "$(pkg-config --variable=pcfiledir "$package")/$package.pc" \
        >"$directory/$package.pc"
done
ln -sf "$(clang -print-file-name=libstdc++.a)" "$directory/"
