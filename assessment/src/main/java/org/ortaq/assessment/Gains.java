package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;

/** The gains of the whole package by year, part and member, as ranges over the corners. */
final class Gains {

    private static final String TOTAL = "total";

    private final TreeMap<Corner, Account> accounts;
    private final TreeMap<Corner, Course> baselines;
    private final TreeMap<Corner, Course> courses;

    Gains(TreeMap<Corner, Account> accounts, TreeMap<Corner, Course> baselines, TreeMap<Corner, Course> courses) {
        this.accounts = accounts;
        this.baselines = baselines;
        this.courses = courses;
    }

    /** Every year, then the present value, part by part and in total. */
    List<Gain> all() {
        var gains = new ArrayList<Gain>();
        var years = course(Corner.CENTRAL).years();
        for (int t = 0; t < years.size(); t++) {
            int at = t;
            add(
                    gains,
                    years.get(t).year(),
                    corner -> account(corner)
                            .gains(
                                    baseline(corner).years().get(at),
                                    course(corner).years().get(at)));
        }
        add(gains, Gain.ALL_YEARS, this::presentValue);
        return List.copyOf(gains);
    }

    /** [part][member], million 2023 US dollars. */
    double[][] presentValue(Corner corner) {
        return account(corner).presentValue(baseline(corner), course(corner));
    }

    private Account account(Corner corner) {
        return Objects.requireNonNull(accounts.get(corner));
    }

    private Course baseline(Corner corner) {
        return Objects.requireNonNull(baselines.get(corner));
    }

    private Course course(Corner corner) {
        return Objects.requireNonNull(courses.get(corner));
    }

    private interface ByCorner {
        double[][] at(Corner corner);
    }

    private static void add(List<Gain> gains, int year, ByCorner byCorner) {
        var central = byCorner.at(Corner.CENTRAL);
        var adverse = byCorner.at(Corner.ADVERSE);
        var favourable = byCorner.at(Corner.FAVOURABLE);
        for (var member : Member.values()) {
            int m = member.ordinal();
            for (var part : Part.values()) {
                int p = part.ordinal();
                gains.add(Gain.of(member.name(), year, part.word(), central[p][m], adverse[p][m], favourable[p][m]));
            }
            gains.add(Gain.of(
                    member.name(),
                    year,
                    TOTAL,
                    Account.total(central)[m],
                    Account.total(adverse)[m],
                    Account.total(favourable)[m]));
        }
    }
}
