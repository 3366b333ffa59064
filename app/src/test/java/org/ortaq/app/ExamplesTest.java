package org.ortaq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.assessment.PromiseStudy;
import org.ortaq.commitments.progress.Aim;
import org.ortaq.numerics.Sums;
import org.ortaq.people.exchange.Applications;
import org.ortaq.projects.portfolio.Portfolio;
import org.ortaq.region.Region;
import org.ortaq.sharing.Game;
import org.ortaq.solver.LinearProgram;
import org.ortaq.table.Csv;
import org.ortaq.trade.equilibrium.Armington;
import org.ortaq.transport.routing.Graph;
import org.ortaq.waterpower.sddp.PolicyGraph;

/** Every file under {@code examples/}: one a room, compiled as a reader would and run. */
class ExamplesTest {

    private static final Path FOLDER = Path.of("..", "examples");
    private static final List<String> ROOMS = List.of(
            "table",
            "numerics",
            "solver",
            "region",
            "sharing",
            "trade",
            "transport",
            "waterpower",
            "people",
            "projects",
            "commitments",
            "assessment");

    private static List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    @Test
    void everyRoomHasOneAndTheListNamesThem() throws Exception {
        var rooms = files().stream()
                .map(f -> name(f).replace("Example", "").toLowerCase(Locale.ROOT))
                .toList();
        assertThat(new TreeSet<>(rooms)).isEqualTo(new TreeSet<>(ROOMS));
        var list = Files.readString(FOLDER.resolve("README.md"));
        assertThat(files()).allMatch(f -> list.contains("(" + f.getFileName() + ")"));
    }

    @Test
    void everyFileRunsAndPrints(@TempDir Path classes) throws Exception {
        compile(classes);
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Main.class.getClassLoader())) {
            for (var file : files()) {
                assertThat(run(loader.loadClass(name(file))))
                        .as(name(file))
                        .contains("\n")
                        .hasSizeGreaterThan(40);
            }
        }
    }

    private static void compile(Path classes) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            said,
                            manager,
                            null,
                            List.of(
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    classPath(),
                                    "-proc:none",
                                    "-Xlint:all",
                                    "-Werror"),
                            null,
                            manager.getJavaFileObjectsFromPaths(files()))
                    .call();
            assertThat(done).as(said.toString()).isTrue();
        }
    }

    /** Where the rooms are, whatever started the tests; one class stands for each. */
    private static String classPath() throws Exception {
        var places = new TreeSet<String>();
        for (var room : List.of(
                Csv.class,
                Sums.class,
                LinearProgram.class,
                Region.class,
                Game.class,
                Armington.class,
                Graph.class,
                PolicyGraph.class,
                Applications.class,
                Portfolio.class,
                Aim.class,
                PromiseStudy.class,
                Main.class,
                NullMarked.class)) {
            places.add(Path.of(room.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static String run(Class<?> example) throws Exception {
        var home = System.getProperty("ortaq.home");
        var out = System.out;
        var said = new ByteArrayOutputStream();
        try (var print = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setProperty("ortaq.home", "..");
            System.setOut(print);
            var made = example.getDeclaredConstructor();
            made.setAccessible(true);
            var main = example.getDeclaredMethod("main");
            main.setAccessible(true);
            main.invoke(made.newInstance());
        } finally {
            System.setOut(out);
            if (home == null) {
                System.clearProperty("ortaq.home");
            } else {
                System.setProperty("ortaq.home", home);
            }
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
