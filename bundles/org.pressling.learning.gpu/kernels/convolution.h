// SPDX-License-Identifier: EPL-2.0
// Convolutions with stride 1 and "same" padding as tensor products, with bias, pooling and ReLU behind them, and their gradients.
// A block of threads works on a tile of 8 × 16 pixels and 32 channels of one picture. Weights lie as [row][column][input][output].
#pragma once
#include "maps.h"
#include "product.h"

constexpr int ROWS = 8;
constexpr int COLUMNS = 16;
constexpr int CHANNELS = 32;
/** Steps between pixels, or rows of weights, in shared memory: 4 or 8 more than 32, so that a warp's reads meet no bank twice. */
constexpr int STEP_4 = CHANNELS + 4;
constexpr int STEP_8 = CHANNELS + 8;
constexpr int TILE_THREADS = 128;
/** Taps whose weights' gradient a block takes at once, one for each warp. */
constexpr int TAPS = 9;
constexpr int GRADIENT_THREADS = 32 * TAPS;

/**
 * A tile with a margin, even columns before odd ones: a warp's 16 rows of a product are then 8 even and 8 odd columns, and the
 * four pixels of a pooling window lie in the sums of one thread.
 */
struct Tile {
    float* values;
    int width;

    DEVICE int at(int row, int column) const {
        return (row * width + column / 2 + column % 2 * (width / 2)) * STEP_4;
    }

    template <typename Source>
    DEVICE void take(const Source& source, int picture, int top, int left, int height, int channel) {
        for (int i = thread(); i < height * width * (CHANNELS / 4); i += TILE_THREADS) {
            int pixel = i / (CHANNELS / 4);
            int quarter = i % (CHANNELS / 4) * 4;
            Quad quad = source.quad(picture, top + pixel / width, left + pixel % width, channel + quarter);
            *reinterpret_cast<Quad*>(values + at(pixel / width, pixel % width) + quarter) = quad;
        }
    }
};

/** Takes the weights of one row of taps for 32 inputs and 32 outputs, as [tap][input][output]. */
template <int STEP>
DEVICE void takeWeights(float* to, const float* weights, int tap, int taps, int inputs, int outputs, int input, int output) {
    for (int i = thread(); i < taps * CHANNELS * (CHANNELS / 4); i += TILE_THREADS) {
        int line = i / (CHANNELS / 4);
        int quarter = i % (CHANNELS / 4) * 4;
        int in = input + line % CHANNELS;
        Quad quad {};
        if (in < inputs) {
            long at = ((long) (tap + line / CHANNELS) * inputs + in) * outputs + output + quarter;
            quad = quadAt(weights, at, output + quarter, outputs);
        }
        *reinterpret_cast<Quad*>(to + line * STEP + quarter) = quad;
    }
}

struct Convolution {
    const float* input;
    const float* weights;
    const float* bias;
    float* output;
    byte* choice;
    long size, inputs, outputs, kernel, pool;
};

/** Stores the sums as maps without pooling; with choices these have gone through ReLU. */
DEVICE void storePixels(const Convolution& a, const Sums& sums, int picture, int row, int column, int output) {
    int size = a.size;
    int outputs = a.outputs;
#pragma unroll
    for (int part = 0; part < 32; part++) {
        int i = part / 16;
        int n = part / 4 % 4;
        int j = part % 4;
        int y = row + i;
        int x = column + j / 2;
        int channel = output + 8 * n + j % 2;
        if (y < size && x < size && channel < outputs) {
            long at = (((long) picture * size + y) * size + x) * outputs + channel;
            float value = sums[i][n][j] + a.bias[channel];
            if (a.choice != nullptr) {
                a.choice[at] = value > 0 ? 0 : NONE;
                value = value > 0 ? value : 0;
            }
            a.output[at] = value;
        }
    }
}

/** Stores the largest of the four pixels of each window after ReLU, and which one it was. */
DEVICE void storeWindows(const Convolution& a, const Sums& sums, int picture, int row, int column, int output) {
    int outputs = a.outputs;
    int pooled = a.size / 2;
    if (row / 2 >= pooled || column / 2 >= pooled) {
        return;
    }
    long at = (((long) picture * pooled + row / 2) * pooled + column / 2) * outputs + output;
#pragma unroll
    for (int n = 0; n < 4; n++) {
        Pair values;
        int places[2];
#pragma unroll
        for (int j = 0; j < 2; j++) {
            float largest = sums[0][n][j];
            int place = 0;
#pragma unroll
            for (int p = 1; p < 4; p++) {
                float value = sums[p / 2][n][p % 2 * 2 + j];
                if (value > largest) {
                    largest = value;
                    place = p;
                }
            }
            int channel = output + 8 * n + j;
            float value = largest + (channel < outputs ? a.bias[channel] : 0);
            values.x[j] = value > 0 ? value : 0;
            places[j] = value > 0 ? place : NONE;
        }
        if (outputs % 2 == 0 && output + 8 * n < outputs) {
            *reinterpret_cast<Pair*>(a.output + at + 8 * n) = values;
            *reinterpret_cast<unsigned short*>(a.choice + at + 8 * n) = (unsigned short) (places[0] | places[1] << 8);
        } else {
            for (int j = 0; j < 2; j++) {
                if (output + 8 * n + j < outputs) {
                    a.output[at + 8 * n + j] = values.x[j];
                    a.choice[at + 8 * n + j] = places[j];
                }
            }
        }
    }
}

/** Blocks: tiles of a picture; groups of 32 outputs; pictures. Pooling windows are 1 or 2 wide. */
KERNEL(TILE_THREADS, convolve, Convolution) {
    SHARED;
    int kernel = a.kernel;
    int inputs = a.inputs;
    int across = (a.size + COLUMNS - 1) / COLUMNS;
    int top = blockX() / across * ROWS;
    int left = blockX() % across * COLUMNS;
    int output = blockY() * CHANNELS;
    Tile tile {shared, COLUMNS + kernel - 1};
    float* weights = shared + (ROWS + kernel - 1) * tile.width * STEP_4;
    int row = thread() / 32 * 2;
    Sums sums = {};
    for (int input = 0; input < inputs; input += CHANNELS) {
        barrier();
        tile.take(Maps {a.input, (int) a.size, inputs}, blockZ(), top - kernel / 2, left - kernel / 2, ROWS + kernel - 1, input);
        for (int tapRow = 0; tapRow < kernel; tapRow++) {
            if (tapRow > 0) {
                barrier();
            }
            takeWeights<STEP_8>(weights, a.weights, tapRow * kernel, kernel, inputs, a.outputs, input, output);
            barrier();
#pragma unroll 1
            for (int tap = 0; tap < kernel; tap++) {
                const float* first = tile.values + tile.at(row + tapRow, tap);
                const float* second = tile.values + tile.at(row + 1 + tapRow, tap);
                int lower = tile.at(0, tap + 1) - tile.at(0, tap);
#pragma unroll
                for (int k = 0; k < CHANNELS; k += 8) {
                    addProduct<STEP_4, 1, STEP_8, 1>(sums, first + k, second + k, lower, weights + (tap * CHANNELS + k) * STEP_8);
                }
            }
        }
    }
    int g = thread() % 32 / 4;
    int t = thread() % 4;
    if (a.pool == 2) {
        storeWindows(a, sums, blockZ(), top + row, left + 2 * g, output + 2 * t);
    } else {
        storePixels(a, sums, blockZ(), top + row, left + 2 * g, output + 2 * t);
    }
}

struct InputGradient {
    const float* gradient;
    const byte* choice;
    const float* weights;
    float* result;
    long size, inputs, outputs, kernel, pool;
};

/** Blocks: tiles of a picture; groups of 32 inputs; pictures. */
KERNEL(TILE_THREADS, input_gradient, InputGradient) {
    SHARED;
    int size = a.size;
    int kernel = a.kernel;
    int inputs = a.inputs;
    int outputs = a.outputs;
    int across = (size + COLUMNS - 1) / COLUMNS;
    int top = blockX() / across * ROWS;
    int left = blockX() % across * COLUMNS;
    int input = blockY() * CHANNELS;
    Tile tile {shared, COLUMNS + kernel - 1};
    float* weights = shared + (ROWS + kernel - 1) * tile.width * STEP_4;
    int row = thread() / 32 * 2;
    Sums sums = {};
    for (int output = 0; output < outputs; output += CHANNELS) {
        barrier();
        tile.take(Unpooled {a.gradient, a.choice, size, outputs, (int) a.pool}, blockZ(), top - kernel / 2, left - kernel / 2,
                  ROWS + kernel - 1, output);
        for (int tapRow = 0; tapRow < kernel; tapRow++) {
            if (tapRow > 0) {
                barrier();
            }
            takeWeights<STEP_4>(weights, a.weights, tapRow * kernel, kernel, inputs, outputs, input, output);
            barrier();
#pragma unroll 1
            for (int tap = 0; tap < kernel; tap++) {
                // a pixel's output went through this tap to the input that lies as far on the other side
                int turned = kernel - 1 - tap;
                int turnedRow = row + kernel - 1 - tapRow;
                const float* first = tile.values + tile.at(turnedRow, turned);
                const float* second = tile.values + tile.at(turnedRow + 1, turned);
                int lower = tile.at(0, turned + 1) - tile.at(0, turned);
#pragma unroll
                for (int k = 0; k < CHANNELS; k += 8) {
                    addProduct<STEP_4, 1, 1, STEP_4>(sums, first + k, second + k, lower, weights + tap * CHANNELS * STEP_4 + k);
                }
            }
        }
    }
    int g = thread() % 32 / 4;
    int t = thread() % 4;
#pragma unroll
    for (int part = 0; part < 16; part++) {
        int i = part / 8;
        int n = part / 2 % 4;
        int y = top + row + i;
        int x = left + 2 * g + part % 2;
        int channel = input + 8 * n + 2 * t;
        if (y < size && x < size && channel < inputs) {
            float* to = a.result + (((long) blockZ() * size + y) * size + x) * inputs + channel;
            Pair pair {{sums[i][n][part % 2 * 2], sums[i][n][part % 2 * 2 + 1]}};
            if (inputs % 2 == 0) {
                *reinterpret_cast<Pair*>(to) = pair;
            } else {
                to[0] = pair.x[0];
                if (channel + 1 < inputs) {
                    to[1] = pair.x[1];
                }
            }
        }
    }
}

struct WeightGradient {
    const float* input;
    const float* gradient;
    const byte* choice;
    float* parts;
    long pictures, size, inputs, outputs, kernel, pool;
};

/** Takes pixels × 32 channels of a source in their own order; returns the sum of the channel quarter that this thread took. */
template <typename Source>
DEVICE Quad takePixels(float* to, const Source& source, int picture, int top, int left, int height, int width, int channel) {
    Quad sum {};
    for (int i = thread(); i < height * width * (CHANNELS / 4); i += GRADIENT_THREADS) {
        int pixel = i / (CHANNELS / 4);
        int quarter = i % (CHANNELS / 4) * 4;
        Quad quad = source.quad(picture, top + pixel / width, left + pixel % width, channel + quarter);
        for (int j = 0; j < 4; j++) {
            sum.x[j] += quad.x[j];
        }
        *reinterpret_cast<Quad*>(to + pixel * STEP_8 + quarter) = quad;
    }
    return sum;
}

/** Adds up what the threads of each quarter have, in their order, and stores it as the gradient of the biases. */
DEVICE void storeBias(float* room, const Quad& sum, float* to, int output, int outputs) {
    barrier();
    *reinterpret_cast<Quad*>(room + 4 * thread()) = sum;
    barrier();
    if (thread() < CHANNELS && output + thread() < outputs) {
        float total = 0;
        for (int i = 0; i < GRADIENT_THREADS; i += CHANNELS / 4) {
            total += room[4 * (i + thread() / 4) + thread() % 4];
        }
        to[output + thread()] = total;
    }
}

/**
 * Blocks: parts of all tiles; pairs of 32 inputs and 32 outputs; groups of taps. Each part has gradients of its own, which
 * sum_parts adds up in their order.
 */
KERNEL(GRADIENT_THREADS, weight_gradient, WeightGradient) {
    SHARED;
    int size = a.size;
    int kernel = a.kernel;
    int inputs = a.inputs;
    int outputs = a.outputs;
    int across = (size + COLUMNS - 1) / COLUMNS;
    int tiles = across * ((size + ROWS - 1) / ROWS);
    int outputGroups = (outputs + CHANNELS - 1) / CHANNELS;
    int input = blockY() / outputGroups * CHANNELS;
    int output = blockY() % outputGroups * CHANNELS;
    int tap = blockZ() * TAPS + thread() / 32;
    int width = COLUMNS + kernel - 1;
    float* maps = shared;
    float* gradients = shared + (ROWS + kernel - 1) * width * STEP_8;
    Sums sums = {};
    Quad bias {};
    for (int tile = blockX(); tile < tiles * a.pictures; tile += blocksX()) {
        int picture = tile / tiles;
        int top = tile % tiles / across * ROWS;
        int left = tile % tiles % across * COLUMNS;
        barrier();
        takePixels(maps, Maps {a.input, size, inputs}, picture, top - kernel / 2, left - kernel / 2, ROWS + kernel - 1, width,
                   input);
        Quad taken = takePixels(gradients, Unpooled {a.gradient, a.choice, size, outputs, (int) a.pool}, picture, top, left, ROWS,
                                COLUMNS, output);
        for (int j = 0; j < 4; j++) {
            bias.x[j] += taken.x[j];
        }
        barrier();
        if (tap < kernel * kernel) {
            const float* seen = maps + (tap / kernel * width + tap % kernel) * STEP_8;
#pragma unroll 1
            for (int row = 0; row < ROWS; row++) {
#pragma unroll
                for (int column = 0; column < COLUMNS; column += 8) {
                    const float* first = seen + (row * width + column) * STEP_8;
                    addProduct<1, STEP_8, STEP_8, 1>(sums, first, first + 16, 8, gradients + (row * COLUMNS + column) * STEP_8);
                }
            }
        }
    }
    int weights = kernel * kernel * inputs * outputs;
    float* part = a.parts + (long) blockX() * (weights + outputs);
    int g = thread() % 32 / 4;
    int t = thread() % 4;
    if (tap < kernel * kernel) {
#pragma unroll
        for (int i = 0; i < 32; i++) {
            int in = input + i / 16 * 16 + i % 4 / 2 * 8 + g;
            int out = output + i / 4 % 4 * 8 + 2 * t + i % 2;
            if (in < inputs && out < outputs) {
                part[(tap * inputs + in) * outputs + out] = sums[i / 16][i / 4 % 4][i % 4];
            }
        }
    }
    if (input == 0 && blockZ() == 0) {
        storeBias(shared, bias, part + weights, output, outputs);
    }
}
