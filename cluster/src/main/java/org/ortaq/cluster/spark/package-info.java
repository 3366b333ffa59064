/** A session with a Spark cluster, and Spark's own master and worker without an installation of Spark. */
@NullMarked
package org.ortaq.cluster.spark;

import org.jspecify.annotations.NullMarked;
