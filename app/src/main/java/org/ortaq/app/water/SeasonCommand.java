package org.ortaq.app.water;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.Region;
import org.ortaq.solver.HighsSolver;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.waterpower.Season;
import org.ortaq.waterpower.SeasonStudy;
import org.ortaq.waterpower.WaterCase;
import org.ortaq.waterpower.WaterPowerModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq water season}. */
@Command(
        name = "season",
        description =
                "The half-yearly decision: what is released and delivered month by month, and what each side must get.")
final class SeasonCommand implements WithCommon {

    @Option(
            names = "--storage",
            paramLabel = "NODE=KM3",
            split = ",",
            description =
                    "What is stored at the date, in km3, several joined with commas or repeated; the others as the"
                            + " status quo leads to.")
    private Map<String, Double> storage = Map.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-01",
            defaultValue = "2025-10-01",
            description = "First day of the season; it ends on 30 September (default: ${DEFAULT-VALUE}).")
    private String date = "2025-10-01";

    @Option(
            names = "--reservoir",
            defaultValue = "toktogul",
            description = "Whose water it is about (default: ${DEFAULT-VALUE}).")
    private String reservoir = "toktogul";

    @Option(
            names = "--promise",
            paramLabel = "KM3",
            description = "Instead of joint dispatch: this volume more in June to August than alone, for winter power.")
    private @Nullable Double promise;

    @Option(
            names = "--power",
            paramLabel = "GWH",
            description = "Winter power given back for the promise, before line losses (default: none).")
    private double power;

    @Mixin
    private WaterOptions options = new WaterOptions();

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws java.io.IOException {
        var console = Console.of(spec);
        var season = season();
        console.out().print(common.json() ? Json.write(SeasonJson.of(season)) : SeasonText.of(season, year()));
        return Exit.DONE;
    }

    private Season season() throws java.io.IOException {
        options.check(this::day, this::checkPromise);
        var day = day();
        int first = day.getMonthValue() >= 10 ? day.getYear() : day.getYear() - 1;
        WaterOptions.check(first, options.data().baseYear());
        var regions = options.regions(Math.min(WaterOptions.LAST_YEAR, first + 1));
        check(regions.getLast());
        var known = new TreeMap<String, Double>();
        storage.forEach((node, km3) -> known.put(node, km3 * 1000));
        try (var solver = new HighsSolver()) {
            var state = new WaterPowerModel().october(regions, first, solver);
            var asked = new WaterCase(
                    WaterOptions.at(regions, first),
                    WaterOptions.at(regions, first + 1),
                    state,
                    known,
                    options.inflow(),
                    day.getMonthValue());
            var study = new SeasonStudy(asked, reservoir, options.parties(), solver);
            var volume = promise;
            return volume == null ? study.joint() : study.promise(volume * 1000, power);
        } catch (IllegalArgumentException wrong) {
            throw InputException.of(
                    "command line", 0, "--storage", storage.toString(), String.valueOf(wrong.getMessage()));
        }
    }

    private void check(Region region) {
        var checks = new ArrayList<Runnable>();
        checks.add(() -> options.requireReservoir("--reservoir", reservoir, region));
        storage.keySet().forEach(id -> checks.add(() -> options.requireReservoir("--storage", id, region)));
        options.check(checks.toArray(Runnable[]::new));
    }

    private void checkPromise() {
        var volume = promise;
        if (volume != null && !(volume > 0)) {
            throw InputException.of("command line", 0, "--promise", String.valueOf(volume), "km3 above 0");
        }
        if (!(power >= 0) || (volume == null && power > 0)) {
            throw InputException.of(
                    "command line", 0, "--power", String.valueOf(power), "GWh from 0 on, beside --promise");
        }
    }

    private int year() {
        return day().getYear();
    }

    private LocalDate day() {
        try {
            var day = LocalDate.parse(date);
            if (day.getDayOfMonth() == 1) {
                return day;
            }
        } catch (DateTimeParseException notOne) {
            // the message is the same
        }
        throw InputException.of("command line", 0, "--date", date, "the first day of a month, such as 2025-10-01");
    }
}
