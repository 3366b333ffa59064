package org.ortaq.app.projects;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ortaq.projects.ProjectDelivery;
import org.ortaq.projects.register.RegisteredProject;
import org.ortaq.region.projects.ProjectStatus;
import org.ortaq.table.Problems;
import picocli.CommandLine.Option;

/** Which projects are looked at. */
final class ProjectFilter {

    @Option(names = "--country", paramLabel = "ISO", description = "Only projects a country promised or hosts (UZB).")
    private @Nullable String country;

    @Option(names = "--sector", paramLabel = "WORD", description = "Only of a sector (energy, transport ...).")
    private @Nullable String sector;

    @Option(
            names = "--status",
            paramLabel = "WORD",
            description =
                    "Only of a status (done, under-way, agreed, negotiated, idea, stalled, unknown), or talked-about.")
    private @Nullable String status;

    @Option(names = "--portfolio", paramLabel = "ID", description = "Only of a portfolio (kaz-uzb-industry).")
    private @Nullable String portfolio;

    /** @throws org.ortaq.table.InputException with every word that is none of the register's */
    void check(ProjectRegister register) {
        var problems = new Problems();
        var all = register.projects();
        one(
                "--country",
                country,
                all.stream().flatMap(p -> Stream.concat(p.partners().stream(), p.hosts().stream())),
                problems);
        one("--sector", sector, sectors(register), problems);
        one(
                "--status",
                status,
                Stream.concat(Stream.of(ProjectStatus.values()).map(ProjectStatus::word), Stream.of("talked-about")),
                problems);
        one(
                "--portfolio",
                portfolio,
                Stream.concat(
                        all.stream().flatMap(p -> p.portfolio().stream()),
                        register.portfolios().stream().map(s -> s.portfolio())),
                problems);
        problems.throwIfAny();
    }

    private static Stream<String> sectors(ProjectRegister register) {
        return register.deliveries(d -> true).stream().map(d -> d.project().sector());
    }

    private static void one(String option, @Nullable String found, Stream<String> words, Problems problems) {
        var known = List.copyOf(new TreeSet<>(words.toList()));
        if (found != null && !known.contains(found)) {
            problems.addChoice("command line", 0, option, found, "one of: " + String.join(" ", known), known);
        }
    }

    boolean isAll() {
        return country == null && sector == null && status == null && portfolio == null;
    }

    boolean takes(RegisteredProject project) {
        return takes(
                Stream.concat(project.partners().stream(), project.hosts().stream()),
                project.sector(),
                project.status(),
                project.portfolio());
    }

    boolean takes(ProjectDelivery delivery) {
        var project = delivery.project();
        return takes(
                Stream.concat(project.partners().stream(), project.hosts().stream()),
                project.sector(),
                project.status().word(),
                project.portfolio());
    }

    private boolean takes(Stream<String> countries, String ofSector, String ofStatus, Optional<String> ofPortfolio) {
        boolean isTalk = !ofStatus.equals("done") && !ofStatus.equals("under-way");
        return (country == null || countries.anyMatch(country::equals))
                && (sector == null || sector.equals(ofSector))
                && (status == null || status.equals(ofStatus) || (status.equals("talked-about") && isTalk))
                && (portfolio == null || ofPortfolio.filter(portfolio::equals).isPresent());
    }
}
