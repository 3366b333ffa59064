package org.ortaq.app.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ortaq.app.terminal.Amounts;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.PromiseStudy.LeftOut;
import org.ortaq.commitments.CommitmentsModel;
import org.ortaq.commitments.LikelyDate;
import org.ortaq.commitments.Register;
import org.ortaq.commitments.Revision;
import org.ortaq.commitments.Track;
import org.ortaq.commitments.progress.Progress;
import org.ortaq.commitments.progress.ProgressClass;
import org.ortaq.region.Source;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.promises.Commitment;
import org.ortaq.region.promises.Promises;
import org.ortaq.table.Json;

/** Everything about one promise. */
final class PromiseReport {

    private static final int LEFT_OUT_SHOWN = 8;

    private final DataPackage data;
    private final Promises promises;
    private final Register register;
    private final Track with;
    private final Track without;
    private final Optional<List<LeftOut>> each;
    private final Commitment promise;

    PromiseReport(
            DataPackage data,
            Promises promises,
            Register register,
            Track with,
            Track without,
            Optional<List<LeftOut>> each) {
        this.data = data;
        this.promises = promises;
        this.register = register;
        this.with = with;
        this.without = without;
        this.each = each;
        this.promise = with.commitment();
    }

    private List<Revision> revisions() {
        var chain = register.chain(promise.id()).stream().map(Commitment::id).toList();
        return register.revisions().stream()
                .filter(r -> chain.contains(r.earlier()) && chain.contains(r.later()))
                .toList();
    }

    private Optional<LikelyDate> likelyDate() {
        if (promises.slips().stream().noneMatch(s -> s.years().isPresent())) {
            return Optional.empty();
        }
        var model = new CommitmentsModel(register, data.facts().asOf(data.asOf()), data.asOf());
        return model.likelyDates(CommitmentsModel.slippage(promises.slips())).stream()
                .filter(l -> l.id().equals(promise.id()))
                .findFirst();
    }

    private String cited(String source) {
        return Optional.ofNullable(data.sources().get(source))
                .map(Source::citation)
                .orElse(source);
    }

    Map<String, Object> json() {
        var json = PromiseJson.of(promise, with)
                .put(
                        "history",
                        register.chain(promise.id()).stream().map(this::link).toList())
                .put("revisions", revisions().stream().map(PromiseReport::json).toList())
                .put("models", PromiseJson.models(with, without))
                .put("citation", cited(promise.source()));
        likelyDate()
                .ifPresent(l -> json.put(
                        "likelyDate",
                        Json.object()
                                .put("promised", l.promised().toString())
                                .put("early", l.early())
                                .put("likely", l.likely())
                                .put("late", l.late())
                                .build()));
        each.ifPresent(rows ->
                json.put("withoutEach", rows.stream().map(PromiseReport::json).toList()));
        return json.build();
    }

    private Map<String, Object> link(Commitment earlier) {
        return Json.object()
                .put("id", earlier.id())
                .put("date", earlier.date().toString())
                .put("forum", earlier.forum())
                .put("text", earlier.text())
                .put("target", earlier.target().map(t -> t.value()))
                .put("unit", earlier.target().map(t -> t.unit()))
                .put("deadline", earlier.deadline().map(Object::toString))
                .put("status", earlier.status().word())
                .put("source", earlier.source())
                .build();
    }

    private static Map<String, Object> json(Revision revision) {
        return Json.object()
                .put("earlier", revision.earlier())
                .put("later", revision.later())
                .put("targetBefore", revision.targetBefore())
                .put("targetAfter", revision.targetAfter())
                .put("unit", revision.unit())
                .put("deadlineBefore", revision.deadlineBefore().map(Object::toString))
                .put("deadlineAfter", revision.deadlineAfter().map(Object::toString))
                .put("movesTheDeadline", revision.movesTheDeadline())
                .build();
    }

    private static Map<String, Object> json(LeftOut row) {
        return Json.object()
                .put("initiative", row.initiative())
                .put("withAll", row.withAll())
                .put("withoutIt", row.withoutIt())
                .put("difference", row.withAll() - row.withoutIt())
                .build();
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(promise.text());
        lines.add("  " + promise.id() + ", " + promise.kind() + " of " + promise.date() + ", " + promise.forum() + "; "
                + String.join(" ", promise.parties())
                + promise.owner().map(o -> "; owner " + o).orElse(""));
        lines.add("  status   " + promise.status().word() + " (" + promise.statusDate() + "): " + promise.statusText());
        lines.add("  source   " + cited(promise.source()) + " ["
                + promise.evidence().word() + "]");
        promise.note().ifPresent(n -> lines.add("  note     " + n));
        history(lines);
        track(lines);
        growth(lines);
        eachInitiative(lines);
        return String.join("\n", lines) + "\n";
    }

    private void history(List<String> lines) {
        var chain = register.chain(promise.id());
        lines.add("");
        lines.add(chain.size() == 1 ? "It repeats nothing and nothing repeats it." : "Its history");
        if (chain.size() > 1) {
            var table = new TextTable("date", "id", ">number", "deadline", "status", "forum");
            chain.forEach(c -> table.row(
                    c.date().toString(),
                    c.id() + (c.id().equals(promise.id()) ? " <" : ""),
                    c.target()
                            .map(t -> new Amounts(t.value(), t.unit()).full(t.value()))
                            .orElse(""),
                    c.deadline().map(Object::toString).orElse("") + (c.deadlineAssumed() ? "*" : ""),
                    c.status().word(),
                    c.forum()));
            lines.addAll(table.lines());
        }
        revisions().stream()
                .filter(Revision::movesTheDeadline)
                .forEach(r -> lines.add("  The deadline moved from "
                        + r.deadlineBefore().map(Object::toString).orElse("")
                        + " to " + r.deadlineAfter().map(Object::toString).orElse("") + " (" + r.earlier() + ", "
                        + r.later() + ")."));
        likelyDate()
                .ifPresent(l -> lines.add(String.format(
                        java.util.Locale.ROOT,
                        "  Promised for %s; by the slips of others likely %.1f (%.1f to %.1f).",
                        l.promised(),
                        l.likely(),
                        l.early(),
                        l.late())));
    }

    private void track(List<String> lines) {
        lines.add("");
        lines.add("By the models");
        lines.add("  with the package     " + model(with));
        lines.add("  without it           " + model(without));
        promise.target()
                .map(t -> new Amounts(t.value(), t.unit()))
                .ifPresent(amounts -> with.counted()
                        .forEach(c -> lines.add("  counted by " + c.area().replaceAll(".*:", "") + "   "
                                + c.verdict().word() + ": " + amounts.full(c.central()))));
    }

    private String model(Track track) {
        if (track.projected().isEmpty() || promise.target().isEmpty()) {
            return track.verdict().word() + ": " + track.why();
        }
        var target = promise.target().get();
        var amounts = new Amounts(target.value(), target.unit());
        return track.verdict().word() + ": " + amounts.full(track.projected().getAsDouble()) + " ("
                + amounts.range(track.low(), track.high()) + ") of " + amounts.full(target.value())
                + (track.likelyYear().isPresent()
                        ? "; reached in " + track.likelyYear().getAsInt()
                        : "; not reached in the years modelled")
                + (track.shortfall().orElse(0) > 0
                        ? "; short by " + amounts.full(track.shortfall().getAsDouble())
                        : "");
    }

    private void growth(List<String> lines) {
        if (with.cases().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("By past growth (Open SDG): " + classes());
        var table = new TextTable(">base", "by", ">latest", "by", ">ratio", "class", ">needed a year", ">at this pace");
        for (var base : with.cases()) {
            if (base.progress() instanceof Progress.Ratio r) {
                table.row(
                        base.observed().baseYear() + "  "
                                + Figures.of(base.observed().base()),
                        base.baseReporter(),
                        base.observed().year() + "  "
                                + Figures.of(base.observed().value()),
                        base.latestReporter() + (base.isMixed() ? " (mixed)" : ""),
                        String.format(java.util.Locale.ROOT, "%.2f", r.ratio()),
                        r.progressClass().word()
                                + (with.leading().filter(base::equals).isPresent() ? " <" : ""),
                        Double.isNaN(r.stillNeeded())
                                ? ""
                                : String.format(java.util.Locale.ROOT, "%.1f %%", 100 * r.stillNeeded()),
                        Figures.of(r.projection()));
            }
        }
        lines.addAll(table.lines());
        if (with.shortAtThisPace().isPresent() && promise.target().isPresent()) {
            var amounts = new Amounts(
                    promise.target().get().value(), promise.target().get().unit());
            double lacks = with.shortAtThisPace().getAsDouble();
            lines.add("At the pace of the leading case (<) "
                    + (lacks > 0 ? "short by " + amounts.full(lacks) + " at the deadline." : "it gets there."));
        }
        with.anticipated()
                .ifPresent(a -> lines.add("By trend (ESCAP): " + Figures.of(a.projection()) + " at the deadline, "
                        + a.call().name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** How many cases give each class. */
    private String classes() {
        var counts = new TreeMap<ProgressClass, Integer>();
        with.cases().forEach(c -> c.progressClass().ifPresent(k -> counts.merge(k, 1, Integer::sum)));
        var told = counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().word())
                .collect(Collectors.joining(", "));
        return with.isStable() ? told : told + "; base year and reporter flip it";
    }

    private void eachInitiative(List<String> lines) {
        each.ifPresent(rows -> {
            lines.add("");
            lines.add(rows.isEmpty() ? "No model computes it." : "What leaving one initiative out takes away");
            if (!rows.isEmpty()) {
                var table = new TextTable("initiative", ">without it", ">difference");
                rows.stream()
                        .limit(LEFT_OUT_SHOWN)
                        .forEach(r -> table.row(
                                r.initiative(),
                                Figures.of(r.withoutIt()),
                                Figures.signed(r.withoutIt() - r.withAll())));
                lines.addAll(table.lines());
            }
        });
    }
}
