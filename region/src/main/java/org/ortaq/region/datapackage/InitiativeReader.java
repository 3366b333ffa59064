package org.ortaq.region.datapackage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Draw;
import org.ortaq.region.Evidence;
import org.ortaq.region.Member;
import org.ortaq.region.initiative.Cost;
import org.ortaq.region.initiative.DatedLever;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.region.initiative.Membership;
import org.ortaq.region.initiative.Shock;
import org.ortaq.region.initiative.Start;
import org.ortaq.region.initiative.Status;
import org.ortaq.region.lever.Lever;
import org.ortaq.region.lever.LeverReader;
import org.ortaq.table.Fields;
import org.ortaq.table.Problems;
import org.ortaq.table.Tree;
import org.ortaq.table.TreeReader;

/** Reads initiatives and shocks from YAML; an unknown or doubled key is a mistake. */
final class InitiativeReader {

    private final String file;
    private final Problems problems;

    private InitiativeReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Optional<Initiative> initiative(String text, String file, Problems problems) {
        var reader = new InitiativeReader(file, problems);
        return TreeReader.yaml(text, file, problems).flatMap(tree -> reader.guarded(tree, reader::initiative));
    }

    static Optional<Shock> shock(String text, String file, Problems problems) {
        var reader = new InitiativeReader(file, problems);
        return TreeReader.yaml(text, file, problems).flatMap(tree -> reader.guarded(tree, reader::shock));
    }

    /** Runs a decoder; nothing comes of a tree with mistakes. */
    private <T> Optional<T> guarded(Tree tree, java.util.function.Function<Fields, T> decoder) {
        int before = problems.count();
        var fields = Fields.of(tree, file, "", problems);
        try {
            var value = decoder.apply(fields);
            fields.reportUnknown();
            return problems.count() == before ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException refusal) {
            if (problems.count() == before) {
                problems.add(file, tree.line(), "", "", String.valueOf(refusal.getMessage()));
            }
            return Optional.empty();
        }
    }

    private Initiative initiative(Fields f) {
        var members = members(f);
        var id = f.text("id");
        f.maybe("modelled");
        return new Initiative(
                id,
                f.text("title"),
                f.text("summary"),
                f.text("domain"),
                members,
                f.texts("partners"),
                choice(f, "membership", Membership.words(), Membership.values()),
                choice(f, "status", Status.words(), Status.values()),
                f.text("status_date"),
                date(f, "in_force_since"),
                f.nested("start").map(this::start).orElseGet(() -> noStart(f)),
                f.items("costs").stream().flatMap(t -> cost(t).stream()).toList(),
                levers(f, id, false, Coalition.of(members)),
                f.texts("commitments"),
                f.maybeText("remark"),
                f.texts("sources"),
                evidence(f));
    }

    private Shock shock(Fields f) {
        f.maybe("kind");
        f.maybe("evidence");
        f.maybe("remark");
        f.maybe("modelled");
        var id = f.text("id");
        return new Shock(
                id,
                f.text("title"),
                f.text("summary"),
                f.text("domain"),
                f.integer("from"),
                f.integer("to"),
                levers(f, id, true, Coalition.ALL),
                f.texts("sources"));
    }

    private static Start noStart(Fields f) {
        f.reject("start", "", "promised, likely, low and high years");
        return new Start(OptionalInt.empty(), 0, 0, 0, "");
    }

    private List<Member> members(Fields f) {
        var names = Stream.of(Member.values()).map(Member::name).toList();
        var members = new ArrayList<Member>();
        for (var code : f.texts("members")) {
            if (names.contains(code)) {
                members.add(Member.valueOf(code));
            } else {
                f.rejectChoice("members", code, "one of the five: " + String.join(", ", names), names);
            }
        }
        return members;
    }

    private static <E extends Enum<E>> E choice(Fields f, String key, List<String> words, E[] values) {
        var word = f.text(key);
        for (var value : values) {
            if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return value;
            }
        }
        f.rejectChoice(key, word, "one of " + String.join(", ", words), words);
        return values[0];
    }

    private static Evidence evidence(Fields f) {
        return choice(f, "evidence", Evidence.words(), Evidence.values());
    }

    private static Optional<LocalDate> date(Fields f, String key) {
        return f.maybeText(key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADate) {
                f.reject(key, text, "a date as 2023-09-01");
                return LocalDate.MAX;
            }
        });
    }

    private Start start(Fields f) {
        try (f) {
            var promised = f.maybeNumber("promised");
            return new Start(
                    promised.isPresent() ? OptionalInt.of((int) promised.getAsDouble()) : OptionalInt.empty(),
                    f.integer("likely"),
                    f.integer("low"),
                    f.integer("high"),
                    f.maybeText("basis").orElse(""));
        }
    }

    private Optional<Cost> cost(Tree tree) {
        try (var f = Fields.of(tree, file, "costs", problems)) {
            f.maybe("note");
            double mid = f.number("musd");
            var cost = new Cost(
                    f.text("payer"),
                    f.integer("from"),
                    f.integer("to"),
                    f.maybeNumber("musd_low").orElse(mid),
                    mid,
                    f.maybeNumber("musd_high").orElse(mid),
                    f.text("source"));
            return Optional.of(cost);
        } catch (IllegalArgumentException refusal) {
            problems.add(file, tree.line(), "costs", "", String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    private List<DatedLever> levers(Fields f, String owner, boolean shock, Coalition members) {
        return f.items("levers").stream()
                .flatMap(tree -> lever(tree, owner + ".size", shock, members).stream())
                .toList();
    }

    private Optional<DatedLever> lever(Tree tree, String quantity, boolean shock, Coalition members) {
        var fields = Fields.of(tree, file, "levers", problems);
        var adverse = LeverReader.read(fields, Corner.ADVERSE, quantity, shock, members);
        var central = LeverReader.read(fields, Corner.CENTRAL, quantity, shock, members);
        var favourable = LeverReader.read(fields, Corner.FAVOURABLE, quantity, shock, members);
        var start = fields.nested("start").map(this::start);
        fields.close();
        if (adverse.isEmpty() || central.isEmpty() || favourable.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DatedLever(
                adverse.get(),
                central.get(),
                favourable.get(),
                draw -> drawn(tree, draw, quantity, shock, members),
                start));
    }

    /** The lever read again at a drawn size; its mistakes were found when the package was read. */
    private Lever drawn(Tree tree, Draw draw, String quantity, boolean shock, Coalition members) {
        return LeverReader.read(Fields.of(tree, file, "levers", new Problems()), draw, quantity, shock, members)
                .orElseThrow();
    }
}
