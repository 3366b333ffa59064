package org.ortaq.assessment;

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
}
