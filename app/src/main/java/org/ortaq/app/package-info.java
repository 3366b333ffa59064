/**
 * The command line: the only room that touches files, clock and console.
 *
 * <p>Standard output carries the answer (a table for people, one object with {@code --json}), standard error the progress.
 * Exit codes: 0 done, 1 our failure, 2 usage or input, 130 stopped by the user.
 */
@NullMarked
package org.ortaq.app;

import org.jspecify.annotations.NullMarked;
