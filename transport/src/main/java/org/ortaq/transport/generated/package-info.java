/**
 * Networks made by a counter-based generator, for tests, benchmarks and first trials: the same arguments give the same network on
 * every machine.
 *
 * <p>Limits: shaped like cities and roads, measured on none.
 */
@NullMarked
package org.ortaq.transport.generated;

import org.jspecify.annotations.NullMarked;
