package org.ortaq.projects.portfolio;

/** No choice keeps every rule; most often a floor asks for more than budget or projects give. */
public final class InfeasibleChoice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InfeasibleChoice(String status) {
        super("no choice of projects keeps budget, floors and rules at once (" + status + ")");
    }
}
