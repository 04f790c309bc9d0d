#!/usr/bin/env bash
# Builds what other generators make of the same document, each as a program that is compared: under target/peers.
# It takes a JDK with Maven for openapi-generator, and Go for ogen; what is not there is left out, and the bench says so.
set -euo pipefail
cd "$(dirname "$0")/../../../.."

peers=$PWD/xtask/bench/server/peers
document=$PWD/xtask/bench/server/openapi.yaml
root=$PWD/target/peers
mkdir -p "$root/programs"

# fresh NAME: a folder with what is written by hand for a peer, and goes there.
fresh() {
  mkdir -p "$root/crates/$1"
  cp -r "$peers/$1/." "$root/crates/$1"
  cd "$root/crates/$1"
}

# built NAME: compiles the program of a peer and puts it where the bench looks.
built() {
  CARGO_TARGET_DIR="$root/build" cargo build --quiet --release
  cp "$root/build/release/$1" "$root/programs/$1"
}

openapi_to_rust() {
  [ -x "$root/bin/openapi-to-rust" ] || cargo install --quiet --debug --locked --root "$root" \
    --target-dir "$root/build" openapi-to-rust@0.23.0
  fresh openapi-to-rust
  cp "$document" openapi.yaml
  "$root/bin/openapi-to-rust" generate --quiet --config openapi-to-rust.toml
  built openapi-to-rust
}

openapi_generator() {
  [ -f "$root/openapi-generator-cli-7.17.0.jar" ] || mvn --quiet org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact=org.openapitools:openapi-generator-cli:7.17.0 -DoutputDirectory="$root"
  fresh openapi-generator
  java -jar "$root/openapi-generator-cli-7.17.0.jar" generate -g rust-axum -i "$document" -o openapi > /dev/null
  built openapi-generator
}

ogen() {
  [ -x "$root/bin/ogen" ] || GOBIN="$root/bin" go install github.com/ogen-go/ogen/cmd/ogen@v1.25.0
  fresh ogen
  "$root/bin/ogen" --target api --package api --clean "$document" 2> /dev/null
  go mod tidy > /dev/null 2>&1
  go build -o "$root/programs/ogen" .
}

(openapi_to_rust)
if command -v mvn > /dev/null; then (openapi_generator); fi
if command -v go > /dev/null; then (ogen); fi
