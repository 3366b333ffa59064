/**
 * Changing the tables of a package: rows as texts by id, the difference before and after, the same checks as of the whole
 * package, and files written as a whole or not at all. Spreadsheets come back as a difference with their conflicts named.
 */
@NullMarked
package org.ortaq.app.upkeep;

import org.jspecify.annotations.NullMarked;
