package org.ortaq.app.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.CoalitionStudy;
import org.ortaq.assessment.CoalitionWorth;
import org.ortaq.assessment.Part;
import org.ortaq.assessment.PartitionWorth;
import org.ortaq.region.Coalition;
import org.ortaq.region.Member;
import org.ortaq.region.initiative.Scenario;
import org.ortaq.table.Json;

/** What coalitions bring, as a text and as an object. */
record CoalitionsReport(String text, Map<String, Object> json) {

    private static final String MONEY = "present value of gains over the baseline, million 2023 US dollars";

    static CoalitionsReport ofCoalitions(Scenario scenario, List<CoalitionWorth> worths) {
        var lines = new ArrayList<String>();
        lines.add("WHAT EACH GROUP BRINGS  " + MONEY);
        var table = new TextTable(
                "", ">income", ">water+power", ">visits", ">exchange", ">cost", ">worth", ">to those outside");
        worths.stream()
                .sorted(Comparator.comparingInt(
                                (CoalitionWorth w) -> w.coalition().size())
                        .thenComparing(w -> w.coalition().name()))
                .forEach(w -> table.row(
                        w.coalition().name(),
                        Figures.signed(w.worth(Part.INCOME)),
                        Figures.signed(w.worth(Part.WATER_AND_POWER)),
                        Figures.signed(w.worth(Part.VISITS)),
                        Figures.signed(w.worth(Part.EXCHANGE)),
                        Figures.signed(w.worth(Part.COST)),
                        Figures.signed(w.worth()),
                        w.coalition().equals(Coalition.ALL) ? "" : Figures.signed(w.externality())));
        lines.addAll(table.lines());
        lines.add(
                "  Worth is what its members gain when they alone carry out what lies among them; those outside carry out nothing.");
        lines.add(
                "  What each of the five gets in each case: --json. One group by way of working: --mechanisms KAZ+UZB.");
        return new CoalitionsReport(
                String.join("\n", lines) + "\n",
                Json.object()
                        .put("scenario", scenario.id())
                        .put("unit", "musd2023")
                        .put(
                                "coalitions",
                                worths.stream().map(CoalitionsReport::json).toList())
                        .build());
    }

    static Map<String, Object> json(CoalitionWorth worth) {
        var parts = Json.object();
        for (var part : Part.values()) {
            parts.put(part.word(), worth.worth(part));
        }
        var gains = Json.object();
        for (var member : Member.values()) {
            gains.put(member.name(), worth.gain(member));
        }
        return Json.object()
                .put("coalition", worth.coalition().name())
                .put("worth", worth.worth())
                .put("externality", worth.externality())
                .put("parts", parts.build())
                .put("gains", gains.build())
                .build();
    }

    static CoalitionsReport ofMechanisms(Scenario scenario, Coalition group, List<CoalitionStudy.Step> steps) {
        var lines = new ArrayList<String>();
        lines.add(group.name() + " BY WAY OF WORKING  switched on one by one; " + MONEY);
        var table = new TextTable("on, after those above", ">added", ">worth", ">to those outside");
        for (var step : steps) {
            table.row(
                    step.mechanism(),
                    Figures.signed(step.added()),
                    Figures.signed(step.soFar().worth()),
                    Figures.signed(step.soFar().externality()));
        }
        lines.addAll(table.lines());
        lines.add("  Another order gives other steps and the same sum; the split over initiatives: ./ortaq attribute.");
        return new CoalitionsReport(
                String.join("\n", lines) + "\n",
                Json.object()
                        .put("scenario", scenario.id())
                        .put("unit", "musd2023")
                        .put("coalition", group.name())
                        .put(
                                "steps",
                                steps.stream()
                                        .map(step -> Json.object()
                                                .put("mechanism", step.mechanism())
                                                .put("added", step.added())
                                                .put("worth", step.soFar().worth())
                                                .put("externality", step.soFar().externality())
                                                .build())
                                        .toList())
                        .build());
    }

    static CoalitionsReport ofPartitions(Scenario scenario, List<PartitionWorth> partitions) {
        var lines = new ArrayList<String>();
        lines.add("EVERY PARTITION OF THE FIVE  each block carries out what lies within it; " + MONEY);
        var table = new TextTable("partition", ">together", "worth of its blocks");
        for (var partition : partitions) {
            table.row(
                    partition.name(),
                    Figures.signed(partition.worth().stream()
                            .mapToDouble(CoalitionWorth::worth)
                            .sum()),
                    String.join(
                            "  |  ",
                            partition.worth().stream()
                                    .map(w -> Figures.signed(w.worth()))
                                    .toList()));
        }
        lines.addAll(table.lines());
        lines.add(
                "  Where two blocks dispatch power jointly, each is valued as if the other did not (docs/models/assessment.md).");
        lines.add("  The object of --json holds under \"game\" what ./ortaq share --game reads.");
        return new CoalitionsReport(
                String.join("\n", lines) + "\n",
                Json.object()
                        .put("scenario", scenario.id())
                        .put("unit", "musd2023")
                        .put(
                                "partitions",
                                partitions.stream().map(CoalitionsReport::json).toList())
                        .put("game", game(partitions))
                        .build());
    }

    private static Map<String, Object> json(PartitionWorth partition) {
        return Json.object()
                .put("partition", partition.name())
                .put(
                        "blocks",
                        partition.worth().stream().map(CoalitionsReport::json).toList())
                .build();
    }

    private static Map<String, Object> game(List<PartitionWorth> partitions) {
        var worth = new TreeMap<String, List<Double>>();
        partitions.forEach(p -> worth.put(
                p.name(), p.worth().stream().map(CoalitionWorth::worth).toList()));
        return Json.object()
                .put("players", Stream.of(Member.values()).map(Member::name).toList())
                .put("partitions", worth)
                .build();
    }
}
