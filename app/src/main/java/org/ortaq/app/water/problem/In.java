package org.ortaq.app.water.problem;

/**
 * Something that holds in some stages.
 *
 * @param <T> what it is
 */
record In<T>(Stages stages, T what, int line) {}
