#!/bin/sh
# Assembles the root file system of an image FROM scratch out of Debian packages: what an executable needs that brings
# everything but libc with it. Runs on Debian, in a build stage or outside one, and needs the package lists.
#
#   docker/root-fs.sh DIRECTORY
set -eu

root=$1
mkdir -p "$root"
root=$(cd "$root" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

multiarch=$(dpkg --print-architecture)
case $multiarch in
    amd64) libraries=x86_64-linux-gnu loader=lib64/ld-linux-x86-64.so.2 ;;
    arm64) libraries=aarch64-linux-gnu loader=lib/ld-linux-aarch64.so.1 ;;
    *) echo "No loader is known for $multiarch; add a line here." >&2; exit 1 ;;
esac

# _apt, the user that downloads, has no access to the directory of another.
(cd "$work" && apt-get -o APT::Sandbox::User=root download -qq libc6 ca-certificates)
for package in "$work"/*.deb; do
    dpkg-deb -x "$package" "$work/files"
    name=$(dpkg-deb -f "$package" Package)
    # Scanners of images look here for what is installed where there is no package manager, and so they see an old libc.
    mkdir -p "$root/var/lib/dpkg/status.d" "$root/usr/share/doc/$name"
    dpkg-deb -f "$package" > "$root/var/lib/dpkg/status.d/$name"
    cp "$work/files/usr/share/doc/$name/copyright" "$root/usr/share/doc/$name/"
done

# Directories as in every Debian of today: /lib is /usr/lib. Older packages still say /lib.
mkdir -p "$root/usr/lib/$libraries" "$root/usr/lib64" "$root/etc/ssl/certs" "$root/tmp"
ln -sfn usr/lib "$root/lib"
ln -sfn usr/lib64 "$root/lib64"
chmod 1777 "$root/tmp"

# libc and what the JDK asks for by name of the libraries that are a part of it. Names of hosts are looked up in libc.
for library in libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libresolv.so.2; do
    found=$(find "$work/files" -path "*/$libraries/$library" | head -n 1)
    cp -L "$found" "$root/usr/lib/$libraries/"
done
found=$(find "$work/files" -path "*/$libraries/${loader##*/}" | head -n 1)
cp -L "$found" "$root/usr/$loader"

# For what is told to trust this file; the executable itself has the certificates of the JDK it was built with.
find "$work/files/usr/share/ca-certificates" -name '*.crt' | LC_ALL=C sort | xargs cat \
    > "$root/etc/ssl/certs/ca-certificates.crt"

echo 'hosts: files dns' > "$root/etc/nsswitch.conf"
echo 'deliverygraph:x:1001:1001::/:/nonexistent' > "$root/etc/passwd"
echo 'deliverygraph:x:1001:' > "$root/etc/group"
cp -L /etc/os-release "$root/etc/os-release"
