package org.ortaq.solver;

/**
 * A linear program some of whose columns must take whole numbers.
 *
 * @param relaxation the program without that demand
 * @param integer by column: whether it must be a whole number; owned, not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record IntegerProgram(LinearProgram relaxation, boolean[] integer) {
    /** @throws IllegalArgumentException if there is not one flag for each column */
    public IntegerProgram {
        ProgramChecks.length("integer", integer.length, relaxation.columns());
    }

    /** HighsVarType by column: 0 continuous, 1 integer. */
    int[] integrality() {
        var type = new int[integer.length];
        for (int column = 0; column < type.length; column++) type[column] = integer[column] ? 1 : 0;
        return type;
    }
}
