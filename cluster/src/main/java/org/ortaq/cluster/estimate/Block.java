package org.ortaq.cluster.estimate;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/**
 * A block of rows in the memory of an executor. What is sent or spilled is the rows as they were read; the rows at work are
 * made again where they are missing and brought up to date by the log.
 */
final class Block implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double[] NOTHING = {};

    private final int index;
    private final Slice slice;
    private final Plan plan;
    private transient @Nullable BlockRows rows;
    private transient int followed;
    private transient double[] last = NOTHING;

    Block(int index, Slice slice, Plan plan) {
        this.index = index;
        this.slice = slice;
        this.plan = plan;
    }

    int index() {
        return index;
    }

    /** Follows the log as far as it has not yet, and gives what its last instruction gives. */
    synchronized double[] follow(List<Broadcast<Work>> log) {
        if (followed > log.size()) {
            // A task that was given up while the log went on; nobody waits for it.
            throw new IllegalStateException("block " + index + " is further than its log");
        }
        if (rows == null) {
            rows = new BlockRows(index, slice, plan);
            followed = 0;
            last = NOTHING;
        }
        for (; followed < log.size(); followed++) {
            last = log.get(followed).value().on(rows);
        }
        return last;
    }

    /** Follows the log and answers a question, which changes nothing. */
    synchronized double[] answer(List<Broadcast<Work>> log, Work question) {
        follow(log);
        return rows == null ? NOTHING : question.on(rows);
    }
}
