package org.ortaq.people.recognition;

/** What happens to a degree, from the narrowest to the widest. */
public enum Verdict {
    NOSTRIFICATION,
    SIMPLIFIED,
    AUTOMATIC
}
