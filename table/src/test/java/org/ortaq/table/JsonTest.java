package org.ortaq.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void whatIsUnknownHasNoKey() {
        var text = Json.write(Json.object()
                .put("a", OptionalDouble.empty())
                .put("b", Double.NaN)
                .put("c", Optional.of("x"))
                .put("d", null)
                .put("e", 0.1)
                .build());
        assertThat(text.replaceAll("\\s", "")).isEqualTo("{\"c\":\"x\",\"e\":0.1}");
    }
}
