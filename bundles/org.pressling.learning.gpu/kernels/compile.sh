#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Makes the PTX beside the engine's classes from the kernels here: compile.sh [FOLDER]
# clang 16 (Debian: clang-16) needs no file of NVIDIA's. CLANG names another one; a test compares what it makes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
to=${1:-$here/../src/org/pressling/learning/gpu}
clang=${CLANG:-clang++-16}
cd "$here"
ptx() {
    "$clang" -x cuda --cuda-device-only --cuda-gpu-arch="$1" -nocudainc -nocudalib -Wno-unknown-cuda-version -std=c++17 -O3 \
        -ffp-contract=off -Xclang -target-feature -Xclang +ptx78 $3 -S -o - kernels.cu | grep -v '^//' > "$to/$2"
}
ptx sm_75 kernels-75.ptx ""
ptx sm_80 kernels-80.ptx -DTENSOR
