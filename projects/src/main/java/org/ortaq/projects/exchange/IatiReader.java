package org.ortaq.projects.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortaq.table.Problems;

/**
 * Reads IATI activities (2.03) into rows of the register: status, planned and actual dates, countries with their percentages, DAC
 * sectors, budgets, commitments and payments. An activity whose parts stand in the same file keeps no value of its own, so that
 * nothing is counted twice.
 */
public final class IatiReader {

    /** What the register has no place for. */
    private static final List<String> NOT_HELD = List.of(
            "contact-info",
            "policy-marker",
            "collaboration-type",
            "default-flow-type",
            "default-finance-type",
            "default-aid-type",
            "default-tied-status",
            "country-budget-items",
            "humanitarian-scope",
            "capital-spend",
            "document-link",
            "legacy-data",
            "conditions",
            "result",
            "crs-add",
            "fss",
            "tag",
            "activity-scope",
            "other-identifier");

    private static final List<String> HELD = List.of(
            "iati-identifier",
            "reporting-org",
            "title",
            "description",
            "participating-org",
            "activity-status",
            "activity-date",
            "recipient-country",
            "recipient-region",
            "location",
            "sector",
            "budget",
            "planned-disbursement",
            "transaction",
            "related-activity");

    private final String file;
    private final Problems problems;
    private final CountryNames countries;
    private final Rates rates;
    private final String evidence;
    private final TreeMap<String, Integer> notHeld = new TreeMap<>();
    private final TreeMap<String, Integer> unknown = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, ExchangedSource> sources = new LinkedHashMap<>();
    private final TreeSet<String> broken = new TreeSet<>();
    private final TreeSet<String> identifiers = new TreeSet<>();

    /** A reader of one file; {@code evidence} is the word for its rows. */
    public IatiReader(String file, CountryNames countries, Rates rates, String evidence, Problems problems) {
        this.file = file;
        this.countries = countries;
        this.rates = rates;
        this.evidence = evidence;
        this.problems = problems;
    }

    /** The rows of a text; mistakes go to the problems. */
    public Exchange read(String xml) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        var lines = new LinkedHashMap<String, Integer>();
        XmlText.read(xml, file, problems).ifPresent(root -> read(root, rows, lines));
        notHeld.forEach((field, count) ->
                notes.add(field + " has no place in the register and was left out (" + activities(count) + ")."));
        unknown.forEach((field, count) ->
                notes.add(field + " is not an element of IATI 2.03 and was left out (" + activities(count) + ")."));
        return new Exchange(rows, lines, broken, List.copyOf(sources.values()), notes);
    }

    private static String activities(int count) {
        return count == 1 ? "1 activity" : count + " activities";
    }

    private void read(Element root, Map<String, Map<String, String>> rows, Map<String, Integer> lines) {
        if (!root.name().equals("iati-activities")) {
            problems.add(
                    file, root.line(), "", "<" + root.name() + ">", "<iati-activities>, a file of IATI activities");
            return;
        }
        var version = root.attribute("version").orElse("");
        if (!version.matches("2\\.0[1-9]")) {
            problems.add(file, root.line(), "version", version, "2.03, or another 2");
        }
        var activities = root.all("iati-activity");
        if (activities.isEmpty()) {
            problems.add(file, root.line(), "iati-activity", "", "at least one activity");
        }
        activities.forEach(a -> a.first("iati-identifier").map(Element::text).ifPresent(identifiers::add));
        var day = moment(root, "generated-datetime");
        IatiNames.unknownAttributes(root).forEach(name -> unknown.merge(name, 1, Integer::sum));
        root.children().stream()
                .filter(child -> !child.name().equals("iati-activity"))
                .forEach(child -> unknown.merge(child.name(), 1, Integer::sum));
        for (var activity : activities) {
            int before = problems.count();
            var cells = activity(activity, day);
            var id = cells.get("id");
            if (!id.isEmpty() && rows.put(id, cells.all()) != null) {
                problems.add(
                        file,
                        activity.line(),
                        "iati-identifier",
                        id,
                        "an identifier that no other activity of the file has");
            }
            lines.put(id, activity.line());
            if (problems.count() > before) {
                broken.add(id);
            }
        }
    }

    private Cells activity(Element activity, String generated) {
        activity.children().forEach(this::count);
        IatiNames.unknownAttributes(activity).forEach(name -> unknown.merge(name, 1, Integer::sum));
        requireOne(activity, List.of("iati-identifier", "reporting-org", "title", "activity-status"));
        activity.all("budget").forEach(b -> requireOne(b, List.of("period-start", "period-end", "value")));
        activity.all("transaction")
                .forEach(t -> requireOne(t, List.of("transaction-type", "transaction-date", "value")));
        var identifier = activity.first("iati-identifier").map(Element::text).orElse("");
        if (identifier.isEmpty()) {
            problems.add(file, activity.line(), "iati-identifier", "", "an identifier");
        }
        var cells = new Cells().put("id", Cells.slug(identifier));
        var title = activity.first("title").map(Element::narrative).orElse("");
        if (title.isEmpty()) {
            problems.add(file, activity.line(), "title", "", "a title with a narrative");
        }
        boolean isWhole = hasParts(activity);
        cells.put("name", title).put("kind", isWhole ? "programme" : "project");
        var where = new IatiPlaces(file, countries, problems);
        where.read(activity, cells);
        cells.put("sector", sector(activity));
        money(activity, cells, isWhole);
        var dates = new IatiDates(file, problems);
        dates.read(activity, cells);
        status(activity, cells, generated);
        source(activity, cells);
        cells.put("evidence", evidence);
        cells.note("IATI " + identifier);
        organisations(activity, cells);
        activity.all("description").stream().map(Element::narrative).distinct().forEach(cells::note);
        return cells;
    }

    private void count(Element child) {
        if (NOT_HELD.contains(child.name())) {
            notHeld.merge(child.name(), 1, Integer::sum);
        } else if (!HELD.contains(child.name())) {
            unknown.merge(child.name(), 1, Integer::sum);
        } else {
            IatiNames.unknown(child).forEach(name -> unknown.merge(name, 1, Integer::sum));
        }
    }

    /** What an activity has once: a second one would be passed over. */
    private void requireOne(Element parent, List<String> names) {
        for (var name : names) {
            var all = parent.all(name);
            if (all.size() > 1) {
                problems.add(file, all.get(1).line(), name, all.size() + " of them", "one in its " + parent.name());
            }
        }
    }

    private String moment(Element element, String attribute) {
        var text = element.attribute(attribute);
        var day = text.flatMap(Days::day);
        if (text.isPresent() && day.isEmpty()) {
            problems.add(file, element.line(), attribute, text.get(), "a moment as 2025-01-31T00:00:00Z");
        }
        return day.orElse("");
    }

    /** Whether activities it names as its parts stand in the file as well. */
    private boolean hasParts(Element activity) {
        return activity.all("related-activity").stream()
                .filter(r -> r.attribute("type").filter("2"::equals).isPresent())
                .flatMap(r -> r.attribute("ref").stream())
                .anyMatch(identifiers::contains);
    }

    private void money(Element activity, Cells cells, boolean isWhole) {
        if (isWhole) {
            notes.add(cells.get("id")
                    + ": its parts stand in the same file, so its own budgets and transactions are left out.");
            return;
        }
        new IatiMoney(file, rates, notes, problems).read(activity, cells);
    }

    /** The sector with the largest percentage, of the DAC lists (vocabularies 1 and 2, or none named). */
    private String sector(Element activity) {
        double largest = -1;
        var found = "unknown";
        double told = 0;
        boolean stated = false;
        for (var sector : activity.all("sector")) {
            if (!sector.attribute("vocabulary").orElse("1").matches("\\d{1,2}")) {
                problems.add(
                        file,
                        sector.line(),
                        "vocabulary",
                        sector.attribute("vocabulary").orElse(""),
                        "a number of the list of sector vocabularies");
            }
        }
        var all = activity.all("sector").stream()
                .filter(s -> s.attribute("vocabulary")
                        .filter(v -> !v.equals("1") && !v.equals("2"))
                        .isEmpty())
                .toList();
        for (var sector : all) {
            var share = IatiPlaces.percent(sector, file, problems);
            double percent = share.orElse(100.0 / all.size());
            stated |= share.isPresent();
            told += share.orElse(0);
            if (!sector.attribute("code").orElse("").matches("\\d{3}(\\d\\d)?")) {
                problems.add(
                        file,
                        sector.line(),
                        "sector",
                        sector.attribute("code").orElse(""),
                        "a code of the DAC, as 21020");
            }
            if (percent > largest) {
                largest = percent;
                found = IatiCodes.sector(sector.attribute("code").orElse(""));
            }
        }
        long vocabularies = all.stream()
                .map(s -> s.attribute("vocabulary").orElse("1"))
                .distinct()
                .count();
        if (stated && vocabularies == 1 && Math.abs(told - 100) > IatiPlaces.ROUNDING) {
            problems.add(file, all.getFirst().line(), "sector", told + " %", "percentages that add up to 100");
        }
        return found;
    }

    private void status(Element activity, Cells cells, String generated) {
        var status = activity.first("activity-status");
        var code = status.flatMap(s -> s.attribute("code")).orElse("");
        if (!IatiCodes.statuses().containsKey(code)) {
            problems.addChoice(
                    file,
                    status.map(Element::line).orElse(activity.line()),
                    "activity-status",
                    code,
                    "a code from 1 (pipeline) to 6 (suspended)",
                    IatiCodes.statuses().keySet());
        }
        cells.put("status", IatiCodes.status(code));
        cells.put("status_text", "IATI: " + IatiCodes.statusText(code));
        var seen = moment(activity, "last-updated-datetime");
        var updated = seen.isEmpty() ? generated : seen;
        if (updated.isEmpty()) {
            problems.add(
                    file,
                    activity.line(),
                    "last-updated-datetime",
                    "",
                    "a day on which the status was seen, here or as generated-datetime of the file");
        }
        cells.put("status_date", updated);
    }

    private void source(Element activity, Cells cells) {
        var reporting = activity.first("reporting-org");
        var name = reporting.map(Element::narrative).orElse("");
        if (name.isEmpty()) {
            problems.add(file, activity.line(), "reporting-org", "", "who reports, with a narrative");
        }
        var id = Cells.slug("iati " + reporting.flatMap(r -> r.attribute("ref")).orElse(name));
        sources.putIfAbsent(id, new ExchangedSource(id, name, "IATI activities", "", "", ""));
        cells.put("source", id);
    }

    private static void organisations(Element activity, Cells cells) {
        var roles = new TreeMap<String, TreeSet<String>>();
        for (var organisation : activity.all("participating-org")) {
            var role = switch (organisation.attribute("role").orElse("")) {
                case "1" -> "funding";
                case "2" -> "accountable";
                case "3" -> "extending";
                case "4" -> "implementing";
                default -> "taking part";
            };
            Optional.of(organisation.narrative())
                    .filter(n -> !n.isEmpty())
                    .ifPresent(n ->
                            roles.computeIfAbsent(role, r -> new TreeSet<>()).add(n));
        }
        roles.forEach((role, names) -> cells.note(role + ": " + String.join(", ", names)));
    }
}
