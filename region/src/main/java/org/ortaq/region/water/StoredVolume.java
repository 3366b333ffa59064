package org.ortaq.region.water;

import java.time.LocalDate;

/** A reading of a reservoir. */
public record StoredVolume(String reservoir, LocalDate date, double hm3) {

    public StoredVolume {
        if (!(hm3 > 0)) {
            throw new IllegalArgumentException("storage of " + reservoir + " must be above 0: " + hm3);
        }
    }
}
