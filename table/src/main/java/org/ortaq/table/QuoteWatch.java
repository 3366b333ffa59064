package org.ortaq.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Watches the quotes of a CSV text that is read through it: a quote still open at the end has swallowed all that follows it. */
final class QuoteWatch extends FilterReader {

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private State state = State.START;
    private int line = 1;
    private int openedAt;
    private boolean afterReturn;
    private boolean ended;

    QuoteWatch(Reader in) {
        super(in);
    }

    /** The line on which a quote was opened that nothing closed before the text ended; 0 when there is none. */
    int open() {
        return ended && state == State.QUOTED ? openedAt : 0;
    }

    /** Adds a problem when the text ended inside quotes. */
    void check(String file, Problems problems) {
        if (open() > 0) {
            problems.add(file, open(), "", "an open quote", "a closing one before the end of the file");
        }
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        take(c);
        return c;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        int got = super.read(chars, from, length);
        ended = got < 0;
        for (int k = 0; k < got; k++) {
            take(chars[from + k]);
        }
        return got;
    }

    private void take(int c) {
        ended = c < 0;
        boolean lineEnd = c == '\n' || c == '\r';
        if (lineEnd && !(c == '\n' && afterReturn)) {
            line++;
        }
        afterReturn = c == '\r';
        if (c == '"') {
            quote();
        } else if (state != State.QUOTED) {
            state = c == ',' || lineEnd ? State.START : State.PLAIN;
        }
    }

    private void quote() {
        switch (state) {
            case START -> {
                state = State.QUOTED;
                openedAt = line;
            }
            case QUOTED -> state = State.CLOSED;
            case CLOSED -> state = State.QUOTED;
            case PLAIN -> {}
        }
    }
}
