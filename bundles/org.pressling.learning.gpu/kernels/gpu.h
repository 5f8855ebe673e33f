// SPDX-License-Identifier: EPL-2.0
// The few words of CUDA that the kernels use, so that they compile without a header of NVIDIA's. With EMULATED defined, the
// same kernels run on the processor, thread by thread; see emulator.h beside the tests.
#pragma once

typedef unsigned char byte;

#ifdef EMULATED
#include "emulator.h"
#else

#define DEVICE __attribute__((device, always_inline)) inline
#define KERNEL(threads, name, Arguments) \
    extern "C" __attribute__((global)) __attribute__((launch_bounds(threads))) void name(Arguments a)
#define SHARED extern __attribute__((shared, aligned(16))) float shared[]

DEVICE int thread() { return __nvvm_read_ptx_sreg_tid_x(); }
DEVICE int blockX() { return __nvvm_read_ptx_sreg_ctaid_x(); }
DEVICE int blockY() { return __nvvm_read_ptx_sreg_ctaid_y(); }
DEVICE int blockZ() { return __nvvm_read_ptx_sreg_ctaid_z(); }
DEVICE int blocksX() { return __nvvm_read_ptx_sreg_nctaid_x(); }
DEVICE void barrier() { __syncthreads(); }

#ifdef TENSOR
/** The nearest number with the ten bits of mantissa that tensor products look at. */
DEVICE float shortened(float x) {
    int bits;
    asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(bits) : "f"(x));
    return __builtin_bit_cast(float, bits);
}

/** d += a·b of 16 × 8 and 8 × 8 numbers that lie spread over the 32 threads of a warp (PTX ISA, mma.m16n8k8). */
DEVICE void tensorProduct(float (&d)[4], const float (&a)[4], const float (&b)[2]) {
    asm("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
        : "r"(__builtin_bit_cast(int, a[0])), "r"(__builtin_bit_cast(int, a[1])), "r"(__builtin_bit_cast(int, a[2])),
          "r"(__builtin_bit_cast(int, a[3])), "r"(__builtin_bit_cast(int, b[0])), "r"(__builtin_bit_cast(int, b[1])));
}
#endif
#endif

DEVICE int minimum(int a, int b) { return a < b ? a : b; }

/** Four numbers side by side. */
struct alignas(16) Quad {
    float x[4];
};
struct alignas(8) Pair {
    float x[2];
};
struct alignas(4) Bytes {
    byte x[4];
};
