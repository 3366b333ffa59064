package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.PromisedPackage;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.sharing.Attribution;
import org.ortaq.sharing.Orders;
import org.ortaq.sharing.SetFunction;

/** Sets two scenarios side by side and says what of their differences did what. */
public final class CompareStudy {

    /** Up to so many differences all sets of them are run. */
    private static final int MOST_EXACT = 5;

    private static final String METRIC = "metric:";

    private final DataPackage data;
    private final int threads;
    private final Monitor monitor;

    /**
     * @param threads how many courses are run at once; changes no result
     * @param monitor hears of progress
     */
    public CompareStudy(DataPackage data, int threads, Monitor monitor) {
        this.data = data;
        this.threads = threads;
        this.monitor = monitor;
    }

    /**
     * The second scenario against the first, both with their whole package at the centre.
     *
     * @param year of the outcomes and gains; empty: outcomes of the last year both have, gains as present values
     * @throws IllegalArgumentException when more differs than can be told apart
     */
    public Compared of(Scenario first, Scenario second, OptionalInt year) {
        int last = Math.min(first.to(), second.to());
        var contrast = Contrast.of(data, first.until(last), second.until(last));
        if (contrast.causes().size() > SetFunction.MOST) {
            throw new IllegalArgumentException(
                    contrast.causes().size() + " things differ, " + SetFunction.MOST + " at most can be told apart");
        }
        var none = contrast.between(0);
        var courses = new Courses(data, none, threads, monitor);
        int to = year.orElse(last);
        long all = contrast.causes().isEmpty()
                ? 0
                : -1L >>> (64 - contrast.causes().size());
        List<PromisedPackage> ends = List.of(none, contrast.between(all));
        var both = courses.read(ends, to, course -> course);
        var account = new Account(data.countries(), data.parameters().at(Corner.CENTRAL));
        var effect = CompareEffect.of(account, both.getFirst(), both.getLast(), to, year.isEmpty());
        var packages = new PartialPackages(courses, effect, contrast::between);
        packages.know(0, both.getFirst());
        packages.know(all, both.getLast());
        var split = split(packages, contrast.causes().size(), effect.cells().size());
        return compared(first, second, contrast, effect, packages, split, both, all);
    }

    /** Shares of all cells; few differences are counted exactly, many from the fewest orders. */
    private static List<Attribution> split(PartialPackages packages, int causes, int cells) {
        var players = IntStream.range(0, causes).toArray();
        var split = Split.of(
                packages, cells, players, causes <= MOST_EXACT ? OptionalInt.empty() : OptionalInt.of(Orders.FEWEST));
        return split.byCell();
    }

    private Compared compared(
            Scenario first,
            Scenario second,
            Contrast contrast,
            CompareEffect effect,
            PartialPackages packages,
            List<Attribution> split,
            List<Course> both,
            long all) {
        var changes = changes(effect, packages, split, all);
        int gains = effect.gains().cells().size();
        int year = effect.outcomes().last();
        var outcomes = changes.subList(gains, changes.size()).stream()
                .filter(c -> c.difference() != 0)
                .sorted(Comparator.comparingDouble((Compared.Change c) -> -c.weight())
                        .thenComparing(c -> c.cell().metric())
                        .thenComparing(c -> c.cell().area()))
                .toList();
        return new Compared(
                first,
                second,
                year,
                effect.gains().year().isEmpty(),
                contrast.causes(),
                split.getFirst().isExact(),
                packages.runs(),
                changes.subList(0, gains),
                outcomes,
                turned(both, year),
                changes.size() - gains - outcomes.size(),
                only(both.getFirst(), both.getLast(), year),
                only(both.getLast(), both.getFirst(), year),
                packages.converged());
    }

    private List<Compared.Turned> turned(List<Course> both, int year) {
        var tracks = new Tracks(data, year);
        var first = tracks.of((metric, area, when, _) -> both.getFirst().value(metric, area, when));
        var second = tracks.of((metric, area, when, _) -> both.getLast().value(metric, area, when));
        return IntStream.range(0, first.size())
                .filter(p -> first.get(p).verdict() != second.get(p).verdict())
                .mapToObj(p -> new Compared.Turned(first.get(p), second.get(p)))
                .toList();
    }

    private static List<Cell> only(Course one, Course other, int year) {
        var cells = CompareEffect.cells(one, year);
        cells.removeAll(CompareEffect.cells(other, year));
        return List.copyOf(cells);
    }

    private static List<Compared.Change> changes(
            CompareEffect effect, PartialPackages packages, List<Attribution> split, long all) {
        var cells = effect.cells();
        var first = packages.of(0);
        var second = packages.of(all);
        var scale = new TreeMap<String, Double>();
        var relative = new TreeMap<String, Double>();
        for (int c = 0; c < cells.size(); c++) {
            scale.merge(cells.get(c).metric(), Math.max(Math.abs(first[c]), Math.abs(second[c])), Math::max);
            relative.put(key(cells.get(c).metric(), cells.get(c).area()), first[c] == 0 ? 0 : second[c] / first[c] - 1);
        }
        var changes = new ArrayList<Compared.Change>();
        for (int c = 0; c < cells.size(); c++) {
            double most = scale.getOrDefault(cells.get(c).metric(), 0.0);
            changes.add(new Compared.Change(
                    cells.get(c),
                    first[c],
                    second[c],
                    most == 0 ? 0 : Math.abs(second[c] - first[c]) / most,
                    java.util.Arrays.stream(split.get(c).shares()).boxed().toList(),
                    first[c] == second[c] ? Optional.empty() : through(cells.get(c), relative)));
        }
        return changes;
    }

    private static String key(String metric, String area) {
        return metric + " " + area;
    }

    /** Of the inputs of a metric, each in its nearest area, the one that moved most. */
    private static Optional<Compared.Through> through(Cell cell, TreeMap<String, Double> relative) {
        Compared.Through most = null;
        for (var input : Catalogue.find(cell.metric()).inputs()) {
            if (input.startsWith(METRIC)) {
                var metric = input.substring(METRIC.length());
                for (var area : AreaWords.related(cell.area())) {
                    var moved = relative.get(key(metric, area));
                    if (moved != null) {
                        if (moved != 0 && (most == null || Math.abs(moved) > Math.abs(most.relative()))) {
                            most = new Compared.Through(new Cell(metric, area), moved);
                        }
                        break;
                    }
                }
            }
        }
        return Optional.ofNullable(most);
    }
}
