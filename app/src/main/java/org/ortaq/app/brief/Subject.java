package org.ortaq.app.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ortaq.assessment.Assessed;
import org.ortaq.assessment.Gain;
import org.ortaq.commitments.Track;
import org.ortaq.region.Member;
import org.ortaq.region.Source;

/**
 * What a briefing is about and in which language.
 *
 * @param country empty for all five
 */
record Subject(Assessed assessed, Optional<Member> country, Speech speech) {

    /** The country, or the five. */
    String area() {
        return country.map(c -> speech.land(c.name())).orElseGet(() -> speech.text("brief.region"));
    }

    /** Promises the country made, or all; of promises made again the latest. */
    List<Track> promises() {
        var repeated = assessed.promises().stream()
                .flatMap(t -> t.commitment().repeats().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return assessed.promises().stream()
                .filter(t -> !repeated.contains(t.id()))
                .filter(t -> country.isEmpty()
                        || t.commitment().parties().contains(country.get().name()))
                .sorted(Comparator.comparing(Track::id))
                .toList();
    }

    Source source(String id) {
        return Optional.ofNullable(assessed.data().sources().get(id))
                .orElseThrow(() -> new IllegalStateException("no source '" + id + "'"));
    }

    /** The present value of a part for a member. */
    Gain gain(Member member, String part) {
        return assessed.gains().stream()
                .filter(g -> g.year() == Gain.ALL_YEARS
                        && g.area().equals(member.name())
                        && g.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    /** What texts of the words may want to know of the run. */
    Map<String, String> facts() {
        var data = assessed.data();
        var scenario = assessed.promised().scenario();
        return Map.of(
                "area",
                area(),
                "date",
                speech.date(data.asOf()),
                "run",
                assessed.run(),
                "name",
                data.name(),
                "version",
                data.version(),
                "year",
                String.valueOf(data.baseYear()),
                "scenario",
                scenario.id().equals("promised-package") ? speech.text("scenario.promised") : scenario.title(),
                "from",
                String.valueOf(scenario.from()),
                "to",
                String.valueOf(scenario.to()));
    }
}
