// SPDX-License-Identifier: EPL-2.0
/**
 * Trained networks in the Open Neural Network Exchange format, written with the message classes that ND4J brings along; nothing
 * of
 * ND4J or Deeplearning4j itself is started.
 */
package org.pressling.learning.onnx;
