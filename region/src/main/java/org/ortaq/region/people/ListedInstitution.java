package org.ortaq.region.people;

/**
 * An institution among the first thousand of a ranking.
 *
 * @param country country index
 * @param edition year of the edition
 */
public record ListedInstitution(String id, String name, int country, String ranking, int edition) {}
