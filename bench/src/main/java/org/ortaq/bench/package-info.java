/**
 * Speed, measured: each benchmark is run in turn with the others, so that a busy machine slows all alike, and told as median,
 * fastest and slowest of the rounds, in processor time of the running thread.
 *
 * <p>Limits: ratios between lines mean something, milliseconds only on the machine they were taken on. Peers that are
 * libraries are run on the same work and their answers compared.
 */
@NullMarked
package org.ortaq.bench;

import org.jspecify.annotations.NullMarked;
