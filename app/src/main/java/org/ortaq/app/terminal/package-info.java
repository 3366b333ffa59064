/** What every command shares: options, exit codes, tables and figures of the terminal, progress, files as a whole. */
@NullMarked
package org.ortaq.app.terminal;

import org.jspecify.annotations.NullMarked;
