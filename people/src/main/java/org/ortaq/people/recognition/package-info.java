/**
 * Kernel: does a degree count? Directed rules, each with an instrument, a condition and a date.
 *
 * <p>Order of the law: treaty before multilateral convention in force for both before national list before case by
 * case; a more favourable rule of a lower rank still helps the holder (Lisbon Recognition Convention 1997, Art. II.3),
 * so the best result wins and the rank decides between equals. The answer names the rule and, when a better result
 * failed for want of proof, what is missing.
 *
 * <p>Limits: recognition for study and academic title only, not admission to regulated professions; the test of
 * substantial differences (Art. VI.1) is for people, not for this engine.
 */
@NullMarked
package org.ortaq.people.recognition;

import org.jspecify.annotations.NullMarked;
