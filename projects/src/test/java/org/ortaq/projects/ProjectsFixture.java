package org.ortaq.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortaq.region.Corner;
import org.ortaq.region.Countries;
import org.ortaq.region.Facts;
import org.ortaq.region.Parameter;
import org.ortaq.region.Parameters;
import org.ortaq.region.Reading;
import org.ortaq.region.projects.Projects;
import org.ortaq.table.Csv;
import org.ortaq.table.Problems;
import org.ortaq.table.Table;

/** The projects of the package on disk. */
final class ProjectsFixture {

    private static final Map<String, String> FILES = Map.of(
            "projects", "promises/projects",
            "portfolio-history", "promises/portfolio_history",
            "funds", "promises/funds");

    private ProjectsFixture() {}

    static Projects projects() {
        var problems = new Problems();
        var names = new TreeMap<String, String>();
        List.of("KAZ", "KGZ", "TJK", "TKM", "UZB").forEach(c -> names.put(c, c));
        return Projects.read(new Reading(
                resource -> table(FILES.getOrDefault(resource, resource), problems),
                new Facts(List.of()),
                parameters(),
                new Countries(names),
                LocalDate.of(2026, 3, 31),
                2024,
                problems));
    }

    static Parameters parameters() {
        return new Parameters(table("parameters/promises", new Problems()).map(Parameter::of), Corner.CENTRAL);
    }

    private static Table table(String path, Problems problems) {
        try {
            return Csv.read(Files.readString(Path.of(System.getProperty("ortaq.data"), path + ".csv")), path, problems);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
