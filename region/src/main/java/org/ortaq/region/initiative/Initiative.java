package org.ortaq.region.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortaq.region.Assumption;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Evidence;
import org.ortaq.region.Member;
import org.ortaq.region.lever.Lever;
import org.ortaq.region.lever.Sized;

/**
 * Something states promised to do together: a function Region to Region with a date, a cost and sources.
 *
 * @param members those of the five that must take part
 * @param partners others, taken as willing
 * @param inForceSince the day it came into force, when it has
 * @param remark why it moves nothing, or what to know
 */
public record Initiative(
        String id,
        String title,
        String summary,
        String domain,
        List<Member> members,
        List<String> partners,
        Membership membership,
        Status status,
        String statusDate,
        Optional<LocalDate> inForceSince,
        Start start,
        List<Cost> costs,
        List<DatedLever> levers,
        List<String> commitments,
        Optional<String> remark,
        List<String> sources,
        Evidence evidence) {

    public Initiative {
        if (status == Status.IN_FORCE && inForceSince.isEmpty()) {
            throw new IllegalArgumentException("initiative " + id + " is in force but has no in_force_since");
        }
        if (membership == Membership.NATIONAL && members.size() != 1) {
            throw new IllegalArgumentException(
                    "initiative " + id + " is national and must have one member: " + members);
        }
        members = List.copyOf(members);
        partners = List.copyOf(partners);
        costs = List.copyOf(costs);
        levers = List.copyOf(levers);
        commitments = List.copyOf(commitments);
        sources = List.copyOf(sources);
    }

    public boolean isInForce(LocalDate asOf) {
        return inForceSince.isPresent() && !inForceSince.get().isAfter(asOf);
    }

    /** The year the first of its levers comes into force; its own start when it has none. */
    public int firstYear(Dates dates, Assumption assumption) {
        return levers.stream()
                .mapToInt(dated -> dated.start().orElse(start).year(dates, assumption, startQuantity()))
                .min()
                .orElse(start.year(dates, assumption, startQuantity()));
    }

    /** The name under which its sizes are drawn; what one initiative delivers moves together. */
    public String sizeQuantity() {
        return id + ".size";
    }

    /** The name under which its slip is drawn; all its levers slip together. */
    public String startQuantity() {
        return id + ".start";
    }

    /** The name under which its cost is drawn, the same for all payers. */
    public String costQuantity() {
        return id + ".cost";
    }

    /** The names of its numbers that are known only to lie in a range. */
    public List<String> uncertain() {
        var names = new ArrayList<String>();
        if (costs.stream().anyMatch(cost -> cost.low() < cost.high())) {
            names.add(costQuantity());
        }
        if (levers.stream().anyMatch(DatedLever::isUncertain)) {
            names.add(sizeQuantity());
        }
        if (levers.stream().map(dated -> dated.start().orElse(start)).anyMatch(Start::isUncertain)) {
            names.add(startQuantity());
        }
        return names;
    }

    /** Its levers that come whole or not at all, by type. */
    public List<String> indivisible() {
        return levers.stream()
                .map(DatedLever::central)
                .filter(lever -> Sized.of(lever, 1).isEmpty())
                .map(Lever::type)
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * The same at another size or start; a start that is chosen is certain.
     *
     * @param dates the dates whose start is replaced
     * @throws IllegalArgumentException when a size is given to what comes whole or not at all
     */
    Initiative changed(Change change, Dates dates) {
        if (change.size().isPresent() && !indivisible().isEmpty()) {
            throw new IllegalArgumentException("initiative " + id + " comes whole or not at all, as "
                    + String.join(", ", indivisible()) + " have no size");
        }
        double size = change.size().orElse(1);
        int by = change.start().isPresent()
                ? change.start().getAsInt() - start.year(dates, Corner.CENTRAL, startQuantity())
                : 0;
        return new Initiative(
                id,
                title,
                summary,
                domain,
                members,
                partners,
                membership,
                status,
                statusDate,
                inForceSince,
                change.start().isPresent() ? start.exactly(dates, by) : start,
                costs.stream().map(cost -> cost.changed(size, by)).toList(),
                levers.stream()
                        .map(lever -> lever.changed(size, change.start().isPresent(), dates, by))
                        .toList(),
                commitments,
                remark,
                sources,
                evidence);
    }

    /** Whether it goes on without any cooperation. */
    public boolean isNational() {
        return membership == Membership.NATIONAL;
    }

    /** Whether it works when only these take part. */
    public boolean worksIn(Coalition coalition) {
        return switch (membership) {
            case CLOSED -> coalition.hasAll(members);
            case OPEN -> members.stream().filter(coalition::has).count() >= 2;
            case NATIONAL -> true;
        };
    }

    /** The levers in force in a year, cut down to those who take part. */
    public List<ActiveLever> active(int year, Coalition coalition, Dates dates, Assumption assumption) {
        var active = new ArrayList<ActiveLever>();
        for (var dated : levers) {
            int since = dated.start().orElse(start).year(dates, assumption, startQuantity());
            if (since <= year) {
                dated.at(assumption).within(coalition).forEach(lever -> active.add(new ActiveLever(lever, since)));
            }
        }
        return active;
    }

    /** All its levers with all who take part, in force in a year whatever their dates. */
    List<ActiveLever> supposed(int year, Assumption assumption) {
        var active = new ArrayList<ActiveLever>();
        for (var dated : levers) {
            int since = Math.min(year, dated.start().orElse(start).year(Dates.LIKELY, assumption, startQuantity()));
            dated.at(assumption).within(Coalition.ALL).forEach(lever -> active.add(new ActiveLever(lever, since)));
        }
        return active;
    }
}
