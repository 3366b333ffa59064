/**
 * Tables of a package as workbooks (XLSX) for those who live in them, and back: a changed workbook is merged by three ways (the
 * copy it was written with, the workbook, the table now), and what was changed on both sides is a conflict with a name.
 *
 * <p>Limits: one row of heads, cells of text, numbers, dates and booleans; formulas are refused, formats are not read.
 */
@NullMarked
package org.ortaq.app.sheet;

import org.jspecify.annotations.NullMarked;
