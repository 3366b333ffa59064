package org.ortaq.waterpower;

/**
 * The terms on which a volume of summer water can change hands.
 *
 * @param hm3 promised over what the giver would release alone in June to August
 * @param leastUsd USD per 1000 m3 the giver loses, so the least it must be paid; negative when it gains even unpaid
 * @param mostUsd USD per 1000 m3 the others gain, so the most they can pay
 * @param leastKwh kWh of winter power per m3 that make the giver whole; NaN when no power the lines can carry does
 * @param mostKwh kWh per m3 beyond which the others had better not have the water; 0 when any is too much
 * @param gains thousand USD by member without any payment
 */
@SuppressWarnings("ArrayRecordComponent") // a row of results, never a key
public record SwapTerms(double hm3, double leastUsd, double mostUsd, double leastKwh, double mostKwh, double[] gains) {

    /** Whether there is a price in money that both sides gain at. */
    public boolean pays() {
        return leastUsd <= mostUsd && mostUsd > 0;
    }

    /** Whether there is a rate in winter power that both sides gain at. */
    public boolean paysInPower() {
        return leastKwh <= mostKwh && mostKwh > 0;
    }

    /** Gain of the members of a mask other than those of the contract: what others get for nothing. */
    public double others(int mask) {
        double sum = 0;
        for (int m = 0; m < gains.length; m++) {
            sum += (mask & 1 << m) == 0 ? gains[m] : 0;
        }
        return sum;
    }
}
