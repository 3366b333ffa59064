package org.ortaq.projects.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.ortaq.table.Fields;
import org.ortaq.table.Numbers;
import org.ortaq.table.Problems;
import org.ortaq.table.TreeReader;

/**
 * Reads an OC4IDS project package (0.9) into rows of the register. Fields of the standard count; what stands under {@code ortaq} only
 * says them more exactly, and is passed over where it no longer agrees. Every mistake is located; a field that has no place in the
 * register is counted and told.
 */
public final class Oc4idsReader {

    /** Id of the milestone that holds the completion as first promised. */
    static final String FIRST_PROMISED = "completion-first-promised";

    /** Columns that stand under {@code ortaq}. */
    static final List<String> OWN = List.of(
            "kind",
            "host",
            "host_percent",
            "portfolio",
            "start",
            "completion_first_promised",
            "completion_latest",
            "status",
            "status_text",
            "status_date",
            "source",
            "evidence");

    private static final List<String> PACKAGE =
            List.of("uri", "publishedDate", "version", "publisher", "license", "publicationPolicy", "projects");

    /** Fields of a project in OC4IDS 0.9 that the register has no place for. */
    private static final List<String> NOT_HELD = List.of(
            "identifiers",
            "purpose",
            "type",
            "relatedProjects",
            "assetLifetime",
            "identificationPeriod",
            "preparationPeriod",
            "implementationPeriod",
            "completionPeriod",
            "maintenancePeriod",
            "decommissioningPeriod",
            "publicAuthority",
            "contractingProcesses",
            "metrics",
            "transactions",
            "costMeasurements",
            "lobbyingMeetings",
            "social",
            "environment",
            "benefits",
            "policyAlignment",
            "language",
            "sustainability");

    private static final List<String> HELD = List.of(
            "id",
            "updated",
            "title",
            "description",
            "status",
            "period",
            "sector",
            "additionalClassifications",
            "locations",
            "budget",
            "forecasts",
            "parties",
            "documents",
            "milestones",
            "completion",
            "ortaq");

    /** Lists whose items need an id. */
    private static final List<String> WITH_IDS = List.of(
            "locations",
            "parties",
            "documents",
            "contractingProcesses",
            "milestones",
            "forecasts",
            "metrics",
            "transactions",
            "relatedProjects",
            "costMeasurements");

    private final String file;
    private final Problems problems;
    private final CountryNames countries;
    private final Rates rates;
    private final String evidence;
    private final TreeMap<String, Integer> notHeld = new TreeMap<>();
    private final TreeMap<String, Integer> unknown = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private final TreeSet<String> broken = new TreeSet<>();
    private final Map<String, ExchangedSource> sources = new LinkedHashMap<>();

    /**
     * A reader of one file.
     *
     * @param evidence word for rows that do not say it themselves
     */
    public Oc4idsReader(String file, CountryNames countries, Rates rates, String evidence, Problems problems) {
        this.file = file;
        this.countries = countries;
        this.rates = rates;
        this.evidence = evidence;
        this.problems = problems;
    }

    /** The rows of a text; mistakes go to the problems. */
    public Exchange read(String json) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        var lines = new LinkedHashMap<String, Integer>();
        TreeReader.json(json, file, problems)
                .map(tree -> Fields.of(tree, file, "", problems))
                .ifPresent(p -> read(p, rows, lines));
        told(notHeld, "has no place in the register and was left out");
        told(unknown, "is not a field of OC4IDS 0.9 and was left out");
        return new Exchange(rows, lines, broken, List.copyOf(sources.values()), notes);
    }

    private void told(TreeMap<String, Integer> fields, String what) {
        fields.forEach((field, count) ->
                notes.add(field + " " + what + " (" + count + (count == 1 ? " project)." : " projects).")));
    }

    private void read(Fields all, Map<String, Map<String, String>> rows, Map<String, Integer> lines) {
        var published = moment(all, "publishedDate", true);
        all.text("uri");
        var version = all.text("version");
        if (!version.isEmpty() && !version.equals("0.9")) {
            all.reject("version", version, "0.9");
        }
        var publisher = all.nested("publisher").map(p -> p.text("name"));
        if (publisher.isEmpty()) {
            all.reject("publisher", "", "who publishes, with a name");
        }
        for (var key : all.keys()) {
            if (!PACKAGE.contains(key)) {
                notes.add(key + " of the package is not a field of OC4IDS 0.9 and was left out.");
            }
        }
        var own = new ExchangedSource(
                Cells.slug("oc4ids " + publisher.orElse("") + " " + published),
                publisher.orElse(""),
                "OC4IDS project package",
                all.maybeText("uri").orElse(""),
                published,
                all.maybeText("license").orElse(""));
        var items = all.items("projects");
        if (items.isEmpty()) {
            all.reject("projects", "", "at least one project");
        }
        for (int k = 0; k < items.size(); k++) {
            var fields = Fields.of(items.get(k), file, "projects[" + k + "]", problems);
            int line = items.get(k).line();
            int before = problems.count();
            var cells = project(fields, own, published);
            if (!cells.get("id").isEmpty() && rows.put(cells.get("id"), cells.all()) != null) {
                fields.reject("id", cells.get("id"), "an id that no other project of the file has");
            }
            lines.put(cells.get("id"), line);
            if (problems.count() > before) {
                broken.add(cells.get("id"));
            }
        }
    }

    private Cells project(Fields project, ExchangedSource own, String published) {
        for (var key : project.keys()) {
            if (NOT_HELD.contains(key)) {
                notHeld.merge(key, 1, Integer::sum);
            } else if (!HELD.contains(key)) {
                unknown.merge(key, 1, Integer::sum);
            }
        }
        WITH_IDS.forEach(list -> needIds(project, list));
        var exact = project.nested("ortaq");
        UnaryOperator<String> said = c -> exact.flatMap(o -> o.maybeText(c)).orElse("");
        var id = project.text("id");
        var cells = new Cells().put("id", Cells.slug(id.replaceFirst("^oc4ids-[a-z0-9]{6}-", "")));
        cells.put("name", project.text("title"));
        cells.put("kind", said.apply("kind").isEmpty() ? "project" : said.apply("kind"));
        places(project, cells, said);
        cells.put("sector", sector(project));
        cells.put("portfolio", said.apply("portfolio"));
        new Oc4idsMoney(rates, notes, problems).read(project, cells);
        dates(project, cells, said);
        status(project, cells, said, published);
        source(project, cells, own, said);
        cells.put("evidence", said.apply("evidence").isEmpty() ? evidence : said.apply("evidence"));
        project.maybeText("description").ifPresent(cells::note);
        return cells;
    }

    private void needIds(Fields project, String list) {
        var items = project.items(list);
        for (int k = 0; k < items.size(); k++) {
            Fields.of(items.get(k), file, list + "[" + k + "]", problems).text("id");
        }
    }

    private void places(Fields project, Cells cells, UnaryOperator<String> said) {
        var hosts = new ArrayList<String>();
        var places = new ArrayList<String>();
        for (var location : each(project, "locations")) {
            var country = country(location);
            country.ifPresent(hosts::add);
            location.maybeText("description").ifPresent(places::add);
        }
        var partners = new ArrayList<String>();
        for (var party : each(project, "parties")) {
            party.text("name");
            var state = party.nested("identifier")
                    .filter(i -> i.maybeText("scheme")
                            .filter(s -> s.startsWith("ISO3166"))
                            .isPresent())
                    .flatMap(i -> i.maybeText("id"))
                    .or(() -> party.maybeText("name"))
                    .flatMap(countries::code);
            state.ifPresentOrElse(
                    partners::add,
                    () -> cells.note("party: " + party.maybeText("name").orElse("") + " ("
                            + String.join(", ", roles(party)) + ")"));
        }
        if (hosts.isEmpty()) {
            project.reject("locations", "", "a country, by gazetteer ISO2 or address.countryName");
        }
        cells.put("host", hosts);
        cells.put("host_percent", said.apply("host").equals(cells.get("host")) ? said.apply("host_percent") : "");
        cells.put("partners", partners.isEmpty() ? hosts : partners);
        cells.put("place", String.join("; ", places.stream().distinct().toList()));
    }

    private static List<String> roles(Fields party) {
        return party.maybe("roles")
                        .filter(t -> t instanceof org.ortaq.table.Tree.Sequence)
                        .isPresent()
                ? party.texts("roles")
                : party.maybeText("roles").stream().toList();
    }

    private Optional<String> country(Fields location) {
        var gazetteer = location.nested("gazetteer")
                .filter(g -> g.maybeText("scheme").filter("ISO2"::equals).isPresent());
        var codes = gazetteer.map(g -> g.texts("identifiers")).orElse(List.of());
        var named = location.nested("address").flatMap(a -> a.maybeText("countryName"));
        var asked = codes.isEmpty() ? named : Optional.of(codes.getFirst());
        var code = asked.flatMap(countries::code);
        if (asked.isPresent() && code.isEmpty()) {
            location.rejectChoice(
                    codes.isEmpty() ? "address" : "gazetteer",
                    asked.get(),
                    "a country of the package, by two letters or its English name",
                    List.copyOf(countries.names().values()));
        }
        return code;
    }

    private String sector(Fields project) {
        var codes = project.texts("sector");
        var exact = each(project, "additionalClassifications").stream()
                .filter(c ->
                        c.maybeText("scheme").filter("ortaq-sector"::equals).isPresent())
                .flatMap(c -> c.maybeText("id").stream())
                .findFirst();
        boolean agrees = exact.isPresent()
                && (codes.isEmpty() || Oc4idsCodes.sectors(exact.get()).equals(codes));
        return agrees ? exact.get() : Oc4idsCodes.sector(codes);
    }

    private void dates(Fields project, Cells cells, UnaryOperator<String> said) {
        var period = project.nested("period");
        var start = period.map(p -> moment(p, "startDate", false)).orElse("");
        var end = period.map(p -> moment(p, "endDate", false)).orElse("");
        var actual = project.nested("completion")
                .map(c -> moment(c, "endDate", false))
                .orElse("");
        var promised = each(project, "milestones").stream()
                .filter(m -> m.maybeText("id").filter(FIRST_PROMISED::equals).isPresent())
                .map(m -> moment(m, "dueDate", false))
                .findFirst()
                .orElse("");
        cells.put("start", exact(said.apply("start"), start, Days::first));
        cells.put("completion_first_promised", exact(said.apply("completion_first_promised"), promised, Days::last));
        cells.put(
                "completion_latest",
                exact(said.apply("completion_latest"), actual.isEmpty() ? end : actual, Days::last));
    }

    /** The date as printed when it means the same day, otherwise the day. */
    private static String exact(String printed, String day, UnaryOperator<String> moment) {
        boolean isDate = printed.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
        return isDate && Days.day(moment.apply(printed)).filter(day::equals).isPresent() ? printed : day;
    }

    private void status(Fields project, Cells cells, UnaryOperator<String> said, String published) {
        var phase = project.maybeText("status");
        phase.filter(p -> !Oc4idsCodes.STATUSES.contains(p))
                .ifPresent(p -> project.rejectChoice(
                        "status", p, "one of " + String.join(", ", Oc4idsCodes.STATUSES), Oc4idsCodes.STATUSES));
        project.maybeText("type")
                .filter(t -> !Oc4idsCodes.TYPES.contains(t))
                .ifPresent(t -> project.rejectChoice(
                        "type", t, "one of " + String.join(", ", Oc4idsCodes.TYPES), Oc4idsCodes.TYPES));
        var exact = said.apply("status");
        boolean agrees = !exact.isEmpty()
                && (Oc4idsCodes.phase(exact).equals(phase)
                        || phase.map(Oc4idsCodes::status).filter(exact::equals).isPresent());
        cells.put("status", agrees ? exact : Oc4idsCodes.status(phase.orElse("")));
        var text = said.apply("status_text");
        cells.put("status_text", agrees && !text.isEmpty() ? text : "OC4IDS: " + phase.orElse("no status"));
        var updated = moment(project, "updated", false);
        cells.put(
                "status_date", exact(said.apply("status_date"), updated.isEmpty() ? published : updated, Days::first));
    }

    private void source(Fields project, Cells cells, ExchangedSource own, UnaryOperator<String> said) {
        for (var document : each(project, "documents")) {
            var id = Cells.slug(document.maybeText("id").orElse(""));
            if (!id.isEmpty() && id.equals(said.apply("source"))) {
                var exact = document.nested("ortaq");
                var day = moment(document, "datePublished", false);
                sources.putIfAbsent(
                        id,
                        new ExchangedSource(
                                id,
                                document.maybeText("author").orElse(own.publisher()),
                                document.maybeText("title").orElse("Document " + id),
                                document.maybeText("url").orElse(""),
                                exact(exact.flatMap(o -> o.maybeText("date")).orElse(""), day, Days::first),
                                exact.flatMap(o -> o.maybeText("licence")).orElse("")));
                cells.put("source", id);
                return;
            }
        }
        sources.putIfAbsent(own.id(), own);
        cells.put("source", own.id());
    }

    private List<Fields> each(Fields project, String list) {
        var items = project.items(list);
        var all = new ArrayList<Fields>();
        for (int k = 0; k < items.size(); k++) {
            all.add(Fields.of(items.get(k), file, list + "[" + k + "]", problems));
        }
        return all;
    }

    /** The day of a moment; empty, and a problem, when it is none. */
    private static String moment(Fields fields, String key, boolean needed) {
        var text = needed ? Optional.of(fields.text(key)) : fields.maybeText(key);
        if (text.isEmpty() || text.get().isEmpty()) {
            return "";
        }
        var day = Days.day(text.get());
        if (day.isEmpty()) {
            fields.reject(key, text.get(), "a moment as 2025-01-31T00:00:00Z");
        }
        return day.orElse("");
    }

    /** A number of a field; empty, and a problem, when it is none. */
    static Optional<BigDecimal> number(Fields fields, String key) {
        return fields.maybeText(key)
                .filter(t -> {
                    boolean fine = Numbers.decimal(t).isPresent();
                    if (!fine) {
                        fields.reject(key, t, "a number");
                    }
                    return fine;
                })
                .map(BigDecimal::new);
    }
}
