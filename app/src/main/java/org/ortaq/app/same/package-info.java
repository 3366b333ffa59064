/**
 * Shows that the same input gives the same bits: one assessment with its draws, run in other ways, each in a process of its own, and the
 * hash of what each writes. What it cannot show: another processor or another Java; for these `verify` says whether a run still holds.
 */
@NullMarked
package org.ortaq.app.same;

import org.jspecify.annotations.NullMarked;
