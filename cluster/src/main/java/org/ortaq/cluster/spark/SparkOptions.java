package org.ortaq.cluster.spark;

import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.ortaq.table.InputException;
import org.ortaq.table.Problems;
import picocli.CommandLine.Option;

/** Which cluster, and how Spark is set. */
public final class SparkOptions {

    private static final String WHERE = "command line";

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "spark://HOST:7077, local[2] for threads of this process, or what spark-submit has set.")
    private @Nullable String master;

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            description = "A setting of Spark, such as spark.executor.memory=4g; may be repeated.")
    private List<String> settings = List.of();

    /** @throws InputException when no master was named, or a setting is none; all of it at once */
    public SparkConf conf() {
        var problems = new Problems();
        var conf = new SparkConf().setAppName("ortaq");
        conf.setIfMissing("spark.ui.enabled", "false");
        // Partitions are written as they come and forgotten: their sum is no measure of memory.
        conf.setIfMissing("spark.driver.maxResultSize", "0");
        for (var setting : settings) {
            int at = setting.indexOf('=');
            if (at < 1 || !setting.startsWith("spark.")) {
                problems.add(WHERE, 0, "--conf", setting, "spark.NAME=VALUE");
            } else {
                conf.set(setting.substring(0, at), setting.substring(at + 1));
            }
        }
        if (master != null) {
            conf.setMaster(master);
        } else if (!conf.contains("spark.master")) {
            problems.add(WHERE, 0, "--master", "", "spark://HOST:PORT, or local[N] to try it here");
        }
        problems.throwIfAny();
        ship(conf);
        loopback(conf);
        return conf;
    }

    /** @throws InputException when no cluster answers there */
    public JavaSparkContext open() {
        var conf = conf();
        try {
            return new JavaSparkContext(conf);
        } catch (RuntimeException refused) {
            throw InputException.of(
                    WHERE,
                    0,
                    "--master",
                    conf.get("spark.master"),
                    "a Spark master that answers: " + refused.getMessage());
        }
    }

    /** The jars of the program, for executors that have only Spark's; the launcher names them. */
    private static void ship(SparkConf conf) {
        var jars = System.getProperty("ortaq.ship", "");
        if (!jars.isEmpty() && !conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.jars", jars);
        }
    }

    /** A master on loopback is reached from loopback; a machine's name may not even resolve. */
    private static void loopback(SparkConf conf) {
        var url = conf.get("spark.master");
        if (url.startsWith("local") || url.startsWith("spark://127.0.0.1:") || url.startsWith("spark://localhost:")) {
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
    }
}
