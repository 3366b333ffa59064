/**
 * Files in, records out, with every mistake located.
 *
 * <p>Models text files as located rows (CSV) and located trees (YAML, JSON). A reader never stops at the first mistake:
 * it collects a {@link org.ortaq.table.Problem} with file, line, field, what was found, what was expected and the nearest
 * right value. The room takes texts and names of sources; it opens no path.
 *
 * <p>Limits: whole files are held in memory; YAML anchors and aliases are refused.
 */
@NullMarked
package org.ortaq.table;

import org.jspecify.annotations.NullMarked;
