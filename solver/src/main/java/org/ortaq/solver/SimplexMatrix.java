package org.ortaq.solver;

import java.util.Arrays;

/** A sparse matrix kept by columns and by rows, to which rows are added. */
final class SimplexMatrix {
    final int columns;
    int rows;
    final int[][] columnRow;
    final double[][] columnValue;
    final int[] columnLength;
    int[][] rowColumn;
    double[][] rowValue;
    int[] rowLength;

    SimplexMatrix(LinearProgram p) {
        columns = p.columns();
        columnRow = new int[columns][4];
        columnValue = new double[columns][4];
        columnLength = new int[columns];
        int room = p.rows() + 16;
        rowColumn = new int[room][];
        rowValue = new double[room][];
        rowLength = new int[room];
        for (int row = 0; row < p.rows(); row++)
            add(
                    Arrays.copyOfRange(p.columnIndex(), p.rowStart()[row], p.rowStart()[row + 1]),
                    Arrays.copyOfRange(p.value(), p.rowStart()[row], p.rowStart()[row + 1]));
    }

    /** Adds a row; the arrays are kept. */
    int add(int[] index, double[] values) {
        if (rows == rowLength.length) {
            rowColumn = Arrays.copyOf(rowColumn, 2 * rows);
            rowValue = Arrays.copyOf(rowValue, 2 * rows);
            rowLength = Arrays.copyOf(rowLength, 2 * rows);
        }
        rowColumn[rows] = index;
        rowValue[rows] = values;
        rowLength[rows] = index.length;
        for (int k = 0; k < index.length; k++) inColumn(index[k], rows, values[k]);
        return rows++;
    }

    private void inColumn(int column, int row, double value) {
        int length = columnLength[column];
        if (length == columnRow[column].length) {
            columnRow[column] = Arrays.copyOf(columnRow[column], 2 * length);
            columnValue[column] = Arrays.copyOf(columnValue[column], 2 * length);
        }
        columnRow[column][length] = row;
        columnValue[column][length] = value;
        columnLength[column]++;
    }

    /** Changes an entry; false if it had this value. */
    boolean set(int row, int column, double value) {
        for (int k = 0; k < columnLength[column]; k++)
            if (columnRow[column][k] == row) {
                if (columnValue[column][k] == value) return false;
                columnValue[column][k] = value;
                setInRow(row, column, value);
                return true;
            }
        if (value == 0) return false;
        inColumn(column, row, value);
        int length = rowLength[row];
        rowColumn[row] = Arrays.copyOf(rowColumn[row], length + 1);
        rowValue[row] = Arrays.copyOf(rowValue[row], length + 1);
        rowColumn[row][length] = column;
        rowValue[row][length] = value;
        rowLength[row]++;
        return true;
    }

    private void setInRow(int row, int column, double value) {
        for (int k = 0; k < rowLength[row]; k++) if (rowColumn[row][k] == column) rowValue[row][k] = value;
    }
}
