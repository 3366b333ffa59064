package org.ortaq.assessment;

import java.util.Locale;
import org.ortaq.region.lever.BorderCapacity;
import org.ortaq.region.lever.BorderFee;
import org.ortaq.region.lever.BorderPoint;
import org.ortaq.region.lever.BorderTime;
import org.ortaq.region.lever.CapitalCost;
import org.ortaq.region.lever.CloseBorder;
import org.ortaq.region.lever.CloseLink;
import org.ortaq.region.lever.CloseTransit;
import org.ortaq.region.lever.CommissionPlant;
import org.ortaq.region.lever.DegreeRecognition;
import org.ortaq.region.lever.Duty;
import org.ortaq.region.lever.ExtraDuty;
import org.ortaq.region.lever.Finance;
import org.ortaq.region.lever.FreightRate;
import org.ortaq.region.lever.FuelPrice;
import org.ortaq.region.lever.Inflation;
import org.ortaq.region.lever.Inflow;
import org.ortaq.region.lever.IrrigationSaving;
import org.ortaq.region.lever.JointDispatch;
import org.ortaq.region.lever.Lever;
import org.ortaq.region.lever.LineCapacity;
import org.ortaq.region.lever.LinkCapacity;
import org.ortaq.region.lever.NonTariff;
import org.ortaq.region.lever.OpenLink;
import org.ortaq.region.lever.Places;
import org.ortaq.region.lever.PowerDemand;
import org.ortaq.region.lever.PowerLine;
import org.ortaq.region.lever.ProjectAdvance;
import org.ortaq.region.lever.ReleaseContract;
import org.ortaq.region.lever.TourEase;
import org.ortaq.region.lever.TradeCost;
import org.ortaq.region.lever.TravelDocument;
import org.ortaq.region.lever.Visits;

/** By what way a lever works; they are switched on in this order, that in which data flow through a year. */
public enum Mechanism {
    /** Rivers, plants, lines, markets of power. */
    WATER_AND_POWER,
    /** Joint projects, funds, cost of capital. */
    PROJECTS,
    /** Links, borders, ports, freight rates. */
    TRANSPORT,
    /** Duties and other barriers of trade. */
    BARRIERS,
    /** Documents, border points for people, tours, degrees, places. */
    PEOPLE;

    /** {@code water-and-power} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Mechanism of(Lever lever) {
        return switch (lever) {
            case CommissionPlant _,
                    PowerLine _,
                    LineCapacity _,
                    JointDispatch _,
                    PowerDemand _,
                    FuelPrice _,
                    Inflow _,
                    IrrigationSaving _,
                    ReleaseContract _ -> WATER_AND_POWER;
            case Finance _, ProjectAdvance _, CapitalCost _ -> PROJECTS;
            case OpenLink _,
                    CloseLink _,
                    CloseBorder _,
                    CloseTransit _,
                    BorderTime _,
                    BorderFee _,
                    FreightRate _,
                    LinkCapacity _ -> TRANSPORT;
            case Duty _, ExtraDuty _, NonTariff _, TradeCost _, Inflation _ -> BARRIERS;
            case TravelDocument _,
                    BorderPoint _,
                    BorderCapacity _,
                    TourEase _,
                    Visits _,
                    DegreeRecognition _,
                    Places _ -> PEOPLE;
        };
    }
}
