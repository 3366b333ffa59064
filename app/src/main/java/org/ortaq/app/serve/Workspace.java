package org.ortaq.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ortaq.app.terminal.OutputFile;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;
import org.ortaq.table.Json;

/**
 * The folder scenarios are kept in, where the server was given one; without it nothing is written. A name of a request is never a path: it is
 * small letters, digits and hyphens, and names one file of the folder itself.
 */
final class Workspace {

    private static final int MOST = 200;
    private static final String ENDING = ".json";

    /** Names that are devices on Windows, whatever their ending. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private final DataPackage data;
    private final @Nullable Path folder;

    /** @param folder made when it is not there; null: none */
    Workspace(DataPackage data, @Nullable Path folder) {
        this.data = data;
        this.folder = folder;
        if (folder != null) {
            make(folder);
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw InputException.of(
                    "command line",
                    0,
                    "--workspace",
                    folder.toString(),
                    "a folder that can be made: " + failed.getMessage());
        }
        if (!Files.isWritable(folder)) {
            throw InputException.of(
                    "command line", 0, "--workspace", folder.toString(), "a folder that can be written to");
        }
    }

    boolean isOpen() {
        return folder != null;
    }

    /** Every scenario kept, by name. */
    synchronized Map<String, Object> list() {
        var kept = names().stream().map(this::told).toList();
        return Json.object().put("scenarios", kept).build();
    }

    /** A file somebody changed by hand may be a scenario no more. */
    private Map<String, Object> told(String name) {
        var told = Json.object().put("name", name);
        try {
            told.put("title", ScenarioBody.read(data, text(name).orElse("")).title());
        } catch (InputException wrong) {
            told.put("problem", wrong.problems().getFirst().toString());
        }
        return told.build();
    }

    /** @throws Refusal 404 when nothing of this name is kept */
    synchronized Answer get(String name) {
        return text(checked(name))
                .map(text -> Answer.text(200, Answer.JSON, text))
                .orElseThrow(() -> new Refusal(404, "No scenario of this name is kept."));
    }

    /**
     * Keeps a scenario, in place of one of the same name.
     *
     * @throws InputException with every mistake in it
     * @throws Refusal 409 when the folder is full
     */
    synchronized Answer put(String name, String body) {
        var file = file(checked(name));
        if (!body.stripLeading().startsWith("{")) {
            throw InputException.of("request", 0, "", "", "a scenario as a JSON object");
        }
        var scenario = ScenarioBody.read(data, body);
        if (!scenario.id().equals(name)) {
            throw InputException.of("request", 0, "id", scenario.id(), "the name it is kept by, " + name);
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) && names().size() >= MOST) {
            throw new Refusal(409, "The workspace holds " + MOST + " scenarios; take one out first.");
        }
        OutputFile.write(file, body.getBytes(StandardCharsets.UTF_8));
        return Answer.json(
                200,
                Json.object().put("name", name).put("title", scenario.title()).build());
    }

    /** @throws Refusal 404 when nothing of this name is kept */
    synchronized Answer delete(String name) {
        try {
            if (!Files.deleteIfExists(file(checked(name)))) {
                throw new Refusal(404, "No scenario of this name is kept.");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Answer.json(200, Json.object().put("name", name).build());
    }

    private Path folder() {
        if (folder == null) {
            throw new Refusal(403, "This server keeps nothing; start it with --workspace DIR to keep scenarios.");
        }
        return folder;
    }

    private String checked(String name) {
        folder();
        if (!name.matches("[a-z0-9][a-z0-9-]{0,59}") || DEVICES.contains(name) || name.matches("(com|lpt)[0-9]")) {
            throw InputException.of(
                    "request",
                    0,
                    "name",
                    name.length() <= 60 ? name : name.substring(0, 60) + " ...",
                    "1 to 60 small letters, digits and hyphens");
        }
        return name;
    }

    private Path file(String name) {
        return folder().resolve(name + ENDING);
    }

    /** Links are not followed: they lead out of the folder. */
    private Optional<String> text(String name) {
        var file = file(name);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readString(file))
                    : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.matches("[a-z0-9][a-z0-9-]{0,59}\\.json"))
                    .map(f -> f.substring(0, f.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
