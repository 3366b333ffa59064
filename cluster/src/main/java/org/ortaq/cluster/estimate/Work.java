package org.ortaq.cluster.estimate;

import java.io.Serializable;

/** An instruction to every block; what it gives is added up over them. It is sent, so it must hold only what it needs. */
interface Work extends Serializable {

    double[] on(BlockRows rows);
}
