/**
 * Joint projects in the formats others use: OC4IDS JSON (0.9) in and out, IATI activity XML (2.03) in. Works on rows of the register
 * as texts; a field the register has no place for is told, never dropped in silence.
 *
 * <p>Sources: standard.open-contracting.org/infrastructure (schema 0.9), iatistandard.org (2.03). Limits: docs/models/projects.md.
 */
@NullMarked
package org.ortaq.projects.exchange;

import org.jspecify.annotations.NullMarked;
