package org.ortaq.region.projects;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A joint project, or a block of unnamed projects of one portfolio that stand alike.
 *
 * @param partners ISO codes of those who promised it, sorted
 * @param hosts ISO codes of where it stands, sorted
 * @param portfolio id of the portfolio it belongs to
 * @param count how many projects this row stands for, one for a named project
 * @param value value of all {@code count} projects, million US dollars as announced; empty when nobody printed it
 * @param jobs announced jobs of all of them
 * @param capacity what it is to be able to do, if it was said
 * @param seen year in which its status was seen
 * @param completion year of completion as last printed, or of the actual one
 * @param hostShares part of it in each host, adding up to one; empty = equal parts
 */
public record JointProject(
        String id,
        List<String> partners,
        List<String> hosts,
        String sector,
        Optional<String> portfolio,
        int count,
        Optional<ValueRange> value,
        OptionalDouble jobs,
        Optional<Capacity> capacity,
        ProjectStatus status,
        int seen,
        OptionalInt completion,
        SortedMap<String, Double> hostShares) {

    public JointProject {
        partners = partners.stream().sorted().toList();
        hosts = hosts.stream().sorted().toList();
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("hosts of " + id + " must name at least one country");
        }
        if (count < 1) {
            throw new IllegalArgumentException("count of " + id + " must be positive: " + count);
        }
        hostShares = Collections.unmodifiableSortedMap(new TreeMap<>(hostShares));
        if (!hostShares.isEmpty() && !hostShares.keySet().equals(new TreeSet<>(hosts))) {
            throw new IllegalArgumentException("shares of " + id + " must be of its hosts: " + hostShares.keySet());
        }
    }

    /** A project whose hosts share it equally. */
    public JointProject(
            String id,
            List<String> partners,
            List<String> hosts,
            String sector,
            Optional<String> portfolio,
            int count,
            Optional<ValueRange> value,
            OptionalDouble jobs,
            Optional<Capacity> capacity,
            ProjectStatus status,
            int seen,
            OptionalInt completion) {
        this(
                id,
                partners,
                hosts,
                sector,
                portfolio,
                count,
                value,
                jobs,
                capacity,
                status,
                seen,
                completion,
                new TreeMap<>());
    }

    /** The part of it that falls to a country; zero for one that is no host. */
    public double share(String country) {
        if (!hostShares.isEmpty()) {
            return hostShares.getOrDefault(country, 0.0);
        }
        return hosts.contains(country) ? 1.0 / hosts.size() : 0;
    }

    public boolean isDone() {
        return status == ProjectStatus.DONE;
    }

    /** Whether an id means this project or the portfolio it belongs to. */
    boolean answersTo(String projectOrPortfolio) {
        return id.equals(projectOrPortfolio)
                || portfolio.filter(projectOrPortfolio::equals).isPresent();
    }

    /** The same project, finished in the year; one finished earlier stays as it is. */
    JointProject doneIn(int year) {
        return isDone() ? this : as(ProjectStatus.DONE, OptionalInt.of(year));
    }

    JointProject as(ProjectStatus other, OptionalInt otherCompletion) {
        return new JointProject(
                id,
                partners,
                hosts,
                sector,
                portfolio,
                count,
                value,
                jobs,
                capacity,
                other,
                seen,
                otherCompletion,
                hostShares);
    }
}
