#!/bin/sh
# Installs the Debian packages that are missing. Usage: scripts/install-packages.sh demo|test|instructions|bench
set -eu

packages="libyaml-dev libsqlite3-dev libssl-dev libminizip-dev libexpat1-dev zlib1g-dev libxlsxwriter-dev libmstch-dev libpq-dev libjemalloc-dev binutils pkg-config"
if [ "${1:-demo}" = test ]; then
    packages="$packages python3 python3-venv sqlite3 chromium fonts-liberation2 poppler-utils"
    packages="$packages libreoffice-writer-nogui libreoffice-calc-nogui neovim"
    packages="$packages bash zsh fish man-db groff-base git postgresql libpq5 openssl"
elif [ "${1:-demo}" = instructions ]; then
    packages="$packages python3 valgrind"
elif [ "${1:-demo}" = bench ]; then
    packages="$packages gcc libc6-dev python3 python3-venv hledger tj3"
fi

missing=""
for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    as_root="sudo"
fi
echo "Installing:$missing" >&2
$as_root apt-get update -q >&2
# shellcheck disable=SC2086 # the list is meant to be split into words
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -q -y --no-install-recommends $missing >&2
