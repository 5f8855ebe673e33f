// SPDX-License-Identifier: EPL-2.0
// Where the numbers of a picture's maps come from. Maps lie as [picture][row][column][channel].
#pragma once
#include "gpu.h"

/** What a window's choice says when none of its pixels has a gradient, since ReLU cut it off. */
constexpr int NONE = 255;

/** Four channels at a place in an array, zero beyond the last channel. */
DEVICE Quad quadAt(const float* values, long at, int channel, int channels) {
    if (channels % 4 == 0 && channel < channels) {
        return *reinterpret_cast<const Quad*>(values + at);
    }
    Quad quad;
    for (int i = 0; i < 4; i++) {
        quad.x[i] = channel + i < channels ? values[at + i] : 0;
    }
    return quad;
}

/** Maps as they are, with zeros around them. */
struct Maps {
    const float* values;
    int size;
    int channels;

    DEVICE Quad quad(int picture, int row, int column, int channel) const {
        if (row < 0 || row >= size || column < 0 || column >= size) {
            return Quad {};
        }
        return quadAt(values, (((long) picture * size + row) * size + column) * channels + channel, channel, channels);
    }
};

/**
 * The gradient of a convolution's maps, from that of the maps after pooling: a window's gradient belongs to the pixel that was
 * its largest, and to none where ReLU cut it off. Without choices every pixel has its own gradient.
 */
struct Unpooled {
    const float* gradient;
    const byte* choice;
    int size;
    int channels;
    int pool;

    DEVICE Quad quad(int picture, int row, int column, int channel) const {
        if (row < 0 || row >= size || column < 0 || column >= size) {
            return Quad {};
        }
        int pooled = size / pool;
        long at = (((long) picture * pooled + row / pool) * pooled + column / pool) * channels + channel;
        Quad quad = quadAt(gradient, at, channel, channels);
        if (choice == nullptr) {
            return quad;
        }
        int place = row % pool * pool + column % pool;
        if (channels % 4 == 0 && channel < channels) {
            Bytes chosen = *reinterpret_cast<const Bytes*>(choice + at);
            for (int i = 0; i < 4; i++) {
                quad.x[i] = chosen.x[i] == place ? quad.x[i] : 0;
            }
        } else {
            for (int i = 0; i < 4; i++) {
                quad.x[i] = channel + i < channels && choice[at + i] == place ? quad.x[i] : 0;
            }
        }
        return quad;
    }
};
