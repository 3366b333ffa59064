package org.ortaq.app.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.app.assess.DrawsJson;
import org.ortaq.app.terminal.Amounts;
import org.ortaq.app.terminal.Figures;
import org.ortaq.app.terminal.TextTable;
import org.ortaq.assessment.DrawnPromise;
import org.ortaq.commitments.AddingUp;
import org.ortaq.commitments.CommitmentsModel;
import org.ortaq.commitments.Interim;
import org.ortaq.commitments.Register;
import org.ortaq.commitments.Track;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.Json;

/** The register as a table or an object. */
final class PromisesReport {

    private static final int WIDEST = 52;
    private static final String PAIRS = "trade.turnover-nominal";
    private static final String REGIONAL = "trade.regional-nominal";

    private final DataPackage data;
    private final Register register;
    private final List<String> wanted;
    private final TreeMap<String, Track> tracks;
    private final TreeMap<String, Track> baseline;
    private final TreeMap<String, DrawnPromise> drawn;

    /**
     * @param wanted ids, sorted
     * @param baseline tracks without the package; empty when no model was run
     * @param drawn what draws say, of the promises the models speak of; empty when none were run
     */
    PromisesReport(
            DataPackage data,
            Register register,
            List<String> wanted,
            TreeMap<String, Track> tracks,
            TreeMap<String, Track> baseline,
            TreeMap<String, DrawnPromise> drawn) {
        this.data = data;
        this.register = register;
        this.wanted = wanted;
        this.tracks = tracks;
        this.baseline = baseline;
        this.drawn = drawn;
    }

    private Track track(String id) {
        return Objects.requireNonNull(tracks.get(id));
    }

    private Optional<AddingUp> addingUp() {
        return new CommitmentsModel(register, data.facts().asOf(data.asOf()), data.asOf()).addingUp(PAIRS, REGIONAL);
    }

    Map<String, Object> json() {
        var json = Json.object()
                .put("asOf", data.asOf().toString())
                .put("promises", wanted.stream().map(this::json).toList());
        addingUp().ifPresent(a -> json.put("addingUp", json(a)));
        json.put("interim", interim().stream().map(PromisesReport::json).toList());
        return json.build();
    }

    private List<Interim> interim() {
        return new CommitmentsModel(register, data.facts().asOf(data.asOf()), data.asOf())
                .interim().stream()
                        .filter(i -> wanted.contains(i.earlier()) || wanted.contains(i.later()))
                        .toList();
    }

    private static Map<String, Object> json(Interim interim) {
        return Json.object()
                .put("earlier", interim.earlier())
                .put("later", interim.later())
                .put("earlierTarget", interim.earlierTarget())
                .put("laterTarget", interim.laterTarget())
                .put("unit", interim.unit())
                .put("earlierBy", interim.earlierBy().toString())
                .put("laterBy", interim.laterBy().toString())
                .put("laterAssumed", interim.laterAssumed())
                .put("sentence", interim.sentence())
                .build();
    }

    private Map<String, Object> json(String id) {
        var promise = PromiseJson.of(register.get(id), track(id));
        Optional.ofNullable(baseline.get(id)).ifPresent(b -> promise.put("models", PromiseJson.models(track(id), b)));
        Optional.ofNullable(drawn.get(id)).ifPresent(d -> promise.put("draws", DrawsJson.shares(d)));
        return promise.build();
    }

    private static Map<String, Object> json(AddingUp adding) {
        return Json.object()
                .put("pairs", adding.pairs())
                .put("sum", adding.sum())
                .put("dated", adding.dated())
                .put("undated", adding.undated())
                .put("regional", adding.regional())
                .put("regionalTarget", adding.regionalTarget())
                .put("missingPairs", adding.missingPairs())
                .put("unit", adding.unit())
                .put("sentence", adding.sentence())
                .build();
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(head());
        lines.add("");
        table().ifPresent(t -> lines.addAll(t.lines()));
        lines.add("");
        addingUp().ifPresent(a -> lines.addAll(Wrapped.lines(a.sentence())));
        interim().forEach(i -> lines.addAll(Wrapped.lines(i.sentence())));
        lines.addAll(notes());
        return String.join("\n", lines) + "\n";
    }

    private String head() {
        long late = wanted.stream()
                .map(register::get)
                .filter(c -> switch (c.status()) {
                    case LATE, MISSED, EXPIRED, MOVING_AWAY -> true;
                    case PROPOSED,
                            ANNOUNCED,
                            HELD,
                            ADOPTED,
                            SIGNED,
                            IN_FORCE,
                            UNDER_WAY,
                            PARTLY,
                            KEPT,
                            REPLACED,
                            UNKNOWN -> false;
                })
                .count();
        long testable = wanted.stream()
                .map(register::get)
                .filter(c -> c.target().isPresent() && c.statedDeadline().isPresent())
                .count();
        return wanted.size() + " promises as known on " + data.asOf() + ": " + testable
                + " have both a number and a date of their own and can be tested; " + late
                + " are late, missed, expired or moving away.";
    }

    private Optional<TextTable> table() {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var heads = new ArrayList<>(List.of("id", "promise", ">target", "deadline", "status", "by growth", "by trend"));
        if (!baseline.isEmpty()) {
            heads.addAll(List.of("without package", "with"));
        }
        heads.add(">short by");
        if (!drawn.isEmpty()) {
            heads.add(">on track in");
        }
        var table = new TextTable(heads.toArray(String[]::new));
        wanted.forEach(id -> table.row(cells(id)));
        return Optional.of(table);
    }

    private String[] cells(String id) {
        var promise = register.get(id);
        var cells = new ArrayList<>(List.of(
                id,
                brief(promise.text()),
                promise.target()
                        .map(t -> new Amounts(t.value(), t.unit()).full(t.value()))
                        .orElse(""),
                promise.deadline().map(d -> d.toString().replace("-12-31", "")).orElse("")
                        + (promise.deadlineAssumed() ? "*" : ""),
                promise.status().word(),
                byGrowth(track(id)),
                track(id)
                        .anticipated()
                        .map(a -> a.call().name().toLowerCase(java.util.Locale.ROOT))
                        .orElse("")));
        Optional.ofNullable(baseline.get(id)).ifPresent(b -> {
            cells.add(b.verdict().word());
            cells.add(track(id).verdict().word());
        });
        cells.add(ShortBy.of(track(id)).map(ShortBy::told).orElse(""));
        if (!drawn.isEmpty()) {
            cells.add(Optional.ofNullable(drawn.get(id))
                    .map(d -> Figures.share(d.onTrack()))
                    .orElse(""));
        }
        return cells.toArray(String[]::new);
    }

    /** The class of the growth ratio; {@code ~} when another base year or reporter gives another. */
    private static String byGrowth(Track track) {
        return track.leading()
                .flatMap(c -> c.progressClass())
                .map(c -> c.word() + (track.isStable() ? "" : " ~"))
                .orElse("");
    }

    private static String brief(String text) {
        if (text.length() <= WIDEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', WIDEST - 3);
        return text.substring(0, cut < 20 ? WIDEST - 3 : cut) + " ...";
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add(
                "* nobody named this date, it is our assumption. ~ another base year or reporter gives another class.");
        notes.add(
                "short by: what is lacking at the deadline, by the models where they were run, otherwise (^) at the pace seen.");
        notes.add("by growth: Open SDG ratio of observed to required growth. by trend: ESCAP's anticipated progress.");
        notes.add(
                baseline.isEmpty()
                        ? "--track adds what the models say, with and without the package. ortaq promise ID tells the history."
                        : "without package, with: by the models at their three corners of assumptions. ortaq promise ID tells the"
                                + " history.");
        drawn.values().stream()
                .findFirst()
                .ifPresent(d -> notes.add("on track in: share of " + d.with().count()
                        + " draws of all that is uncertain in which the package reaches it in time."));
        return notes;
    }
}
