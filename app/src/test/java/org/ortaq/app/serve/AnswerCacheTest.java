package org.ortaq.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private static Answer of(int bytes) {
        return new Answer(200, Answer.JSON, new byte[bytes]);
    }

    @Test
    void theLeastRecentlyUsedIsDroppedWhenTheBytesAreUsedUp() {
        var cache = new AnswerCache(100);
        cache.keep("a", of(25));
        cache.keep("b", of(25));
        cache.keep("c", of(25));
        assertThat(cache.find("a")).isPresent();
        cache.keep("d", of(25));
        cache.keep("e", of(20));
        assertThat(cache.find("b")).isEmpty();
        assertThat(cache.find("a")).isPresent();
    }

    @Test
    void anAnswerLargerThanAQuarterIsNotKept() {
        var cache = new AnswerCache(100);
        cache.keep("big", of(26));
        assertThat(cache.find("big")).isEmpty();
    }
}
