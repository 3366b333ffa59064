package org.ortaq.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers that were computed already, the least recently used dropped first; bounded by bytes. */
final class AnswerCache {

    private final long mostBytes;
    private final LinkedHashMap<String, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    AnswerCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<Answer> find(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    synchronized void keep(String key, Answer answer) {
        if (answer.body().length > mostBytes / 4) {
            return;
        }
        var before = answers.put(key, answer);
        bytes += answer.body().length - (before == null ? 0 : before.body().length);
        var oldest = answers.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            Map.Entry<String, Answer> drop = oldest.next();
            bytes -= drop.getValue().body().length;
            oldest.remove();
        }
    }
}
