/**
 * The register of joint projects as it was printed: status x value x date, what looks like the same thing twice, and numbers that
 * cannot both be right. Knows rows and no Region; a missing value is missing.
 *
 * <p>Source: docs/models/projects.md. Limit: likeness of names is no proof; every pair is for a reader to decide.
 */
@NullMarked
package org.ortaq.projects.register;

import org.jspecify.annotations.NullMarked;
