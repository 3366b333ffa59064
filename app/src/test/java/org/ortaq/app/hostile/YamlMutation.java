package org.ortaq.app.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Spoils the lines of a YAML text: indents, anchors, aliases, tags, documents, and what only YAML can do. */
final class YamlMutation implements Mutation {

    private static final List<String> TAGS = List.of(
            "!!str ",
            "!!int ",
            "!!float ",
            "!!binary ",
            "!!null ",
            "!local ",
            "!!javax.script.ScriptEngineManager ",
            "!<tag:yaml.org,2002:bool> ");

    private static final String LAUGHS = """
            a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
            f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
            g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
            """;

    @Override
    public Mutant of(byte[] original, Dice dice) {
        var text = new String(original, StandardCharsets.UTF_8);
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = dice.below(lines.size());
        var line = lines.get(at);
        int value = line.indexOf(": ");
        var key = value < 0 ? line : line.substring(0, value + 2);
        var rest = value < 0 ? "" : line.substring(value + 2);
        var how = switch (dice.below(17)) {
            case 0 -> set(lines, at, "  " + line, "deeper");
            case 1 -> set(lines, at, line.replaceFirst("^ +", ""), "out of its block");
            case 2 -> set(lines, at, "\t" + line, "behind a tab");
            case 3 -> set(lines, at, key + dice.of(TAGS) + rest, "a tag");
            case 4 -> set(lines, at, key + "&x " + rest + "\nz: *x", "an alias");
            case 5 -> set(lines, at, key + "&x " + rest, "an anchor");
            case 6 -> set(lines, at, line + "\n<<: {a: 1}", "a merge");
            case 7 -> set(lines, at, line + "\n---", "a second document");
            case 8 -> set(lines, at, line + "\n...", "an end");
            case 9 -> set(lines, at, line + " # a comment", "a comment");
            case 10 -> set(lines, at, key + "|\n    " + rest, "a block");
            case 11 -> set(lines, at, key + "'" + rest + "'", "in quotes");
            case 12 -> set(lines, at, key + dice.value(), "another value");
            case 13 -> set(lines, at, key + dice.near(rest), "a value near it");
            case 14 -> set(lines, at, "? " + line, "a complex key");
            case 15 -> set(lines, at, line + "\n" + key + dice.near(rest), "a key again");
            default -> set(lines, 0, LAUGHS + lines.getFirst(), "a billion laughs");
        };
        return Mutant.of(String.join("\n", lines), "line " + (at + 1) + ": " + how);
    }

    private static String set(List<String> lines, int at, String line, String how) {
        lines.set(at, line);
        return how;
    }
}
