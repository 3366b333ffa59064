package org.ortaq.people.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order of the law, the basis of a decision and what is missing for a better one. */
class RuleEngineTest {

    private static final Set<Level> ALL = EnumSet.allOf(Level.class);
    private static final Rule TREATY =
            new Rule("treaty", 0, 1, ALL, Rank.TREATY, Condition.ACCREDITED, Verdict.AUTOMATIC);
    private static final Rule CONVENTION =
            new Rule("convention", 0, 1, ALL, Rank.MULTILATERAL, Condition.ACCREDITED, Verdict.SIMPLIFIED);
    private static final Rule LIST =
            new Rule("list", 0, 1, ALL, Rank.NATIONAL_LIST, Condition.TOP_1000, Verdict.AUTOMATIC);

    @Test
    void withoutARuleTheGeneralProcedureApplies() {
        var decision = new RuleEngine(List.of()).decide(Degree.ordinary(0, Level.BACHELOR), 1);
        assertThat(decision.verdict()).isEqualTo(Verdict.NOSTRIFICATION);
        assertThat(decision.basis()).isEmpty();
    }

    @Test
    void theTreatyIsTheBasisBeforeTheListThatGivesTheSame() {
        var listed = new Degree(0, Level.MASTER, true, true, false);
        assertThat(new RuleEngine(List.of(LIST, TREATY)).decide(listed, 1).basis())
                .hasValue("treaty");
    }

    @Test
    void aMoreFavourableNationalListHelpsAgainstAConvention() {
        var engine = new RuleEngine(List.of(CONVENTION, LIST));
        var listed = engine.decide(new Degree(0, Level.MASTER, true, true, false), 1);
        assertThat(listed.basis()).hasValue("list");
        assertThat(listed.missing()).isEmpty();
        var ordinary = engine.decide(Degree.ordinary(0, Level.MASTER), 1);
        assertThat(ordinary.verdict()).isEqualTo(Verdict.SIMPLIFIED);
        assertThat(ordinary.missing()).containsExactly(Condition.TOP_1000.proof());
    }

    @Test
    void rulesAreDirectedAndSpeakOfTheirLevels() {
        var bachelorOnly =
                new Rule("b", 0, 1, EnumSet.of(Level.BACHELOR), Rank.TREATY, Condition.NONE, Verdict.AUTOMATIC);
        var engine = new RuleEngine(List.of(bachelorOnly));
        assertThat(engine.decide(Degree.ordinary(1, Level.BACHELOR), 0).verdict())
                .isEqualTo(Verdict.NOSTRIFICATION);
        assertThat(engine.decide(Degree.ordinary(0, Level.DOCTOR), 1).verdict()).isEqualTo(Verdict.NOSTRIFICATION);
        assertThat(engine.decide(Degree.ordinary(0, Level.BACHELOR), 1).verdict())
                .isEqualTo(Verdict.AUTOMATIC);
    }

    @Test
    void theOrderOfTheRulesChangesNothingAndMoreRulesNeverHurt() {
        var rules = new ArrayList<>(List.of(TREATY, CONVENTION, LIST));
        var degree = new Degree(0, Level.BACHELOR, false, true, false);
        var decision = new RuleEngine(rules).decide(degree, 1);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(rules, new Random(seed));
            assertThat(new RuleEngine(rules).decide(degree, 1)).isEqualTo(decision);
            assertThat(new RuleEngine(rules.subList(0, 2)).decide(degree, 1).verdict())
                    .isLessThanOrEqualTo(decision.verdict());
        }
    }
}
