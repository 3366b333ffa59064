/** Tests of the coupling on the shipped region. */
@NullMarked
package org.ortaq.table.parquet;

import org.jspecify.annotations.NullMarked;
