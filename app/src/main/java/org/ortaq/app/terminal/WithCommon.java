package org.ortaq.app.terminal;

import java.util.concurrent.Callable;

/** A command with the common options. */
public interface WithCommon extends Callable<Integer> {
    public Common common();
}
