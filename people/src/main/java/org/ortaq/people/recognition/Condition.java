package org.ortaq.people.recognition;

/** What the institution must be for a rule to help. */
public enum Condition {
    NONE("nothing"),
    ACCREDITED("proof that the institution is accredited under the law of its country"),
    TOP_1000("membership of the institution in the first thousand of a named ranking"),
    LISTED("the document on the national list");

    private final String proof;

    Condition(String proof) {
        this.proof = proof;
    }

    /** What the holder would have to show. */
    public String proof() {
        return proof;
    }
}
