package org.ortaq.app.serve;

/** A request that is not answered, with the status of HTTP and a sentence for the reader. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    Refusal(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    Answer answer() {
        return Answer.refusal(status, String.valueOf(getMessage()));
    }
}
