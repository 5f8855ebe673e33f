// SPDX-License-Identifier: EPL-2.0
// Everything that the engine runs on a card. No sum depends on the order in which blocks or warps happen to run.
#include "convolution.h"
#include "dense.h"
#include "picture.h"
#include "plain.h"
#include "step.h"
