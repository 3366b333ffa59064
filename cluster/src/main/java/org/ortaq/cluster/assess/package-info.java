/** The draws of an ensemble on Spark: a partition is a shard, its file the same as that of {@code assess --shard}. */
@NullMarked
package org.ortaq.cluster.assess;

import org.jspecify.annotations.NullMarked;
