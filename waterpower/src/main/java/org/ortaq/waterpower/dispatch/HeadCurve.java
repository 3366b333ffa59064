package org.ortaq.waterpower.dispatch;

/**
 * Net head as a power law of storage through the dead and the full volume: H(S) = H_full (S / S_full)^b. A constant
 * head has exponent 0.
 *
 * @param fullHm3 full volume
 * @param headFullM net head at the full volume
 * @param exponent b
 * @param efficiency of turbines and generators
 */
public record HeadCurve(double fullHm3, double headFullM, double exponent, double efficiency) {

    // 1 hm3 falling 1 m is 9.81e9 J = 2.725e-3 GWh.
    private static final double GWH_PER_HM3_AND_METRE = 9.81 / 3600;

    /** No plant. */
    public static final HeadCurve NONE = new HeadCurve(1, 0, 0, 0);

    public static HeadCurve constant(double headM, double efficiency) {
        return new HeadCurve(1, headM, 0, efficiency);
    }

    public static HeadCurve through(
            double deadHm3, double headDeadM, double fullHm3, double headFullM, double efficiency) {
        if (!(0 < headDeadM && headDeadM <= headFullM && 0 < deadHm3 && deadHm3 < fullHm3)) {
            throw new IllegalArgumentException("a head curve needs 0 < dead < full in volume and head: " + deadHm3
                    + ", " + fullHm3 + " hm3, " + headDeadM + ", " + headFullM + " m");
        }
        double exponent = StrictMath.log(headDeadM / headFullM) / StrictMath.log(deadHm3 / fullHm3);
        return new HeadCurve(fullHm3, headFullM, exponent, efficiency);
    }

    public double headM(double storedHm3) {
        if (exponent == 0) {
            return headFullM;
        }
        return headFullM * StrictMath.exp(exponent * StrictMath.log(Math.max(storedHm3, 1) / fullHm3));
    }

    /** GWh from one hm3 through the turbines. */
    public double gwhPerHm3(double storedHm3) {
        return GWH_PER_HM3_AND_METRE * efficiency * headM(storedHm3);
    }
}
