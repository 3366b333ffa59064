package org.ortaq.people.recognition;

/** Rank of an instrument, highest first. */
public enum Rank {
    TREATY,
    MULTILATERAL,
    NATIONAL_LIST,
    CASE_BY_CASE
}
