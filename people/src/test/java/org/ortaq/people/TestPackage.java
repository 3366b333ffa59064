package org.ortaq.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.Fact;
import org.ortaq.region.Facts;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reading;
import org.ortaq.region.economy.Economy;
import org.ortaq.region.people.People;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** The sections the room reads, from the shipped package. */
record TestPackage(People people, Economy economy, Parameters parameters, Facts facts, Problems problems) {

    private static final Map<String, String> FILES = Map.of(
            "visits", "people/visits.csv",
            "travel-documents", "people/travel_documents.csv",
            "people-border-points", "people/border_points.csv",
            "students", "people/students.csv",
            "quotas", "people/quotas.csv",
            "recognition", "people/recognition.csv",
            "top1000", "people/top1000.csv",
            "economy-gdp", "economy/gdp.csv",
            "economy-outlook", "economy/outlook.csv");

    static TestPackage asOf(String date, int baseYear, Corner corner) {
        var problems = new Problems();
        var facts = new Facts(table("facts/people.csv", problems).map(Fact::of));
        var parameters =
                new ArrayList<>(table("parameters/people.csv", problems).map(Parameter::of));
        parameters.addAll(table("parameters/trade.csv", problems).map(Parameter::of));
        var names = new TreeMap<String, String>();
        table("economy/countries.csv", problems).rows().forEach(row -> names.put(row.text("id"), row.text("name")));
        var reading = new Reading(
                name -> table(file(name), problems),
                facts.asOf(LocalDate.parse(date)),
                new Parameters(parameters, corner),
                new Countries(names),
                LocalDate.parse(date),
                baseYear,
                problems);
        return new TestPackage(People.read(reading), Economy.read(reading), reading.parameters(), facts, problems);
    }

    private static String file(String resource) {
        return Optional.ofNullable(FILES.get(resource))
                .orElseThrow(() -> new IllegalArgumentException("no table " + resource));
    }

    static TestPackage now() {
        return asOf("2026-03-31", 2024, Corner.CENTRAL);
    }

    PeopleResult run(People changed) {
        return new PeopleModel().run(changed, economy, parameters);
    }

    int country(String code) {
        return people.countries().of(code);
    }

    static Table table(String file, Problems problems) {
        try {
            return Csv.read(Files.readString(Path.of(System.getProperty("ortaq.data"), file)), file, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
