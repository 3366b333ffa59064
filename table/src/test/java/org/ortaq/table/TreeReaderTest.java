package org.ortaq.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** YAML and JSON are read strictly: a mistyped key is never ignored. */
class TreeReaderTest {

    private final Problems problems = new Problems();

    private Fields yaml(String text) {
        return Fields.of(TreeReader.yaml(text, "x.yaml", problems).orElseThrow(), "x.yaml", "", problems);
    }

    @Test
    void anUnknownKeyStopsWithItsNameAndTheNearestOne() {
        try (var f = yaml("id: a\nlevrs: []\n")) {
            f.text("id");
            f.items("levers");
        }
        assertThat(problems.all()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(2);
            assertThat(p.field()).isEqualTo("levrs");
            assertThat(p.guess()).hasValue("levers");
        });
    }

    @Test
    void aDoubledKeyIsAMistake() {
        yaml("id: a\nid: b\n");
        assertThat(problems.all()).isNotEmpty();
        assertThat(problems.all().getFirst().line()).isEqualTo(2);
    }

    @Test
    void anAliasIsAMistake() {
        TreeReader.yaml("a: &x [1]\nb: *x\n", "x.yaml", problems);
        assertThat(problems.isEmpty()).isFalse();
    }

    @Test
    void brokenTextIsAMistakeAndNoException() {
        assertThat(TreeReader.json("{\"a\": [1,", "x.json", problems)).isEmpty();
        assertThat(TreeReader.yaml("a: [1\nb: {", "x.yaml", problems)).isEmpty();
        assertThat(TreeReader.yaml("", "e.yaml", problems)).isEmpty();
        assertThat(problems.count()).isEqualTo(3);
    }

    @Test
    void deepNestingIsRefused() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> TreeReader.json("[".repeat(500) + "]".repeat(500), "x.json", problems))
                .isInstanceOf(InputException.class);
    }

    @Test
    void valuesKnowTheirLine() {
        try (var f = yaml("a: 1\nb:\n  c: x\n")) {
            f.number("a");
            f.nested("b").orElseThrow().number("c");
        }
        assertThat(problems.all()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(3);
            assertThat(p.field()).isEqualTo("b.c");
        });
    }
}
