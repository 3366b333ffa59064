package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ortaq.sharing.Excess;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Settlement;
import org.ortaq.sharing.SharingRule;
import org.ortaq.sharing.Transfer;
import org.ortaq.sharing.partition.Outsiders;
import org.ortaq.sharing.partition.PartitionValue;
import org.ortaq.table.Json;

/** The shape of {@code share --json} for a game in partition function form. */
final class PartitionJson {
    private final PartitionAnswer answer;

    private PartitionJson(PartitionAnswer answer) {
        this.answer = answer;
    }

    static Map<String, Object> of(PartitionAnswer answer) {
        return new PartitionJson(answer).object();
    }

    private Map<String, Object> object() {
        var file = answer.file();
        var best = answer.best();
        var externality = answer.externality();
        return Json.object()
                .put("name", file.name())
                .put("note", file.note())
                .put("provenance", file.provenance())
                .put("kind", "partition")
                .put("sense", file.sense().name().toLowerCase(Locale.ROOT))
                .put("players", answer.game().players())
                .put("exact", answer.game().exact())
                .put("partitions", answer.game().worth().size())
                .put("embeddedCoalitions", answer.game().embedded())
                .put("total", number(answer.game().total()))
                .put(
                        "best",
                        Json.object()
                                .put("partition", best.name(answer.game().players()))
                                .put("total", number(answer.game().total(best)))
                                .build())
                .put(
                        "whenOutsidersJoin",
                        Json.object()
                                .put("gains", externality.up())
                                .put("losses", externality.down())
                                .put("unchanged", externality.same())
                                .build())
                .put("values", values())
                .put("outsiders", outsiders())
                .build();
    }

    private List<Map<String, Object>> values() {
        var list = new ArrayList<Map<String, Object>>();
        for (var value : PartitionValue.values())
            list.add(Json.object()
                    .put("value", word(value))
                    .put("shares", numbers(answer.by(value)))
                    .put("under", answer.under(value).stream().map(this::under).toList())
                    .build());
        return list;
    }

    private Map<String, Object> under(PartitionAnswer.Under under) {
        return Json.object()
                .put("outsiders", word(under.outsiders()))
                .put("leavers", under.leavers().stream().map(this::leaver).toList())
                .put(
                        "transfers",
                        under.settled().map(Settlement::transfers).orElse(List.of()).stream()
                                .map(this::transfer)
                                .toList())
                .put("transfersTotal", under.settled().map(Settlement::total).orElse(0.0))
                .build();
    }

    private Map<String, Object> leaver(Excess leaver) {
        return Json.object()
                .put("coalition", name(leaver.coalition()))
                .put("excess", number(leaver.value()))
                .build();
    }

    private String name(int coalition) {
        return answer.by(Outsiders.ALONE).game().name(coalition);
    }

    private Map<String, Object> transfer(Transfer transfer) {
        return Json.object()
                .put("from", answer.game().players().get(transfer.from()))
                .put("to", answer.game().players().get(transfer.to()))
                .put("value", transfer.value())
                .build();
    }

    private List<Map<String, Object>> outsiders() {
        var list = new ArrayList<Map<String, Object>>();
        for (var outsiders : Outsiders.values()) {
            var shares = answer.by(outsiders);
            list.add(Json.object()
                    .put("outsiders", word(outsiders))
                    .put("v", numbers(shares.game().worth()))
                    .put("shapley", numbers(answer.by(outsiders, SharingRule.SHAPLEY)))
                    .put("nucleolus", numbers(answer.by(outsiders, SharingRule.NUCLEOLUS)))
                    .put("leastCoreEpsilon", shares.leastCoreEpsilon().map(this::number))
                    .put("coreEmpty", shares.coreEmpty())
                    .build());
        }
        return list;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Object> numbers(List<Rational> numbers) {
        return numbers.stream().map(this::number).toList();
    }

    private Object number(Rational value) {
        return ShareJson.number(value, answer.game().exact());
    }
}
