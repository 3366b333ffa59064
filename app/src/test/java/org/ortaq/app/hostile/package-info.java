/**
 * Bad input: a small engine that spoils files in ways that know their structure, reads them with every reader of the program and holds
 * what comes of it against an independent reading. The same seed gives the same mutants.
 */
@NullMarked
package org.ortaq.app.hostile;

import org.jspecify.annotations.NullMarked;
