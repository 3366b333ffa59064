package org.ortaq.region.projects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.region.Reading;
import org.ortaq.region.promises.PortfolioState;
import org.ortaq.region.promises.Promises;
import org.ortaq.table.Nearest;

/**
 * The joint projects of one year.
 *
 * @param year calendar year
 * @param baseYear what was finished by its end is already in the economy of the base year
 * @param list projects and blocks of unnamed ones, sorted by id
 * @param funds joint funds, sorted by id
 * @param addedMusd money added to each fund by levers, million US dollars, by fund id
 * @param capitalCost cost of capital as a multiple of today's
 * @param ids every project, portfolio and fund of the package, also those nobody had heard of on the as-of date: a lever
 *     that names one of these changes nothing, a lever that names anything else is refused
 */
public record Projects(
        int year,
        int baseYear,
        List<JointProject> list,
        List<Fund> funds,
        SortedMap<String, Double> addedMusd,
        double capitalCost,
        SortedSet<String> ids) {

    public Projects {
        list = list.stream().sorted(Comparator.comparing(JointProject::id)).toList();
        funds = funds.stream().sorted(Comparator.comparing(Fund::id)).toList();
        addedMusd = Collections.unmodifiableSortedMap(new TreeMap<>(addedMusd));
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        if (!(capitalCost > 0)) {
            throw new IllegalArgumentException("capital cost must be a positive multiple: " + capitalCost);
        }
    }

    public static Projects read(Reading in) {
        var named = ProjectRows.projects(in);
        var all = new ArrayList<>(named);
        var history = Promises.portfolios(in);
        for (var portfolio : portfolios(named)) {
            all.addAll(rest(portfolio, history, named).blocks());
        }
        return new Projects(
                in.baseYear(), in.baseYear(), all, ProjectRows.funds(in), new TreeMap<>(), 1, ProjectRows.ids(in));
    }

    private static SortedSet<String> portfolios(List<JointProject> projects) {
        var ids = new TreeSet<String>();
        projects.forEach(p -> p.portfolio().ifPresent(ids::add));
        return ids;
    }

    private static PortfolioRest rest(String id, List<PortfolioState> history, List<JointProject> named) {
        return new PortfolioRest(
                id,
                history.stream().filter(s -> s.portfolio().equals(id)).toList(),
                named.stream()
                        .filter(p -> p.portfolio().filter(id::equals).isPresent())
                        .toList());
    }

    /** The projects in another year; when they are finished is for the model to say. */
    public Projects at(int other) {
        return new Projects(other, baseYear, list, funds, addedMusd, capitalCost, ids);
    }

    /**
     * Adds money to a joint fund.
     *
     * @param musd million US dollars, negative takes money away
     * @throws IllegalArgumentException naming the nearest id when there is no such fund
     */
    public Projects finance(String fund, double musd) {
        require(fund, "a fund", fundIds());
        var more = new TreeMap<>(addedMusd);
        more.merge(fund, musd, Double::sum);
        return new Projects(year, baseYear, list, funds, more, capitalCost, ids);
    }

    /**
     * The project, or all projects of the portfolio, are finished in this year.
     *
     * @throws IllegalArgumentException naming the nearest id when there is neither
     */
    public Projects advance(String projectOrPortfolio) {
        require(projectOrPortfolio, "a project or portfolio", ids);
        var advanced = list.stream()
                .map(p -> p.answersTo(projectOrPortfolio) ? p.doneIn(year) : p)
                .toList();
        return new Projects(year, baseYear, advanced, funds, addedMusd, capitalCost, ids);
    }

    /** Multiplies the cost of capital. */
    public Projects scaleCapitalCost(double factor) {
        return new Projects(year, baseYear, list, funds, addedMusd, capitalCost * factor, ids);
    }

    private SortedSet<String> fundIds() {
        var known = new TreeSet<String>();
        funds.forEach(fund -> known.add(fund.id()));
        return known;
    }

    private static void require(String id, String what, SortedSet<String> known) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException("'" + id + "' is not " + what
                    + Nearest.to(id, known).map(n -> "; perhaps " + n + "?").orElse(""));
        }
    }
}
