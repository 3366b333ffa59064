/**
 * Descriptive indicators of trade: mirror gap, concentration, revealed comparative advantage.
 *
 * <p>Definitions of Mikic and Gilbert, Trade Statistics in Policymaking (ESCAP 2009). Arrays and numbers only, no Region.
 */
@NullMarked
package org.ortaq.trade.indicators;

import org.jspecify.annotations.NullMarked;
