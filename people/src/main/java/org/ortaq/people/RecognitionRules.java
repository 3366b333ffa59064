package org.ortaq.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ortaq.people.recognition.Condition;
import org.ortaq.people.recognition.Level;
import org.ortaq.people.recognition.Rank;
import org.ortaq.people.recognition.Rule;
import org.ortaq.people.recognition.RuleEngine;
import org.ortaq.people.recognition.Verdict;
import org.ortaq.region.people.DegreeRule;
import org.ortaq.region.people.Degrees;
import org.ortaq.region.people.People;
import org.ortaq.region.people.SquareTable;

/** The rules of recognition of a region as the engine reads them. */
final class RecognitionRules {

    private RecognitionRules() {}

    /** The rules in force at the end of the year looked at, with what levers granted. */
    static RuleEngine of(People people) {
        return on(people, LocalDate.of(people.year(), 12, 31));
    }

    /** The rules in force on a day, with what levers granted. */
    static RuleEngine on(People people, LocalDate day) {
        var rules = new ArrayList<Rule>();
        people.degrees().rules().stream()
                .filter(rule -> rule.validity().holdsOn(day))
                .map(RecognitionRules::rule)
                .forEach(rules::add);
        for (var level : Level.values()) {
            addGranted(rules, people.degrees(), level, people.countries().size());
        }
        return new RuleEngine(rules);
    }

    private static Rule rule(DegreeRule rule) {
        return new Rule(
                rule.id(),
                rule.from(),
                rule.to(),
                levels(rule.level()),
                Rank.valueOf(constant(rule.kind())),
                Condition.valueOf(constant(rule.condition())),
                Verdict.valueOf(rule.result().name()));
    }

    private static Set<Level> levels(String word) {
        return word.equals("all") ? EnumSet.allOf(Level.class) : EnumSet.of(Level.valueOf(constant(word)));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static void addGranted(List<Rule> rules, Degrees degrees, Level level, int n) {
        SquareTable granted = degrees.granted().get(level.ordinal());
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (granted.at(i, j) >= 0) {
                    rules.add(new Rule(
                            "lever-" + level,
                            i,
                            j,
                            EnumSet.of(level),
                            Rank.TREATY,
                            Condition.ACCREDITED,
                            Verdict.values()[(int) granted.at(i, j)]));
                }
            }
        }
    }
}
