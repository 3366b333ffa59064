package org.ortaq.region.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** Reads the files of every resource into one table each. */
final class TableReader {

    private final PackageFiles files;
    private final Problems problems;
    private final TreeSet<String> incomplete = new TreeSet<>();

    TableReader(PackageFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The resources of which something could not be read: what they lack is no mistake of those that refer to them. */
    Set<String> incomplete() {
        return incomplete;
    }

    TreeMap<String, Table> read(List<Resource> resources) {
        var tables = new TreeMap<String, Table>();
        for (var resource : resources) {
            int before = problems.count();
            tables.put(resource.name(), table(resource));
            if (problems.count() > before) {
                incomplete.add(resource.name());
            }
        }
        return tables;
    }

    private Table table(Resource resource) {
        var rows = new ArrayList<Row>();
        for (var path : resource.paths()) {
            var text = files.read(path);
            if (text.isEmpty()) {
                problems.add(path, 0, "", "", "the file of resource " + resource.name());
                continue;
            }
            var part = Csv.read(text.get(), path, problems);
            if (checkHeader(resource, part)) {
                rows.addAll(part.rows());
            }
        }
        return new Table(String.join(";", resource.paths()), resource.columns(), rows, problems);
    }

    private boolean checkHeader(Resource resource, Table part) {
        var expected = resource.columns();
        if (part.header().equals(expected)) {
            return true;
        }
        for (var column : part.header()) {
            if (!expected.contains(column)) {
                problems.addChoice(part.file(), 1, column, column, "a column of " + resource.name(), expected);
            }
        }
        for (var column : expected) {
            if (!part.header().contains(column)) {
                problems.addChoice(part.file(), 1, column, "", "a column " + column, part.header());
            }
        }
        if (part.header().size() == expected.size() && part.header().containsAll(expected)) {
            problems.add(part.file(), 1, "", String.join(",", part.header()), "the columns in this order: " + expected);
        }
        return false;
    }
}
