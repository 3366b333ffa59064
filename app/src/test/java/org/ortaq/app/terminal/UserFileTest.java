package org.ortaq.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortaq.app.Run;

/** Files a user names: missing ones and such that are no text are the user's mistake, for every command alike. */
class UserFileTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "water sddp FILE",
                "tour solve --instance FILE",
                "share --game FILE",
                "claims FILE",
                "water hindcast --record FILE",
                "assess --scenario FILE",
                "appraise --judges FILE",
                "exchange --students FILE --places FILE"
            })
    void bytesThatAreNoTextEndWithTwo(String command) throws IOException {
        var file =
                Files.write(folder.resolve("bytes.yaml"), new byte[] {'i', 'd', '\n', (byte) 0xff, (byte) 0xfe, '\n'});
        for (var named :
                new String[] {file.toString(), folder.resolve("none.yaml").toString()}) {
            var run = Run.of((command.replace("FILE", named) + " --json").split(" ", -1));
            assertThat(run.code()).as(command + "\n" + run.err()).isEqualTo(2);
            assertThat(run.json().get("problems").size()).isEqualTo(1);
        }
    }
}
