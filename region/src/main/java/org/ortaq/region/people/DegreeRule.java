package org.ortaq.region.people;

/**
 * A rule of recognition that is in force, or will be under a lever.
 *
 * @param id of the row
 * @param instrument the treaty, convention or national rule
 * @param from country index that issues the degree
 * @param to country index that recognises it
 * @param level {@code all} or the word of a {@link DegreeLevel}
 * @param kind treaty, multilateral, national-list or case-by-case
 * @param condition none, accredited, top-1000 or listed
 */
public record DegreeRule(
        String id,
        String instrument,
        int from,
        int to,
        String level,
        String kind,
        String condition,
        Recognition result,
        Validity validity) {

    public DegreeRule {
        if (from == to) {
            throw new IllegalArgumentException("from and to of rule " + id + " must differ");
        }
        if (DegreeLevel.of(level).isEmpty()) {
            throw new IllegalArgumentException("level of rule " + id + " is empty");
        }
    }
}
