// SPDX-License-Identifier: EPL-2.0
/**
 * Samples of a study as tasks of Apache Spark. {@link org.pressling.spark.SparkMain} is what {@code spark-submit} starts; each
 * task does what {@code pressling run STUDY --samples} does.
 */
package org.pressling.spark;
