package org.ortaq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.serve.Desk;

/** The guides under {@code docs/guides}: their snippets are run as they stand. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class GuidesTest {

    private static final String ADDRESS = "http://127.0.0.1:8080";
    private static final Path DATA = Path.of(System.getProperty("ortaq.data"));

    private static String snippets(String guide, String language) throws IOException {
        var text = Files.readString(Path.of("..", "docs", "guides", guide));
        var found = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(found).as("snippets of " + guide).isNotEmpty();
        return String.join("\n", found);
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(20, TimeUnit.SECONDS);
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a script against a server of its own and gives what it printed. */
    private static String run(String program, String script, Path folder) throws Exception {
        try (var desk = Desk.open(DATA, 2, false, 0)) {
            var here = desk.address().replaceFirst("/$", "");
            var file = Files.writeString(folder.resolve("guide"), script.replace(ADDRESS, here));
            var said = folder.resolve("said");
            var process = new ProcessBuilder(program, file.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(said)).isZero();
            return Files.readString(said);
        }
    }

    @Test
    void thePythonGuideRuns(@TempDir Path folder) throws Exception {
        assumeTrue(isThere("python3"), "skipped: there is no python3");
        assertThat(run("python3", snippets("python.md", "python"), folder))
                .contains("sources - Sources - ", "b06-uz-kz-trade-10bn-2030", "2024 KAZ 4300.0 musd")
                .containsPattern("UZB -?[0-9.]+ from -?[0-9.]+ to -?[0-9.]+ musd2023");
    }

    @Test
    void theRGuideRuns(@TempDir Path folder) throws Exception {
        assumeTrue(isThere("Rscript"), "skipped: there is no Rscript");
        assertThat(run("Rscript", snippets("r.md", "r"), folder)).contains("reporter", "4300");
    }

    @Test
    void theCommandsOfTheExcelGuideWriteWhatItSays(@TempDir Path folder) throws Exception {
        for (var line : snippets("excel.md", "sh")
                .lines()
                .filter(l -> l.startsWith("./ortaq "))
                .toList()) {
            var words = new ArrayList<String>(
                    List.of(line.substring("./ortaq ".length()).split(" ", -1)));
            for (var option : List.of("--out", "--table")) {
                int at = words.indexOf(option);
                if (at >= 0) {
                    words.set(at + 1, folder.resolve(words.get(at + 1)).toString());
                }
            }
            if (words.getFirst().equals("brief")) {
                continue; // BriefTest reads its workbook back; a whole run for the file name alone is not worth it.
            }
            words.addAll(List.of("--data", DATA.toString()));
            var run = Run.of(words.toArray(String[]::new));
            assertThat(run.code()).as(line + run.err()).isZero();
        }
        try (var book = new ReadableWorkbook(folder.resolve("facts.xlsx").toFile())) {
            var names = book.getSheets().map(s -> s.getName()).collect(Collectors.toList());
            assertThat(names).containsExactly("facts", "about");
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("id");
            assertThat(rows.get(1).getCellAsNumber(5)).isPresent();
        }
        assertThat(folder.resolve("tables").resolve("commitments.xlsx")).exists();
        for (var table : List.of("outcomes", "promises", "gains")) {
            assertThat(folder.resolve("my-run").resolve(table + ".xlsx")).exists();
            assertThat(folder.resolve("my-run").resolve(table + ".csv")).exists();
        }
    }
}
