package org.ortaq.trade;

import java.util.OptionalInt;
import org.ortaq.trade.indicators.TradeMatrix;

/**
 * A trade matrix as a file held it.
 *
 * @param year empty when the file names none
 * @param unit kusd, musd, usd, or empty when the file does not say
 * @param hasImporters whether flows are there, or sales to the world only
 * @param rows read, of all years
 * @param unknown rows without a value, left out
 */
public record MatrixFile(
        TradeMatrix matrix, OptionalInt year, String unit, boolean hasImporters, long rows, long unknown) {}
