package org.ortaq.waterpower;

/**
 * How much a party must care for the next years for a swap to hold that nobody enforces (Friedman 1971: whoever breaks it
 * gains once and goes back to acting alone for ever). Winter power is delivered first, summer water follows.
 *
 * @param giver yearly discount factor below which the giver of water keeps the water after it has had the power; 1 when
 *     it always would
 * @param takers the same for those who give power: below it they save the power and do without the water
 */
public record Patience(double giver, double takers) {

    /**
     * @param giverGain yearly gain of the giver under the swap, musd
     * @param takersGain yearly gain of the takers
     * @param waterCost what keeping its promise costs the giver once it has had the power
     * @param powerCost what delivering the power costs the takers
     */
    public static Patience of(double giverGain, double takersGain, double waterCost, double powerCost) {
        return new Patience(least(waterCost, giverGain), least(powerCost, takersGain));
    }

    // temptation <= gain d / (1 - d) holds from d = temptation / (temptation + gain) on
    private static double least(double temptation, double gain) {
        return gain <= 0 ? 1 : temptation <= 0 ? 0 : temptation / (temptation + gain);
    }
}
