package org.ortaq.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every text of the page is there in every language, and none is left over. */
class WordsTest {

    private static final Path WEB = Path.of("src", "main", "web");
    private static final Path WORDS = Path.of("..", "app", "src", "main", "resources", "words.json");

    /** Texts of the briefing, held by a test of its own in app. */
    private static final String BRIEF = "brief.";

    private static final Pattern KEY = Pattern.compile("\\b(?:t|maybe)\\(\\s*\"([^\"]+)\"");
    private static final Pattern PREFIX = Pattern.compile("\\b(?:t|maybe)\\(\\s*`([^`$]+)\\$\\{");
    private static final Pattern TEXT = Pattern.compile("[\"`]([a-z0-9][\\w.-]*)[\"`]");

    private static JsonNode words() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(WORDS));
    }

    private static String scripts() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(WEB)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".mjs")).sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static TreeSet<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(m -> found.add(m.group(1)));
        return found;
    }

    @Test
    void everyTextIsThereInEveryLanguage() throws IOException {
        var file = words();
        var missing = new ArrayList<String>();
        for (var word : file.get("words").properties()) {
            for (var language : file.get("languages")) {
                if (word.getValue().path(language.asString()).asString("").isBlank()) {
                    missing.add(word.getKey() + " in " + language.asString());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyOfTheScriptsHasAText() throws IOException {
        var words = words().get("words");
        assertThat(found(KEY, scripts())).hasSizeGreaterThan(100).allMatch(words::has);
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        var scripts = scripts();
        var used = found(TEXT, scripts);
        var prefixes = found(PREFIX, scripts);
        var left = new TreeSet<>(words().get("words").propertyNames());
        left.removeAll(used);
        left.removeIf(key -> key.startsWith(BRIEF));
        left.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        assertThat(left).isEmpty();
    }
}
