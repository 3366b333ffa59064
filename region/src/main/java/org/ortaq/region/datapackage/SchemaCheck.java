package org.ortaq.region.datapackage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.table.Problems;
import org.ortaq.table.Row;
import org.ortaq.table.Table;

/** Holds every cell against its column: presence, type, range, choices, duplicates, references. */
final class SchemaCheck {

    private final Map<String, Table> tables;
    private final Set<String> incomplete;
    private final Problems problems;

    /** @param incomplete tables nothing is held against, because not all of them could be read */
    SchemaCheck(Map<String, Table> tables, Set<String> incomplete, Problems problems) {
        this.tables = tables;
        this.incomplete = incomplete;
        this.problems = problems;
    }

    void check(List<Resource> resources) {
        for (var resource : resources) {
            var table = tables.get(resource.name());
            if (table == null) {
                continue;
            }
            for (var field : resource.fields()) {
                table.rows()
                        .forEach(row -> row.maybeText(field.name())
                                .ifPresentOrElse(cell -> checkCell(row, field, cell), () -> checkMissing(row, field)));
                checkUnique(table, field);
            }
            checkPrimaryKey(resource, table);
            resource.foreignKeys().forEach(key -> checkReference(resource, table, key));
        }
    }

    private static void checkMissing(Row row, FieldSpec field) {
        if (field.required()) {
            row.reject(field.name(), "a value");
        }
    }

    private static void checkCell(Row row, FieldSpec field, String cell) {
        if (!field.type().accepts(cell)) {
            row.reject(field.name(), field.type().expected());
            return;
        }
        var parts = field.type() == FieldType.LIST ? row.list(field.name()) : List.of(cell);
        for (var part : parts) {
            if (!field.choices().isEmpty() && !field.choices().contains(part)) {
                row.rejectChoice(field.name(), "one of " + String.join(", ", field.choices()), field.choices());
            }
            if (field.pattern().isPresent() && !part.matches(field.pattern().get())) {
                row.reject(field.name(), "a text like " + field.pattern().get());
            }
        }
        if (field.type() == FieldType.NUMBER || field.type() == FieldType.INTEGER || field.type() == FieldType.YEAR) {
            checkRange(row, field, Double.parseDouble(cell));
        }
    }

    private static void checkRange(Row row, FieldSpec field, double value) {
        var unit = field.unit().map(u -> " " + u).orElse("");
        field.minimum().ifPresent(minimum -> {
            if (value < minimum) {
                row.reject(field.name(), "at least " + minimum + unit);
            }
        });
        field.maximum().ifPresent(maximum -> {
            if (value > maximum) {
                row.reject(field.name(), "at most " + maximum + unit);
            }
        });
    }

    private void checkUnique(Table table, FieldSpec field) {
        if (!field.unique()) {
            return;
        }
        checkDoubles(table, List.of(field.name()));
    }

    private void checkPrimaryKey(Resource resource, Table table) {
        boolean alreadyUnique = resource.primaryKey().size() == 1
                && resource.fields().stream()
                        .anyMatch(f -> f.unique()
                                && f.name().equals(resource.primaryKey().getFirst()));
        if (!resource.primaryKey().isEmpty() && !alreadyUnique) {
            checkDoubles(table, resource.primaryKey());
        }
    }

    private void checkDoubles(Table table, List<String> key) {
        var first = new TreeMap<String, Row>();
        for (var row : table.rows()) {
            var value = String.join(
                    " ", key.stream().map(k -> row.maybeText(k).orElse("")).toList());
            var earlier = first.putIfAbsent(value, row);
            if (earlier != null && !value.isBlank()) {
                problems.add(
                        row.file(),
                        row.line(),
                        String.join("+", key),
                        value,
                        "a value used once; it stands already in " + earlier.file() + ":" + earlier.line());
            }
        }
    }

    private void checkReference(Resource resource, Table table, ForeignKey key) {
        var target = tables.get(key.resource());
        if (target == null) {
            problems.addChoice(
                    DescriptorReader.FILE, 0, resource.name(), key.resource(), "a resource", tables.keySet());
            return;
        }
        if (incomplete.contains(key.resource())) {
            return;
        }
        var known = new TreeSet<String>();
        target.rows().forEach(row -> row.maybeText(key.reference()).ifPresent(known::add));
        boolean list =
                resource.fields().stream().anyMatch(f -> f.name().equals(key.field()) && f.type() == FieldType.LIST);
        for (var row : table.rows()) {
            var values = list
                    ? row.list(key.field())
                    : row.maybeText(key.field()).stream().toList();
            values.stream()
                    .filter(value -> !known.contains(value))
                    .forEach(value -> problems.addChoice(
                            row.file(), row.line(), key.field(), value, "one of the " + key.resource(), known));
        }
    }
}
