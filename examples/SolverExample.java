import org.ortaq.solver.HighsSolver;
import org.ortaq.solver.LinearProgram;

/** Two plants and a line meet a load at least cost; the price is what one more megawatt would cost. */
void main() {
    var program = LinearProgram.builder();
    int hydro = program.column(5, 0, 300); // dollars a MWh, from 0 to 300 MW
    int gas = program.column(42, 0, 500);
    int bought = program.column(60, 0, 200);
    int load = program.row(700, 700);
    program.set(load, hydro, 1);
    program.set(load, gas, 1);
    program.set(load, bought, 0.95); // five percent lost on the way
    try (var solver = new HighsSolver()) {
        var found = solver.solve(program.build()).orThrow("dispatch");
        IO.println("hydro " + found.x()[hydro] + ", gas " + found.x()[gas] + ", bought "
                + found.x()[bought] + " MW");
        IO.println("cost " + found.objective() + " dollars an hour; price " + found.rowDual()[load] + " dollars a MWh");
    }
}
