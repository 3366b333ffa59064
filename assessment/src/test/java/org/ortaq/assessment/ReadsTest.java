package org.ortaq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ortaq.people.PeopleModel;
import org.ortaq.projects.ProjectsModel;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Outcome;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reads;
import org.ortaq.region.Region;
import org.ortaq.region.Section;
import org.ortaq.region.initiative.Timeline;
import org.ortaq.solver.HighsSolver;
import org.ortaq.waterpower.WaterPowerModel;

/** Results are kept under what models say they read; here they are given nothing else. */
class ReadsTest {

    private static final Timeline ALL = Shipped.promised(Shipped.until(Shipped.DATA.baseYear() + 2))
            .timeline(Shipped.central().base(), Coalition.ALL, Corner.CENTRAL);

    /** The region with what is not declared taken away: a model that looks for it fails. */
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static Region bare(Region region, Reads reads) {
        return new Region(
                region.year(),
                region.countries(),
                reads.has(Section.ECONOMY) ? region.economy() : null,
                reads.has(Section.TRADE_COSTS) ? region.tradeCosts() : null,
                reads.has(Section.NETWORK) ? region.network() : null,
                reads.has(Section.WATER) ? region.water() : null,
                reads.has(Section.POWER) ? region.power() : null,
                reads.has(Section.PEOPLE) ? region.people() : null,
                reads.has(Section.PROJECTS) ? region.projects() : null,
                reads.has(Section.INDUSTRIES) ? region.industries() : null,
                new Parameters(declared(region, reads), region.parameters().assumption()));
    }

    private static List<Parameter> declared(Region region, Reads reads) {
        return region.parameters().all().stream()
                .filter(p -> reads.parameters().stream().anyMatch(prefix -> p.id().startsWith(prefix)))
                .toList();
    }

    private static List<Outcome> outcomes(Room room, List<Region> regions) {
        var outcomes = new ArrayList<Outcome>();
        try (var solver = new HighsSolver()) {
            switch (room) {
                case WATERPOWER -> water(regions, solver, outcomes);
                case PROJECTS ->
                    regions.forEach(r -> outcomes.addAll(new ProjectsModel().outcomes(r, new ProjectsModel().run(r))));
                case TRADE_AND_TRANSPORT -> regions.forEach(r -> outcomes.addAll(agreed(regions.getFirst(), r)));
                case PEOPLE ->
                    regions.forEach(r -> outcomes.addAll(new PeopleModel().outcomes(r, new PeopleModel().run(r))));
            }
        }
        return outcomes;
    }

    private static void water(List<Region> regions, HighsSolver solver, List<Outcome> outcomes) {
        var model = new WaterPowerModel();
        var state = model.start(regions.getFirst());
        for (int t = 0; t + 1 < regions.size(); t++) {
            var step = model.run(regions.get(t), regions.get(t + 1), state, solver);
            outcomes.addAll(model.outcomes(regions.get(t), step.result()));
            state = step.state();
        }
    }

    private static List<Outcome> agreed(Region base, Region region) {
        var calibration = Coupling.calibrate(base);
        var trade = new org.ortaq.trade.TradeModel();
        var agreed = new FixedPoint(calibration, trade.years(calibration.trade()))
                .agree(
                        region,
                        calibration.trade().flows(),
                        Productivity.Hats.ones(region.countries().size()));
        return Stream.concat(
                        trade.outcomes(region, calibration.trade(), agreed.trade()).stream(),
                        new org.ortaq.transport.TransportModel().outcomes(region, agreed.transport()).stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void aStepReadsOnlyWhatItDeclares(Room room) {
        var bare = ALL.regions().stream().map(r -> bare(r, room.reads())).toList();
        assertThat(outcomes(room, bare)).isEqualTo(outcomes(room, ALL.regions()));
    }

    @Test
    void theStepsReadEverySectionBetweenThem() {
        assertThat(Stream.of(Room.values()).flatMap(r -> r.reads().sections().stream()))
                .containsAll(List.of(Section.values()));
    }
}
