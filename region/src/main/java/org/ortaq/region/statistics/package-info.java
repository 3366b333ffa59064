/**
 * Statistics of international organisations brought into the shape of the data package: BACI, UN Comtrade, World Bank, SDMX.
 *
 * <p>Readers take rows one at a time and count what they keep and what they drop and why; nothing is guessed and nothing is
 * dropped silently. They know codes and units, no file and no network. Values are added up as whole numbers, so that the
 * order of rows changes no digit.
 *
 * <p>Limits: goods only, calendar years only; countries outside the package are the rest of the world in a matrix and left
 * out elsewhere.
 */
@NullMarked
package org.ortaq.region.statistics;

import org.jspecify.annotations.NullMarked;
