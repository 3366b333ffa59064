package org.ortaq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the program and its page are made of: every library under a licence that may be passed on with ours, every version pinned, and the
 * list in the documents as the build has it.
 */
class DependenciesTest {

    private static final Path BILL = Path.of("target", "classes", "META-INF", "bom.json");
    private static final Path LOCK = Path.of("..", "page", "package-lock.json");
    private static final Path LIST = Path.of("..", "docs", "dependencies.md");

    /** Licences that ask for no more than to be named. */
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Unlicense", "(MIT OR Apache-2.0)");

    private record Library(String name, String version, String licence) {

        /** The library of a platform under the name it has on all. */
        static String everywhere(String name) {
            return name.replaceAll("^ortools-(linux|darwin|win32)-.*", "ortools-<platform>");
        }

        String row() {
            return "| " + name + " | " + version + " | " + licence + " |";
        }
    }

    @BeforeAll
    static void theBuildWroteItsBill() {
        assumeTrue(Files.exists(BILL), "no bill of materials: run by Maven, which writes it");
    }

    private static List<Library> ofTheProgram() {
        var found = new ArrayList<Library>();
        for (var part : read(BILL).get("components")) {
            if (!part.path("group").asString("").equals("org.ortaq")) {
                var licences = new ArrayList<String>();
                part.path("licenses").forEach(l -> licences.add(licence(l)));
                found.add(new Library(
                        part.get("group").asString() + ":"
                                + Library.everywhere(part.get("name").asString()),
                        part.get("version").asString(),
                        String.join(", ", licences)));
            }
        }
        return found;
    }

    private static String licence(JsonNode node) {
        var licence = node.path("license");
        return licence.path("id")
                .asString(licence.path("name").asString(node.path("expression").asString("")));
    }

    private static List<Library> ofThePage() {
        var found = new ArrayList<Library>();
        for (Map.Entry<String, JsonNode> entry : read(LOCK).get("packages").properties()) {
            var part = entry.getValue();
            if (!entry.getKey().isEmpty() && !part.path("dev").asBoolean(false)) {
                found.add(new Library(
                        entry.getKey().replaceFirst("^.*node_modules/", ""),
                        part.get("version").asString(),
                        part.path("license").asString("")));
            }
        }
        return found;
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    private static List<Library> all() {
        var all = new ArrayList<>(ofTheProgram());
        all.addAll(ofThePage());
        return all;
    }

    @Test
    void everyLicenceIsAllowed() {
        assertThat(all())
                .hasSizeGreaterThan(60)
                .allSatisfy(library -> assertThat(ALLOWED).as(library.row()).contains(library.licence()));
    }

    @Test
    void nothingIsASnapshot() {
        assertThat(all()).noneMatch(library -> library.version().contains("SNAPSHOT"));
    }

    @Test
    void theListInTheDocumentsIsThatOfTheBuild() throws IOException {
        var text = new StringBuilder("""
                # What Ortaq is made of

                Written by the build (`DependenciesTest`; a stale list fails, the new one is then in `app/target/dependencies.md`). Everything here is passed on
                with the package; what only builds and tests is not. The same in machine-readable form: `bom.json` in the package, `META-INF/bom.json` in the jar (CycloneDX).
                Allowed are Apache-2.0, MIT, ISC, BSD with two or three clauses, and the Unlicense; any other licence fails the build.

                ## The program
                | library | version | licence |
                |---|---|---|
                """);
        ofTheProgram().stream()
                .map(Library::row)
                .sorted()
                .forEach(row -> text.append(row).append('\n'));
        text.append("\n## The page\n| library | version | licence |\n|---|---|---|\n");
        ofThePage().stream()
                .map(Library::row)
                .sorted()
                .distinct()
                .forEach(row -> text.append(row).append('\n'));
        Files.writeString(Path.of("target", "dependencies.md"), text);
        assertThat(LIST).content().isEqualToNormalizingNewlines(text.toString());
    }
}
