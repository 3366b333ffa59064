/**
 * The freight network of one year: places, links by mode and gauge, border points and ports with their hours and fees,
 * what goods weigh and are worth, which places stand for a country, and third-party transit.
 *
 * <p>Lengths are published, recalled, or great-circle km times a detour factor; hours are published border means or country
 * means with a range. Every range is read at one position of -1 (low) to 1 (high), a parameter.
 *
 * <p>Levers: open, close, closeBorderWith, closeTransitThrough, and factors on border time, border fee, freight rate and
 * capacity. A closure by anyone stands whatever others open, so the order of levers changes nothing.
 *
 * <p>Limits: both directions of a link and of a border cost the same; one rate and one speed a mode and country.
 */
@NullMarked
package org.ortaq.region.network;

import org.jspecify.annotations.NullMarked;
