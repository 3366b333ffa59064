/**
 * {@code ortaq serve}: the answers of the commands, runs of scenarios and the page over HTTP, on this machine only unless told otherwise.
 *
 * <p>One contract: a path under {@code /api} gives the same object as the command of that name with {@code --json}. Scenarios that take
 * longer are runs, named by the hash of what they are computed from. Limits: read-only, no path of a request reaches the file system, a
 * bounded number of answers at work, bounded bodies. The shapes stand in {@code openapi.yaml}.
 */
@NullMarked
package org.ortaq.app.serve;

import org.jspecify.annotations.NullMarked;
