package org.ortaq.assessment;

import java.util.concurrent.CancellationException;

/** Hears how far a long run has come; called from several threads. */
public interface Monitor {

    /** Nobody listens. */
    Monitor SILENT = (what, done, of) -> {};

    /**
     * @param what what is being done, in words
     * @param done finished pieces
     * @param of all pieces
     */
    void progress(String what, int done, int of);

    /** Whether nobody waits for the answer any more. */
    default boolean isStopped() {
        return false;
    }

    /** @throws CancellationException when nobody waits any more; nothing half-done is left */
    default void requireGoingOn() {
        if (isStopped()) {
            throw new CancellationException("stopped before the end");
        }
    }
}
