// SPDX-License-Identifier: EPL-2.0
// The kernels as a library for the processor.
#define EMULATED
#include "kernels.cu"

/** Runs a kernel; answers false where there is none of the name. */
extern "C" bool emulate(const char* name, const int* grid, const void* arguments) {
    for (emulator::Entry* entry = emulator::Entry::first; entry != nullptr; entry = entry->next) {
        if (strcmp(entry->name, name) == 0) {
            entry->launch(grid, arguments);
            return true;
        }
    }
    return false;
}
