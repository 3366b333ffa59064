package org.ortaq.region.power;

/** Yearly growth of a zone's demand, and the year its stated level belongs to. */
record Growth(String zone, int levelYear, double rate) {

    double factor(int year) {
        return StrictMath.exp((year - levelYear) * StrictMath.log(1 + rate));
    }
}
