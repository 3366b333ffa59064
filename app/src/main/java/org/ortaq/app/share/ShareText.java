package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.sharing.Excess;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Sense;
import org.ortaq.sharing.SharingRule;

/** The answer as tables: shares, who would leave, the payments that keep them. */
final class ShareText {
    private static final int SHOWN = 3;
    private static final int SHORT = 7;

    private final Answer answer;
    private final RuleAnswer from;
    private final List<String> lines = new ArrayList<>();

    private ShareText(Answer answer, RuleAnswer from) {
        this.answer = answer;
        this.from = from;
    }

    static List<String> of(Answer answer, RuleAnswer from) {
        return new ShareText(answer, from).text();
    }

    private List<String> text() {
        lines.add(answer.file().name() + ": " + headline());
        add(answer.file().sense() == Sense.COST ? "Shares of the cost" : "Shares", shares());
        add("Who would leave, and the smallest payments that keep them", leavers());
        if (!from.transfers().isEmpty()) add("Payments from the " + title(from.rule()) + " shares", transfers());
        lines.add("");
        notes();
        return lines;
    }

    private void add(String head, TextTable table) {
        lines.add("");
        lines.add(head);
        lines.addAll(table.lines());
    }

    private String headline() {
        String leave = from.inCore()
                ? "nobody would leave the " + title(from.rule()) + " shares."
                : names(from.leavers()) + " would leave the " + title(from.rule()) + " shares" + keeping();
        return answer.coreEmpty() ? "no sharing keeps everybody; " + leave : leave;
    }

    private String keeping() {
        if (from.transfers().isEmpty()) return ".";
        return "; payments of " + Figures.of(from.total())
                + (answer.coreEmpty() ? " come nearest to keeping them." : " keep them.");
    }

    private String names(List<Excess> leavers) {
        String first = leavers.stream()
                .limit(SHOWN)
                .map(e -> answer.game().name(e.coalition()))
                .collect(Collectors.joining(", "));
        return leavers.size() > SHOWN ? first + " and " + (leavers.size() - SHOWN) + " more" : first;
    }

    private TextTable shares() {
        var heads = new ArrayList<>(List.of("player"));
        for (var rule : answer.rules()) heads.add(">" + title(rule.rule()));
        var table = new TextTable(heads.toArray(String[]::new));
        for (int i = 0; i < answer.game().size(); i++) {
            var cells = new ArrayList<>(List.of(answer.game().players().get(i)));
            for (var rule : answer.rules()) cells.add(figure(rule.shares().get(i)));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private TextTable leavers() {
        var table = new TextTable("rule", ">leavers", ">largest gain", ">payments", "who");
        for (var rule : answer.rules())
            table.row(
                    title(rule.rule()),
                    String.valueOf(rule.leavers().size()),
                    rule.inCore() ? "" : figure(rule.leavers().getFirst().value()),
                    rule.transfers().isEmpty() ? "" : Figures.of(rule.total()),
                    names(rule.leavers()));
        return table;
    }

    private TextTable transfers() {
        var table = new TextTable("from", "to", ">value");
        var players = answer.game().players();
        for (var transfer : from.transfers())
            table.row(players.get(transfer.from()), players.get(transfer.to()), Figures.of(transfer.value()));
        return table;
    }

    private void notes() {
        answer.leastCoreEpsilon().ifPresent(e -> lines.add("Least-core epsilon " + figure(e) + ": " + meaning()));
        for (var rule : SharingRule.values())
            if (answer.by(rule).isEmpty())
                lines.add("No " + title(rule) + " shares: " + RuleNames.undefined(rule) + ".");
        if (!answer.game().exact())
            lines.add("The worths are computed in doubles; a gain below 1e-9 of the largest worth counts as none.");
        answer.file().note().ifPresent(note -> lines.add("Note: " + note));
        answer.file().provenance().ifPresent(source -> lines.add("Provenance: " + source));
    }

    private String meaning() {
        return answer.coreEmpty()
                ? "the core is empty; whatever the shares, some coalition gains that much or more by leaving."
                : "the core is not empty; some shares keep everybody.";
    }

    private static String title(SharingRule rule) {
        return RuleNames.title(rule);
    }

    /** The exact number where it is short. */
    private String figure(Rational value) {
        return figure(value, answer.game().exact());
    }

    static String figure(Rational value, boolean exact) {
        String text = value.toString();
        return exact && text.length() <= SHORT ? text : Figures.of(value.doubleValue());
    }
}
