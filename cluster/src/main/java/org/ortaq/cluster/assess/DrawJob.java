package org.ortaq.cluster.assess;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.ortaq.assessment.Monitor;
import org.ortaq.assessment.draws.Shard;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Runs partitions on the cluster and writes each as it arrives. The driver writes, so that workers need no common folder and
 * a task that runs twice leaves one file.
 */
final class DrawJob {

    /** Results waiting to be written; beyond that the scheduler waits. */
    private static final int WAITING = 64;

    private final JavaSparkContext spark;
    private final Partitions partitions;
    private final int of;
    private final Monitor monitor;
    private final AtomicInteger done;
    private final AtomicReference<@Nullable RuntimeException> unwritten = new AtomicReference<>();

    /** @param of how many partitions there are in all */
    DrawJob(JavaSparkContext spark, Partitions partitions, int of, Monitor monitor, int done) {
        this.spark = spark;
        this.partitions = partitions;
        this.of = of;
        this.monitor = monitor;
        this.done = new AtomicInteger(done);
    }

    void run(DrawBrief brief, List<Integer> missing) {
        var sent = spark.broadcast(brief);
        var numbers = spark.parallelize(missing, missing.size());
        var all = java.util.stream.IntStream.range(0, missing.size()).boxed().toList();
        try (var writer = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                new ThreadPoolExecutor.CallerRunsPolicy())) {
            spark.sc()
                    .<Integer, byte[]>runJob(
                            numbers.rdd(),
                            new Task(sent, of),
                            CollectionConverters.asScala(List.<Object>copyOf(all))
                                    .toSeq(),
                            (at, bytes) -> {
                                int number = missing.get((Integer) at);
                                writer.execute(() -> write(number, bytes));
                                return BoxedUnit.UNIT;
                            },
                            ClassTag$.MODULE$.apply(byte[].class));
        } finally {
            sent.destroy();
        }
        var failure = unwritten.get();
        if (failure != null) {
            throw failure;
        }
    }

    private void write(int number, byte[] bytes) {
        try {
            partitions.write(number, bytes);
            monitor.progress("partitions", done.incrementAndGet(), of);
        } catch (RuntimeException failed) {
            unwritten.compareAndSet(null, failed);
            spark.sc().cancelAllJobs();
        }
    }

    /** One partition on an executor. */
    private static final class Task extends AbstractFunction2<TaskContext, Iterator<Integer>, byte[]>
            implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Broadcast<DrawBrief> brief;
        private final int of;

        Task(Broadcast<DrawBrief> brief, int of) {
            this.brief = brief;
            this.of = of;
        }

        @Override
        public byte[] apply(TaskContext context, Iterator<Integer> numbers) {
            return brief.value().run(new Shard(numbers.next(), of));
        }
    }
}
