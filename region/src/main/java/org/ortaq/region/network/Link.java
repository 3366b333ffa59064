package org.ortaq.region.network;

import java.util.Optional;

/**
 * A stretch between two places that goods may use in both directions.
 *
 * @param from index of a place
 * @param to index of a place
 * @param gaugeFrom track gauge at {@code from}, mm; 0 where no rail
 * @param gaugeTo track gauge at {@code to}, mm; differs from {@code gaugeFrom} where the link holds a change of gauge
 * @param km length
 * @param usdPerTkm constant 2023 US dollars a tonne-kilometre, empties in it
 * @param kmPerDay speed with yards and stops, without borders
 * @param opens first year of service
 * @param closes first year out of service
 * @param built in service or dated, rather than planned
 * @param electrified whether trains are drawn by electricity; false where that is not known
 * @param headwayDays days between departures, where a service runs on it; 0 for none
 * @param project the work it belongs to
 * @param open in service this year
 * @param closed shut by a lever, whatever opens it
 */
public record Link(
        String id,
        int from,
        int to,
        Mode mode,
        int gaugeFrom,
        int gaugeTo,
        double km,
        double usdPerTkm,
        double kmPerDay,
        int opens,
        int closes,
        boolean built,
        Capacity capacity,
        boolean electrified,
        double headwayDays,
        Optional<String> project,
        boolean open,
        boolean closed) {

    public Link {
        if (!(km > 0)) {
            throw new IllegalArgumentException("km of link " + id + " must be positive: " + km);
        }
        if (!(usdPerTkm >= 0) || !(kmPerDay > 0)) {
            throw new IllegalArgumentException(
                    "link " + id + " needs a rate and a positive speed: " + usdPerTkm + ", " + kmPerDay);
        }
        if (!(headwayDays >= 0)) {
            throw new IllegalArgumentException("headwayDays of link " + id + " must not be negative: " + headwayDays);
        }
        if (mode == Mode.RAIL && (gaugeFrom <= 0 || gaugeTo <= 0)) {
            throw new IllegalArgumentException("rail link " + id + " needs both gauges: " + gaugeFrom + ", " + gaugeTo);
        }
    }

    public boolean usable() {
        return open && !closed;
    }

    public boolean breaksGauge() {
        return gaugeFrom != gaugeTo;
    }

    public double usdPerTonne() {
        return usdPerTkm * km;
    }

    public double hours() {
        return 24 * km / kmPerDay;
    }

    /** Mean wait for the next departure: half the headway, departures being even. */
    public double serviceHours() {
        return 12 * headwayDays;
    }

    Link at(int year) {
        return state(built && opens <= year && year < closes, closed);
    }

    Link opened() {
        return state(true, closed);
    }

    Link shut() {
        return state(open, true);
    }

    private Link state(boolean nowOpen, boolean nowClosed) {
        return with(usdPerTkm, capacity, nowOpen, nowClosed);
    }

    Link withRateTimes(double factor) {
        return with(usdPerTkm * factor, capacity, open, closed);
    }

    Link withCapacityTimes(double factor) {
        return with(usdPerTkm, capacity.times(factor), open, closed);
    }

    private Link with(double rate, Capacity nowCapacity, boolean nowOpen, boolean nowClosed) {
        return new Link(
                id,
                from,
                to,
                mode,
                gaugeFrom,
                gaugeTo,
                km,
                rate,
                kmPerDay,
                opens,
                closes,
                built,
                nowCapacity,
                electrified,
                headwayDays,
                project,
                nowOpen,
                nowClosed);
    }
}
