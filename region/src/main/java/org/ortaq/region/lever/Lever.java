package org.ortaq.region.lever;

import java.util.List;
import org.ortaq.region.Coalition;
import org.ortaq.region.Region;

/** One small change of a Region. */
public sealed interface Lever
        permits OpenLink,
                CloseLink,
                CloseBorder,
                CloseTransit,
                BorderTime,
                BorderFee,
                FreightRate,
                LinkCapacity,
                Duty,
                ExtraDuty,
                NonTariff,
                TradeCost,
                Inflation,
                CommissionPlant,
                PowerLine,
                LineCapacity,
                JointDispatch,
                PowerDemand,
                FuelPrice,
                Inflow,
                IrrigationSaving,
                ReleaseContract,
                TravelDocument,
                BorderPoint,
                BorderCapacity,
                TourEase,
                Visits,
                DegreeRecognition,
                Places,
                Finance,
                ProjectAdvance,
                CapitalCost {

    /** The name in initiative files, e.g. {@code open-link}. */
    String type();

    Merge merge();

    Effect effect();

    /**
     * The region with this change.
     *
     * @param since the year the lever came into force
     * @throws IllegalArgumentException when it names something the region does not have
     */
    Region apply(Region region, int since);

    /** What is left of the lever when only these of the five take part; an empty list when nothing is. */
    default List<Lever> within(Coalition coalition) {
        return List.of(this);
    }
}
