package org.ortaq.cluster.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.ortaq.app.trade.EquationTexts;
import org.ortaq.assessment.Monitor;
import org.ortaq.table.InputException;
import org.ortaq.trade.estimation.Coefficient;
import org.ortaq.trade.estimation.Errors;
import org.ortaq.trade.estimation.Fit;
import org.ortaq.trade.estimation.Options;
import org.ortaq.trade.estimation.Rows;
import org.ortaq.trade.estimation.algebra.Cholesky;
import org.ortaq.trade.estimation.formula.Formula;
import org.ortaq.trade.estimation.inference.Covariance;
import org.ortaq.trade.estimation.inference.Sandwich;
import org.ortaq.trade.estimation.likelihood.Ascent;
import org.ortaq.trade.estimation.likelihood.Summit;
import scala.Tuple2;

/** Estimates one equation on rows that lie in blocks on a cluster. */
final class ClusterPpml {

    /** What a solve may take at most; most need a hundred in all. */
    private static final int MOST_PASSES = 20_000;
    /** Both as in the search for suspects on one machine. */
    private static final double FALL = -0.5;

    private static final double SAFETY = 100;

    private final JavaSparkContext spark;
    private final Formula formula;
    private final Options options;
    private final Monitor monitor;

    ClusterPpml(JavaSparkContext spark, Formula formula, Options options, Monitor monitor) {
        this.spark = spark;
        this.formula = formula;
        this.options = options;
        this.monitor = monitor;
    }

    /**
     * @param files that every worker can read
     * @param blocks how many blocks; 0 for as many as the rows ask for
     */
    Fit estimate(List<String> files, EquationTexts texts, int blocks) {
        var extracts = extracts(files, texts);
        try {
            var surveys = extracts.map(Extract::survey).collect();
            monitor.progress("files read", files.size(), files.size());
            var plan = Plan.of(
                    surveys,
                    blocks,
                    formula.effects(),
                    options.clusters(),
                    formula.outcome().written());
            try (var all = new Blocks(spark, extracts.flatMap(e -> e.slice().iterator()), plan)) {
                return fit(all, plan, surveys);
            }
        } finally {
            extracts.unpersist(false);
        }
    }

    private JavaRDD<Extract> extracts(List<String> files, EquationTexts texts) {
        var numbered = IntStream.range(0, files.size())
                .mapToObj(k -> new Tuple2<>(k, files.get(k)))
                .toList();
        return spark.parallelize(numbered, files.size())
                .map(file -> Extract.read(file._2(), file._1(), texts))
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    private Fit fit(Blocks blocks, Plan plan, List<Extract> surveys) {
        var selected = new Selected(blocks, plan);
        double[] laidOut = blocks.tell(BlockRows::prepare);
        long count = (long) laidOut[0];
        if (count == 0) {
            throw InputException.of(
                    surveys.getFirst().source(), 0, "", "no row", "a row left after all-zero groups and singletons");
        }
        var names = surveys.getFirst().regressors();
        var rows = new SpreadRows(blocks, count, levelsBesidesPivot(plan), plan.pivot() >= 0, names.size());
        var summit = new Ascent(rows, options.accuracy(), false, () -> stopped(blocks)).run();
        requireNoSuspects(blocks, summit);
        int[] used = usedLevels(blocks, plan, (int) laidOut[1]);
        var errors = new StandardErrors(blocks, plan, used, rows.columns(), count);
        double[][] vcov = errors.vcov(summit);
        return new Fit(
                coefficients(names, summit, vcov),
                vcov,
                rows(surveys, selected, count),
                List.of(),
                used,
                errors.clusters(),
                new double[0],
                new int[0],
                blocks.ask(BlockRows::logLikelihood)[0],
                summit.deviance(),
                summit.iterations(),
                summit.applications(),
                summit.error(),
                notes(vcov, plan, blocks));
    }

    private boolean stopped(Blocks blocks) {
        monitor.progress("passes over the rows", Math.min(blocks.jobs(), MOST_PASSES), MOST_PASSES);
        return options.stopped().getAsBoolean();
    }

    private static int[] levelsBesidesPivot(Plan plan) {
        return IntStream.range(0, plan.effects().length)
                .filter(k -> k != plan.pivot())
                .map(k -> plan.effects()[k].length)
                .toArray();
    }

    /** Levels of each effect that still have rows. */
    private static int[] usedLevels(Blocks blocks, Plan plan, int ofPivot) {
        int[] used = new int[plan.effects().length];
        for (int k = 0; k < used.length; k++) {
            int effect = k;
            used[k] = k == plan.pivot() ? ofPivot : positive(blocks.ask(rows -> rows.members(effect)));
        }
        return used;
    }

    private static int positive(double[] members) {
        return (int)
                Arrays.stream(members, 0, members.length / 2).filter(m -> m > 0).count();
    }

    private static void requireNoSuspects(Blocks blocks, Summit summit) {
        double least = SAFETY * 4 * summit.open();
        int suspects = (int) blocks.ask(rows -> rows.suspects(FALL, least))[0];
        if (suspects > 0) {
            throw InputException.of(
                    "command line",
                    0,
                    "--formula",
                    suspects + " zeros that may be separated",
                    "an equation whose maximum exists; ./ortaq trade estimate on one machine finds which rows to drop");
        }
    }

    private Rows rows(List<Extract> surveys, Selected selected, long count) {
        return new Rows(
                surveys.stream().mapToInt(Extract::read).sum(),
                surveys.stream().mapToInt(Extract::filtered).sum(),
                surveys.stream().mapToInt(Extract::missing).sum(),
                selected.allZero(),
                selected.separated(),
                selected.singleton(),
                Math.toIntExact(count));
    }

    private static List<Coefficient> coefficients(List<String> names, Summit summit, double[][] vcov) {
        var coefficients = new ArrayList<Coefficient>();
        int at = 0;
        for (int k = 0; k < names.size(); k++) {
            if (summit.collinear()[k]) {
                coefficients.add(Coefficient.without(names.get(k)));
            } else {
                coefficients.add(Coefficient.of(names.get(k), summit.beta()[k], Math.sqrt(vcov[at][at])));
                at++;
            }
        }
        return coefficients;
    }

    private List<String> notes(double[][] vcov, Plan plan, Blocks blocks) {
        var notes = new ArrayList<String>();
        notes.add("on a cluster: " + plan.blocks() + " blocks of rows, "
                + (plan.pivot() < 0
                        ? "dealt in turn"
                        : "kept together by "
                                + formula.effects().get(plan.pivot()).name())
                + "; asked " + blocks.jobs() + " times; rows left out are counted, not listed");
        if (vcov.length > 0 && !Double.isFinite(vcov[0][0])) {
            notes.add("no standard errors: too few rows, or fewer than two clusters");
        }
        return notes;
    }

    /** Covariances from sums over the blocks. */
    private final class StandardErrors {

        private final Blocks blocks;
        private final Plan plan;
        private final int[] used;
        private final int columns;
        private final long count;
        private int[] clusters = {};

        StandardErrors(Blocks blocks, Plan plan, int[] used, int columns, long count) {
            this.blocks = blocks;
            this.plan = plan;
            this.used = used;
            this.columns = columns;
            this.count = count;
        }

        int[] clusters() {
            return clusters;
        }

        double[][] vcov(Summit summit) {
            var sandwich =
                    new Sandwich(Cholesky.of(summit.information(), 1e-13).inverse(), count, options.smallSample());
            if (!plan.clustered()) {
                return options.errors() == Errors.PLAIN
                        ? sandwich.plain(parameters())
                        : sandwich.robust(square(blocks.ask(BlockRows::productsOfRows)), parameters());
            }
            double[][] meat = meat();
            return sandwich.clustered(meat, 1, clusters[0], parameters());
        }

        private double[][] meat() {
            if (plan.clusteredByPivot()) {
                clusters = new int[] {used[plan.pivot()]};
                return square(blocks.ask(BlockRows::productsOfPivot));
            }
            double[] sums = blocks.ask(BlockRows::sumsOfClusters);
            int of = plan.clusters().length;
            double[] counts = Arrays.copyOfRange(sums, of * columns, sums.length);
            clusters = new int[] {(int) Arrays.stream(counts).filter(c -> c > 0).count()};
            return Covariance.products(Arrays.copyOf(sums, of * columns), columns);
        }

        private double[][] square(double[] flat) {
            double[][] out = new double[columns][];
            for (int k = 0; k < columns; k++) {
                out[k] = Arrays.copyOfRange(flat, k * columns, (k + 1) * columns);
            }
            return out;
        }

        /** Regressors and levels of effects, one less for each effect after the first; a nested effect counts as one. */
        private double parameters() {
            double parameters = columns - Math.max(0, used.length - 1);
            for (int k = 0; k < used.length; k++) {
                parameters += plan.clustered() && isNested(k) ? 1 : used[k];
            }
            return parameters;
        }

        private boolean isNested(int effect) {
            if (effect == plan.pivot()) {
                return plan.clusteredByPivot() || blocks.ask(BlockRows::brokenOfPivot)[0] == 0;
            }
            double[] sums = blocks.ask(rows -> rows.clustersOf(effect));
            double[] parent = new double[sums.length / 2];
            for (int level = 0; level < parent.length; level++) {
                parent[level] = sums[level] / sums[parent.length + level];
            }
            return blocks.ask(rows -> rows.outside(effect, parent))[0] == 0;
        }
    }
}
