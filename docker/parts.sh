#!/bin/sh
# Lays out what the images with a JVM are made of: java (a runtime with what the service needs), app, train, the SBOM.
#
#   docker/parts.sh TARGET PARTS      TARGET: Maven's, after a package; needs a JDK 25 in JAVA_HOME or on the path
set -eu

target=$1
parts=$2
jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}
rm -rf "$parts"
mkdir -p "$parts/train"

cp -R -p "$target/quarkus-app" "$parts/app"
cp "$target/delivery-graph.cdx.json" "$parts/"

# What jdeps finds in the libraries, less desktop, databases and management from afar; localedata for both languages.
"$jdk/bin/jlink" --output "$parts/java" \
    --add-modules java.base,java.compiler,java.instrument,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.security.sasl,java.sql,java.transaction.xa,java.xml,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs \
    --include-locales en,de --strip-debug --no-header-files --no-man-pages

"$jdk/bin/javac" -d "$parts/train" -cp "$parts/app/lib/main/*" docker/Train.java
