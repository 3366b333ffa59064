package org.ortaq.app.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ortaq.assessment.AssetGains;
import org.ortaq.region.Corner;
import org.ortaq.region.datapackage.DataPackage;
import org.ortaq.region.initiative.Initiative;
import org.ortaq.sharing.Game;
import org.ortaq.sharing.Rational;
import org.ortaq.sharing.Sense;
import org.ortaq.sharing.Shares;
import org.ortaq.sharing.SharingRule;

/**
 * A joint asset against its stated split: what each owner pays and gains, and the game its owners play.
 *
 * <p>Two games say what a group of owners has without the others. All needed: nothing, for nobody builds. Host: those among whom
 * all hosts are may build by themselves, pay all of it and keep what falls to them, or leave it.
 */
final class AssetAnswer {
    /** The incremental rules are left out: owners of an asset have no order, as states along a river have. */
    static final List<SharingRule> RULES = List.of(
            SharingRule.SHAPLEY,
            SharingRule.NUCLEOLUS,
            SharingRule.GATELY,
            SharingRule.TAU,
            SharingRule.EQUAL,
            SharingRule.PROPORTIONAL);

    private final Initiative asset;
    private final StatedSplit split;
    private final SortedMap<Corner, AssetGains> byCorner;
    private final List<String> hosts;

    AssetAnswer(DataPackage data, Initiative asset, StatedSplit split, SortedMap<Corner, AssetGains> byCorner) {
        this.asset = asset;
        this.split = split;
        this.byCorner = byCorner;
        this.hosts =
                hosts(data, asset).stream().filter(split.owners()::contains).toList();
    }

    /** Where the project of the asset stands, by the register. */
    private static List<String> hosts(DataPackage data, Initiative asset) {
        var projects = new TreeSet<String>();
        for (var row : data.table("project-initiatives").rows())
            if (row.text("initiative").equals(asset.id())) projects.add(row.text("project"));
        var hosts = new TreeSet<String>();
        data.region(Corner.CENTRAL).projects().list().stream()
                .filter(p -> projects.contains(p.id()))
                .forEach(p -> hosts.addAll(p.hosts()));
        return List.copyOf(hosts);
    }

    Initiative asset() {
        return asset;
    }

    StatedSplit split() {
        return split;
    }

    List<String> owners() {
        return split.owners();
    }

    /** Owners on whose ground it stands; nothing where the register does not say. */
    List<String> hosts() {
        return hosts;
    }

    AssetGains at(Corner corner) {
        return Objects.requireNonNull(byCorner.get(corner));
    }

    /** Gain before cost; nothing where no model knows it. */
    Optional<Double> gain(String country, Corner corner) {
        return Optional.ofNullable(at(corner).gain().get(country));
    }

    /** What an owner pays under the stated split. */
    double pays(int owner, Corner corner) {
        return at(corner).cost() * split.percent()[owner] / 100;
    }

    /** What an owner keeps under the stated split. */
    Optional<Double> keeps(int owner, Corner corner) {
        return gain(owners().get(owner), corner).map(g -> g - pays(owner, corner));
    }

    /** Whether the gain of every owner is known. */
    boolean isKnown() {
        return owners().stream().allMatch(o -> gain(o, Corner.CENTRAL).isPresent());
    }

    /** What the owners keep under the stated split, central; together v(N). */
    List<Rational> kept() {
        return IntStream.range(0, owners().size())
                .mapToObj(i -> Rational.of(keeps(i, Corner.CENTRAL).orElseThrow()))
                .toList();
    }

    /** What the owners keep in all, central; the gain of each must be known. */
    double together() {
        return kept().stream().reduce(Rational.ZERO, Rational::plus).doubleValue();
    }

    /** What the owners keep when a company pools gains as well as cost and pays out by the stated split. */
    List<Rational> pooled() {
        var all = kept().stream().reduce(Rational.ZERO, Rational::plus);
        var shares = new ArrayList<Rational>();
        var rest = all;
        for (int i = 0; i < owners().size() - 1; i++) {
            var share = all.times(Rational.of(split.percent()[i])).over(Rational.of(100));
            shares.add(share);
            rest = rest.minus(share);
        }
        shares.add(rest);
        return shares;
    }

    /** The games by name, with their shares; the second only where it says something else. */
    Map<String, Shares> games() {
        var games = new LinkedHashMap<String, Shares>();
        games.put("all", Shares.of(game(false), Sense.GAIN));
        if (!hosts.isEmpty() && hosts.size() < owners().size() && !game(true).equals(game(false)))
            games.put("host", Shares.of(game(true), Sense.GAIN));
        return games;
    }

    private Game game(boolean alone) {
        int all = (1 << owners().size()) - 1;
        var worth = new ArrayList<Rational>();
        for (int s = 0; s < all; s++) worth.add(alone ? Rational.of(byThemselves(s)) : Rational.ZERO);
        worth.add(kept().stream().reduce(Rational.ZERO, Rational::plus));
        return new Game(owners(), worth, false);
    }

    private double byThemselves(int coalition) {
        double gain = -at(Corner.CENTRAL).cost();
        int there = 0;
        for (int i = 0; i < owners().size(); i++)
            if ((coalition >> i & 1) == 1) {
                gain += gain(owners().get(i), Corner.CENTRAL).orElseThrow();
                there += hosts.contains(owners().get(i)) ? 1 : 0;
            }
        return there == hosts.size() ? Math.max(0, gain) : 0;
    }

    boolean converged() {
        return byCorner.values().stream().allMatch(g -> g.unconverged().isEmpty());
    }
}
