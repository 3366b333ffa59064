/**
 * Work on many machines through Apache Spark: draws of an ensemble and estimations of gravity equations. It stands on
 * {@code app}, whose options, files and messages it shares, and is the only room that knows Spark; nothing knows it.
 */
@NullMarked
package org.ortaq.cluster;

import org.jspecify.annotations.NullMarked;
