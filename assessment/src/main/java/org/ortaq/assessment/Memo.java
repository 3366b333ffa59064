package org.ortaq.assessment;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.ortaq.numerics.Digest;

/**
 * Keeps what models said under the content of what they were asked, so that the same is never computed twice: not for two
 * coalitions that do the same, not after a change elsewhere. When it is full, what was asked for least lately goes. Safe for
 * use by several threads; the second to ask waits for the first. It changes no result, as a key holds all that a result
 * depends on.
 */
public final class Memo {

    /** Room for the courses of an assessment and of some changed ones. */
    public static final long USUAL_BYTES = 256L << 20;

    private final long most;
    private final LinkedHashMap<Key, CompletableFuture<Kept>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final TreeMap<Room, Integer> runs = new TreeMap<>();
    private long bytes;

    /** Something that can be kept. */
    interface Kept {
        /** About how much memory it holds. */
        long bytes();
    }

    private record Key(Room room, Digest asked) {}

    /** @param most bytes to hold at most, about; 0 keeps nothing */
    public Memo(long most) {
        this.most = most;
    }

    /**
     * What was kept under a key, or else what is computed now.
     *
     * @param asked digest of everything the result depends on beside the version of the program
     */
    <T extends Kept> T of(Room room, Digest asked, Class<T> type, Supplier<T> compute) {
        var mine = new CompletableFuture<Kept>();
        var theirs = claim(new Key(room, asked), mine);
        return theirs.isPresent() ? type.cast(await(theirs.get())) : compute(new Key(room, asked), mine, compute);
    }

    /** What another has or computes; empty when it is for the caller to compute. */
    private synchronized Optional<CompletableFuture<Kept>> claim(Key key, CompletableFuture<Kept> mine) {
        var theirs = Optional.ofNullable(kept.get(key));
        if (theirs.isPresent()) {
            return theirs;
        }
        if (most > 0) {
            kept.put(key, mine);
        }
        runs.merge(key.room(), 1, Integer::sum);
        return theirs;
    }

    private <T extends Kept> T compute(Key key, CompletableFuture<Kept> mine, Supplier<T> compute) {
        try {
            var result = compute.get();
            mine.complete(result);
            add(result.bytes());
            return result;
        } catch (Throwable failed) {
            forget(key);
            mine.completeExceptionally(failed);
            throw failed;
        }
    }

    private static Kept await(CompletableFuture<Kept> theirs) {
        try {
            return theirs.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private synchronized void forget(Key key) {
        kept.remove(key);
    }

    private synchronized void add(long more) {
        bytes += more;
        var oldest = kept.entrySet().iterator();
        while (bytes > most && oldest.hasNext()) {
            var entry = oldest.next();
            if (entry.getValue().isDone()) {
                bytes -= entry.getValue().join().bytes();
                oldest.remove();
            }
        }
    }

    /** How often a room was really run. */
    synchronized int runs(Room room) {
        return runs.getOrDefault(room, 0);
    }

    /** About how much memory the kept results hold. */
    public synchronized long bytes() {
        return bytes;
    }
}
