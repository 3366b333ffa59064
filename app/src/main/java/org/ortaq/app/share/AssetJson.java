package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortaq.assessment.AssetGains;
import org.ortaq.region.Corner;
import org.ortaq.region.Member;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Settlement;
import org.ortaq.sharing.Shares;
import org.ortaq.sharing.SharingRule;
import org.ortaq.table.Json;

/** The shape of {@code share --asset --json}. */
final class AssetJson {
    private final AssetAnswer answer;

    private AssetJson(AssetAnswer answer) {
        this.answer = answer;
    }

    static Map<String, Object> of(AssetAnswer answer, boolean inPackage, int last) {
        return new AssetJson(answer).object(inPackage, last);
    }

    private Map<String, Object> object(boolean inPackage, int last) {
        return Json.object()
                .put("asset", answer.asset().id())
                .put("title", answer.asset().title())
                .put("unit", "musd of 2023, present value")
                .put("inPackage", inPackage)
                .put("horizon", last)
                .put("converged", answer.converged())
                .put("players", answer.owners())
                .put("hosts", answer.hosts())
                .put("cost", range(c -> Optional.of(answer.at(c).cost())))
                .put("owners", owners())
                .put("others", others())
                .put(
                        "output",
                        answer.at(Corner.CENTRAL).changes().stream()
                                .map(this::change)
                                .toList())
                .put("games", answer.isKnown() ? games() : List.of())
                .put(
                        "unknown",
                        answer.owners().stream()
                                .filter(o -> answer.gain(o, Corner.CENTRAL).isEmpty())
                                .toList())
                .build();
    }

    private interface AtCorner {
        Optional<Double> at(Corner corner);
    }

    /** Central value with the ends over the corners; nothing where it is unknown. */
    private static Optional<Map<String, Object>> range(AtCorner value) {
        var central = value.at(Corner.CENTRAL);
        if (central.isEmpty()) return Optional.empty();
        double low = central.get();
        double high = central.get();
        for (var corner : Corner.values()) {
            low = Math.min(low, value.at(corner).orElse(low));
            high = Math.max(high, value.at(corner).orElse(high));
        }
        return Optional.of(Json.object()
                .put("value", central.get())
                .put("low", low)
                .put("high", high)
                .build());
    }

    private List<Map<String, Object>> owners() {
        var list = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < answer.owners().size(); i++) {
            int owner = i;
            String code = answer.owners().get(i);
            list.add(Json.object()
                    .put("owner", code)
                    .put("percent", answer.split().percent()[i])
                    .put("source", answer.split().sources().get(i))
                    .put("note", Optional.of(answer.split().notes().get(i)).filter(n -> !n.isEmpty()))
                    .put("pays", range(c -> Optional.of(answer.pays(owner, c))))
                    .put("gain", range(c -> answer.gain(code, c)))
                    .put("keeps", range(c -> answer.keeps(owner, c)))
                    .put("wouldBuild", answer.keeps(i, Corner.CENTRAL).map(k -> k >= 0))
                    .build());
        }
        return list;
    }

    private List<Map<String, Object>> others() {
        var list = new ArrayList<Map<String, Object>>();
        for (var member : Member.values())
            if (!answer.owners().contains(member.name()))
                list.add(Json.object()
                        .put("area", member.name())
                        .put("gain", range(c -> answer.gain(member.name(), c)))
                        .build());
        return list;
    }

    private Map<String, Object> change(AssetGains.Change change) {
        return Json.object()
                .put("metric", change.metric())
                .put("area", change.area())
                .put("unit", change.unit())
                .put("without", change.without())
                .put("with", change.with())
                .build();
    }

    private List<Map<String, Object>> games() {
        var list = new ArrayList<Map<String, Object>>();
        answer.games().forEach((needs, shares) -> list.add(game(needs, shares)));
        return list;
    }

    private Map<String, Object> game(String needs, Shares shares) {
        var rules = new ArrayList<Map<String, Object>>();
        for (var rule : AssetAnswer.RULES)
            rules.add(shares.by(rule)
                    .map(x -> rule(shares, rule, x))
                    .orElseGet(() -> Json.object()
                            .put("rule", RuleNames.word(rule))
                            .put("why", RuleNames.undefined(rule))
                            .build()));
        return Json.object()
                .put("needs", needs)
                .put("v", doubles(shares.game().worth()))
                .put("leastCoreEpsilon", shares.leastCoreEpsilon().map(Rational::doubleValue))
                .put("coreEmpty", shares.coreEmpty())
                .put("stated", settled(shares, answer.kept()))
                .put("pooled", settled(shares, answer.pooled()))
                .put("rules", rules)
                .build();
    }

    private Map<String, Object> rule(Shares shares, SharingRule rule, List<Rational> x) {
        var object = Json.object().put("rule", RuleNames.word(rule)).put("pays", pays(x));
        settled(shares, x).forEach(object::put);
        return object.build();
    }

    /** What each would have to pay of the cost to end with these shares. */
    private List<Double> pays(List<Rational> x) {
        var pays = new ArrayList<Double>();
        for (int i = 0; i < x.size(); i++)
            pays.add(answer.gain(answer.owners().get(i), Corner.CENTRAL).orElseThrow()
                    - x.get(i).doubleValue());
        return pays;
    }

    private static List<Double> doubles(List<Rational> numbers) {
        return numbers.stream().map(Rational::doubleValue).toList();
    }

    private static Map<String, Object> settled(Shares shares, List<Rational> x) {
        Game game = shares.game();
        var leavers = shares.leavers(x);
        Optional<Settlement> settlement = leavers.isEmpty() ? Optional.empty() : Optional.of(shares.transfers(x));
        return Json.object()
                .put("shares", doubles(x))
                .put(
                        "leavers",
                        leavers.stream()
                                .map(e -> Json.object()
                                        .put("coalition", game.name(e.coalition()))
                                        .put("excess", e.value().doubleValue())
                                        .build())
                                .toList())
                .put(
                        "transfers",
                        settlement.map(Settlement::transfers).orElse(List.of()).stream()
                                .map(t -> Json.object()
                                        .put("from", game.players().get(t.from()))
                                        .put("to", game.players().get(t.to()))
                                        .put("value", t.value())
                                        .build())
                                .toList())
                .put("transfersTotal", settlement.map(Settlement::total).orElse(0.0))
                .build();
    }
}
