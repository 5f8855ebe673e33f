// SPDX-License-Identifier: EPL-2.0
// Runs the kernels on the processor, block by block. The threads of a block take turns: each runs to the next barrier, or to the
// next tensor product, which the threads of a warp do together.
#pragma once
#include <setjmp.h>
#include <string.h>
#include <ucontext.h>
#include <vector>

#define DEVICE inline
#define SHARED float* const shared = emulator::room

namespace emulator {

constexpr int MOST_THREADS = 1024;
constexpr int STACK = 1 << 16;
constexpr int SHARED_BYTES = 64 * 1024; // what every card has

struct Thread {
    ucontext_t start;
    jmp_buf at;
    bool begun;
    bool done;
    int products; // tensor products that it has come to
};

/** Where threads wait for each other. */
struct Meeting {
    int expected;
    int arrived;
    int number; // meetings so far

    void begin(int threads) {
        expected = threads;
        arrived = 0;
        number = 0;
    }

    void passIfAllAreHere() {
        if (arrived == expected) {
            arrived = 0;
            number++;
        }
    }

    /** Not to be waited for any more. */
    void leave() {
        expected--;
        passIfAllAreHere();
    }
};

/** What a thread brings to a product. */
struct Operands {
    float a[4];
    float b[2];
};

inline Thread threads[MOST_THREADS];
inline char stacks[MOST_THREADS][STACK];
inline Operands operands[2][MOST_THREADS];
inline float room[SHARED_BYTES / 4];
inline jmp_buf scheduler;
inline ucontext_t home;
inline int current;
inline int count;
inline Meeting everybody;
inline Meeting warps[MOST_THREADS / 32];
inline int block[3];
inline int blocks;
inline void (*body)(const void*);
inline const void* arguments;

/** Gives way to the next thread and comes back in its turn. */
inline void giveWay() {
    if (_setjmp(threads[current].at) == 0) {
        _longjmp(scheduler, 1);
    }
}

inline void meet(Meeting& meeting) {
    int before = meeting.number;
    meeting.arrived++;
    meeting.passIfAllAreHere();
    while (meeting.number == before) {
        giveWay();
    }
}

/** A thread is made once and runs in one block after the other. */
inline void run() {
    for (;;) {
        body(arguments);
        threads[current].done = true;
        everybody.leave();
        giveWay();
    }
}

inline void resume(int thread) {
    current = thread;
    if (_setjmp(scheduler) != 0) {
        return;
    }
    if (threads[thread].begun) {
        _longjmp(threads[thread].at, 1);
    }
    threads[thread].begun = true;
    swapcontext(&home, &threads[thread].start);
}

inline void runBlock() {
    everybody.begin(count);
    for (int t = 0; t < count; t++) {
        Thread& thread = threads[t];
        if (!thread.begun) {
            getcontext(&thread.start);
            thread.start.uc_stack.ss_sp = stacks[t];
            thread.start.uc_stack.ss_size = STACK;
            thread.start.uc_link = nullptr;
            makecontext(&thread.start, run, 0);
        }
        thread.done = false;
        thread.products = 0;
        warps[t / 32].begin(32);
    }
    // what nobody has written must not look like zero
    memset(room, 0xFF, sizeof room);
    for (bool left = true; left;) {
        left = false;
        for (int t = 0; t < count; t++) {
            if (!threads[t].done) {
                resume(t);
                left = true;
            }
        }
    }
}

template <typename Arguments>
void launch(void (*kernel)(Arguments), int blocksX, int blocksY, int blocksZ, int threadCount, const void* given) {
    static void (*chosen)(Arguments);
    chosen = kernel;
    body = [](const void* a) { chosen(*static_cast<const Arguments*>(a)); };
    arguments = given;
    count = threadCount;
    blocks = blocksX;
    for (block[2] = 0; block[2] < blocksZ; block[2]++) {
        for (block[1] = 0; block[1] < blocksY; block[1]++) {
            for (block[0] = 0; block[0] < blocksX; block[0]++) {
                runBlock();
            }
        }
    }
}
}

inline int thread() { return emulator::current; }
inline int blockX() { return emulator::block[0]; }
inline int blockY() { return emulator::block[1]; }
inline int blockZ() { return emulator::block[2]; }
inline int blocksX() { return emulator::blocks; }

/** Waits until every thread of the block that is still at work has come here too. */
inline void barrier() { emulator::meet(emulator::everybody); }

/** A name, its threads and its launch, for the table that the tests call by. */
#define KERNEL(threads, name, Arguments)                                                             \
    void name(Arguments);                                                                            \
    inline void name##Launch(const int* grid, const void* a) {                                       \
        emulator::launch<Arguments>(name, grid[0], grid[1], grid[2], threads, a);                    \
    }                                                                                                \
    inline emulator::Entry name##Entry(#name, name##Launch);                                         \
    inline void name(Arguments a)

namespace emulator {

/** All kernels by their names. */
struct Entry {
    typedef void (*Launch)(const int*, const void*);
    inline static Entry* first = nullptr;
    const char* name;
    Launch launch;
    Entry* next;

    Entry(const char* name, Launch launch) : name(name), launch(launch), next(first) { first = this; }
};
}

#ifdef TENSOR
inline float shortened(float x) {
    unsigned bits;
    memcpy(&bits, &x, 4);
    bits = (bits + 0x1000) & ~0x1FFFu;
    memcpy(&x, &bits, 4);
    return x;
}

/** The number without the bits of mantissa that tensor products do not look at. */
inline float cut(float x) {
    unsigned bits;
    memcpy(&bits, &x, 4);
    bits &= ~0x1FFFu;
    memcpy(&x, &bits, 4);
    return x;
}

/** As mma.m16n8k8 of the PTX ISA spreads the numbers: each thread sums up its four from what the warp's threads hold. */
inline void tensorProduct(float (&d)[4], const float (&a)[4], const float (&b)[2]) {
    int me = emulator::current;
    int mine = emulator::threads[me].products++;
    emulator::Operands* all = emulator::operands[mine % 2] + me / 32 * 32;
    for (int i = 0; i < 4; i++) {
        all[me % 32].a[i] = cut(a[i]);
    }
    for (int i = 0; i < 2; i++) {
        all[me % 32].b[i] = cut(b[i]);
    }
    emulator::meet(emulator::warps[me / 32]);
    int g = me % 32 / 4;
    int t = me % 4;
    for (int i = 0; i < 4; i++) {
        double sum = d[i];
        for (int k = 0; k < 8; k++) {
            sum += (double) all[g * 4 + k % 4].a[i / 2 + k / 4 * 2] * all[(2 * t + i % 2) * 4 + k % 4].b[k / 4];
        }
        d[i] = (float) sum;
    }
}
#endif
