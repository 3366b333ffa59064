package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.sharing.Sense;
import org.ortaq.sharing.partition.Outsiders;
import org.ortaq.sharing.partition.PartitionValue;

/** A game in partition function form as tables: the values, and who would leave under each expectation of the outsiders. */
final class PartitionText {
    private static final int SHOWN = 3;

    private final PartitionAnswer answer;
    private final List<String> lines = new ArrayList<>();

    private PartitionText(PartitionAnswer answer) {
        this.answer = answer;
    }

    static List<String> of(PartitionAnswer answer) {
        return new PartitionText(answer).text();
    }

    private List<String> text() {
        var game = answer.game();
        lines.add(answer.file().name() + ": " + game.players().size() + " players, "
                + game.worth().size()
                + " partitions, " + game.embedded() + " worths; together "
                + Figures.of(game.total().doubleValue()) + ".");
        lines.add(joining());
        best();
        add(answer.file().sense() == Sense.COST ? "Values (costs)" : "Values", values());
        add("What a coalition expects of the others, and who would leave", expectations());
        lines.add("");
        lines.add("Expected of the others: alone (each by itself), together (all as one), the worst or the best for the"
                + " coalition, or the average");
        lines.add("of Macho-Stadler, Perez-Castrillo and Wettstein. Payments are the smallest that keep all, or come"
                + " nearest to it when the core is empty.");
        answer.file().note().ifPresent(note -> lines.add("Note: " + note));
        answer.file().provenance().ifPresent(source -> lines.add("Provenance: " + source));
        return lines;
    }

    private String joining() {
        var externality = answer.externality();
        if (externality.isNone()) return "What a coalition has does not depend on the others.";
        return "When others join, a coalition gains in " + externality.up() + " cases, loses in " + externality.down()
                + ", in " + externality.same() + " nothing changes.";
    }

    private void best() {
        var best = answer.best();
        if (best.parts().size() > 1)
            lines.add("All together is not the best: " + best.name(answer.game().players()) + " comes to "
                    + Figures.of(answer.game().total(best).doubleValue()) + ".");
    }

    private void add(String head, TextTable table) {
        lines.add("");
        lines.add(head);
        lines.addAll(table.lines());
    }

    private TextTable values() {
        var heads = new ArrayList<>(List.of("player"));
        for (var value : PartitionValue.values()) heads.add(">" + title(value));
        var table = new TextTable(heads.toArray(String[]::new));
        for (int i = 0; i < answer.game().size(); i++) {
            var cells = new ArrayList<>(List.of(answer.game().players().get(i)));
            for (var value : PartitionValue.values())
                cells.add(
                        ShareText.figure(answer.by(value).get(i), answer.game().exact()));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private TextTable expectations() {
        var table = new TextTable("others", "core", "value", ">leavers", ">largest gain", ">payments", "who");
        for (var outsiders : Outsiders.values())
            for (var value : PartitionValue.values()) if (isFirst(value)) row(table, outsiders, value);
        return table;
    }

    /** Whether no value before it has the same shares. */
    private boolean isFirst(PartitionValue value) {
        return alike(value).getFirst() == value;
    }

    private List<PartitionValue> alike(PartitionValue value) {
        return Arrays.stream(PartitionValue.values())
                .filter(other -> answer.by(other).equals(answer.by(value)))
                .toList();
    }

    private void row(TextTable table, Outsiders outsiders, PartitionValue value) {
        boolean first = value.ordinal() == 0;
        var under = answer.under(value).get(outsiders.ordinal());
        var leavers = under.leavers();
        table.row(
                first ? PartitionJson.word(outsiders) : "",
                !first ? "" : answer.by(outsiders).coreEmpty() ? "empty" : "not empty",
                alike(value).size() == PartitionValue.values().length
                        ? "each"
                        : alike(value).stream().map(PartitionText::title).collect(Collectors.joining(" = ")),
                String.valueOf(leavers.size()),
                leavers.isEmpty()
                        ? ""
                        : ShareText.figure(
                                leavers.getFirst().value(), answer.game().exact()),
                under.settled().map(s -> Figures.of(s.total())).orElse(""),
                leavers.stream()
                                .limit(SHOWN)
                                .map(e -> answer.by(outsiders).game().name(e.coalition()))
                                .collect(Collectors.joining(", "))
                        + (leavers.size() > SHOWN ? " and " + (leavers.size() - SHOWN) + " more" : ""));
    }

    private static String title(PartitionValue value) {
        return switch (value) {
            case AVERAGE -> "average";
            case EXTERNALITY_FREE -> "externality-free";
            case TOGETHER -> "together";
            case MYERSON -> "Myerson";
        };
    }
}
