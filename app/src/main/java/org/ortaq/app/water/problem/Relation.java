package org.ortaq.app.water.problem;

/**
 * A constraint: difference {@code sign} 0.
 *
 * @param text as written
 * @param difference left side less right side
 * @param sign {@code <}, {@code >} or {@code =}
 */
record Relation(String text, Expression difference, char sign) {}
