package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.AssetGains;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Shares;

/** A joint asset against its stated split, as tables. */
final class AssetText {
    /** Smaller relative changes are not shown. */
    private static final double SEEN = 0.005;

    private final AssetAnswer answer;
    private final boolean inPackage;
    private final int last;
    private final List<String> lines = new ArrayList<>();

    private AssetText(AssetAnswer answer, boolean inPackage, int last) {
        this.answer = answer;
        this.inPackage = inPackage;
        this.last = last;
    }

    static List<String> of(AssetAnswer answer, boolean inPackage, int last) {
        return new AssetText(answer, inPackage, last).text();
    }

    private List<String> text() {
        var central = answer.at(Corner.CENTRAL);
        lines.add(answer.asset().title() + ": " + verdict());
        lines.add("Present value, million 2023 dollars; in brackets adverse to favourable. Cost of the whole "
                + Figures.of(central.cost()) + " "
                + ends(c -> Optional.of(answer.at(c).cost())) + ".");
        if (!answer.converged()) lines.add("! Trade and transport did not agree in every year.");
        add("Under the stated split", owners());
        others();
        if (central.changes().stream().anyMatch(AssetText::isSeen)) add("What it changes in " + last, changes());
        rules();
        lines.add("");
        lines.add("Gains are those of the coupled model with and without it, "
                + (inPackage ? "the rest of the package kept" : "over the baseline") + ", to " + last
                + " and the years after;");
        lines.add("what a coalition has without the others: nothing where all are needed. Stated splits: "
                + String.join(", ", answer.split().sources().stream().distinct().toList()) + ".");
        answer.split().notes().stream()
                .filter(n -> !n.isEmpty())
                .distinct()
                .forEach(n -> lines.add("Note: " + n + "."));
        return lines;
    }

    private String verdict() {
        var unwilling = new ArrayList<String>();
        for (int i = 0; i < answer.owners().size(); i++) {
            var keeps = answer.keeps(i, Corner.CENTRAL);
            if (keeps.isEmpty()) return "the gain of " + answer.owners().get(i) + " is not known.";
            if (keeps.get() < 0) unwilling.add(answer.owners().get(i));
        }
        double all = answer.together();
        String worth = all >= 0
                ? "worth " + Figures.of(all) + " to its owners together; "
                : "costs its owners together " + Figures.of(-all) + " more than it brings them; ";
        if (unwilling.isEmpty()) return worth + "under the stated split each gains.";
        return worth + "under the stated split " + String.join(" and ", unwilling) + " would rather not build.";
    }

    private void add(String head, TextTable table) {
        lines.add("");
        lines.add(head);
        lines.addAll(table.lines());
    }

    private interface AtCorner {
        Optional<Double> at(Corner corner);
    }

    private static String ends(AtCorner value) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var corner : Corner.values()) {
            var here = value.at(corner);
            if (here.isEmpty()) return "";
            low = Math.min(low, here.get());
            high = Math.max(high, here.get());
        }
        return "(" + Figures.range(low, high) + ")";
    }

    private TextTable owners() {
        var table = new TextTable("owner", ">share", ">pays", "", ">gains", "", ">keeps", "", "");
        for (int i = 0; i < answer.owners().size(); i++) {
            int owner = i;
            String code = answer.owners().get(i);
            var keeps = answer.keeps(i, Corner.CENTRAL);
            table.row(
                    code,
                    Figures.of(answer.split().percent()[i]) + " %",
                    Figures.of(answer.pays(i, Corner.CENTRAL)),
                    ends(c -> Optional.of(answer.pays(owner, c))),
                    answer.gain(code, Corner.CENTRAL).map(Figures::of).orElse("unknown"),
                    ends(c -> answer.gain(code, c)),
                    keeps.map(Figures::of).orElse(""),
                    ends(c -> answer.keeps(owner, c)),
                    keeps.map(k -> k < 0 ? "would rather not build" : "").orElse(""));
        }
        return table;
    }

    private void others() {
        var words = new ArrayList<String>();
        for (var member : Member.values())
            if (!answer.owners().contains(member.name()))
                answer.gain(member.name(), Corner.CENTRAL)
                        .ifPresent(g -> words.add(
                                member.name() + " " + Figures.of(g) + " " + ends(c -> answer.gain(member.name(), c))));
        if (!words.isEmpty()) lines.add("Without owning or paying: " + String.join(", ", words) + ".");
    }

    private static boolean isSeen(AssetGains.Change change) {
        return Math.abs(change.with() - change.without()) >= SEEN * Math.abs(change.without());
    }

    private TextTable changes() {
        var table = new TextTable("outcome", "where", ">without", ">with", "");
        answer.at(Corner.CENTRAL).changes().stream()
                .filter(AssetText::isSeen)
                .forEach(change -> table.row(
                        change.metric(),
                        change.area(),
                        Figures.of(change.without()),
                        Figures.of(change.with()),
                        change.unit()));
        return table;
    }

    /** The rules, where there is something to share; a loss is kept away from by not building, not by a rule. */
    private void rules() {
        if (answer.isKnown() && answer.together() >= 0) answer.games().forEach(this::game);
        else lines.add("");
        if (!answer.isKnown()) lines.add("The gain of an owner is not known, so no rule can be applied.");
        else if (answer.together() < 0)
            lines.add(
                    "A loss in all: whatever the rule somebody would rather not build (shares by each rule: --json).");
    }

    private void game(String needs, Shares shares) {
        var heads = new ArrayList<>(List.of("rule"));
        answer.owners().forEach(o -> heads.add(">" + o + " keeps"));
        answer.owners().forEach(o -> heads.add(">" + o + " pays"));
        heads.addAll(List.of("would leave", "payments that keep all"));
        var table = new TextTable(heads.toArray(String[]::new));
        row(table, "cost as stated", shares, answer.kept());
        row(table, "cost and gain as stated", shares, answer.pooled());
        for (var rule : AssetAnswer.RULES) shares.by(rule).ifPresent(x -> row(table, RuleNames.title(rule), shares, x));
        add(
                needs.equals("all")
                        ? "If it takes all owners"
                        : "If " + String.join(" and ", answer.hosts())
                                + ", where it stands, may build it with whom it likes",
                table);
        if (shares.coreEmpty()) lines.add("  No sharing keeps everybody.");
    }

    private void row(TextTable table, String name, Shares shares, List<Rational> x) {
        var cells = new ArrayList<>(List.of(name));
        for (var share : x) cells.add(Figures.of(share.doubleValue()));
        for (int i = 0; i < x.size(); i++)
            cells.add(Figures.of(
                    answer.gain(answer.owners().get(i), Corner.CENTRAL).orElseThrow()
                            - x.get(i).doubleValue()));
        var leavers = shares.leavers(x);
        cells.add(leavers.stream().map(e -> shares.game().name(e.coalition())).collect(Collectors.joining(", ")));
        cells.add(
                leavers.isEmpty()
                        ? ""
                        : shares.transfers(x).transfers().stream()
                                .map(t -> answer.owners().get(t.from()) + " to "
                                        + answer.owners().get(t.to()) + " " + Figures.of(t.value()))
                                .collect(Collectors.joining(", ")));
        table.row(cells.toArray(String[]::new));
    }
}
