package org.ortaq.app.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.app.upkeep.PackageChange;
import org.ortaq.app.upkeep.TableText;
import org.ortaq.table.InputException;
import org.ortaq.table.Problem;
import org.ortaq.table.Problems;

/**
 * Some tables of a package as one workbook.
 *
 * @param tables what goes out and comes back
 */
public record SheetFile(List<Part> tables) {

    private static final Part SOURCES =
            new Part("sources", PackageChange.SOURCES, "Where rows come from; a new row needs a source here.");

    /** The register of promises and its sources. */
    public static final SheetFile PROMISES = new SheetFile(
            List.of(new Part("commitments", PackageChange.PROMISES, "What was promised, one row a promise."), SOURCES));

    /** The joint projects and their sources. */
    public static final SheetFile PROJECTS = new SheetFile(List.of(
            new Part("projects", PackageChange.PROJECTS, "Joint projects; an empty value is unknown."), SOURCES));

    /**
     * A table of the package as a sheet.
     *
     * @param resource its name in the descriptor, and of the sheet
     */
    public record Part(String resource, String path, String about) {}

    public SheetFile {
        tables = List.copyOf(tables);
    }

    /** Writes the workbook. */
    public void write(Path folder, String asOf, OutputStream out) throws IOException {
        var files = new DirectoryFiles(folder);
        var change = new PackageChange(folder);
        var sheets = tables.stream()
                .map(p -> new SheetTable(
                        p.resource(), p.about(), change.table(p.path()), Columns.of(files, p.resource())))
                .toList();
        SheetWriter.write(out, sheets, asOf);
    }

    /**
     * Takes a changed workbook over into a package, as far as it is whole.
     *
     * @param prefer {@code sheet} or {@code register} in a conflict; empty: a conflict is a mistake
     * @param remove whether rows that are gone from the sheet are taken out
     * @return what the user should know
     * @throws InputException with every mistake of every sheet, every conflict, and what the whole package would have
     */
    public List<String> merge(Path file, Path folder, PackageChange change, Optional<String> prefer, boolean remove)
            throws IOException {
        var problems = new Problems();
        var notes = new ArrayList<String>();
        var wanted = wanted(new DirectoryFiles(folder));
        var read = SheetReader.read(file, wanted, problems);
        if (tables.stream().noneMatch(p -> read.containsKey(p.resource()))) {
            var names = tables.stream().map(Part::resource).toList();
            problems.add(file.toString(), 0, "", "no such sheet", "a sheet named " + String.join(" or ", names));
        }
        var lines = new TreeMap<String, Map<String, Integer>>();
        for (var part : tables) {
            var sheet = read.get(part.resource());
            if (sheet == null) {
                continue;
            }
            var base = Optional.ofNullable(read.get(SheetTable.baseOf(part.resource())));
            if (base.isEmpty()) {
                notes.add(
                        "Sheet " + part.resource() + " has no copy of what was exported: its rows are added or changed,"
                                + " a change made in the register since cannot be seen.");
            }
            var merge = new Merge(
                    file + ":" + part.resource(),
                    wanted.getOrDefault(part.resource(), List.of()),
                    word(prefer),
                    remove,
                    problems);
            change.replace(merge.merged(sheet, base, change.table(part.path())));
            notes.addAll(merge.notes());
            var own = new TreeMap<String, Integer>();
            sheet.rows().forEach(r -> own.putIfAbsent(r.id(), r.line()));
            lines.put(part.path(), own);
        }
        check(file, change, lines, problems);
        problems.throwIfAny();
        return notes;
    }

    private static Merge.Prefer word(Optional<String> prefer) {
        return prefer.map(p -> p.equals("sheet") ? Merge.Prefer.SHEET : Merge.Prefer.REGISTER)
                .orElse(Merge.Prefer.NOBODY);
    }

    private SequencedMap<String, List<Column>> wanted(DirectoryFiles files) {
        var wanted = new LinkedHashMap<String, List<Column>>();
        for (var part : tables) {
            var columns = Columns.of(files, part.resource());
            wanted.put(part.resource(), columns);
            // every cell of the copy is a text
            wanted.put(SheetTable.baseOf(part.resource()), columns);
        }
        return wanted;
    }

    /** The mistakes of the whole package, those of rows of the sheet told by the row of the sheet; none is told twice. */
    private void check(Path file, PackageChange change, Map<String, Map<String, Integer>> lines, Problems problems) {
        try {
            change.check();
        } catch (InputException broken) {
            for (var problem : broken.problems()) {
                var moved = inSheet(problem, file, change, lines);
                boolean told = problems.all().stream()
                        .anyMatch(p -> p.file().equals(moved.file())
                                && p.line() == moved.line()
                                && p.field().equals(moved.field()));
                if (!told) {
                    problems.add(moved);
                }
            }
        }
    }

    private Problem inSheet(Problem problem, Path file, PackageChange change, Map<String, Map<String, Integer>> lines) {
        var part = tables.stream().filter(p -> p.path().equals(problem.file())).findFirst();
        var own = lines.get(problem.file());
        if (part.isEmpty() || own == null || problem.line() < 2) {
            return problem;
        }
        var line = Optional.ofNullable(own.get(idOf(change.table(problem.file()), problem.line())));
        return line.map(l -> new Problem(
                        file + ":" + part.get().resource(),
                        l,
                        problem.field(),
                        problem.found(),
                        problem.expected(),
                        problem.guess()))
                .orElse(problem);
    }

    private static String idOf(TableText table, int line) {
        return table.rows().keySet().stream().skip(line - 2L).findFirst().orElse("");
    }
}
