package org.ortaq.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortaq.app.terminal.DirectoryFiles;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.table.InputException;

/** Scenarios that are kept, and what never gets into the folder or out of it. */
class WorkspaceTest {

    private static final DataPackage DATA =
            DataPackage.open(new DirectoryFiles(Path.of(System.getProperty("ortaq.data"))));
    private static final String SCENARIO = """
            {"id":"mine","title":"My own","horizon":[2024,2030],"initiatives":"all","without":["kambarata-1"],"dates":"likely","shocks":[]}
            """;

    private static int refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        var status = new int[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, r -> status[0] = r.status());
        return status[0];
    }

    @Test
    void withoutAFolderNothingIsKeptOrTold() {
        var none = new Workspace(DATA, null);
        assertThat(none.isOpen()).isFalse();
        assertThat(refused(none::list)).isEqualTo(403);
        assertThat(refused(() -> none.get("mine"))).isEqualTo(403);
        assertThat(refused(() -> none.put("mine", SCENARIO))).isEqualTo(403);
        assertThat(refused(() -> none.delete("mine"))).isEqualTo(403);
    }

    @Test
    void whatIsKeptComesBackAsItWas(@TempDir Path folder) {
        var workspace = new Workspace(DATA, folder.resolve("new"));
        assertThat(refused(() -> workspace.get("mine"))).isEqualTo(404);
        workspace.put("mine", SCENARIO);
        workspace.put("mine", SCENARIO.replace("My own", "Changed"));
        assertThat(new String(workspace.get("mine").body(), StandardCharsets.UTF_8))
                .contains("Changed");
        assertThat(workspace.list().toString()).contains("mine", "Changed");
        workspace.delete("mine");
        assertThat(refused(() -> workspace.delete("mine"))).isEqualTo(404);
    }

    @Test
    void aNameIsNeverAPath(@TempDir Path folder) throws Exception {
        var workspace = new Workspace(DATA, folder.resolve("inner"));
        Files.writeString(folder.resolve("secret.json"), SCENARIO);
        Files.createSymbolicLink(folder.resolve("inner").resolve("link.json"), folder.resolve("secret.json"));
        for (var name : List.of(
                "../secret",
                "..",
                ".",
                "",
                "a/b",
                "a\\b",
                "A",
                "nul",
                "com1",
                "x".repeat(61),
                "a.json",
                "\u0000",
                "-a")) {
            assertThatThrownBy(() -> workspace.get(name)).as(name).isInstanceOf(InputException.class);
            assertThatThrownBy(() -> workspace.put(name, SCENARIO)).as(name).isInstanceOf(InputException.class);
        }
        assertThat(refused(() -> workspace.get("link"))).isEqualTo(404);
        assertThat(workspace.list().toString()).doesNotContain("link");
    }

    @Test
    void onlyScenariosOfTheirOwnNameAreKept(@TempDir Path folder) throws Exception {
        var workspace = new Workspace(DATA, folder);
        assertThatThrownBy(() -> workspace.put("other", SCENARIO)).hasMessageContaining("other");
        assertThatThrownBy(() -> workspace.put("mine", "id: mine")).hasMessageContaining("JSON");
        assertThatThrownBy(() -> workspace.put("mine", SCENARIO.replace("kambarata-1", "kambarata-9")))
                .hasMessageContaining("kambarata-1");
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).isEmpty();
        }
        Files.writeString(folder.resolve("broken.json"), "{");
        assertThat(workspace.list().toString()).contains("broken", "problem");
    }
}
