package org.ortaq.region.datapackage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.ortaq.table.Fields;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;
import org.ortaq.table.TreeReader;

/** Reads {@code datapackage.json}, strictly. */
final class DescriptorReader {

    static final String FILE = "datapackage.json";

    private final Problems problems;

    private DescriptorReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<Descriptor> read(PackageFiles files, Problems problems) {
        var text = files.read(FILE);
        if (text.isEmpty()) {
            problems.add(FILE, 0, "", "", "a file datapackage.json in the folder of the package");
            return Optional.empty();
        }
        return TreeReader.json(text.get(), FILE, problems).map(new DescriptorReader(problems)::descriptor);
    }

    private Descriptor descriptor(Tree tree) {
        try (var fields = Fields.of(tree, FILE, "", problems)) {
            fields.maybe("description");
            fields.maybe("profile");
            fields.maybe("licenses");
            fields.maybe("homepage");
            fields.maybe("sources");
            return new Descriptor(
                    fields.text("name"),
                    fields.text("title"),
                    fields.text("version"),
                    date(fields),
                    fields.integer("baseYear"),
                    resources(fields));
        }
    }

    private List<Resource> resources(Fields fields) {
        var resources = fields.items("resources").stream().map(this::resource).toList();
        var names = new TreeSet<String>();
        for (var resource : resources) {
            if (!names.add(resource.name())) {
                fields.reject("resources", resource.name(), "each resource name once");
            }
        }
        return resources;
    }

    private static LocalDate date(Fields fields) {
        var text = fields.text("asOf");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            fields.reject("asOf", text, "a date as 2024-12-31");
            return LocalDate.MIN;
        }
    }

    private Resource resource(Tree tree) {
        try (var fields = Fields.of(tree, FILE, "resources", problems)) {
            fields.maybe("profile");
            fields.maybe("format");
            fields.maybe("sources");
            fields.maybe("licenses");
            var schema = fields.nested("schema");
            if (schema.isEmpty()) {
                fields.reject("schema", "", "a schema");
            }
            return new Resource(
                    fields.text("name"),
                    needed(fields, "path"),
                    fields.maybeText("title").orElse(""),
                    fields.maybeText("description").orElse(""),
                    schema.map(this::columns).orElse(List.of()),
                    schema.map(s -> names(s, "primaryKey")).orElse(List.of()),
                    schema.map(this::foreignKeys).orElse(List.of()));
        }
    }

    /** The names under a key that must have one or several. */
    private static List<String> needed(Fields fields, String key) {
        var names = names(fields, key);
        if (names.isEmpty()) {
            fields.reject(key, "", "one or several");
        }
        return names;
    }

    /** True only when the key says so; a word that is neither true nor false is a mistake. */
    private static boolean flag(Fields constraints, String key) {
        return constraints.maybe(key).isPresent() && constraints.flag(key);
    }

    private static Optional<String> pattern(Fields constraints) {
        var pattern = constraints.maybeText("pattern");
        try {
            pattern.ifPresent(Pattern::compile);
        } catch (PatternSyntaxException wrong) {
            constraints.reject("pattern", pattern.orElse(""), "a regular expression: " + wrong.getDescription());
        }
        return pattern;
    }

    private static List<String> names(Fields fields, String key) {
        return switch (fields.maybe(key).orElse(null)) {
            case null -> List.of();
            case Tree.Sequence _ -> fields.texts(key);
            default -> List.of(fields.text(key));
        };
    }

    private List<FieldSpec> columns(Fields schema) {
        var columns = schema.items("fields").stream().map(this::column).toList();
        names(schema, "primaryKey");
        foreignKeys(schema);
        schema.close();
        return columns;
    }

    private FieldSpec column(Tree tree) {
        try (var fields = Fields.of(tree, FILE, "fields", problems)) {
            fields.maybe("title");
            fields.maybe("description");
            var word = fields.text("type");
            var type = FieldType.of(word);
            if (type.isEmpty()) {
                fields.rejectChoice("type", word, "a type: " + FieldType.words(), FieldType.words());
            }
            var constraints = fields.nested("constraints");
            var spec = new FieldSpec(
                    fields.text("name"),
                    type.orElse(FieldType.STRING),
                    fields.maybeText("unit"),
                    constraints.map(c -> flag(c, "required")).orElse(false),
                    constraints.map(c -> flag(c, "unique")).orElse(false),
                    constraints.map(c -> c.maybeNumber("minimum")).orElse(java.util.OptionalDouble.empty()),
                    constraints.map(c -> c.maybeNumber("maximum")).orElse(java.util.OptionalDouble.empty()),
                    constraints.map(c -> c.texts("enum")).orElse(List.of()),
                    constraints.flatMap(DescriptorReader::pattern));
            constraints.ifPresent(Fields::close);
            return spec;
        }
    }

    /** The one column a key names; keys of several columns are not known here. */
    private static String column(Fields fields, String key) {
        var names = names(fields, key);
        if (names.size() != 1) {
            fields.reject(key, String.join(", ", names), "one column");
        }
        return names.isEmpty() ? "" : names.getFirst();
    }

    private List<ForeignKey> foreignKeys(Fields schema) {
        var keys = new ArrayList<ForeignKey>();
        for (var item : schema.items("foreignKeys")) {
            try (var fields = Fields.of(item, FILE, "foreignKeys", problems)) {
                var own = column(fields, "fields");
                var reference = fields.nested("reference");
                if (reference.isEmpty()) {
                    fields.reject("reference", "", "a resource and one of its fields");
                }
                reference.ifPresent(of -> {
                    try (of) {
                        keys.add(new ForeignKey(own, of.text("resource"), column(of, "fields")));
                    }
                });
            }
        }
        return List.copyOf(keys);
    }
}
