package org.ortaq.region.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.ortaq.region.promises.PortfolioState;

/** The projects of a portfolio that no table names: what officials counted, less what is named. */
final class PortfolioRest {

    private final String portfolio;
    private final List<PortfolioState> history;
    private final List<JointProject> named;

    /**
     * @param history stated sizes of this portfolio, by date
     * @param named its named projects
     */
    PortfolioRest(String portfolio, List<PortfolioState> history, List<JointProject> named) {
        this.portfolio = portfolio;
        this.history = history;
        this.named = named;
    }

    List<JointProject> blocks() {
        var counted = latest(s -> s.projects().isPresent());
        if (counted.isEmpty() || named.isEmpty()) {
            return List.of();
        }
        var done = latest(s -> s.done().isPresent());
        int allDone = done.map(s -> s.done().orElse(0)).orElse(0);
        int restDone = Math.max(0, allDone - named(JointProject::isDone));
        int underWay = Math.max(
                latest(s -> s.underWay().isPresent())
                        .map(s -> s.underWay().orElse(0))
                        .orElse(0),
                named(p -> p.status() == ProjectStatus.UNDER_WAY));
        int restUnderWay = underWay - named(p -> p.status() == ProjectStatus.UNDER_WAY);
        int total = counted.get().projects().orElse(0);
        int restTalked = Math.max(0, total - named.size() - restDone - restUnderWay);
        var blocks = new ArrayList<JointProject>();
        done.ifPresent(s -> add(blocks, "done", restDone, s, ProjectStatus.DONE, doneEach(s)));
        add(blocks, "under-way", restUnderWay, counted.get(), ProjectStatus.UNDER_WAY, underWayEach());
        add(blocks, "talked-about", restTalked, counted.get(), ProjectStatus.NEGOTIATED, talkedEach());
        return List.copyOf(blocks);
    }

    private void add(
            List<JointProject> blocks,
            String what,
            int count,
            PortfolioState state,
            ProjectStatus status,
            Optional<ValueRange> each) {
        if (count == 0) {
            return;
        }
        int year = state.date().year();
        blocks.add(new JointProject(
                portfolio + "-rest-" + what,
                state.parties(),
                state.parties(),
                "unnamed",
                Optional.of(portfolio),
                count,
                each.map(v -> v.times(count)),
                OptionalDouble.empty(),
                Optional.empty(),
                status,
                year,
                status == ProjectStatus.DONE ? OptionalInt.of(year) : OptionalInt.empty()));
    }

    private int named(Predicate<JointProject> which) {
        return (int) named.stream().filter(which).count();
    }

    private Optional<PortfolioState> latest(Predicate<PortfolioState> which) {
        return history.stream().filter(which).reduce((a, b) -> b);
    }

    private static Optional<ValueRange> doneEach(PortfolioState state) {
        return mean(state.doneMusd(), state.done()).map(ValueRange::exactly);
    }

    private Optional<ValueRange> underWayEach() {
        return latest(s -> s.underWayMusd().isPresent())
                .flatMap(s -> mean(s.underWayMusd(), s.underWay()))
                .map(ValueRange::exactly);
    }

    /** From what the last total leaves for those neither done nor under way, to the highest mean ever stated. */
    private Optional<ValueRange> talkedEach() {
        var total = latest(s -> s.valueMusd().isPresent() && s.projects().isPresent());
        var mid = total.flatMap(s -> mean(s.valueMusd(), s.projects()));
        if (mid.isEmpty()) {
            return Optional.empty();
        }
        double highest = history.stream()
                .flatMap(s -> mean(s.valueMusd(), s.projects()).stream())
                .reduce(mid.get(), Math::max);
        double left = leftForTheRest(total.orElseThrow());
        double low = left > 0 ? Math.min(left, mid.get()) : mid.get();
        return Optional.of(new ValueRange(low, mid.get(), highest));
    }

    private double leftForTheRest(PortfolioState total) {
        var done = latest(s -> s.doneMusd().isPresent() && s.done().isPresent());
        var underWay = latest(s -> s.underWayMusd().isPresent() && s.underWay().isPresent());
        double musd = total.valueMusd().orElse(0)
                - done.map(s -> s.doneMusd().orElse(0)).orElse(0.0)
                - underWay.map(s -> s.underWayMusd().orElse(0)).orElse(0.0);
        int count = total.projects().orElse(0)
                - done.map(s -> s.done().orElse(0)).orElse(0)
                - underWay.map(s -> s.underWay().orElse(0)).orElse(0);
        return count > 0 ? musd / count : 0;
    }

    private static Optional<Double> mean(OptionalDouble value, OptionalInt count) {
        return value.isPresent() && count.orElse(0) > 0
                ? Optional.of(value.getAsDouble() / count.getAsInt())
                : Optional.empty();
    }
}
