/**
 * {@code ortaq promises | promise | claims | ties}: the register on the command line: what was promised, what became of it,
 * which numbers do not agree, and the upkeep of its rows.
 */
@NullMarked
package org.ortaq.app.promises;

import org.jspecify.annotations.NullMarked;
