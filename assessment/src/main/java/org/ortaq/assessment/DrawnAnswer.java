package org.ortaq.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import org.ortaq.assessment.draws.Drawn;
import org.ortaq.assessment.draws.Ensemble;
import org.ortaq.assessment.draws.Series;
import org.ortaq.commitments.Projected;
import org.ortaq.commitments.Track;
import org.ortaq.numerics.Quantiles;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;
import org.ortaq.region.datapackage.DataPackage;

/**
 * What the draws say of promises, gains and coalitions.
 *
 * @param promises those the models speak of, in the order of the register
 * @param gains by member, then part
 * @param coalitions all of them; empty when coalitions were not run
 */
public record DrawnAnswer(List<DrawnPromise> promises, List<DrawnGain> gains, List<DrawnCoalition> coalitions) {

    public DrawnAnswer {
        promises = List.copyOf(promises);
        gains = List.copyOf(gains);
        coalitions = List.copyOf(coalitions);
    }

    /** @param data the package the ensemble was computed from */
    public static DrawnAnswer of(DataPackage data, Ensemble ensemble) {
        return new DrawnAnswer(
                promises(data, ensemble),
                gains(ensemble, data.baseYear()),
                ensemble.plan().coalitions() ? coalitions(ensemble, data.baseYear()) : List.of());
    }

    /** Share of draws in which a promise is on track; empty when the models do not speak of it. */
    public Optional<DrawnPromise> promise(String id) {
        return promises.stream().filter(p -> p.track().id().equals(id)).findFirst();
    }

    private static List<DrawnPromise> promises(DataPackage data, Ensemble ensemble) {
        var tracks = new Tracks(data, ensemble.origin().to());
        return tracks
                .of((metric, area, year, _) -> median(ensemble, new Series(Series.Course.PACKAGE, metric, area, year)))
                .stream()
                .filter(track -> track.projected().isPresent())
                .flatMap(track -> promise(track, ensemble).stream())
                .toList();
    }

    private static OptionalDouble median(Ensemble ensemble, Series series) {
        return ensemble.quantiles(series).stream().mapToDouble(q -> q.at(0.5)).findFirst();
    }

    private static Optional<DrawnPromise> promise(Track track, Ensemble ensemble) {
        var target = track.commitment().target().orElseThrow();
        int year = track.commitment().deadline().orElseThrow().year();
        var metric = target.metric().orElseThrow();
        var area = target.area().orElse("");
        var with = ensemble.values(new Series(Series.Course.PACKAGE, metric, area, year));
        var without = ensemble.values(new Series(Series.Course.BASELINE, metric, area, year));
        if (with.length == 0 || without.length == 0) {
            return Optional.empty();
        }
        DoublePredicate meets = value -> Projected.meets(target, value);
        return Optional.of(new DrawnPromise(
                track, share(with, meets), share(without, meets), new Quantiles(with), new Quantiles(without)));
    }

    private static double share(double[] values, DoublePredicate test) {
        return (double) DoubleStream.of(values).filter(test).count() / values.length;
    }

    private static List<DrawnGain> gains(Ensemble ensemble, int year) {
        var gains = new ArrayList<DrawnGain>();
        for (var member : Member.values()) {
            for (var part : Part.values()) {
                gains.add(gain(ensemble, member, part.word(), "-" + part.word(), year));
            }
            gains.add(gain(ensemble, member, "total", "", year));
        }
        return gains;
    }

    private static DrawnGain gain(Ensemble ensemble, Member member, String part, String suffix, int year) {
        var values = ensemble.values(
                new Series(Series.Course.PACKAGE, AssessmentMetrics.PRESENT_VALUE.id() + suffix, member.name(), year));
        return new DrawnGain(member.name(), part, share(values, value -> value < 0), new Quantiles(values));
    }

    private static List<DrawnCoalition> coalitions(Ensemble ensemble, int year) {
        var list = new ArrayList<DrawnCoalition>();
        for (var coalition : Coalition.nonEmpty()) {
            var worth = ensemble.values(worth(coalition, year));
            var excess = ensemble.drawn().stream()
                    .mapToDouble(draw -> excess(draw, coalition, year))
                    .toArray();
            list.add(new DrawnCoalition(
                    coalition, share(excess, value -> value > 0), new Quantiles(worth), new Quantiles(excess)));
        }
        return list;
    }

    private static double excess(Drawn draw, Coalition coalition, int year) {
        double excess = draw.value(worth(coalition, year)).orElseThrow();
        for (var member : coalition.members()) {
            excess -= draw.value(new Series(
                            Series.Course.PACKAGE, AssessmentMetrics.PRESENT_VALUE.id(), member.name(), year))
                    .orElseThrow();
        }
        return excess;
    }

    private static Series worth(Coalition coalition, int year) {
        return new Series(Series.Course.PACKAGE, AssessmentMetrics.WORTH.id(), coalition.name(), year);
    }
}
