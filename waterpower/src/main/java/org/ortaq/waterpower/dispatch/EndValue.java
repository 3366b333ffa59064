package org.ortaq.waterpower.dispatch;

/**
 * What stored water is worth at the end of the year: concave, in four straight pieces that meet at the target.
 *
 * @param targetHm3 volume wanted
 * @param gwhPerHm3 energy it makes in the operator's own plants down the river
 * @param usdMwh value of that energy
 * @param waterUsd1000m3 value of the water itself for the operator's irrigation below
 * @param lowSlope value at the dead volume over that at the target
 * @param highSlope value at the full volume over that at the target
 */
public record EndValue(
        double targetHm3, double gwhPerHm3, double usdMwh, double waterUsd1000m3, double lowSlope, double highSlope) {

    /** Of what stores nothing. */
    public static final EndValue NONE = new EndValue(0, 0, 0, 0, 1, 1);

    static final int PIECES = 4;

    /** The same with energy at another price. */
    EndValue at(double price) {
        return new EndValue(targetHm3, gwhPerHm3, price, waterUsd1000m3, lowSlope, highSlope);
    }

    /** USD per 1000 m3 at the target. */
    double value() {
        return gwhPerHm3 * usdMwh + waterUsd1000m3;
    }

    /** Value of a piece in USD per 1000 m3. Pieces 0 and 1 lie below the target, 2 and 3 above. */
    public double slope(int piece) {
        return value()
                * switch (piece) {
                    case 0 -> 1 + 0.75 * (lowSlope - 1);
                    case 1 -> 1 + 0.25 * (lowSlope - 1);
                    case 2 -> 1 + 0.25 * (highSlope - 1);
                    default -> 1 + 0.75 * (highSlope - 1);
                };
    }

    /** Width of a piece between the dead and the full volume. */
    public double width(int piece, double deadHm3, double fullHm3) {
        double target = Math.clamp(targetHm3, deadHm3, fullHm3);
        return piece < 2 ? (target - deadHm3) / 2 : (fullHm3 - target) / 2;
    }
}
