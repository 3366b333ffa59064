/**
 * Which cities of several countries to visit in a number of half-days: exact label setting over gateway cities.
 *
 * <p>A label is (city, half-day, money spent, value net of it, cities stayed in, entries and half-days used by country). One label
 * dominates another at the same city and half-day when it has cost no more, is worth no less, has stayed in a subset of the
 * cities, has made the same entries and used no more days (Righini and Salani 2008, for the orienteering problem). Labels
 * that cannot beat the tours of a beam search are cut by two bounds. Legs depend on the hour: days of service, hours and
 * queue of a border point, seasons; documents limit entries, days and money.
 *
 * <p>Limits: half-days; a city is enjoyed once; values of stays are given; a wait for a border counts from 08:00 or 13:00.
 */
@NullMarked
package org.ortaq.people.tours.journey;

import org.jspecify.annotations.NullMarked;
