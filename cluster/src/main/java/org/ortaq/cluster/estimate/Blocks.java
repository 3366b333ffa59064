package org.ortaq.cluster.estimate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** All blocks: takes instructions and questions to each, and adds up what they give in the order of the blocks. */
final class Blocks implements AutoCloseable {

    /** Vectors added by one task; more blocks than this are added up in a tree. */
    private static final int FAN = 16;

    private final JavaSparkContext spark;
    private final JavaRDD<Block> blocks;
    private final List<Broadcast<Work>> log = new ArrayList<>();
    private final int count;
    private int jobs;

    /** @param files the rows by file, in any order */
    Blocks(JavaSparkContext spark, JavaRDD<Slice> files, Plan plan) {
        this.spark = spark;
        this.count = plan.blocks();
        var sent = spark.broadcast(plan);
        this.blocks = files.flatMapToPair(slice -> sent.value().split(slice).entrySet().stream()
                        .map(part -> new Tuple2<>(part.getKey(), part.getValue()))
                        .iterator())
                .groupByKey(new HashPartitioner(count))
                .map(pair -> block(pair, sent.value()))
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    private static Block block(Tuple2<Integer, Iterable<Slice>> pair, Plan plan) {
        var slices = StreamSupport.stream(pair._2().spliterator(), false)
                .sorted(java.util.Comparator.comparingInt(Slice::file))
                .toList();
        return new Block(pair._1(), Slice.join(slices), plan);
    }

    /** A vector of a block, or of several neighbouring ones. */
    private record Part(int index, double[] values) implements Serializable {}

    /** An instruction that gives nothing; it is followed when the blocks are next asked. */
    void note(Work work) {
        log.add(spark.broadcast(work));
    }

    /** An instruction that gives something. */
    double[] tell(Work work) {
        note(work);
        return run(null);
    }

    /** A question, which changes no row. */
    double[] ask(Work question) {
        return run(question);
    }

    private double[] run(@Nullable Work question) {
        jobs++;
        var now = List.copyOf(log);
        return sum(blocks.map(
                block -> new Part(block.index(), question == null ? block.follow(now) : block.answer(now, question))));
    }

    /** Adds neighbours in their order until few enough are left for the driver. */
    private double[] sum(JavaRDD<Part> parts) {
        var level = parts;
        for (int left = count; left > FAN; left = (left + FAN - 1) / FAN) {
            level = level.mapToPair(part -> new Tuple2<>(part.index / FAN, part))
                    .groupByKey((left + FAN - 1) / FAN)
                    .map(group -> new Part(
                            group._1(),
                            total(StreamSupport.stream(group._2().spliterator(), false)
                                    .toList())));
        }
        return total(level.collect());
    }

    private static double[] total(List<Part> parts) {
        var sorted = parts.stream()
                .sorted(java.util.Comparator.comparingInt(Part::index))
                .toList();
        double[] total =
                sorted.isEmpty() ? new double[0] : sorted.getFirst().values.clone();
        for (var part : sorted.subList(Math.min(1, sorted.size()), sorted.size())) {
            for (int k = 0; k < total.length; k++) {
                total[k] += part.values[k];
            }
        }
        return total;
    }

    /** How often the blocks were asked or told. */
    int jobs() {
        return jobs;
    }

    @Override
    public void close() {
        blocks.unpersist(false);
        log.forEach(Broadcast::destroy);
    }
}
