/**
 * Holding a stated number against rival numbers: arithmetic, no region.
 *
 * <p>A claim agrees when every rival lies within the tolerance, is contested when some do or when it lies between
 * them, and is contradicted when it lies outside all of them. Limit: it does not know which rival is right.
 */
@NullMarked
package org.ortaq.commitments.claims;

import org.jspecify.annotations.NullMarked;
