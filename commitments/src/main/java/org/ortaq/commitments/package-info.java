/**
 * The register of promises, and whether they are on track.
 *
 * <p>Three answers stand side by side: the growth ratio of Open SDG (after Eurostat), the anticipated progress of
 * ESCAP, and the projection of the models at three corners of their parameters. Each verdict is shown with the base
 * years and reporters that would change it.
 *
 * <p>Source: docs/models/commitments.md. Limits: a promise without a number or a date is said to be untestable; a
 * number no model computes is said to be not modelled; neither is guessed.
 */
@NullMarked
package org.ortaq.commitments;

import org.jspecify.annotations.NullMarked;
