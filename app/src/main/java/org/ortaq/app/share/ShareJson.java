package org.ortaq.app.share;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ortaq.sharing.Excess;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.SharingRule;
import org.ortaq.sharing.Transfer;
import org.ortaq.table.Json;

/** The shape of {@code share --json}. */
final class ShareJson {
    private static final int WHOLE_BITS = 53;

    private final Answer answer;

    private ShareJson(Answer answer) {
        this.answer = answer;
    }

    static Map<String, Object> of(Answer answer, RuleAnswer from) {
        return new ShareJson(answer).object(from);
    }

    private Map<String, Object> object(RuleAnswer from) {
        var file = answer.file();
        var object = Json.object()
                .put("name", file.name())
                .put("note", file.note())
                .put("provenance", file.provenance())
                .put("sense", file.sense().name().toLowerCase(Locale.ROOT))
                .put("players", answer.game().players())
                .put("exact", answer.game().exact())
                .put("total", number(answer.game().of(answer.game().grand())));
        for (var rule : answer.rules()) object.put(RuleNames.key(rule.rule()), numbers(rule.shares()));
        return object.put("leastCoreEpsilon", answer.leastCoreEpsilon().map(this::number))
                .put("coreEmpty", answer.coreEmpty())
                .put("leavers", leavers(answer.by(SharingRule.SHAPLEY).orElseThrow()))
                .put("from", RuleNames.word(from.rule()))
                .put("transfers", transfers(from))
                .put("rules", rules())
                .build();
    }

    private List<Map<String, Object>> rules() {
        var rules = new ArrayList<Map<String, Object>>();
        for (var rule : SharingRule.values())
            rules.add(answer.by(rule)
                    .map(this::rule)
                    .orElseGet(() -> Json.object()
                            .put("rule", RuleNames.word(rule))
                            .put("why", RuleNames.undefined(rule))
                            .build()));
        return rules;
    }

    private Map<String, Object> rule(RuleAnswer rule) {
        return Json.object()
                .put("rule", RuleNames.word(rule.rule()))
                .put("shares", numbers(rule.shares()))
                .put("inCore", rule.inCore())
                .put("leavers", leavers(rule))
                .put("transfers", transfers(rule))
                .put("transfersTotal", rule.total())
                .put("sharesAfter", rule.after())
                .build();
    }

    private List<Map<String, Object>> leavers(RuleAnswer rule) {
        return rule.leavers().stream().map(this::leaver).toList();
    }

    private Map<String, Object> leaver(Excess leaver) {
        return Json.object()
                .put("coalition", answer.game().name(leaver.coalition()))
                .put("excess", number(leaver.value()))
                .build();
    }

    private List<Map<String, Object>> transfers(RuleAnswer rule) {
        return rule.transfers().stream().map(this::transfer).toList();
    }

    private Map<String, Object> transfer(Transfer transfer) {
        return Json.object()
                .put("from", answer.game().players().get(transfer.from()))
                .put("to", answer.game().players().get(transfer.to()))
                .put("value", transfer.value())
                .build();
    }

    private List<Object> numbers(List<Rational> numbers) {
        return numbers.stream().map(this::number).toList();
    }

    /** A number where that is exact, else the fraction as text; of a game computed in doubles always a number. */
    private Object number(Rational value) {
        return number(value, answer.game().exact());
    }

    static Object number(Rational value, boolean exact) {
        if (!exact) return value.doubleValue();
        BigInteger whole = value.numerator();
        return value.isWhole() && whole.bitLength() <= WHOLE_BITS ? whole.longValueExact() : value.toString();
    }
}
