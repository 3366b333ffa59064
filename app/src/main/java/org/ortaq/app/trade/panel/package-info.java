/** Panels read from CSV (plain or gzip) and Parquet files: only the columns an estimation needs. */
@NullMarked
package org.ortaq.app.trade.panel;

import org.jspecify.annotations.NullMarked;
