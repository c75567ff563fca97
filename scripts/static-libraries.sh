#!/bin/sh
# Lets the release build link the libraries of C and C++ from their archives, libc and libm alone remaining shared, and
# jemalloc in place of libc's allocator.
# Usage: scripts/static-libraries.sh DIRECTORY
# Fills the directory with links to the archives, with pkg-config files that name no other place to look in, and with
# jemalloc.o.
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

# As one object and not as an archive: what comes from archives is hidden from libc, which would go on allocating by
# itself what others then free. C++'s operators are libstdc++'s, and end up here as well.
jemalloc="$directory/jemalloc.a"
cp "$(pkg-config --variable=libdir jemalloc)/libjemalloc.a" "$jemalloc"
ar d "$jemalloc" jemalloc_cpp.o
ld -r --whole-archive "$jemalloc" -o "$directory/jemalloc.o"
rm "$jemalloc"
