/**
 * {@code ortaq brief}: what a run says to one country or to all five, on two pages to print and take home, every number with a note to
 * its source; and the table of promises by owner as a document or a workbook. Texts come from {@code words.json}, which the page reads too.
 */
@NullMarked
package org.ortaq.app.brief;

import org.jspecify.annotations.NullMarked;
