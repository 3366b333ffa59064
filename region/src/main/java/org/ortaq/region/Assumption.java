package org.ortaq.region;

import java.util.Comparator;

/** How the uncertain numbers are read: all at one {@link Corner} of their ranges, or each where a {@link Draw} puts it. */
public sealed interface Assumption permits Corner, Draw {

    /** Corners first, then draws by their numbers. */
    Comparator<Assumption> ORDER = Comparator.comparingLong(Assumption::place);

    /**
     * An uncertain number.
     *
     * @param quantity the name under which it is drawn; numbers of one name move together
     * @param adverse the end of the range where cooperation gains less
     * @param mid the middle, or most likely value
     * @param favourable the other end
     */
    double between(String quantity, double adverse, double mid, double favourable);

    /** What to call it on screen. */
    String word();

    /** Its place in {@link #ORDER}; two assumptions of one run never share a place. */
    long place();
}
