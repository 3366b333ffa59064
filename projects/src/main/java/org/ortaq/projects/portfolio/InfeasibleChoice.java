package org.ortaq.projects.portfolio;

/** No choice keeps every floor: doing nothing keeps all other rules, so it is the floors that ask for too much. */
public final class InfeasibleChoice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final double[] most;

    InfeasibleChoice(double[] most) {
        super("no choice of projects keeps the floors within the budget and the rules");
        this.most = most.clone();
    }

    /** By country: the most that could be spent there if nothing else were asked for. */
    public double[] most() {
        return most.clone();
    }
}
