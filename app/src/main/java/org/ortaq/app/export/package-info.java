/**
 * Tables out of a data package and out of a run, in the formats analysts read: CSV, XLSX, Parquet, SDMX-CSV 2.0 and, where rows have
 * places, GeoJSON. What is missing stays missing; a text that a spreadsheet would run gets an apostrophe before it ({@link
 * org.ortaq.app.export.Harmless}).
 */
@NullMarked
package org.ortaq.app.export;

import org.jspecify.annotations.NullMarked;
