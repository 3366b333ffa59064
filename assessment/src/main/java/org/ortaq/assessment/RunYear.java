package org.ortaq.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.ortaq.region.Outcome;
import org.ortaq.region.Region;
import org.ortaq.waterpower.WaterPowerState;

/**
 * One year of a course as it was run.
 *
 * @param rivers where they stood before it
 * @param productivity over that of the base year
 */
record RunYear(
        Region region,
        WaterPowerState rivers,
        Models.Water water,
        Models.Built built,
        Productivity.Hats productivity,
        Models.Agreed agreed,
        Models.Visited visits) {

    /** What one step said. */
    List<Outcome> outcomes(Room room) {
        return switch (room) {
            case WATERPOWER -> water.outcomes();
            case PROJECTS -> built.outcomes();
            case TRADE_AND_TRANSPORT -> agreed.outcomes();
            case PEOPLE -> visits.outcomes();
        };
    }

    YearResult report(Costs costs) {
        var outcomes = Stream.of(Room.values())
                .flatMap(room -> outcomes(room).stream())
                .toList();
        return new YearReport(region, costs).of(water.result(), agreed, visits.result(), outcomes);
    }
}
