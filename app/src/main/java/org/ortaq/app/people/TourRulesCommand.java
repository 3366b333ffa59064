package org.ortaq.app.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.people.RulePrice;
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

/** {@code ortaq tour rules}: what each border rule takes from the best tour. */
@Command(name = "rules", description = "The shadow price of each border rule by nationality and length of the tour.")
final class TourRulesCommand implements WithCommon {

    @Option(
            names = "--nationality",
            required = true,
            split = ",",
            paramLabel = "ISO",
            description = "One or several, such as DEU,KAZ,CHN.")
    private List<String> nationalities = List.of();

    @Option(names = "--days", split = ",", paramLabel = "N", description = "One or several lengths (default: 7,14).")
    private List<Integer> days = List.of(7, 14);

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
    public Integer call() {
        var book = TourBook.read(source.open().reading(Corner.CENTRAL, new Problems()));
        var wishes = nationalities.stream()
                .flatMap(n -> days.stream().map(d -> trip.wish(book, n, d)))
                .toList();
        var planner = new TourPlanner(book);
        var prices = new ArrayList<RulePrice>();
        wishes.forEach(wish -> prices.addAll(planner.rules(wish)));
        var console = Console.of(spec);
        console.out().print(common.json() ? Json.write(json(book, prices)) : text(book, prices));
        return Exit.DONE;
    }

    private static Map<String, Object> json(TourBook book, List<RulePrice> prices) {
        return Json.object()
                .put("unit", "usd")
                .put("usdPerPoint", book.usdPerPoint())
                .put("rules", prices.stream().map(TourRulesCommand::json).toList())
                .build();
    }

    private static Map<String, Object> json(RulePrice price) {
        return Json.object()
                .put("nationality", price.nationality())
                .put("days", price.days())
                .put("rule", price.rule())
                .put("what", price.words())
                .put("with", price.with())
                .put("without", price.without())
                .put("price", price.price())
                .build();
    }

    private static String text(TourBook book, List<RulePrice> prices) {
        var table = new TextTable("nationality", ">days", "rule", ">with", ">without", ">price", "what");
        int free = 0;
        for (var price : prices) {
            if (price.price() == 0) {
                free++;
                continue;
            }
            table.row(
                    price.nationality(),
                    String.valueOf(price.days()),
                    price.rule(),
                    Figures.of(price.with()),
                    Figures.of(price.without()),
                    Figures.of(price.price()),
                    price.words());
        }
        return "What each border rule takes from the best tour, USD a traveller\n"
                + String.join("\n", table.lines()) + "\n"
                + free + " more rules take nothing by themselves. A point of a sight is taken at "
                + Figures.of(book.usdPerPoint()) + " USD (assumed); so are fees, fares and hours recalled.\n";
    }
}
