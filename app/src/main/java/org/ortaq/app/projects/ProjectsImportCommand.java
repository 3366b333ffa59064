package org.ortaq.app.projects;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.data.PackageImport;
import org.ortaq.app.sheet.SheetFile;
import org.ortaq.app.sheet.SheetMerge;
import org.ortaq.app.terminal.PackageOption;
import org.ortaq.app.terminal.UserFile;
import org.ortaq.app.upkeep.PackageChange;
import org.ortaq.app.upkeep.TableText;
import org.ortaq.projects.exchange.Exchange;
import org.ortaq.projects.exchange.IatiReader;
import org.ortaq.projects.exchange.Oc4idsReader;
import org.ortaq.projects.exchange.Rates;
import org.ortaq.projects.register.Duplicates;
import org.ortaq.projects.register.RegisteredProject;
import org.ortaq.region.Evidence;
import org.ortaq.table.Csv;
import org.ortaq.table.InputException;
import org.ortaq.table.Numbers;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ortaq projects import FILE --into DIR}: OC4IDS, IATI or a workbook into a package of one's own. */
@Command(
        name = "import",
        description =
                "Take projects over from OC4IDS (JSON), IATI (XML) or a workbook of projects export (XLSX): shown as a"
                        + " difference, checked with the whole package, written only as a whole.")
final class ProjectsImportCommand extends PackageImport {

    private static final List<String> FORMATS = List.of("oc4ids", "iati", "xlsx");

    /** A larger file is no list of joint projects. */
    private static final long MOST_BYTES = 64L << 20;

    @Parameters(paramLabel = "FILE", description = "OC4IDS (.json), IATI (.xml) or a workbook (.xlsx).")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "oc4ids|iati|xlsx", description = "Default: by the name of the file.")
    private @Nullable String format;

    @Option(
            names = "--rate",
            paramLabel = "CUR=USD",
            description = "US dollars for one unit of a currency (EUR=1.08); without it an amount stays unknown.")
    private List<String> rates = List.of();

    @Option(
            names = "--evidence",
            paramLabel = "WORD",
            defaultValue = "official",
            description = "How well the rows of OC4IDS or IATI are known (default: ${DEFAULT-VALUE}).")
    private String evidence = "official";

    @Mixin
    private SheetMerge merge = new SheetMerge();

    @Override
    protected List<String> change(PackageChange change, Path folder) throws IOException {
        var chosen = chosen();
        if (chosen.equals("xlsx")) {
            return merge.take(SheetFile.PROJECTS, file, folder, change);
        }
        if (merge.isGiven()) {
            throw InputException.of("command line", 0, "--prefer, --remove", chosen, "a workbook (.xlsx)");
        }
        var problems = new Problems();
        var exchange = read(chosen, folder, problems);
        var notes = new ArrayList<>(exchange.notes());
        take(exchange, change);
        check(exchange, change, problems);
        problems.throwIfAny();
        twins(exchange, change, notes);
        return notes;
    }

    private String chosen() {
        var name = file.toString().toLowerCase(Locale.ROOT);
        var byName = name.endsWith(".json")
                ? "oc4ids"
                : name.endsWith(".xml") ? "iati" : name.endsWith(".xlsx") ? "xlsx" : "";
        var word = Optional.ofNullable(format).orElse(byName);
        var problems = new Problems();
        if (!FORMATS.contains(word)) {
            problems.addChoice(
                    "command line",
                    0,
                    "--format",
                    word,
                    "oc4ids, iati or xlsx, or a file named .json, .xml or .xlsx",
                    FORMATS);
        }
        if (!Evidence.words().contains(evidence)) {
            problems.addChoice(
                    "command line",
                    0,
                    "--evidence",
                    evidence,
                    "one of " + String.join(" ", Evidence.words()),
                    Evidence.words());
        }
        problems.throwIfAny();
        return word;
    }

    private Exchange read(String chosen, Path folder, Problems problems) throws IOException {
        var dollars = rates(problems);
        problems.throwIfAny();
        if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
            throw InputException.of(
                    file.toString(), 0, "", Files.size(file) + " bytes", "a file of at most " + MOST_BYTES + " bytes");
        }
        var text = new UserFile("FILE", file).text();
        var countries = ExchangeCountries.of(PackageOption.open(folder));
        return chosen.equals("oc4ids")
                ? new Oc4idsReader(file.toString(), countries, dollars, evidence, problems).read(text)
                : new IatiReader(file.toString(), countries, dollars, evidence, problems).read(text);
    }

    private Rates rates(Problems problems) {
        var dollars = new TreeMap<String, BigDecimal>();
        for (var rate : rates) {
            int at = rate.indexOf('=');
            var number = at < 0 ? java.util.OptionalDouble.empty() : Numbers.decimal(rate.substring(at + 1));
            if (at != 3
                    || !rate.substring(0, 3).matches("[A-Z]{3}")
                    || number.isEmpty()
                    || !(number.getAsDouble() > 0)) {
                problems.add("command line", 0, "--rate", rate, "a currency, = and dollars for one unit, as EUR=1.08");
            } else {
                dollars.put(rate.substring(0, 3), new BigDecimal(rate.substring(at + 1)));
            }
        }
        return new Rates(dollars);
    }

    /** Rows replace those of the same id; a number that says the same stays as it is written. */
    private static void take(Exchange exchange, PackageChange change) {
        var sources = change.table(PackageChange.SOURCES);
        for (var source : exchange.sources()) {
            if (sources.row(source.id()).isEmpty()) {
                sources = sources.with(source.cells());
            }
        }
        change.replace(sources);
        var projects = change.table(PackageChange.PROJECTS);
        for (var row : exchange.rows().values()) {
            projects = projects.with(kept(projects, row));
        }
        change.replace(projects);
    }

    private static Map<String, String> kept(TableText projects, Map<String, String> row) {
        var old = projects.row(row.getOrDefault("id", ""));
        var cells = new LinkedHashMap<String, String>();
        for (var column : projects.header()) {
            var now = row.getOrDefault(column, "");
            var before = old.map(o -> o.getOrDefault(column, "")).orElse("");
            var x = Numbers.decimal(now);
            var y = Numbers.decimal(before);
            boolean same = x.isPresent() && y.isPresent() && x.getAsDouble() == y.getAsDouble();
            cells.put(column, same ? before : now);
        }
        return cells;
    }

    /** What the whole package says of the rows, told by the lines of the file; a row with mistakes of its own is not judged twice. */
    private void check(Exchange exchange, PackageChange change, Problems problems) {
        try {
            change.check();
        } catch (InputException broken) {
            var ids = List.copyOf(change.table(PackageChange.PROJECTS).rows().keySet());
            for (var problem : broken.problems()) {
                var id = rowOf(problem, ids);
                if (!exchange.broken().contains(id)) {
                    problems.add(inFile(problem, id, exchange));
                }
            }
        }
    }

    /** The project a mistake is about; empty when it is about something else. */
    private static String rowOf(Problem problem, List<String> ids) {
        boolean isRow =
                problem.file().equals(PackageChange.PROJECTS) && problem.line() >= 2 && problem.line() - 2 < ids.size();
        return isRow ? ids.get(problem.line() - 2) : "";
    }

    private Problem inFile(Problem problem, String id, Exchange exchange) {
        var line = exchange.lines().get(id);
        return line == null
                ? problem
                : new Problem(
                        file.toString(), line, problem.field(), problem.found(), problem.expected(), problem.guess());
    }

    /** Rows that came and may be one with a row that is there. */
    private static void twins(Exchange exchange, PackageChange change, List<String> notes) {
        var text = change.table(PackageChange.PROJECTS).text();
        var projects = Csv.read(text, PackageChange.PROJECTS, new Problems()).map(RegisteredProject::of);
        Duplicates.of(projects).stream()
                .filter(l -> !l.isStartedTwice())
                .filter(l ->
                        exchange.rows().containsKey(l.a()) != exchange.rows().containsKey(l.b()))
                .forEach(l -> notes.add(l.a() + " and " + l.b() + " are " + l.sure() + " one project ("
                        + String.join(", ", l.why()) + ")."));
    }
}
