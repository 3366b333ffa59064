package org.ortaq.app.trade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.Common;
import org.ortaq.app.terminal.Console;
import org.ortaq.app.terminal.Exit;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.PackedText;
import org.ortaq.app.terminal.WithCommon;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;
import org.ortaq.table.Problems;
import org.ortaq.trade.MatrixFile;
import org.ortaq.trade.MatrixReader;
import org.ortaq.trade.TradeModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ortaq trade indicators}. */
@Command(
        name = "indicators",
        description =
                "Advantage, complementarity, similarity, intensity, intra-industry trade and concentration of a pair;"
                        + " what both sides count; what they could sell each other.")
public final class IndicatorsCommand implements WithCommon {

    @Option(names = "--pair", paramLabel = "A-B", description = "Two countries, for example UZB-KAZ.")
    private @Nullable String pair;

    @Option(
            names = "--year",
            paramLabel = "Y",
            description = "A year the data have (default: all they have; of a file the latest).")
    private @Nullable Integer year;

    @Option(
            names = "--matrix",
            paramLabel = "FILE",
            description =
                    "A matrix of your own: CSV or CSV.gz with exporter, importer, sector, value and perhaps year.")
    private @Nullable Path matrix;

    @Option(
            names = "--digits",
            paramLabel = "N",
            description = "Of sector codes in --matrix, count the first N characters.")
    private int digits;

    @Option(names = "--mirror", description = "Only the flows both sides counted; without --pair those of all pairs.")
    private boolean mirror;

    @Option(names = "--negotiate", description = "Only what each can sell that the other buys elsewhere.")
    private boolean negotiate;

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
        var choice = Optional.ofNullable(pair).map(PairChoice::parse);
        if (choice.isEmpty() && !(mirror && matrix == null)) {
            throw InputException.of("command line", 0, "--pair", "", "two countries like UZB-KAZ");
        }
        if (mirror && (matrix != null || negotiate)) {
            throw InputException.of("command line", 0, "--mirror", "", "neither --matrix nor --negotiate beside it");
        }
        var out = Console.of(spec).out();
        if (mirror) {
            out.print(mirror(choice));
        } else {
            out.print(matrix == null ? fromPackage(choice.orElseThrow()) : fromFile(matrix, choice.orElseThrow()));
        }
        return Exit.DONE;
    }

    private OptionalInt year() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private String mirror(Optional<PairChoice> choice) {
        var data = source.open();
        choice.ifPresent(c -> c.among(List.copyOf(data.countries().codes())));
        var table = new MirrorTable(data, choice);
        var area = choice.map(PairChoice::area);
        return common.json()
                ? Json.write(Json.object()
                        .put("pair", area)
                        .put("mirror", table.json())
                        .build())
                : table.text(area.orElse("of all pairs"));
    }

    private String fromPackage(PairChoice choice) {
        var data = source.open();
        choice.among(List.copyOf(data.countries().codes()));
        var region = data.region(Corner.CENTRAL);
        var base = new TradeModel().start(region);
        var indicators = new PackageIndicators(data, region, base);
        if (negotiate) {
            var sections = indicators.sections();
            choice.among(sections.matrix().countries());
            return negotiation(new NegotiationTable(
                    sections.matrix(),
                    choice,
                    "musd",
                    names(data),
                    Barriers.of(region, base, choice),
                    sections.evidence().word(),
                    "Goods of " + sections.year() + " by SITC section, " + String.join(", ", sections.sources()) + " ["
                            + sections.evidence().word() + "]; barriers of " + base.year() + "."));
        }
        var rows = indicators.of(choice, year());
        return common.json()
                ? Json.write(IndicatorsJson.of(choice, "musd", rows))
                : IndicatorsText.of(choice, "musd", names(data), rows);
    }

    private static Map<String, String> names(DataPackage data) {
        var names = new TreeMap<String, String>();
        data.table("trade-sections").rows().forEach(row -> names.put(row.text("sitc_section"), row.text("name")));
        return names;
    }

    private String fromFile(Path path, PairChoice choice) throws IOException {
        var file = read(path);
        choice.among(file.matrix().countries());
        if (negotiate) {
            return negotiation(new NegotiationTable(
                    file.matrix(), choice, file.unit(), Map.of(), Map.of(), "", origin(path, file) + "."));
        }
        var rows = PackageIndicators.indicators(file.matrix(), choice).stream()
                .map(v -> new Indicated(
                        v,
                        file.year(),
                        Optional.empty(),
                        List.of(path.getFileName().toString())))
                .toList();
        return common.json()
                ? Json.write(IndicatorsJson.of(choice, file.unit(), rows))
                : IndicatorsText.of(choice, file.unit(), Map.of(), rows);
    }

    private MatrixFile read(Path path) throws IOException {
        var problems = new Problems();
        MatrixFile file;
        try (var in = PackedText.open(path)) {
            file = MatrixReader.read(in, path.getFileName().toString(), year(), digits, problems);
        }
        problems.throwIfAny();
        if (!file.hasImporters()) {
            throw InputException.of(path.getFileName().toString(), 1, "importer", "", "a column importer");
        }
        return file;
    }

    private static String origin(Path path, MatrixFile file) {
        return "From " + path.getFileName()
                + (file.year().isPresent() ? ", " + file.year().getAsInt() : "");
    }

    private String negotiation(NegotiationTable table) {
        return common.json()
                ? Json.write(Json.object()
                        .put("pair", table.pair().area())
                        .put("negotiation", table.json())
                        .build())
                : table.text();
    }
}
