package org.ortaq.app.hostile;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.ortaq.table.InputException;

/**
 * Reads the mutants of a subject in a thread that is watched. A mutant may be refused as the mistake of a file, read as the original
 * where an independent reading agrees that they mean the same, or read as something else; everything else is a defect.
 */
final class Attack {

    private static final int MOST_SECONDS = 5;
    private static final long MOST_BYTES = 768L << 20;
    private static final long STACK = 1 << 20;
    private static final Pattern NOT_FINITE =
            Pattern.compile("(?i)(?<![\\w.])[-+]?(nan|inf(inity)?|[\\d.]+e\\+?\\d{3,}|\\d{300,})(?![\\w.])");
    private static final Pattern INFINITE = Pattern.compile(Meaning.NOT_FINITE + "-?Infinity");
    private static final Pattern OURS = Pattern.compile("\\w+Exception\\b|\\bjava\\.|\\btools\\.jackson|@[0-9a-f]{6,}");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Subject subject;
    private final Tally tally = new Tally();
    private final BlockingQueue<byte[]> asked = new ArrayBlockingQueue<>(1);
    private final BlockingQueue<Answer> answers = new ArrayBlockingQueue<>(1);
    private volatile Thread worker;

    /** What a reading came to: a meaning or a failure, and the memory it took. */
    private record Answer(Optional<String> meaning, Optional<Throwable> failure, long bytes) {}

    private Attack(Subject subject) {
        this.subject = subject;
        worker = started();
    }

    static Tally run(Subject subject, int mutants) throws InterruptedException {
        var attack = new Attack(subject);
        var err = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            attack.all(mutants);
        } finally {
            System.setErr(err);
            attack.worker.interrupt();
        }
        if (printed.size() > 0) {
            attack.tally.wrong("printed: " + printed.toString(StandardCharsets.UTF_8));
        }
        return attack.tally;
    }

    private void all(int mutants) throws InterruptedException {
        int files = subject.originals().size();
        var whole = new String[files];
        var sense = new String[files];
        for (int f = 0; f < files; f++) {
            var answer = read(subject.originals().get(f));
            whole[f] = answer.meaning()
                    .orElseThrow(() -> new IllegalStateException(
                            subject + " cannot read its original: " + told(answer.failure()),
                            answer.failure().orElse(null)));
            sense[f] = subject.sense().of(subject.originals().get(f)).orElseThrow();
        }
        for (int k = 0; k < mutants; k++) {
            int f = k % files;
            var dice = new Dice(subject.name().hashCode() * 1_000_003L + k);
            var mutant = subject.mutation().of(subject.originals().get(f), dice);
            judge("file " + f + ", mutant " + k + ", " + mutant.how(), mutant.bytes(), whole[f], sense[f]);
        }
    }

    private void judge(String which, byte[] bytes, String whole, String sense) throws InterruptedException {
        var answer = read(bytes);
        if (answer.bytes() > MOST_BYTES) {
            tally.wrong(which + ": took " + (answer.bytes() >> 20) + " MiB");
        } else if (answer.failure().isPresent()) {
            refusal(which, answer.failure().get());
        } else {
            reading(which, answer.meaning().orElseThrow(), bytes, whole, sense);
        }
    }

    private void refusal(String which, Throwable failure) {
        if (!(failure instanceof InputException input)) {
            tally.wrong(which + ": " + told(Optional.of(failure)));
            return;
        }
        boolean placed = !input.problems().isEmpty()
                && input.problems().stream().noneMatch(p -> p.file().isBlank());
        var said = input.problems().stream().map(p -> p.sentence()).toList();
        if (!placed) {
            tally.wrong(which + ": refused without a place: " + said);
        } else if (said.stream().anyMatch(s -> OURS.matcher(s).find())) {
            tally.wrong(which + ": refused in words of the program: " + said);
        } else {
            tally.refuse();
        }
    }

    private void reading(String which, String meaning, byte[] bytes, String whole, String sense) {
        var other = subject.sense().of(bytes);
        if (other.isEmpty()) {
            tally.wrong(which + ": read though it is broken");
        } else if ((infinite(meaning) > infinite(whole) || (unknown(meaning) > 0 && unknown(whole) == 0))
                && NOT_FINITE
                        .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                        .find()) {
            tally.wrong(which + ": a number that is not finite was read");
        } else if (!meaning.equals(whole)) {
            tally.see();
        } else if (other.get().equals(sense)) {
            tally.pass();
        } else {
            tally.wrong(which + ": the change was swallowed: " + difference(sense, other.get()));
        }
    }

    private static long unknown(String meaning) {
        return meaning.chars().filter(c -> c == Meaning.NOT_FINITE).count();
    }

    private static long infinite(String meaning) {
        return INFINITE.matcher(meaning).results().count();
    }

    private static String difference(String before, String after) {
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return part(before, at) + " became " + part(after, at);
    }

    private static String part(String text, int at) {
        int from = Math.max(0, at - 30);
        return "'" + text.substring(from, Math.min(text.length(), from + 90)) + "'";
    }

    private static String told(Optional<Throwable> failure) {
        if (failure.isEmpty()) {
            return "nothing";
        }
        var said = new StringBuilder(String.valueOf(failure.get()));
        said.setLength(Math.min(said.length(), 300));
        for (var frame : failure.get().getStackTrace()) {
            if (said.length() < 1200) {
                said.append(" < ").append(frame.getFileName()).append(':').append(frame.getLineNumber());
            }
        }
        return said.toString();
    }

    private Answer read(byte[] bytes) throws InterruptedException {
        asked.put(bytes);
        var answer = answers.poll(MOST_SECONDS, TimeUnit.SECONDS);
        if (answer != null) {
            return answer;
        }
        var hung = new IllegalStateException("no answer within " + MOST_SECONDS + " seconds");
        hung.setStackTrace(worker.getStackTrace());
        worker.interrupt();
        worker = started();
        return new Answer(Optional.empty(), Optional.of(hung), 0);
    }

    private Thread started() {
        var thread = new Thread(null, this::work, "mutants", STACK);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void work() {
        var me = Thread.currentThread();
        while (!me.isInterrupted()) {
            try {
                var answer = answer(asked.take());
                if (me != worker) {
                    return;
                }
                answers.put(answer);
            } catch (InterruptedException ended) {
                me.interrupt();
            }
        }
    }

    private Answer answer(byte[] bytes) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            var read = Objects.requireNonNull(subject.reader().read(bytes), "nothing was read");
            long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
            return new Answer(Optional.of(Meaning.of(read)), Optional.empty(), taken);
        } catch (Throwable failure) { // errors of the machine are what is looked for
            return new Answer(
                    Optional.empty(), Optional.of(failure), THREADS.getCurrentThreadAllocatedBytes() - before);
        }
    }
}
