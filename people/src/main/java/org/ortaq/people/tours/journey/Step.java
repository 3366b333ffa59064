package org.ortaq.people.tours.journey;

import java.util.Optional;

/**
 * A stay in a city and the leg taken after it.
 *
 * @param city index of the city
 * @param arrive first half-day there
 * @param length half-days spent there
 * @param value dollars of the stay; 0 for a wait in a city already seen
 * @param onward the leg taken afterwards; empty at the end
 * @param spent dollars spent until the end of the stay
 */
public record Step(int city, int arrive, int length, int value, Optional<Leg> onward, int spent) {}
