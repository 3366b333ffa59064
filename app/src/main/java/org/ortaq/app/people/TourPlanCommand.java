package org.ortaq.app.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.people.TourBook;
import org.ortaq.people.TourPlanner;
import org.ortaq.region.Corner;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq tour plan}: the best tour of a traveller, day by day. */
@Command(name = "plan", description = "The best tour of a traveller, day by day, with advice for each border.")
final class TourPlanCommand implements WithCommon {

    @Option(names = "--nationality", required = true, paramLabel = "ISO", description = "Such as DEU.")
    private String nationality = "";

    @Option(names = "--days", defaultValue = "14", paramLabel = "N", description = "1 to 30 (default: 14).")
    private int days = 14;

    @Option(names = "--geojson", paramLabel = "FILE", description = "Write the tour as GeoJSON.")
    private @Nullable Path geojson;

    @Mixin
    private TripOptions trip = new TripOptions();

    @Mixin
    private Common common = new Common();

    @Mixin
    private PackageOption source = new PackageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Common common() {
        return common;
    }

    @Override
    public Integer call() throws IOException {
        var book = TourBook.read(source.open().reading(Corner.CENTRAL, new Problems()));
        var wish = trip.wish(book, nationality, days);
        var console = Console.of(spec);
        var plan = new TourPlanner(book).plan(wish);
        if (geojson != null && plan.isPresent()) {
            write(geojson, Json.write(TourTexts.geo(plan.get())));
        }
        if (common.json()) {
            console.out().print(Json.write(TourTexts.json(wish, plan)));
        } else {
            console.out().print(TourTexts.text(wish, plan, book.usdPerPoint()));
        }
        return Exit.DONE;
    }

    /** Writes beside, then moves, so that nobody sees half a file. */
    private static void write(Path file, String text) throws IOException {
        var absolute = file.toAbsolutePath();
        var part = absolute.resolveSibling(absolute.getFileName() + ".part");
        Files.writeString(part, text);
        Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
    }
}
