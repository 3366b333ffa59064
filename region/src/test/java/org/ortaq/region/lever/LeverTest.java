package org.ortaq.region.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ortaq.region.Coalition;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.table.Fields;
import org.ortaq.table.Problems;
import org.ortaq.table.TreeReader;

/** Levers are read strictly, cut down to those who take part, and named the same everywhere. */
class LeverTest {

    private final Problems problems = new Problems();

    private Optional<Lever> read(String yaml, Corner corner, boolean shock) {
        var tree = TreeReader.yaml(yaml, "x.yaml", problems).orElseThrow();
        try (var fields = Fields.of(tree, "x.yaml", "levers", problems)) {
            return LeverReader.read(fields, corner, "size", shock, Coalition.ALL);
        }
    }

    @Test
    void theAdverseSizeOfAnInitiativeIsTheWeakerOne() {
        var yaml = "{type: border-time, area: CA5, factor: {low: 0.5, mid: 0.7, high: 0.9}}";
        assertThat(read(yaml, Corner.ADVERSE, false)).hasValue(new BorderTime("CA5", 0.7 + 0.4 * (0.9 - 0.7)));
        assertThat(read(yaml, Corner.CENTRAL, false)).hasValue(new BorderTime("CA5", 0.7));
        assertThat(read(yaml, Corner.FAVOURABLE, false)).hasValue(new BorderTime("CA5", 0.7 + 0.4 * (0.5 - 0.7)));
    }

    @Test
    void theAdverseSizeOfAShockIsTheStrongerOne() {
        var yaml = "{type: inflow, basin: all, factor: {low: 0.6, mid: 0.7, high: 0.8}}";
        assertThat(read(yaml, Corner.ADVERSE, true)).hasValue(new Inflow("all", 0.7 + 0.4 * (0.6 - 0.7)));
    }

    @Test
    void anUnknownLeverOrKeyStopsWithItsName() {
        assertThat(read("{type: bordr-time, area: CA5, factor: 1}", Corner.CENTRAL, false))
                .isEmpty();
        read("{type: border-time, area: CA5, facter: 0.5, factor: 0.5}", Corner.CENTRAL, false);
        assertThat(problems.all()).anySatisfy(p -> assertThat(p.guess()).hasValue("border-time"));
        assertThat(problems.all()).anySatisfy(p -> assertThat(p.found()).isEqualTo("facter"));
    }

    @Test
    void anImpossibleSizeIsRefused() {
        assertThat(read("{type: irrigation-saving, country: UZB, share: 1.5}", Corner.CENTRAL, false))
                .isEmpty();
        assertThat(problems.all().getFirst().expected()).contains("a share from 0 to 1: 1.5");
    }

    @Test
    void aLeverAmongAllFiveIsCutDownToThePairsInside() {
        var three = Coalition.of(List.of(Member.KAZ, Member.KGZ, Member.UZB));
        assertThat(new NonTariff("CA5", 0.5).within(three))
                .containsExactly(
                        new NonTariff("KAZ+KGZ", 0.5), new NonTariff("KAZ+UZB", 0.5), new NonTariff("KGZ+UZB", 0.5));
        assertThat(new NonTariff("KAZ+TJK", 0.5).within(three)).isEmpty();
        assertThat(new BorderTime("dostyk", 0.5).within(three)).hasSize(1);
        assertThat(new TravelDocument("UZB", "TJK", "id-card").within(three)).isEmpty();
        assertThat(new Duty("CHN", "UZB", 0).within(three)).hasSize(1);
        assertThat(new JointDispatch(Coalition.ALL).within(three)).containsExactly(new JointDispatch(three));
        assertThat(new JointDispatch(Coalition.ALL).within(new Coalition(1))).isEmpty();
    }

    @Test
    void everyTypeIsReadable() {
        assertThat(LeverReader.TYPES).hasSameSizeAs(Lever.class.getPermittedSubclasses());
        assertThat(Stream.of(Lever.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .doesNotHaveDuplicates();
    }
}
