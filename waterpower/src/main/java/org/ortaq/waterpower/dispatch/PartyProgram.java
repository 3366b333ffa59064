package org.ortaq.waterpower.dispatch;

import org.jspecify.annotations.Nullable;
import org.ortaq.solver.LinearProgram;
import org.ortaq.solver.LpSolver;
import org.ortaq.solver.ProgramBuilder;

/** The linear program of one party over a water year, given what others have settled. */
final class PartyProgram {
    private final WaterYear year;
    private final int mask;
    private final Plan plan;
    private final LpSolver solver;
    private final @Nullable Future future;

    /**
     * @param plan what the others have settled; the party's own part is written into it
     * @param future what follows the last month, null for the value of end storage
     */
    PartyProgram(WaterYear year, int mask, Plan plan, LpSolver solver, @Nullable Future future) {
        this.year = year;
        this.mask = mask;
        this.plan = plan;
        this.solver = solver;
        this.future = future;
    }

    /** Settles the party; where it has promised water, first finds what it would release without the promise. */
    void settle() {
        for (int p = 0; p < year.promises().size(); p++) {
            if (promiser(p) == mask) {
                var alone = plan.copy(year);
                new PartyProgram(year, mask, alone, solver, future).solve(false);
                plan.promised[p] = released(p, alone) + year.promises().get(p).hm3();
            }
        }
        solve(true);
    }

    private int promiser(int p) {
        return 1 << year.nodes().get(year.promises().get(p).node()).owner();
    }

    private double released(int p, Plan alone) {
        var promise = year.promises().get(p);
        double sum = 0;
        for (int t = 0; t < year.months(); t++) {
            sum += promise.months()[t] ? alone.release(promise.node(), t) : 0;
        }
        return sum;
    }

    private void solve(boolean promises) {
        ProgramBuilder program = LinearProgram.builder();
        var scope = new Scope(year, mask, plan.settled);
        var water = new WaterPart(year, scope, plan, program, promises && !keepsItself(), future);
        var power = new PowerPart(year, scope, plan, program, water, promises);
        water.rows();
        power.build();
        var solution = solver.solve(program.build()).orThrow("water year of party " + mask);
        water.writeInto(plan, solution.x(), solution.rowDual());
        power.writeInto(plan, solution.x(), solution.rowDual());
        for (int member = 0; member < 5; member++) {
            plan.settled[member] |= scope.isMember(member);
        }
        plan.objective += solution.objective();
    }

    /** Whether the promise is inside the party: giver, and the takers downstream, are all in it. */
    private boolean keepsItself() {
        for (var sale : year.sales()) {
            if (sale.promise() >= 0 && (mask & 1 << year.zoneOwner()[sale.seller()]) == 0) {
                return false;
            }
        }
        return Integer.bitCount(mask) > 1;
    }
}
