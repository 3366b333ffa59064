package org.ortaq.people.tours.journey;

/**
 * What a country asks of the traveller.
 *
 * @param document word for the document
 * @param closed whether it lets nobody in by this document
 * @param usd cost of the document
 * @param leadDays days it takes to get
 * @param entries how often it may be entered; 0 = no limit
 * @param stayDays how many days in all; 0 = no limit
 * @param guide dollars a day for a guide one must have
 */
public record Access(String document, boolean closed, int usd, int leadDays, int entries, int stayDays, int guide) {

    /** Neither cost nor limit. */
    public static final Access FREE = new Access("free", false, 0, 0, 0, 0, 0);

    public Access {
        if (usd < 0 || leadDays < 0 || entries < 0 || stayDays < 0 || guide < 0) {
            throw new IllegalArgumentException(
                    "usd, leadDays, entries, stayDays, guide must not be negative: " + document);
        }
    }

    public Access withoutEntries() {
        return new Access(document, closed, usd, leadDays, 0, stayDays, guide);
    }

    public Access withoutStay() {
        return new Access(document, closed, usd, leadDays, entries, 0, guide);
    }

    public Access withoutLead() {
        return new Access(document, closed, usd, 0, entries, stayDays, guide);
    }

    public Access withoutGuide() {
        return new Access(document, closed, usd, leadDays, entries, stayDays, 0);
    }
}
