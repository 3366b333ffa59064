/**
 * Writes flat tables as Apache Parquet: columns of whole numbers, numbers and texts, with or without missing cells, plain encoding, gzip. One
 * shape, so that no library of tens of megabytes is carried for it; reading is left to one. Source: the Parquet format 2.x
 * and the Thrift compact protocol, both as published by the Apache Software Foundation.
 */
@NullMarked
package org.ortaq.table.parquet;

import org.jspecify.annotations.NullMarked;
