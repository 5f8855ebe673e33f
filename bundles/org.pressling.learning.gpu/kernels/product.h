// SPDX-License-Identifier: EPL-2.0
// The matrix product that all convolutions are made of: of 32 × 8 and 8 × 32 numbers in shared memory, by one warp.
#pragma once
#include "gpu.h"

/**
 * Sums of a warp: two times 16 rows, four times 8 columns. A thread holds, with g = lane / 4 and t = lane % 4, rows g and g + 8
 * of each sixteen and columns 2t and 2t + 1 of each eight, in the order (g, 2t), (g, 2t + 1), (g + 8, 2t), (g + 8, 2t + 1).
 */
typedef float Sums[2][4][4];

#ifdef TENSOR
/**
 * Tensor products look at ten bits of mantissa. A number is therefore taken as two, what these bits hold and the rest, and only the
 * product of two rests is left out: that is single precision but for its last bit or two.
 */
DEVICE void split(float x, float& main, float& rest) {
    main = shortened(x);
    rest = x - main;
}
#endif

/**
 * Adds a product.
 *
 * @param A_ROW, A_DEPTH steps from one row, and from one number of a row, to the next in a
 * @param B_DEPTH, B_COLUMN likewise in b
 * @param first, second where the rows 0 to 7 of the two sixteens begin
 * @param lower how far from there rows 8 to 15 begin
 */
template <int A_ROW, int A_DEPTH, int B_DEPTH, int B_COLUMN>
DEVICE void addProduct(Sums& sums, const float* first, const float* second, int lower, const float* b) {
    int g = thread() % 32 / 4;
    int t = thread() % 4;
    const float* rows[2] = {first + g * A_ROW, second + g * A_ROW};
#ifdef TENSOR
    float left[2][4];
    float leftRest[2][4];
#pragma unroll
    for (int i = 0; i < 2; i++) {
#pragma unroll
        for (int j = 0; j < 4; j++) {
            split(rows[i][(t + j / 2 * 4) * A_DEPTH + j % 2 * lower], left[i][j], leftRest[i][j]);
        }
    }
#pragma unroll
    for (int n = 0; n < 4; n++) {
        const float* column = b + (8 * n + g) * B_COLUMN;
        float right[2];
        float rightRest[2];
        split(column[t * B_DEPTH], right[0], rightRest[0]);
        split(column[(t + 4) * B_DEPTH], right[1], rightRest[1]);
#pragma unroll
        for (int i = 0; i < 2; i++) {
            tensorProduct(sums[i][n], leftRest[i], right);
            tensorProduct(sums[i][n], left[i], rightRest);
            tensorProduct(sums[i][n], left[i], right);
        }
    }
#else
#pragma unroll
    for (int k = 0; k < 8; k++) {
        float left[2][2];
#pragma unroll
        for (int i = 0; i < 2; i++) {
            left[i][0] = rows[i][k * A_DEPTH];
            left[i][1] = rows[i][k * A_DEPTH + lower];
        }
#pragma unroll
        for (int n = 0; n < 4; n++) {
            float right0 = b[k * B_DEPTH + (8 * n + 2 * t) * B_COLUMN];
            float right1 = b[k * B_DEPTH + (8 * n + 2 * t + 1) * B_COLUMN];
#pragma unroll
            for (int i = 0; i < 2; i++) {
                sums[i][n][0] = __builtin_fmaf(left[i][0], right0, sums[i][n][0]);
                sums[i][n][1] = __builtin_fmaf(left[i][0], right1, sums[i][n][1]);
                sums[i][n][2] = __builtin_fmaf(left[i][1], right0, sums[i][n][2]);
                sums[i][n][3] = __builtin_fmaf(left[i][1], right1, sums[i][n][3]);
            }
        }
    }
#endif
}
